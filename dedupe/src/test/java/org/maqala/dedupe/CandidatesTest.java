// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  @Test
  void eachSetIsListedOnceWithItsHits() {
    Candidates candidates = new Candidates();
    Random random = new Random(7);
    for (int search = 0; search < 50; search++) {
      candidates.clear();
      Map<Integer, Integer> expected = new HashMap<>();
      for (int i = random.nextInt(2_000); i > 0; i--) {
        int id = random.nextInt(1_000);
        candidates.hit(id);
        expected.merge(id, 1, Integer::sum);
      }
      Map<Integer, Integer> listed = new HashMap<>();
      for (int i = 0; i < candidates.count(); i++) {
        assertThat(listed.put(candidates.id(i), candidates.hits(i))).isNull();
      }
      assertThat(listed).isEqualTo(expected);
    }
  }

  @Test
  void whatWasMetOtherwiseIsNotCounted() {
    Candidates candidates = new Candidates();
    candidates.clear();
    candidates.hit(3);
    candidates.meet(3);
    candidates.hit(3);

    assertThat(candidates.count()).isEqualTo(1);
    assertThat(candidates.hits(0)).isEqualTo(Candidates.UNCOUNTED);
  }
}
