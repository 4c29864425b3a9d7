// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import org.maqala.article.RemovedParagraph.Kind;

/**
 * What makes a set a repeat of an earlier one: a Jaccard similarity, or containment in it. Both are
 * fractions of integers, so that no rounding decides; and the bounds of an exact set-similarity
 * join that follow from them (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007). Sets are
 * never empty here.
 *
 * @param jaccard the least Jaccard similarity in millionths
 * @param containment the least share of the later set that the earlier one has, in millionths, or
 *     {@link #OFF}
 */
record Measure(int jaccard, int containment) {
  /** No containment is enough. */
  static final int OFF = 0;

  private static final long ONE = 1_000_000;

  static Measure ofJaccard(double jaccard) {
    return new Measure(millionths(jaccard), OFF);
  }

  static int millionths(double share) {
    return (int) Math.round(share * ONE);
  }

  /**
   * The least number of common elements that makes {@code later} a repeat of {@code earlier}, by
   * their sizes; above both if none does.
   */
  int overlap(int earlier, int later) {
    int near = (int) ceilDiv(jaccard * ((long) earlier + later), ONE + jaccard);
    return containment == OFF ? near : Math.min(near, share(containment, later));
  }

  /** The measure by which sets are repeats that share so many elements, which are enough. */
  Kind kind(int earlier, int later, int overlap) {
    return overlap * ONE >= jaccard * ((long) earlier + later - overlap)
        ? Kind.NEAR
        : Kind.CONTAINED;
  }

  /** Whether sets of these sizes can be repeats at all. */
  boolean fits(int earlier, int later) {
    return overlap(earlier, later) <= Math.min(earlier, later);
  }

  /**
   * How many of a set's first elements, in an order that all sets share, must be looked up: any set
   * that it repeats has one of these among those {@linkplain #indexed indexed}. It shares at least
   * so many elements that not all of them can lie behind the prefix.
   */
  int prefix(int size) {
    int least = share(jaccard, size);
    return size - (containment == OFF ? least : Math.min(least, share(containment, size))) + 1;
  }

  /** How many of a set's first elements must be indexed, so that its repeats find it. */
  int indexed(int size) {
    return containment == OFF ? prefix(size) : size;
  }

  private static int share(int millionths, int size) {
    return (int) ceilDiv((long) millionths * size, ONE);
  }

  private static long ceilDiv(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
