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
  private static final int BUCKETS_UP_TO = 1 << 10;

  private final int n;
  private long[] sums = new long[64];
  private int[] hashes = new int[64];
  private final int[] places = new int[BUCKETS_UP_TO * 2];
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
    sort(count);
    return distinct(count);
  }

  private void sort(int count) {
    if (count > BUCKETS_UP_TO) {
      System.arraycopy(hashes, 0, sorted, 0, count);
      Arrays.sort(sorted, 0, count);
      return;
    }
    // As many buckets as hashes, by their upper bits: hardly any two change places after that.
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
    int shift = PackedSets.VALUE_BITS - bits;
    int buckets = 1 << bits;
    Arrays.fill(places, 0, buckets, 0);
    for (int i = 0; i < count; i++) {
      places[hashes[i] >>> shift]++;
    }
    int next = 0;
    for (int b = 0; b < buckets; b++) {
      int size = places[b];
      places[b] = next;
      next += size;
    }
    for (int i = 0; i < count; i++) {
      sorted[places[hashes[i] >>> shift]++] = hashes[i];
    }
    for (int i = 1; i < count; i++) {
      int hash = sorted[i];
      int j = i;
      for (; j > 0 && sorted[j - 1] > hash; j--) {
        sorted[j] = sorted[j - 1];
      }
      sorted[j] = hash;
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
