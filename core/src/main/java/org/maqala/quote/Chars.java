// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.text.Paragraphs;

/**
 * The classes of characters that the rules of this package ask for, looked up in a table up to the
 * end of General Punctuation, where nearly all characters of the news lie.
 */
final class Chars {
  static final int TABLE_SIZE = 0x2070;

  static final int LETTER = 1;
  static final int DIGIT = 1 << 1;
  static final int UPPER = 1 << 2;
  static final int DASH = 1 << 3;
  static final int MARK = 1 << 4;
  static final int LOWER = 1 << 5;
  static final int WORD = 1 << 6;
  static final int SPACE = 1 << 7;
  private static final int STOP = 1 << 8;
  private static final int SYMBOL = 1 << 9;
  private static final int LINE_END = 1 << 10;

  /** A letter, or a mark upon one, of the Cyrillic blocks. */
  static final int CYRILLIC = 1 << 11;

  /** A hyphen or full stop, which may join two words into one. */
  static final int JOINT = 1 << 13;

  /** Hides a word from the tables: a soft hyphen, another invisible character, a combining mark. */
  static final int HIDING = 1 << 14;

  /** A Latin letter of ASCII. */
  static final int LATIN = 1 << 15;

  /** A letter that Kazakh has and Russian has not, or the like of one. */
  static final int KAZAKH = 1 << 12;

  /** Where a sentence may end or begin: a stop, a line's end, a pictograph. */
  static final int BREAK = STOP | LINE_END | SYMBOL;

  /** Signs that belong to the word beside them: №, registered and trade marks. */
  private static final String IN_SENTENCES = "\u2116\u00AE\u2122\u2117";

  private static final String KAZAKH_LETTERS = "әғқңөұүһі";

  private static final char[] CLASSES = new char[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      CLASSES[c] = (char) classify(c);
    }
  }

  private Chars() {}

  private static int classify(char c) {
    int type = Character.getType(c);
    boolean space =
        c <= ' '
            || (c >= '\u0085'
                && (Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B' || c == '\uFEFF'));
    boolean word =
        Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || type == Character.NON_SPACING_MARK;
    return (space ? SPACE : 0)
        | (word ? WORD : 0)
        | (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isUpperCase(c) ? UPPER : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' ? DASH : 0)
        | (c == '.' || c == '!' || c == '?' || c == '\u2026' ? STOP : 0)
        | (c > '\u007F' && type == Character.OTHER_SYMBOL && IN_SENTENCES.indexOf(c) < 0
            ? SYMBOL
            : 0)
        | (Paragraphs.isLineEnd(c) ? LINE_END : 0)
        | (MarkScanner.isCandidate(c) ? MARK : 0)
        | (c == '-' || c == '\u2010' || c == '\u2011' || c == '.' || isApostrophe(c) ? JOINT : 0)
        | (c == '\u00AD' || isCombining(c) || (c >= '\u200C' && c <= '\u200F') || c == '\u2060'
            ? HIDING
            : 0)
        | (isLatin(c) ? LATIN : 0)
        | (word && isCyrillic(c) ? CYRILLIC : 0)
        | (KAZAKH_LETTERS.indexOf(Folding.WORDS.fold(c)) >= 0 ? KAZAKH : 0);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** The classes of a character as bits. */
  static int classes(char c) {
    return c < TABLE_SIZE ? CLASSES[c] : classify(c);
  }

  private static boolean is(char c, int classes) {
    return (classes(c) & classes) != 0;
  }

  static boolean isSpace(char c) {
    return is(c, SPACE);
  }

  static boolean isDash(char c) {
    return is(c, DASH);
  }

  static boolean isSentenceEnd(char c) {
    return is(c, STOP);
  }

  /** Letters, digits, and the marks and unpaired surrogates that may belong to a word. */
  static boolean isWord(char c) {
    return is(c, WORD);
  }

  static boolean isLetter(char c) {
    return is(c, LETTER);
  }

  static boolean isDigit(char c) {
    return is(c, DIGIT);
  }

  static boolean isUpper(char c) {
    return is(c, UPPER);
  }

  static boolean isLower(char c) {
    return is(c, LOWER);
  }

  /** Whether the character may be a quotation mark. */
  static boolean isMark(char c) {
    return is(c, MARK);
  }

  static boolean isHiding(char c) {
    return is(c, HIDING);
  }

  static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  static boolean isKazakh(char c) {
    return is(c, KAZAKH);
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052F';
  }

  /**
   * The first offset from {@code from} on, before {@code to}, that holds no space; or {@code to}.
   */
  static int skipSpaces(String text, int from, int to) {
    int i = from;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of what comes before {@code from} and is no space, not going below {@code floor}. */
  static int skipSpacesBack(String text, int from, int floor) {
    int i = from;
    while (i > floor && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
