// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IdTableProperties {
  /** Against a list of all entries; with hashes so alike that regions outgrow their groups. */
  @Property(tries = 60)
  void findsWhatWasAddedAndNotRemoved(
      @ForAll long seed, @ForAll @IntRange(max = 3) int shift, @ForAll boolean isSkewed) {
    Random random = new Random(seed);
    IdTable table = new IdTable(shift, 4);
    List<int[]> entries = new ArrayList<>();
    for (int id = 0; id < 1_500; id++) {
      int hash = random.nextInt() & (isSkewed ? 0x0F0FF : -1);
      table.add(hash, id);
      entries.add(new int[] {hash, id});
      if (random.nextInt(4) == 0) {
        int[] gone = entries.remove(random.nextInt(entries.size()));
        table.remove(gone[0], gone[1]);
      }
    }

    int found = 0;
    for (int[] entry : entries) {
      found += contains(table, entry[0], entry[1]) ? 1 : 0;
    }
    assertThat(found).isEqualTo(entries.size());
    assertThat(count(table)).isEqualTo(entries.size());
  }

  private static boolean contains(IdTable table, int hash, int id) {
    int[] region = table.regionOf(hash);
    int end = table.end(region, hash);
    int tag = table.tag(hash);
    int at = table.next(region, table.first(hash), end, tag);
    while (at < end && table.id(region[at]) != id) {
      at = table.next(region, at + 1, end, tag);
    }
    return at < end;
  }

  /** All entries, by the groups that a hash can choose. */
  private static int count(IdTable table) {
    int count = 0;
    int[] last = {};
    int lastEnd = -1;
    for (long hash = Integer.MIN_VALUE; hash <= Integer.MAX_VALUE; hash += 1 << 14) {
      int at = (int) (hash - Integer.MIN_VALUE);
      int[] region = table.regionOf(at);
      int first = table.first(at);
      int end = table.end(region, at);
      if (region != last || end != lastEnd) {
        count += end - first;
      }
      last = region;
      lastEnd = end;
    }
    return count;
  }
}
