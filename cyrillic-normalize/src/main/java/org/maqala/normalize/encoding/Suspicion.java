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

  private static final int BLOCK = 16;

  private static final byte PLAIN = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte SIGN = 3;
  private static final byte STRANGE = 4;

  private static final byte[] CLASSES = classes();

  /** A bit for each class after each other that is not clean, or wants a closer look. */
  private static final long ALERTS =
      after(PLAIN, STRANGE)
          | after(SMALL, STRANGE)
          | after(CAPITAL, STRANGE)
          | after(SIGN, STRANGE)
          | after(SMALL, CAPITAL)
          | after(SMALL, SIGN)
          | after(CAPITAL, SIGN);

  private Suspicion() {}

  private static long after(byte before, byte now) {
    return 1L << (before << 3 | now);
  }

  private static byte[] classes() {
    byte[] classes = new byte[0x10000];
    for (int c = 0x80; c < 0x100; c++) {
      classes[c] = CLEAN.indexOf(c) < 0 ? STRANGE : "\u00A0«»".indexOf(c) < 0 ? SIGN : PLAIN;
    }
    for (char c = '\u0402'; c <= '\u04FF'; c++) {
      classes[c] = "ІіӘәҒғҚқҢңӨөҰұҮүҺһ".indexOf(c) < 0 ? STRANGE : PLAIN;
    }
    classes['Ё'] = CAPITAL;
    classes['ё'] = PLAIN;
    for (char c = 'А'; c <= 'я'; c++) {
      classes[c] = c < 'а' ? CAPITAL : SMALL;
    }
    for (int c = 0x2190; c < 0x2600; c++) {
      classes[c] = STRANGE;
    }
    classes[0x2020] = STRANGE;
    classes[0x2021] = STRANGE;
    classes[0x2030] = STRANGE;
    classes[0xFFFD] = STRANGE;
    return classes;
  }

  static boolean isStrange(char c) {
    return CLASSES[c] == STRANGE;
  }

  /** Whether there is a place that clean text would not have. */
  static boolean isIn(String text) {
    return first(text, 0, text.length(), PLAIN) >= 0;
  }

  /**
   * The same for long texts, which are read through a buffer: one branch for a block, not for each
   * character, since clean text has none to take.
   */
  static boolean isIn(String text, char[] buffer) {
    int before = PLAIN;
    for (int start = 0; start < text.length(); start += buffer.length) {
      int length = Math.min(buffer.length, text.length() - start);
      text.getChars(start, start + length, buffer, 0);
      for (int at = 0; at < length; at += BLOCK) {
        int end = Math.min(length, at + BLOCK);
        long alerts = 0;
        int last = before;
        for (int i = at; i < end; i++) {
          int now = CLASSES[buffer[i]];
          alerts |= ALERTS >>> (last << 3 | now);
          last = now;
        }
        if ((alerts & 1) != 0 && first(text, start + at, start + end, before) >= 0) {
          return true;
        }
        before = last;
      }
    }
    return false;
  }

  private static int first(String text, int start, int end, int classBefore) {
    int before = classBefore;
    for (int i = start; i < end; i++) {
      int now = CLASSES[text.charAt(i)];
      if ((ALERTS >>> (before << 3 | now) & 1) != 0 && isOne(text, i, now)) {
        return i;
      }
      before = now;
    }
    return -1;
  }

  /** A sign after a letter is strange in a Latin word only: {@code mГ©dicament}. */
  private static boolean isOne(String text, int at, int now) {
    if (now != SIGN) {
      return true;
    }
    char latin = at < 2 ? ' ' : (char) (text.charAt(at - 2) | 0x20);
    return latin >= 'a' && latin <= 'z';
  }
}
