// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/** The bounds of a {@link Measure}, looked up for sets of common sizes. Immutable. */
final class Bounds {
  private static final int COMMON = 512;

  private final Measure measure;
  private final int[] prefixes = new int[COMMON];
  // By the sum of two sizes.
  private final int[] overlaps = new int[COMMON];

  Bounds(Measure measure) {
    this.measure = measure;
    Measure near = new Measure(measure.jaccard(), Measure.OFF);
    for (int i = 0; i < COMMON; i++) {
      prefixes[i] = measure.prefix(i);
      overlaps[i] = near.overlap(i, 0);
    }
  }

  /** See {@link Measure#overlap}. */
  int overlap(int earlier, int later) {
    int sum = earlier + later;
    return sum < COMMON && measure.containment() == Measure.OFF
        ? overlaps[sum]
        : measure.overlap(earlier, later);
  }

  /**
   * By how many of the elements {@linkplain Measure#prefix looked up} a set must be found among
   * those {@linkplain Measure#indexed indexed} of an earlier one that it repeats. The k-th of their
   * common elements, of which there are at least so many as the overlap, has no less than the
   * overlap without k behind it in either set; so if both prefixes reach that far, they have k in
   * common. No number is enough if none of their sizes can be repeats.
   */
  int hits(int earlier, int later) {
    int overlap = overlap(earlier, later);
    return overlap > Math.min(earlier, later)
        ? Integer.MAX_VALUE
        : overlap + Math.min(prefix(later) - later, indexed(earlier) - earlier);
  }

  /** See {@link Measure#prefix}. */
  int prefix(int size) {
    return size < COMMON ? prefixes[size] : measure.prefix(size);
  }

  /** See {@link Measure#indexed}. */
  int indexed(int size) {
    return measure.containment() == Measure.OFF ? prefix(size) : size;
  }
}
