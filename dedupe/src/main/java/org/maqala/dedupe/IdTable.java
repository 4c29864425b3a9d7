// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

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
  // Slots per hundred entries when full, and after a reset: loads of 0.85 and 0.6.
  private static final int FULL = 118;
  private static final int ROOMY = 165;

  private int[] slots = new int[LEAST_SLOTS];
  private int used;
  private int idBits = LEAST_ID_BITS;

  /** Whether the table must be reset before it takes so many more entries, with ids up to this. */
  boolean isFull(int more, int greatestId) {
    return (used + (long) more) * FULL > slots.length * 100L || greatestId + 1 >= 1 << idBits;
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
    used = 0;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(greatestId + 1) + 1;
    idBits = Math.min(Math.max(bits, LEAST_ID_BITS), Integer.SIZE - 2);
  }

  /** The slot where the walk for {@code hash} begins. */
  int home(int hash) {
    return (int) (((hash & 0xFFFF_FFFFL) * slots.length) >>> Integer.SIZE);
  }

  /** The slot after this one. */
  int next(int slot) {
    return slot + 1 == slots.length ? 0 : slot + 1;
  }

  /** What stands in a slot: {@link #FREE}, or an entry. */
  int entry(int slot) {
    return slots[slot];
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
    while (slots[free] != FREE) {
      free = next(free);
    }
    slots[free] = hash << idBits | (id + 1);
    used++;
  }

  /** The bytes of the table. */
  long bytes() {
    return (long) slots.length * Integer.BYTES;
  }
}
