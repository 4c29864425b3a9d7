// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * Turns the words of a key into the set of its word n-grams, each a hash of {@value
 * PackedSets#VALUE_BITS} bits, distinct and ascending. Holds buffers: one thread at a time.
 */
final class Shingles {
  private static final int[] NONE = {};
  // Longer arrays go to the JDK's sort, whose cost does not rest on the hashes being even.
  // And no sum of sizes of buckets may be above that of a byte.
  private static final int BUCKETS_UP_TO = 255;
  // Buckets are read eight by eight.
  private static final int LEAST_BITS = 3;

  private final int n;
  private long[] sums = new long[64];
  private int[] hashes = new int[64];
  // The size of each bucket, and then where its next hash goes.
  private final byte[] places = new byte[(BUCKETS_UP_TO + 1) * 2];
  private int[] sorted = new int[64];

  Shingles(int n) {
    this.n = n;
  }

  /** The n-grams of words, given by their hashes; empty if there are fewer than n. */
  int[] of(long[] words, int wordCount) {
    int count = wordCount - n + 1;
    if (count <= 0) {
      return NONE;
    }
    if (hashes.length < count) {
      sums = new long[count + count / 2];
      hashes = new int[count + count / 2];
      sorted = new int[count + count / 2];
    }
    Hashes.shingles(words, n, count, sums, hashes);
    return sort(count) ? Arrays.copyOf(sorted, count) : distinct(count);
  }

  /** Sorts the hashes; returns whether they are distinct. */
  private boolean sort(int count) {
    if (count > BUCKETS_UP_TO) {
      System.arraycopy(hashes, 0, sorted, 0, count);
      Arrays.sort(sorted, 0, count);
      return false;
    }
    // Twice as many buckets as hashes or more, by their upper bits: hardly any two change places
    // after that.
    int bits = Math.max(LEAST_BITS, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(count));
    int shift = PackedSets.VALUE_BITS - bits;
    byte[] next = places;
    Arrays.fill(next, 0, 1 << bits, (byte) 0);
    for (int i = 0; i < count; i++) {
      next[hashes[i] >>> shift]++;
    }
    toStarts(next, 1 << bits);
    for (int i = 0; i < count; i++) {
      int bucket = hashes[i] >>> shift;
      sorted[next[bucket]++ & 0xFF] = hashes[i];
    }
    return isAscendingInOnePass(count) || insert(count);
  }

  /**
   * Changes places of neighbours without a branch, since which ones must can't be guessed; returns
   * whether all are ascending and distinct then, as they are if no bucket has more than two.
   */
  private boolean isAscendingInOnePass(int count) {
    int[] hashes = sorted;
    int largest = hashes[0];
    for (int i = 1; i < count; i++) {
      int hash = hashes[i];
      hashes[i - 1] = Math.min(largest, hash);
      largest = Math.max(largest, hash);
    }
    hashes[count - 1] = largest;
    int gaps = 0;
    for (int i = 1; i < count; i++) {
      // Below zero if there is none.
      gaps |= hashes[i] - hashes[i - 1] - 1;
    }
    return gaps >= 0;
  }

  /** Sorts the hashes, of which most are in their places; returns whether they are distinct. */
  private boolean insert(int count) {
    boolean distinct = true;
    for (int i = 1; i < count; i++) {
      int hash = sorted[i];
      int j = i;
      for (; j > 0 && sorted[j - 1] > hash; j--) {
        sorted[j] = sorted[j - 1];
      }
      sorted[j] = hash;
      distinct &= j == 0 || sorted[j - 1] != hash;
    }
    return distinct;
  }

  /** Makes of the size of each bucket where it starts, eight at a time. */
  private static void toStarts(byte[] sizes, int count) {
    long before = 0;
    for (int b = 0; b < count; b += Long.BYTES) {
      long eight = ByteLanes.load(sizes, b);
      // The sum of each and those below it in the eight.
      long ends = eight * ByteLanes.ONES;
      ByteLanes.store(sizes, b, before * ByteLanes.ONES + ends - eight);
      before += ends >>> (Long.SIZE - Byte.SIZE);
    }
  }

  private int[] distinct(int count) {
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (sorted[i] != sorted[kept - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
