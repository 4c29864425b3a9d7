// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;

/**
 * Growing offsets into a text, and for any offset the number of those up to it, in constant time: a
 * bit for each code unit tells those that are held, and a count for each 64 how many come before.
 */
final class Offsets {
  private static final long[] NO_BITS = {};
  private static final int[] NO_COUNTS = {};

  private int[] offsets;
  private int size;
  private long[] bits = NO_BITS;
  private int[] counts = NO_COUNTS;

  /** More than any offset held. */
  private int limit;

  Offsets(int expected) {
    this(new int[Math.max(16, expected)], 0);
  }

  private Offsets(int[] offsets, int size) {
    this.offsets = offsets;
    this.size = size;
  }

  /** Offsets that grow, up to {@code length}; the array is kept, and never written to. */
  static Offsets of(int[] growing, int size, int length) {
    return new Offsets(growing, size).done(length);
  }

  /** Adds an offset, which must be greater than the last one. */
  void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = offset;
  }

  /** Ends the adding, of offsets up to {@code length}; {@link #countBefore} may be asked now. */
  Offsets done(int length) {
    limit = length + 1;
    bits = new long[(limit >>> 6) + 1];
    counts = new int[bits.length];
    for (int i = 0; i < size; i++) {
      bits[offsets[i] >>> 6] |= 1L << offsets[i];
    }
    int count = 0;
    for (int cell = 0; cell < bits.length; cell++) {
      counts[cell] = count;
      count += Long.bitCount(bits[cell]);
    }
    return this;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return offsets[i];
  }

  /** How many of the offsets are less than {@code offset}. */
  int countBefore(int offset) {
    if (offset <= 0) {
      return 0;
    }
    int at = Math.min(offset, limit);
    long before = bits[at >>> 6] & (1L << at) - 1;
    return counts[at >>> 6] + Long.bitCount(before);
  }

  /** How many of the offsets are {@code offset} or less. */
  int countUpTo(int offset) {
    return countBefore(offset + 1);
  }
}
