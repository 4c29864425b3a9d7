// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * A set of hashes: open addressing, at most half full. It never takes 0, the mark of a free slot.
 */
final class LongSet {
  private long[] slots = new long[16];
  private int size;

  boolean contains(long value) {
    return value != 0 && slots[slot(value)] == value;
  }

  /** Adds a value; false if it was there, or is 0. */
  boolean add(long value) {
    int slot = slot(value);
    if (value == 0 || slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    if (++size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  private int slot(long value) {
    int mask = slots.length - 1;
    int slot = (int) value & mask;
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] values = slots;
    slots = new long[Math.multiplyExact(values.length, 2)];
    for (long value : values) {
      if (value != 0) {
        slots[slot(value)] = value;
      }
    }
  }
}
