// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/**
 * Finds, fast, the characters that wrongly decoded text has and clean Russian and Kazakh text has
 * not: letters of other Cyrillic alphabets, Latin letters with marks, box drawing, control
 * characters, a capital after a small Cyrillic letter, and a sign after a Cyrillic letter in a
 * Latin word.
 */
final class Suspicion {
  private static final String CLEAN = "\u00A0«»°§©®·×\u00AD";
  private static final boolean[] STRANGE = strange();

  private Suspicion() {}

  private static boolean[] strange() {
    boolean[] strange = new boolean[0x10000];
    for (int c = 0x80; c < 0x100; c++) {
      strange[c] = CLEAN.indexOf(c) < 0;
    }
    for (char c = '\u0402'; c <= '\u04FF'; c++) {
      boolean russian = c >= '\u0410' && c <= '\u0451' && c != '\u0450';
      strange[c] = !russian && "ІіӘәҒғҚқҢңӨөҰұҮүҺһ".indexOf(c) < 0;
    }
    for (int c = 0x2190; c < 0x2600; c++) {
      strange[c] = true;
    }
    strange[0x2020] = true;
    strange[0x2021] = true;
    strange[0x2030] = true;
    strange[0xFFFD] = true;
    return strange;
  }

  static boolean isStrange(char c) {
    return STRANGE[c];
  }

  /** The next place from {@code from} on that clean text would not have; the length if none. */
  static int next(String text, int from) {
    boolean small = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        small = false;
        continue;
      }
      if (STRANGE[c] || (c < 0xC0 && isAfterMixed(text, i))) {
        return i;
      }
      boolean capital = c >= '\u0401' && c <= '\u042F';
      if (capital && small) {
        return i;
      }
      small = c >= '\u0430' && c <= '\u044F';
    }
    return text.length();
  }

  /** Whether a Cyrillic letter after a Latin one comes before: {@code mГ©dicament}. */
  private static boolean isAfterMixed(String text, int at) {
    if (at < 2 || text.charAt(at) == '\u00A0') {
      return false;
    }
    char before = text.charAt(at - 1);
    char latin = (char) (text.charAt(at - 2) | 0x20);
    return before >= '\u0410' && before <= '\u044F' && latin >= 'a' && latin <= 'z';
  }
}
