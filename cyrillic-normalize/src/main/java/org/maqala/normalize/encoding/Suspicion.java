// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/**
 * Finds, fast, the characters that wrongly decoded text has and clean Russian and Kazakh text has
 * not: letters of other Cyrillic alphabets, Latin letters with marks, box drawing, control
 * characters, a capital after a small Cyrillic letter, and a sign after a Cyrillic letter in a
 * Latin word. A character that no page has is none of them: no wrong decoding makes it.
 */
final class Suspicion {
  private static final String CLEAN = "\u00A0«»°§©®·×\u00AD";

  /**
   * What was read last, as the place in a row at which the next state stands; a character's row has
   * that of each, so that reading one costs a shift. From the last there is no way back.
   */
  private static final int PLAIN_READ = 0;

  private static final int SMALL_READ = 6;
  private static final int CAPITAL_READ = 12;
  private static final int SUSPECT = 18;

  /** A shift takes no more of its distance than these bits. */
  private static final int STATE = 63;

  /** After a place comes often another one soon; then more is read at once. */
  private static final int FIRST_READ = 128;

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

  private static final long[] ROWS = rows();

  private Suspicion() {}

  private static long[] rows() {
    long[] rows = new long[CLASSES.length];
    for (int c = 0; c < rows.length; c++) {
      rows[c] = row(CLASSES[c]);
    }
    return rows;
  }

  private static int stateAfter(int now) {
    return switch (now) {
      case SMALL -> SMALL_READ;
      case CAPITAL -> CAPITAL_READ;
      default -> PLAIN_READ;
    };
  }

  private static long row(byte now) {
    int next = stateAfter(now);
    return next(PLAIN, now, next)
        | next(SMALL, now, next) << SMALL_READ
        | next(CAPITAL, now, next) << CAPITAL_READ
        | (long) SUSPECT << SUSPECT;
  }

  private static long next(byte before, byte now, int next) {
    return (ALERTS & after(before, now)) != 0 ? SUSPECT : next;
  }

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
    for (char c = '\u00A0'; c < '\uFFFD'; c++) {
      if (classes[c] == STRANGE && !CodePages.canBeMisread(c)) {
        classes[c] = PLAIN;
      }
    }
    return classes;
  }

  static boolean isStrange(char c) {
    return CLASSES[c] == STRANGE;
  }

  /** The first place from one on that clean text would not have, or -1. */
  static int next(String text, int from) {
    return first(text, from, text.length(), classBefore(text, from));
  }

  /** The same for long texts, which are read through a buffer. */
  static int next(String text, int from, char[] buffer) {
    long state = stateAfter(classBefore(text, from));
    int most = Math.min(FIRST_READ, buffer.length);
    int length;
    for (int start = from; start < text.length(); start += length) {
      length = Math.min(most, text.length() - start);
      most = Math.min(2 * most, buffer.length);
      text.getChars(start, start + length, buffer, 0);
      for (int i = 0; i < length; i++) {
        state = ROWS[buffer[i]] >>> state;
      }
      if ((state & STATE) == SUSPECT) {
        int place = first(text, start, start + length, classBefore(text, start));
        if (place >= 0) {
          return place;
        }
        state = ROWS[buffer[length - 1]] >>> PLAIN_READ;
      }
    }
    return -1;
  }

  private static int classBefore(String text, int at) {
    return at == 0 ? PLAIN : CLASSES[text.charAt(at - 1)];
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
