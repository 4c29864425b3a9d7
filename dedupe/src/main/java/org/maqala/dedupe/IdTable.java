// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.IntBuffer;

/**
 * A multimap from 32-bit hashes to numbers of kept units: open addressing with linear probing, four
 * bytes a slot. A slot holds the number plus one and, in the bits that numbers do not need yet, the
 * low bits of the hash, so that few walks leave the table. Hashes with equal low bits that meet in
 * a run are not told apart: what is found is a candidate.
 *
 * <p>The table does not know the hashes of what it holds, so it does not grow by itself: its owner
 * {@linkplain #reset resets} it when it {@linkplain #isFull is full} and puts everything in again.
 */
final class IdTable {
  /** What an unused slot holds. */
  static final int FREE = 0;

  private static final int LEAST_SLOTS = 16;
  private static final int LEAST_ID_BITS = 4;
  private static final int LATER = 256;
  // Slots per hundred entries when full, and after a reset: loads of 0.86 and 0.63.
  private static final int FULL = 116;
  private static final int ROOMY = 158;

  // The slots are those of the array, or, if it has none, those that were mapped from a file.
  private int[] slots;
  private IntBuffer mapped;
  private int length;
  private int used;
  private int idBits = LEAST_ID_BITS;

  // So that the loads of touch are not taken for idle.
  @SuppressWarnings("UnusedVariable")
  private int touched;

  private int[] laterHashes = {};
  private int[] laterIds = {};
  private int laterCount;

  IdTable() {
    this(new int[LEAST_SLOTS], IntBuffer.allocate(0));
  }

  private IdTable(int[] slots, IntBuffer mapped) {
    this.slots = slots;
    this.mapped = mapped;
    this.length = slots.length + mapped.limit();
  }

  /** The table that was saved; the file's section is written to. */
  static IdTable open(SectionReader from) {
    long[] numbers = from.longs(2);
    IdTable table = new IdTable(new int[0], from.ints());
    table.used = (int) numbers[0];
    table.idBits = (int) numbers[1];
    if (table.length == 0 || table.used >= table.length || table.idBits >= Integer.SIZE) {
      throw new IndexFormatException("a table of " + table.length + " slots can't be used");
    }
    return table;
  }

  /** Writes two sections: how many slots are used and how many bits an id has; the slots. */
  void save(SectionWriter to) {
    to.longs(used, idBits);
    to.begin();
    to.put(slots.length > 0 ? IntBuffer.wrap(slots) : mapped.duplicate());
    to.end();
  }

  /** Whether the table must be reset before it takes so many more entries, with ids up to this. */
  boolean isFull(int more, int greatestId) {
    return (used + (long) more) * FULL > length * 100L || greatestId + 1 >= 1 << idBits;
  }

  /** The bytes of the table and of the one to which it is reset next. */
  long bytesWhenGrown() {
    return (length + (long) length * ROOMY / FULL) * Integer.BYTES;
  }

  /** How many slots are in use. */
  int used() {
    return used;
  }

  /**
   * Empties the table.
   *
   * @param entries how many it is to take, with some room
   * @param greatestId the greatest id that it must take; it will take twice that
   */
  void reset(long entries, int greatestId) {
    long capacity = Math.max(LEAST_SLOTS, entries * ROOMY / 100);
    slots = new int[Math.toIntExact(capacity)];
    mapped = IntBuffer.allocate(0);
    length = slots.length;
    if (laterHashes.length == 0) {
      laterHashes = new int[LATER];
      laterIds = new int[LATER];
    }
    used = 0;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(greatestId + 1) + 1;
    idBits = Math.min(Math.max(bits, LEAST_ID_BITS), Integer.SIZE - 2);
  }

  /** The slot where the walk for {@code hash} begins. */
  int home(int hash) {
    return (int) (((hash & 0xFFFF_FFFFL) * length) >>> Integer.SIZE);
  }

  /** The slot after this one. */
  int next(int slot) {
    return slot + 1 == length ? 0 : slot + 1;
  }

  /** What stands in a slot: {@link #FREE}, or an entry. */
  int entry(int slot) {
    return slots.length > 0 ? slots[slot] : mapped.get(slot);
  }

  /** Whether an entry may be one for {@code hash}. */
  boolean matches(int entry, int hash) {
    return ((entry >>> idBits) ^ hash) << idBits == 0;
  }

  /** The number that an entry holds. */
  int id(int entry) {
    return (entry & ((1 << idBits) - 1)) - 1;
  }

  /** Puts an entry into the first free slot from {@code slot} on, the walk for its hash. */
  void put(int slot, int hash, int id) {
    int free = slot;
    while (entry(free) != FREE) {
      free = next(free);
    }
    int entry = hash << idBits | (id + 1);
    if (slots.length > 0) {
      slots[free] = entry;
    } else {
      mapped.put(free, entry);
    }
    used++;
  }

  /**
   * Loads the slots where the walks for so many hashes begin. They lie in as many places of memory;
   * asked for one after another, each would be waited for.
   */
  void touch(int[] hashes, int count) {
    int any = 0;
    for (int i = 0; i < count; i++) {
      any |= entry(home(hashes[i]));
    }
    touched = any;
  }

  /** Puts an entry in at the next {@link #putAll} or before it. */
  void putLater(int hash, int id) {
    if (laterCount == LATER) {
      putAll();
    }
    laterHashes[laterCount] = hash;
    laterIds[laterCount++] = id;
  }

  /** Puts in what is still to be put in. */
  void putAll() {
    touch(laterHashes, laterCount);
    for (int i = 0; i < laterCount; i++) {
      put(home(laterHashes[i]), laterHashes[i], laterIds[i]);
    }
    laterCount = 0;
  }
}
