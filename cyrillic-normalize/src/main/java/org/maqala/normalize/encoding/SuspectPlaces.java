// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;

/** The suspicious places of a text, in order. One text, one thread. */
final class SuspectPlaces {
  /** So much of a text is read at once. */
  static final int BUFFER = 1024;

  private int[] offsets = new int[8];
  private int size;
  private int glue;
  private boolean layouts;

  void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    offsets[size++] = offset;
  }

  /** Adds a place that looks like glue: no reason to repair a line, but one to look at it well. */
  void addGlue(int offset) {
    add(~offset);
    glue++;
  }

  /** These and those that come after them. */
  SuspectPlaces and(SuspectPlaces after) {
    for (int i = 0; i < after.size; i++) {
      add(after.offsets[i]);
    }
    glue += after.glue;
    layouts |= after.layouts;
    return this;
  }

  /** Notes that the text has a character which a font layout changes. */
  void noteLayouts() {
    layouts = true;
  }

  /** Whether all places look like glue. */
  boolean areGlue() {
    return glue == size;
  }

  int size() {
    return size;
  }

  int offset(int index) {
    int offset = offsets[index];
    return offset < 0 ? ~offset : offset;
  }

  /** Whether a font layout would change anything. */
  boolean mayBeInLayout() {
    return layouts;
  }

  /** The first place from one on that does not look like glue, or how many there are. */
  int nextReason(int from) {
    int index = from;
    while (index < size && offsets[index] < 0) {
      index++;
    }
    return index;
  }

  /** How many places come before an offset, counted from one of them on. */
  int indexOf(int offset, int from) {
    int index = from;
    while (index < size && offset(index) < offset) {
      index++;
    }
    return index;
  }

  /** Some of the offsets, as they are seen from {@code start}. */
  int[] between(int from, int to, int start) {
    int[] some = new int[to - from];
    for (int i = 0; i < some.length; i++) {
      some[i] = offset(from + i) - start;
    }
    return some;
  }
}
