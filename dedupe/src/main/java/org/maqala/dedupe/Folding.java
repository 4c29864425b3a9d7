// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * The default key: a paragraph without what never tells two paragraphs apart. Per code point, so
 * that no locale and no context plays a part; idempotent; unpaired surrogates stay as they are; of
 * bytes that are no UTF-8, each is read as U+FFFD.
 *
 * <ul>
 *   <li>case: the simple mappings of Unicode, upper then lower
 *   <li>white space, of any kind and length: one space, none at the ends
 *   <li>format characters (general category Cf: soft hyphen, zero-width space, BOM): dropped
 *   <li>dashes and hyphens (category Pd, and the minus sign): {@code -}
 *   <li>quotation marks and apostrophes: {@code "}
 *   <li>{@code …}: three dots
 *   <li>ё, composed or not: е; й in two characters: й
 *   <li>stress marks (acute and grave) on a Cyrillic letter: dropped
 * </ul>
 */
final class Folding {
  /** Nothing comes of the character. */
  static final int DROPPED = -1;

  /** The character makes й of the и before it. */
  static final int COMPOSED = -2;

  /** Three dots come of the character. */
  static final int DOTS = -3;

  private static final char ACUTE = '\u0301';
  private static final char GRAVE = '\u0300';
  private static final char DIAERESIS = '\u0308';
  private static final char BREVE = '\u0306';

  private Folding() {}

  /** The key of a text. */
  static String of(String text) {
    KeyText key = new KeyText();
    byte[] bytes = Utf8.encode(text);
    key.fold(bytes, 0, bytes.length);
    return key.toString();
  }

  /**
   * What a code point folds to after the folded {@code last}: a code point or one of the constants.
   * Of spaces side by side the caller takes one.
   */
  static int ofCodePoint(int c, int last) {
    if (isSpace(c)) {
      return ' ';
    }
    if (isPlainLetter(c)) {
      return lowerCase(c);
    }
    return isMark(c) ? mark(c, last) : other(c);
  }

  private static int mark(int c, int last) {
    if (c == BREVE && last == 'и') {
      return COMPOSED;
    }
    // The two-character ё: its base letter is all that stays.
    boolean drops = c == DIAERESIS ? last == 'е' : (c == ACUTE || c == GRAVE) && isCyrillic(last);
    return drops ? DROPPED : c;
  }

  private static int other(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> DROPPED;
      case Character.DASH_PUNCTUATION -> '-';
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '"';
      default -> symbol(c);
    };
  }

  private static int symbol(int c) {
    return switch (c) {
      case '\u2212' -> '-';
      case '\'', '`', '\u00B4', '\u201A', '\u201E', '\u02BC', '\u2032', '\u2033', '\uFF02' -> '"';
      case '…' -> DOTS;
      default -> lowerCase(c);
    };
  }

  private static int lowerCase(int c) {
    int lower = Character.toLowerCase(Character.toUpperCase(c));
    return switch (lower) {
      case 'ё', 'ѐ' -> 'е';
      case 'ѝ' -> 'и';
      default -> lower;
    };
  }

  private static boolean isPlainLetter(int c) {
    return isCyrillic(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isCyrillic(int c) {
    return c >= '\u0400' && c <= '\u052F' && (c < '\u0482' || c > '\u0489');
  }

  static boolean isMark(int c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
