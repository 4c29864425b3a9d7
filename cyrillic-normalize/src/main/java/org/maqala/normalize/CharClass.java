// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** The classes of code units that {@link TextScan} and {@link Utf8Scan} tell apart. */
final class CharClass {
  static final int OTHER = 0;

  /** A small and a capital Cyrillic letter. */
  static final int LOWER = 1;

  static final int UPPER = 2;

  /** Capital Х and І, which may be Roman numerals. */
  static final int NUMERAL = 3;

  /** A letter of an alphabet that shares shapes with Cyrillic. */
  static final int FOREIGN = 4;

  /** A Latin letter that may stand for a Russian word of one letter. */
  static final int LONE = 5;

  static final int SPACE = 6;
  static final int LINE_END = 7;
  static final int HYPHEN = 8;

  /** A mark that may open a quotation; {@code "} closes one as well. */
  static final int QUOTE = 9;

  /** A full stop or another end of a sentence. */
  static final int STOP = 10;

  static final int CLOSE = 11;
  static final int DIGIT = 12;

  /** How many classes there are. */
  static final int COUNT = 13;

  private static final String LONE_WORDS = "acoyABCKOY";
  private static final byte[] NEAR = new byte[0x600];

  static {
    for (char c = 0; c < NEAR.length; c++) {
      NEAR[c] = (byte) find(c);
    }
  }

  private CharClass() {}

  static int of(char c) {
    return c < NEAR.length ? NEAR[c] : find(c);
  }

  private static int find(char c) {
    if (c == 'Х' || c == 'І') {
      return NUMERAL;
    } else if (LookAlikes.isCyrillic(c)) {
      return Character.isUpperCase(c) ? UPPER : LOWER;
    } else if (LookAlikes.isForeign(c)) {
      return LONE_WORDS.indexOf(c) >= 0 ? LONE : FOREIGN;
    } else if (c == ' ' || c == '\t' || Spaces.isUnicodeSpace(c)) {
      return SPACE;
    } else if (Lines.isEnd(c)) {
      return LINE_END;
    } else if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return mark(c);
  }

  private static int mark(char c) {
    return switch (c) {
      case '-' -> HYPHEN;
      case '"', '«', '“', '„', '‟' -> QUOTE;
      case '.', '!', '?', '…' -> STOP;
      case '»', '”', ')' -> CLOSE;
      default -> OTHER;
    };
  }

  static boolean isCyrillic(int charClass) {
    return charClass >= LOWER && charClass <= NUMERAL;
  }

  static boolean isForeign(int charClass) {
    return charClass == FOREIGN || charClass == LONE;
  }
}
