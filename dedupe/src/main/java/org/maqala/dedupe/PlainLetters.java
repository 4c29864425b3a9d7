// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * Finds in UTF-8 the letters that fold to themselves and make up most of a Cyrillic text: а to я
 * but ё, і, and the small ones of U+0490 to U+04BF and U+04D0 to U+04FF, which have odd numbers.
 * Sixty-four bytes at a time, without a branch for each.
 */
final class PlainLetters {
  /** How many bytes are looked at. */
  static final int BLOCK = Long.SIZE;

  // The second bytes of а to п begin like this, and those of р to я.
  private static final int FIRST_HALF = 0xB0;
  private static final int SECOND_HALF = 0x80;
  private static final int DOTTED_I = 0x96;
  private static final long UPPER_HALF = ByteLanes.all(0xF0);
  private static final long BUT_LAST = ByteLanes.all(0xFE);

  private PlainLetters() {}

  /**
   * Which of the bytes from a place on begin such a letter, the first in the lowest bit. Reads one
   * byte more than these.
   */
  static long firstBytes(byte[] text, int at) {
    long found = 0;
    for (int i = 0; i < BLOCK; i += Long.BYTES) {
      long first = ByteLanes.load(text, at + i);
      long second = ByteLanes.load(text, at + i + 1);
      long plain = russian(first, second);
      if (mayBeKazakh(first, second)) {
        plain |= kazakh(first, second);
      }
      found |= (long) ByteLanes.gather(plain) << i;
    }
    return found;
  }

  private static long russian(long first, long second) {
    long half = second & UPPER_HALF;
    long notFirst = nonEqual(first, 0xD0) | nonEqual(half, FIRST_HALF);
    long notSecond = nonEqual(first, 0xD1) | nonEqual(half, SECOND_HALF);
    return ~(notFirst & notSecond);
  }

  /** Most Russian text has none: one test spares three. */
  private static boolean mayBeKazakh(long first, long second) {
    long none = nonEqual(first & BUT_LAST, 0xD2) & nonEqual(second, DOTTED_I);
    return (~none & ByteLanes.TOPS) != 0;
  }

  private static long kazakh(long first, long second) {
    long odd = second & ~(second << 1) & ((second << 2) | (second << 3)) & (second << 7);
    long small = ~nonEqual(first & BUT_LAST, 0xD2) & odd;
    return small | ~(nonEqual(first, 0xD1) | nonEqual(second, DOTTED_I));
  }

  private static long nonEqual(long eight, int one) {
    return ByteLanes.nonZero(eight ^ ByteLanes.all(one));
  }
}
