// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** The classes of characters that the rules of this package ask for. */
final class Chars {
  private Chars() {}

  static boolean isSpace(char c) {
    return c <= ' '
        || (c >= '\u0085'
            && (Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B' || c == '\uFEFF'));
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  static boolean isSentenceEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Letters, digits, and the marks and unpaired surrogates that may belong to a word. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
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
