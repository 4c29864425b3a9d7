// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * A Jaccard threshold as a fraction of integers, so that no rounding decides whether a pair is a
 * repeat; and the bounds of an exact set-similarity join that follow from it (Chaudhuri, Ganti,
 * Kaushik 2006; Bayardo, Ma, Srikant 2007). Sets are never empty here.
 *
 * @param millionths the threshold in millionths
 */
record Threshold(int millionths) {
  private static final long ONE = 1_000_000;

  static Threshold of(double jaccard) {
    return new Threshold((int) Math.round(jaccard * ONE));
  }

  /** The least number of common elements with which sets of these sizes reach the threshold. */
  int overlap(int oneSize, int otherSize) {
    return (int) ceilDiv((long) millionths * ((long) oneSize + otherSize), ONE + millionths);
  }

  /** The least size of a set that can reach the threshold with one of this size. */
  int leastSize(int size) {
    return (int) ceilDiv((long) millionths * size, ONE);
  }

  /**
   * How many of a set's first elements, in an order that all sets share, must be looked at: sets
   * that reach the threshold have one of these in common. They share at least {@code leastSize}
   * elements, so not all of the shared ones can lie behind the prefix.
   */
  int prefix(int size) {
    return size - leastSize(size) + 1;
  }

  private static long ceilDiv(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
