// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/** A list of sets, by their numbers, each with a shingle. Not thread-safe. */
final class SetShingles {
  private int count;
  private int[] sets = new int[32];
  private int[] shingles = new int[32];

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  void add(int set, int shingle) {
    if (count == sets.length) {
      sets = Arrays.copyOf(sets, count * 2);
      shingles = Arrays.copyOf(shingles, count * 2);
    }
    sets[count] = set;
    shingles[count++] = shingle;
  }

  int set(int i) {
    return sets[i];
  }

  int shingle(int i) {
    return shingles[i];
  }
}
