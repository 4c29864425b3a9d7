// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** What a UTF-16 code unit is to a date; Latin, Cyrillic and Arabic are looked up in a table. */
final class CodeUnits {
  static final byte BLANK = 0;
  static final byte LINE_END = 1;
  static final byte DIGIT = 2;
  static final byte LETTER = 3;

  /** Says nothing, in a word or beside it: a stress mark, a soft hyphen, a zero-width space. */
  static final byte JOINER = 4;

  /** Stands between two letters of a word. */
  static final byte APOSTROPHE = 5;

  static final byte MARK = 6;

  /** The end of the Arabic block, and of the table. */
  static final int TABLE_END = 0x700;

  private static final byte[] TYPES = new byte[TABLE_END];

  static {
    for (char c = 0; c < TABLE_END; c++) {
      TYPES[c] = compute(c);
    }
  }

  private CodeUnits() {}

  static byte type(char c) {
    return c < TABLE_END ? TYPES[c] : compute(c);
  }

  static boolean blank(char c) {
    return type(c) <= LINE_END;
  }

  /** Whether a letter may begin a name: a capital, or of a script that has none. */
  static boolean capital(char letter) {
    return Character.isUpperCase(letter) || Character.getType(letter) == Character.OTHER_LETTER;
  }

  private static byte compute(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return LINE_END;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
      return BLANK;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c == '\'' || c == '’' || c == 'ʼ') {
      return APOSTROPHE;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    int kind = Character.getType(c);
    return kind == Character.NON_SPACING_MARK || kind == Character.FORMAT ? JOINER : MARK;
  }
}
