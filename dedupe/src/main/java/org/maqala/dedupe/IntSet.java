// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A set of numbers that are not negative: open addressing, at most half full. Before it stands a
 * bit for each few numbers, so few that they stay in the cache, since most of what is asked for is
 * not there.
 */
final class IntSet {
  // Numbers plus one; zero is a free slot.
  private int[] slots = new int[16];
  private int size;
  // By the upper bits of the hash, as many bits as a slot number and these have.
  private long[] filter = new long[filterLength(16)];

  private static final int FILTER_BITS = 2;

  // So that the loads of touch are not taken for idle.
  @SuppressWarnings("UnusedVariable")
  private int touched;

  /** The bytes of the set and of the one to which it grows next. */
  long bytes() {
    return (slots.length * (long) Integer.BYTES + filter.length * (long) Long.BYTES) * 3;
  }

  /** Writes one section: the size and the slots. */
  void save(SectionWriter to) {
    to.begin();
    to.put(IntBuffer.wrap(new int[] {size}));
    to.put(IntBuffer.wrap(slots));
    to.end();
  }

  static IntSet open(SectionReader from) {
    int[] saved = from.intArray();
    IntSet set = new IntSet();
    if (Integer.bitCount(saved.length - 1) != 1 || saved[0] * 2L > saved.length - 1) {
      throw new IndexFormatException("a set of " + (saved.length - 1) + " slots can't be used");
    }
    set.size = saved[0];
    set.slots = Arrays.copyOfRange(saved, 1, saved.length);
    set.filter = new long[filterLength(set.slots.length)];
    for (int entry : set.slots) {
      if (entry != 0) {
        set.setFilter(entry);
      }
    }
    return set;
  }

  /** Loads what the search for each of some numbers reads, all at once. */
  void touch(int[] values, int count) {
    int mask = slots.length - 1;
    int any = 0;
    for (int i = 0; i < count; i++) {
      int entry = values[i] + 1;
      int bit = filterBit(entry);
      int mayBe = (int) (filter[bit >>> 6] >>> bit) & 1;
      // The first slot, which is at hand, for those of which the filter says that they are not
      // there.
      any |= slots[Hashes.spread(entry) & mask & -mayBe];
    }
    touched = any;
  }

  boolean contains(int value) {
    int bit = filterBit(value + 1);
    return (filter[bit >>> 6] & (1L << bit)) != 0 && slots[slot(value + 1)] != 0;
  }

  /** Adds a number; false if it was there. */
  boolean add(int value) {
    int slot = slot(value + 1);
    if (slots[slot] != 0) {
      return false;
    }
    slots[slot] = value + 1;
    setFilter(value + 1);
    if (++size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  private static int filterLength(int slots) {
    return (slots << FILTER_BITS) / Long.SIZE;
  }

  private int filterBit(int entry) {
    return (entry * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(slots.length) + 1 - FILTER_BITS);
  }

  private void setFilter(int entry) {
    int bit = filterBit(entry);
    filter[bit >>> 6] |= 1L << bit;
  }

  private int slot(int entry) {
    int mask = slots.length - 1;
    int slot = Hashes.spread(entry) & mask;
    while (slots[slot] != 0 && slots[slot] != entry) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] entries = slots;
    slots = new int[Math.multiplyExact(entries.length, 2)];
    filter = new long[filterLength(slots.length)];
    for (int entry : entries) {
      if (entry != 0) {
        slots[slot(entry)] = entry;
        setFilter(entry);
      }
    }
  }
}
