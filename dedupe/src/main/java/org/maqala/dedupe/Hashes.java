// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/** The hash functions that are not a library's. All are frozen: saved indexes rest on them. */
final class Hashes {
  /** The hash of no characters, to begin a word with. */
  static final long EMPTY = 0x9E3779B97F4A7C15L;

  private static final long STEP = 0xD6E8FEB86659FD93L;
  // Odd, so that each place of an n-gram is a permutation of its word's hash.
  private static final long[] PLACES = {
    0x9FB21C651E98DF25L,
    0xC2B2AE3D27D4EB4FL,
    0x165667B19E3779F9L,
    0x85EBCA77C2B2AE63L,
    0x27D4EB2F165667C5L
  };

  private Hashes() {}

  /** The hash of what {@code hash} stands for and one code unit more: FNV-1a with 64 bits. */
  static long append(long hash, char c) {
    return (hash ^ c) * STEP;
  }

  /** Lets each bit depend on all (the finalizer of MurmurHash3, a permutation). */
  static long mix(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }

  /** The hash of the n-gram of {@code n} mixed word hashes from {@code from} on, 31 bits. */
  static int shingle(long[] words, int from, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += words[from + i] * PLACES[i];
    }
    return (int) (mix(sum) >>> (Long.SIZE - PackedSets.VALUE_BITS));
  }

  /** Spreads a hash whose upper bits are alike; a permutation. */
  static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ (h >>> 15);
  }
}
