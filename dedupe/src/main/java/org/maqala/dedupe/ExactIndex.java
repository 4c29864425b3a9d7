// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * Kept units by 128-bit fingerprints, numbered from 0 in the order in which they came: 16 bytes for
 * a fingerprint and five to seven for its entry in an open-addressing table. Not thread-safe.
 */
final class ExactIndex {
  /** Found nothing. */
  static final int NONE = -1;

  private final LongColumn high;
  private final LongColumn low;
  private final IdTable table;

  // Where the last search ended.
  private int free;

  ExactIndex() {
    this(new LongColumn(), new LongColumn(), new IdTable());
  }

  private ExactIndex(LongColumn high, LongColumn low, IdTable table) {
    this.high = high;
    this.low = low;
    this.table = table;
  }

  static ExactIndex open(SectionReader from) {
    return new ExactIndex(
        new LongColumn(from.longs()), new LongColumn(from.longs()), IdTable.open(from));
  }

  /** Writes four sections: the upper and the lower halves, and the table's two. */
  void save(SectionWriter to) {
    high.save(to);
    low.save(to);
    table.save(to);
  }

  long bytesWhenGrown() {
    return high.bytes() + low.bytes() + table.bytesWhenGrown();
  }

  int size() {
    return low.size();
  }

  /**
   * The number of the earliest unit, from number {@code from} on, with this fingerprint; {@link
   * #NONE} if there is none.
   */
  int find(long keyHigh, long keyLow, int from) {
    if (table.isFull(1, size())) {
      rebuild();
    }
    int hash = hash(keyLow);
    int slot = table.home(hash);
    for (int entry = table.entry(slot); entry != IdTable.FREE; entry = table.entry(slot)) {
      if (table.matches(entry, hash)) {
        int id = table.id(entry);
        if (id >= from && low.get(id) == keyLow && high.get(id) == keyHigh) {
          // Entries of one hash are met in the order in which they came.
          return id;
        }
      }
      slot = table.next(slot);
    }
    free = slot;
    return NONE;
  }

  long high(int id) {
    return high.get(id);
  }

  long low(int id) {
    return low.get(id);
  }

  /** Adds the fingerprint that was looked for last, and not found. */
  void addLast(long keyHigh, long keyLow) {
    table.put(free, hash(keyLow), size());
    low.add(keyLow);
    high.add(keyHigh);
  }

  private void rebuild() {
    int size = size();
    table.reset(size + 1L, size);
    for (int id = 0; id < size; id++) {
      table.putLater(hash(low.get(id)), id);
    }
    table.putAll();
  }

  private static int hash(long key) {
    return (int) (key >>> Integer.SIZE);
  }
}
