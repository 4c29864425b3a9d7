// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** The classes of code units that {@link TextScan} tells apart. */
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

  /** An en or em dash. */
  static final int DASH = 13;

  /** A mark inside a sentence that a space follows. */
  static final int COMMA = 14;

  /** How many classes there are. */
  static final int COUNT = 15;

  private static final String LONE_WORDS = "acoyABCKOY";
  private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < CLASSES.length; c++) {
      CLASSES[c] = (byte) find((char) c);
    }
  }

  private CharClass() {}

  static int of(char c) {
    return CLASSES[c];
  }

  private static int find(char c) {
    if (c == 'Х' || c == 'І') {
      return NUMERAL;
    } else if (c >= '\u0400' && c <= '\u052F' && Character.isLetter(c)) {
      return Character.isUpperCase(c) ? UPPER : LOWER;
    } else if (isForeignLetter(c)) {
      return LONE_WORDS.indexOf(c) >= 0 ? LONE : FOREIGN;
    } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
      return SPACE;
    } else if (isLineEnd(c)) {
      return LINE_END;
    } else if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return mark(c);
  }

  private static boolean isForeignLetter(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (((c >= '\u00C0' && c <= '\u03FF') || (c >= '\u1E00' && c <= '\u1FFF'))
            && Character.isLetter(c));
  }

  /** LF, CR, VT, FF, NEL, LS, PS (UAX #14, classes BK, CR, LF and NL). */
  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static int mark(char c) {
    return switch (c) {
      case '-' -> HYPHEN;
      case '–', '—' -> DASH;
      case '"', '«', '“', '„', '‟' -> QUOTE;
      case '.', '!', '?', '…' -> STOP;
      case '»', '”', ')' -> CLOSE;
      case ',', ':', ';' -> COMMA;
      default -> OTHER;
    };
  }

  static boolean isCyrillic(char c) {
    return isCyrillic(CLASSES[c]);
  }

  static boolean isCyrillic(int charClass) {
    return charClass >= LOWER && charClass <= NUMERAL;
  }

  /** A capital letter of Latin with or without marks, as far as alphabets of Kazakh have them. */
  static boolean isLatinCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F' && Character.isUpperCase(c));
  }

  static boolean isForeign(int charClass) {
    return charClass == FOREIGN || charClass == LONE;
  }
}
