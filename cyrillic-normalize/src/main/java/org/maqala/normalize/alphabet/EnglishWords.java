// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Set;
import org.maqala.normalize.resource.Resources;

/**
 * English words of four letters or more, as a Bloom filter in {@code english-words.bin}: of other
 * words it takes about one in a thousand for English.
 */
final class EnglishWords {
  /** No shorter word is in the set. */
  static final int SHORTEST = 4;

  /** How many bits each word sets. */
  static final int HASHES = 10;

  private static final byte[] BITS = Resources.bytes(EnglishWords.class, "english-words.bin");

  /** The shorter ones that texts have all the time, if no Kazakh word is written so. */
  private static final Set<String> SHORT =
      Set.of(
          "air", "all", "and", "big", "did", "for", "had", "him", "his", "its", "of", "off", "one",
          "our", "out", "run", "see", "sun", "the", "use", "via", "you");

  private EnglishWords() {}

  /** Whether the range is such a short word in small letters, the first one of any case. */
  static boolean isShortOne(String text, int start, int end) {
    return end - start < SHORTEST
        && SHORT.contains(
            Character.toLowerCase(text.charAt(start)) + text.substring(start + 1, end));
  }

  /** Whether the range, of ASCII letters of any case, is an English word. */
  static boolean contain(String text, int start, int end) {
    long hash = hash(text, start, end);
    boolean all = end - start >= SHORTEST;
    for (int i = 0; all && i < HASHES; i++) {
      int bit = bit(hash, i, BITS.length * Byte.SIZE);
      all = (BITS[bit / Byte.SIZE] & (1 << (bit % Byte.SIZE))) != 0;
    }
    return all;
  }

  /** FNV-1a over the letters in lower case, then the mixer of SplitMix64. */
  static long hash(String text, int start, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ (text.charAt(i) | 0x20)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }

  /** The bit that a word sets as its {@code number}th, of {@code bits}. */
  static int bit(long hash, int number, int bits) {
    int step = (int) (hash >>> 32) | 1;
    return Integer.remainderUnsigned((int) hash + number * step, bits);
  }
}
