// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NearIndexProperties {
  /** So few elements that most become frequent, and sets that hold nothing rare. */
  @Property(tries = 30)
  void findsTheEarliestAmongSetsOfStockPhrases(
      @ForAll long seed,
      @ForAll @IntRange(min = 20, max = 400) int universe,
      @ForAll @IntRange(min = 60, max = 95) int hundredths) {
    Random random = new Random(seed);
    NearIndex index = new NearIndex(Measure.ofJaccard(hundredths / 100.0));
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int[] set = set(random, universe);
      int expected = earliest(kept, set, hundredths);

      if (set.length == 0) {
        continue;
      }
      assertThat(index.find(set, 0)).isEqualTo(expected);
      if (expected < 0) {
        index.addLast(set, EliasFano.pack(set));
        kept.add(set);
      }
    }
  }

  /** Found by the property: sets with nothing rare had come between the others and the search. */
  @Example
  void missesNoSetThatAStockPhraseIndexedLongAgo() {
    findsTheEarliestAmongSetsOfStockPhrases(5708627, 28, 89);
  }

  /** Found by the property: shingles had become frequent after sets were due to be indexed by. */
  @Example
  void missesNoSetWhoseNextShingleBecomesFrequentMeanwhile() {
    findsTheEarliestAmongSetsOfStockPhrases(43216, 46, 91);
    findsTheEarliestAmongSetsOfStockPhrases(37174, 22, 85);
  }

  private static int[] set(Random random, int universe) {
    int size = random.nextInt(25);
    // Squared, so that some elements are in most sets.
    return IntStream.generate(() -> (int) (Math.pow(random.nextDouble(), 2) * universe))
        .limit(size)
        .map(element -> ((element + 1) * 0x9E3779B1) >>> 1)
        .distinct()
        .sorted()
        .toArray();
  }

  private static int earliest(List<int[]> kept, int[] set, int hundredths) {
    for (int i = 0; i < kept.size(); i++) {
      int[] other = kept.get(i);
      long shared =
          IntStream.of(set).filter(e -> IntStream.of(other).anyMatch(o -> o == e)).count();
      long union = set.length + other.length - shared;
      if (shared > 0 && shared * 100 >= hundredths * union) {
        return i;
      }
    }
    return -1;
  }
}
