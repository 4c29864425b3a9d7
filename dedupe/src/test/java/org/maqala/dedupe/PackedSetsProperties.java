// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PackedSetsProperties {
  @Property(tries = 200)
  void whatIsReadIsWhatWasAdded(@ForAll("sets") List<int[]> sets) {
    PackedSets packed = new PackedSets();
    sets.forEach(set -> packed.add(EliasFano.pack(set), set.length, 0));

    for (int id = 0; id < sets.size(); id++) {
      int[] read = new int[packed.size(id)];
      packed.read(id, read.length, read);
      assertThat(read).isEqualTo(sets.get(id));
    }
  }

  @Property(tries = 200)
  void theOverlapIsThatOfSets(@ForAll("sets") List<int[]> sets) {
    PackedSets packed = new PackedSets();
    sets.forEach(set -> packed.add(EliasFano.pack(set), set.length, 0));

    for (int id = 0; id < sets.size(); id++) {
      int[] other = sets.get(sets.size() - 1 - id);
      Set<Integer> elements = Arrays.stream(other).boxed().collect(Collectors.toSet());
      int shared = (int) Arrays.stream(sets.get(id)).filter(elements::contains).count();
      int address = packed.address(id);
      assertThat(packed.overlap(address, other, 0)).isEqualTo(shared);
      assertThat(packed.overlap(address, other, shared)).isEqualTo(shared);
      assertThat(packed.overlap(address, other, shared + 1)).isZero();
    }
  }

  @Property(tries = 50)
  void aMarkChangesNothingElse(@ForAll("sets") List<int[]> sets) {
    PackedSets packed = new PackedSets();
    sets.forEach(set -> packed.add(EliasFano.pack(set), set.length, 0));
    for (int id = 0; id < sets.size(); id++) {
      packed.setMark(id, packed.size(id) + 1);
    }

    for (int id = 0; id < sets.size(); id++) {
      assertThat(packed.mark(id)).isEqualTo(sets.get(id).length + 1);
      int[] read = new int[packed.size(id)];
      packed.read(id, read.length, read);
      assertThat(read).isEqualTo(sets.get(id));
    }
  }

  @Example
  void aSetThatIsLongerThanABlockStandsBetweenShortOnes() {
    int[] small = {0, 7, Integer.MAX_VALUE};
    int[] large = IntStream.range(0, 300_000).map(i -> i * 7_000).toArray();
    PackedSets packed = new PackedSets();
    for (int[] set : List.of(small, large, small)) {
      packed.add(EliasFano.pack(set), set.length, set.length);
    }

    int[] read = new int[large.length];
    packed.read(1, read.length, read);
    assertThat(read).isEqualTo(large);
    assertThat(packed.mark(1)).isEqualTo(large.length);
    assertThat(packed.overlap(packed.address(2), small, 3)).isEqualTo(3);
  }

  @Provide
  Arbitrary<List<int[]>> sets() {
    return Arbitraries.longs().map(PackedSetsProperties::sets);
  }

  private static List<int[]> sets(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 40).mapToObj(i -> set(random)).toList();
  }

  private static int[] set(Random random) {
    // Near each other or far from each other, few or many.
    int bound = 1 << (3 + random.nextInt(28));
    return IntStream.range(0, random.nextInt(1 << random.nextInt(8)))
        .map(i -> bound > 0 ? random.nextInt(bound) : random.nextInt() >>> 1)
        .sorted()
        .distinct()
        .toArray();
  }
}
