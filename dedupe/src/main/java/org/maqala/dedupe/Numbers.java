// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * Keys without their numbers. A number is a run of digits, with single points, commas, colons,
 * slashes, hyphens and spaces between digits counted in ({@code 1 200,50}, {@code 12:30}, {@code
 * 05.08.2026}); or a word of the letters of Roman numerals up to 39, whatever their case, Cyrillic
 * І and Х among them. Each becomes one {@code 0}.
 */
final class Numbers {
  private static final String SEPARATORS = ".,:/- ";

  // Latin, and the Cyrillic letters that are typed for them.
  private static final String ROMAN = "ivxIVXіхІХ";

  private Numbers() {}

  /** Writes the key without numbers over {@code into}; the length, or -1 if it has no number. */
  static int mask(char[] key, int length, char[] into) {
    int written = 0;
    boolean found = false;
    for (int i = 0; i < length; i++) {
      int end = Character.isDigit(key[i]) ? afterDigits(key, i, length) : roman(key, i, length);
      into[written++] = end > i ? '0' : key[i];
      found |= end > i;
      i = Math.max(i, end - 1);
    }
    return found ? written : -1;
  }

  /** Whether two keys that are not equal are so without their numbers. */
  static boolean areAllThatDiffers(String key, String other) {
    if (key.equals(other)) {
      return false;
    }
    char[] masked = new char[key.length()];
    char[] otherMasked = new char[other.length()];
    int length = mask(key.toCharArray(), key.length(), masked);
    int otherLength = mask(other.toCharArray(), other.length(), otherMasked);
    return length >= 0
        && Arrays.equals(masked, 0, length, otherMasked, 0, Math.max(0, otherLength));
  }

  /** Whether a word of a key has a digit in it or is such a Roman numeral. */
  static boolean isNumber(String word) {
    boolean roman = true;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
      roman &= ROMAN.indexOf(word.charAt(i)) >= 0;
    }
    return roman;
  }

  private static int afterDigits(char[] key, int from, int length) {
    int end = from + 1;
    while (end < length && continues(key, end, length)) {
      end++;
    }
    return end;
  }

  /** The end of the Roman numeral that stands here as a word; {@code from} if none does. */
  private static int roman(char[] key, int from, int length) {
    if (from > 0 && Words.kind(key[from - 1]) != Words.OTHER) {
      return from;
    }
    int end = from;
    while (end < length && ROMAN.indexOf(key[end]) >= 0) {
      end++;
    }
    return end == length || Words.kind(key[end]) == Words.OTHER ? end : from;
  }

  /** Whether a number that has begun before this place goes on here. */
  private static boolean continues(char[] key, int at, int length) {
    return Character.isDigit(key[at])
        || (at + 1 < length
            && SEPARATORS.indexOf(key[at]) >= 0
            && Character.isDigit(key[at - 1])
            && Character.isDigit(key[at + 1]));
  }
}
