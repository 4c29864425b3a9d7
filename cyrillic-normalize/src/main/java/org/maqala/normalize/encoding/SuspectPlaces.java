// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;

/** The suspicious places of a text, in order. One text, one thread. */
final class SuspectPlaces {
  /** So much of a text is read at once. */
  static final int BUFFER = 1024;

  private int[] offsets = new int[8];
  private int size;
  private boolean layouts;

  void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    offsets[size++] = offset;
  }

  /** Notes that the text has a character which a font layout changes. */
  void noteLayouts() {
    layouts = true;
  }

  int size() {
    return size;
  }

  int offset(int index) {
    return offsets[index];
  }

  /** Whether a font layout would change anything. */
  boolean mayBeInLayout() {
    return layouts;
  }

  /** How many places come before an offset, counted from one of them on. */
  int indexOf(int offset, int from) {
    int index = from;
    while (index < size && offsets[index] < offset) {
      index++;
    }
    return index;
  }

  /** Some of the offsets, as they are seen from {@code start}. */
  int[] between(int from, int to, int start) {
    int[] some = Arrays.copyOfRange(offsets, from, to);
    for (int i = 0; i < some.length; i++) {
      some[i] -= start;
    }
    return some;
  }
}
