// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;

/**
 * Growing offsets into a text, and for any offset the number of those up to it: by a note for every
 * 32 code units, so in constant time where offsets lie close.
 */
final class Offsets {
  private static final int SHIFT = 5;

  private int[] offsets;
  private int[] notes = new int[0];
  private int size;

  Offsets(int expected) {
    offsets = new int[Math.max(16, expected)];
  }

  /** Adds an offset, which must be greater than the last one. */
  void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = offset;
  }

  /** Ends the adding; {@link #countBefore} may be asked from here on. */
  Offsets done(int length) {
    notes = new int[(length >>> SHIFT) + 2];
    Arrays.fill(notes, -1);
    for (int i = size - 1; i >= 0; i--) {
      notes[offsets[i] >>> SHIFT] = i;
    }
    int next = size;
    for (int note = notes.length - 1; note >= 0; note--) {
      next = notes[note] < 0 ? next : notes[note];
      notes[note] = next;
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
    int note = Math.min(offset >>> SHIFT, notes.length - 1);
    int i = notes[note];
    while (i < size && offsets[i] < offset) {
      i++;
    }
    return i;
  }

  /** How many of the offsets are {@code offset} or less. */
  int countUpTo(int offset) {
    return countBefore(offset + 1);
  }
}
