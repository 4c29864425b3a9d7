// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/**
 * Finds, fast, the characters that wrongly decoded text has and clean Russian and Kazakh text has
 * not: letters of other Cyrillic alphabets, Latin letters with marks, box drawing, control
 * characters, and a capital after a small Cyrillic letter.
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
      if (STRANGE[c]) {
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
}
