// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * What counts as the same letter when words are compared. Folding what is folded changes nothing.
 */
enum Folding {
  /**
   * Capitals as small letters, ё as е, and Latin letters as the Cyrillic ones that they are
   * mistaken for, capital and small: the tables are folded alike, so that Latin words are found,
   * too.
   */
  WORDS("ёacekopxyiə", "еасекорхуіә"),
  /**
   * The Kazakh letters of a name as Russian spells them, too: {@code Тоқаев}, {@code Токаев}. May
   * be applied to what {@link #WORDS} folded.
   */
  NAMES("ёәғқңөұүһіacekopxyiə", "еагкноуухиасекорхуиа");

  /** Where General Punctuation ends. */
  private static final int TABLE_SIZE = 0x2070;

  // Written by the constructor only, never handed out.
  @SuppressWarnings("ImmutableEnumChecker")
  private final char[] folded = new char[TABLE_SIZE];

  Folding(String from, String to) {
    for (char c = 0; c < TABLE_SIZE; c++) {
      char small = Character.toLowerCase(c);
      int at = from.indexOf(small);
      folded[c] = at >= 0 ? to.charAt(at) : small;
    }
  }

  char fold(char c) {
    return c < TABLE_SIZE ? folded[c] : beyond(c);
  }

  /** The small letter of a capital beyond the table may lie in it: the kelvin sign's. */
  private char beyond(char c) {
    char small = Character.toLowerCase(c);
    return small < TABLE_SIZE ? folded[small] : small;
  }

  /** A part of a text, each character folded. */
  String fold(char[] text, int from, int to) {
    char[] all = new char[to - from];
    for (int i = from; i < to; i++) {
      all[i - from] = fold(text[i]);
    }
    return new String(all);
  }

  String fold(String text) {
    return fold(text.toCharArray(), 0, text.length());
  }

  /** Whether {@code word}, itself folded, stands in the text at {@code from}. */
  boolean isAt(String word, char[] text, int from) {
    for (int i = 0; i < word.length(); i++) {
      if (fold(text[from + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
