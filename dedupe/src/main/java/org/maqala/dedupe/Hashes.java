// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/**
 * The hash functions, version 2: over texts in {@linkplain Utf8 generalized UTF-8}, so that bytes
 * need no decoding. All are frozen: saved indexes rest on them.
 */
final class Hashes {
  /** How many bytes beyond the end of a word are read, and ignored. */
  static final int SLACK = 24;

  private static final Hasher128 HASHER_128 = Hashing.xxh3_128();
  private static final Hasher64 HASHER_64 = Hashing.wyhashFinal4();

  private static final long EMPTY = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xD6E8FEB86659FD93L;
  // By the length of a word: which bytes of the three longs from its start on are its own.
  private static final long[] MASKS = masks();
  private static final int MASKS_SHIFT = 2;
  // Odd, so that each place of an n-gram is a permutation of its word's hash.
  private static final long[] PLACES = {
    0x9FB21C651E98DF25L,
    0xC2B2AE3D27D4EB4FL,
    0x165667B19E3779F9L,
    0x85EBCA77C2B2AE63L,
    0x27D4EB2F165667C5L
  };

  private Hashes() {}

  /** The 128-bit fingerprint of bytes: XXH3. */
  static HashValue128 of128(byte[] text, int from, int to) {
    return HASHER_128.hashBytesTo128Bits(text, from, to - from);
  }

  /** A 64-bit fingerprint of bytes, quicker than the other: the final version 4 of wyhash. */
  static long of64(byte[] text, int from, int to) {
    return HASHER_64.hashBytesToLong(text, from, to - from);
  }

  /**
   * The hash of a word of at least one byte: its bytes with zeros behind, eight by eight, at least
   * {@value #SLACK} of them. (No word has a zero byte.) The array must be longer than the end of
   * the word by {@value #SLACK}.
   */
  static long word(byte[] text, int from, int to) {
    int masks = Math.max(0, Math.min(to - from, SLACK)) << MASKS_SHIFT;
    long hash = append(EMPTY, ByteLanes.load(text, from) & MASKS[masks]);
    hash = append(hash, ByteLanes.load(text, from + 8) & MASKS[masks + 1]);
    hash = append(hash, ByteLanes.load(text, from + 16) & MASKS[masks + 2]);
    for (int at = from + SLACK; at < to; at += Long.BYTES) {
      int rest = Math.min(to - at, Long.BYTES) << MASKS_SHIFT;
      hash = append(hash, ByteLanes.load(text, at) & MASKS[rest]);
    }
    return hash;
  }

  private static long[] masks() {
    long[] masks = new long[(SLACK + 1) << MASKS_SHIFT];
    for (int length = 0; length <= SLACK; length++) {
      for (int i = 0; i < length; i++) {
        masks[(length << MASKS_SHIFT) + i / Long.BYTES] |= 0xFFL << (i % Long.BYTES * Byte.SIZE);
      }
    }
    return masks;
  }

  /** The hash of what {@code hash} stands for and eight bytes more; a permutation of either. */
  static long append(long hash, long eight) {
    long h = (hash ^ eight) * STEP;
    return h ^ (h >>> 32);
  }

  /** Lets each bit depend on all (the finalizer of MurmurHash3, a permutation). */
  static long mix(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }

  /**
   * The hashes of {@code count} n-grams of words, {@value PackedSets#VALUE_BITS} bits each.
   *
   * @param words the hashes of at least {@code count + n - 1} words
   * @param sums room for {@code count} numbers
   */
  static void shingles(long[] words, int n, int count, long[] sums, int[] into) {
    long first = PLACES[0];
    long second = PLACES[1];
    for (int i = 0; i < count; i++) {
      sums[i] = words[i] * first + words[i + 1] * second;
    }
    for (int place = 2; place < n; place++) {
      long factor = PLACES[place];
      for (int i = 0; i < count; i++) {
        sums[i] += words[i + place] * factor;
      }
    }
    for (int i = 0; i < count; i++) {
      into[i] = (int) (mix(sums[i]) >>> (Long.SIZE - PackedSets.VALUE_BITS));
    }
  }

  /** Spreads a hash whose upper bits are alike; a permutation. */
  static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ (h >>> 15);
  }
}
