// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * Kept units by 128-bit fingerprints, numbered from 0 in the order in which they came: 16 bytes for
 * a fingerprint and five to seven for its entry in an open-addressing table. Not thread-safe.
 */
final class ExactIndex {
  /** Found nothing. */
  static final int NONE = -1;

  private static final int REGION_GROWTH = 8;
  private static final int REGION_SHIFT = 5;

  private final LongColumn high;
  private final LongColumn low;
  private final IdTable table;
  private int[] ahead = {};

  ExactIndex() {
    this(new LongColumn(), new LongColumn(), new IdTable(REGION_SHIFT, REGION_GROWTH));
  }

  private ExactIndex(LongColumn high, LongColumn low, IdTable table) {
    this.high = high;
    this.low = low;
    this.table = table;
  }

  static ExactIndex open(SectionReader from) {
    return new ExactIndex(
        new LongColumn(from.longs()),
        new LongColumn(from.longs()),
        IdTable.open(REGION_SHIFT, REGION_GROWTH, from));
  }

  /** Writes five sections: the upper and the lower halves, and the table's three. */
  void save(SectionWriter to) {
    high.save(to);
    low.save(to);
    table.save(to);
  }

  long bytesWhenGrown() {
    return high.bytes() + low.bytes() + table.bytes();
  }

  int size() {
    return low.size();
  }

  /** Loads what the searches for some fingerprints, given by their lower halves, read, at once. */
  void touch(long[] keysLow, int count) {
    if (ahead.length < count) {
      ahead = new int[count];
    }
    for (int i = 0; i < count; i++) {
      ahead[i] = hash(keysLow[i]);
    }
    table.touch(ahead, count);
  }

  /**
   * The number of the earliest unit, from number {@code from} on, with this fingerprint; {@link
   * #NONE} if there is none.
   */
  int find(long keyHigh, long keyLow, int from) {
    int hash = hash(keyLow);
    int[] region = table.regionOf(hash);
    int tag = table.tag(hash);
    int end = table.end(region, hash);
    int first = table.first(hash);
    int earliest = NONE;
    for (int i = table.next(region, first, end, tag);
        i < end;
        i = table.next(region, i + 1, end, tag)) {
      int id = table.id(region[i]);
      boolean isEarlier = earliest == NONE || id < earliest;
      if (id >= from && isEarlier && low.get(id) == keyLow && high.get(id) == keyHigh) {
        earliest = id;
      }
    }
    return earliest;
  }

  long high(int id) {
    return high.get(id);
  }

  long low(int id) {
    return low.get(id);
  }

  /** Adds a fingerprint. */
  void add(long keyHigh, long keyLow) {
    table.add(hash(keyLow), size());
    low.add(keyLow);
    high.add(keyHigh);
  }

  private static int hash(long key) {
    return (int) (key >>> Integer.SIZE);
  }
}
