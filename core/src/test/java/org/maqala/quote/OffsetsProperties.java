// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OffsetsProperties {
  @Property
  void offsetsAreCountedAsASetCountsThem(
      @ForAll @Size(max = 200) Set<@IntRange(max = 500) Integer> some,
      @ForAll @IntRange(min = -1, max = 600) int asked) {
    TreeSet<Integer> sorted = new TreeSet<>(some);
    Offsets offsets = new Offsets(0);
    sorted.forEach(offsets::add);
    offsets.done(501);
    assertThat(offsets.size()).isEqualTo(sorted.size());
    assertThat(offsets.countBefore(asked)).isEqualTo(sorted.headSet(asked).size());
    assertThat(offsets.countUpTo(asked)).isEqualTo(sorted.headSet(asked, true).size());
  }
}
