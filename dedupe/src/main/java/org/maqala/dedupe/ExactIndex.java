// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * Kept units by the 128-bit fingerprints of their keys, numbered from 0 in the order in which they
 * came: 16 bytes for a fingerprint and five to seven for its entry in an open-addressing table. Not
 * thread-safe.
 */
final class ExactIndex {
  /** Found nothing, and added the unit. */
  static final int NONE = -1;

  private final LongColumn high = new LongColumn();
  private final LongColumn low = new LongColumn();
  private final IdTable table = new IdTable();

  /** The number of the unit with an equal key; if there is none, adds the unit: {@link #NONE}. */
  int findOrAdd(Unit unit) {
    int size = low.size();
    if (table.isFull(1, size)) {
      rebuild();
    }
    int hash = hash(unit.keyLow());
    int slot = table.home(hash);
    for (int entry = table.entry(slot); entry != IdTable.FREE; entry = table.entry(slot)) {
      if (table.matches(entry, hash) && hasKey(table.id(entry), unit)) {
        return table.id(entry);
      }
      slot = table.next(slot);
    }
    table.put(slot, hash, size);
    low.add(unit.keyLow());
    high.add(unit.keyHigh());
    return NONE;
  }

  private boolean hasKey(int id, Unit unit) {
    return low.get(id) == unit.keyLow() && high.get(id) == unit.keyHigh();
  }

  private void rebuild() {
    int size = low.size();
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
