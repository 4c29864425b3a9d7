// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;

/** The suspect offsets of one line, in order. */
final class Suspects {
  private int[] offsets = new int[16];
  private int size;

  void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    offsets[size++] = offset;
  }

  int get(int index) {
    return offsets[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
