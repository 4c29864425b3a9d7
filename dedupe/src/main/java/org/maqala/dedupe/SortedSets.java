// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/** Sets of numbers as ascending arrays without repeats. */
final class SortedSets {
  private SortedSets() {}

  /**
   * How many elements two sets share; 0 as soon as it shows that there are fewer than {@code
   * needed}.
   */
  static int overlap(long[] one, long[] other, int needed) {
    int spareOne = one.length - needed;
    int spareOther = other.length - needed;
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
        if (--spareOne < 0) {
          return 0;
        }
      } else {
        j++;
        if (--spareOther < 0) {
          return 0;
        }
      }
    }
    return shared >= needed ? shared : 0;
  }
}
