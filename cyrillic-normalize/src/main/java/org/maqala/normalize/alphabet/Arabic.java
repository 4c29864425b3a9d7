// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** What töte jazu, Kazakh in Arabic letters, has beside its table of letters. */
final class Arabic {
  /** High hamza: the vowels of the word are front ones. */
  static final char HAMZA = '\u0674';

  private static final String FRONT = "әөүі";

  /** Letters that stand in front words only, and those that no word with hamza has. */
  private static final String TELLS_ITSELF = "еэгкғқ";

  private static final String MARKS = ",;?";
  private static final String ARABIC_MARKS = "\u060C\u061B\u061F";

  private Arabic() {}

  /** Whether a Cyrillic word has front vowels and no letter that says so anyway. */
  static boolean needsHamza(char[] text, int start, int end) {
    boolean front = false;
    for (int i = start; i < end; i++) {
      char letter = Character.toLowerCase(text[i]);
      if (TELLS_ITSELF.indexOf(letter) >= 0) {
        return false;
      }
      front |= FRONT.indexOf(letter) >= 0;
    }
    return front;
  }

  static boolean isFront(char cyrillic) {
    return FRONT.indexOf(cyrillic) >= 0;
  }

  /** Whether a vowel of front words is also one of back words: {@code а о ұ ы}. */
  static boolean isBack(char cyrillic) {
    return "аоұы".indexOf(cyrillic) >= 0;
  }

  /** The Arabic form of a punctuation mark; the mark itself if it has none. */
  static char mark(char c) {
    int at = MARKS.indexOf(c);
    return at < 0 ? c : ARABIC_MARKS.charAt(at);
  }

  /** The other way round. */
  static char latinMark(char c) {
    int at = ARABIC_MARKS.indexOf(c);
    return at < 0 ? c : MARKS.charAt(at);
  }
}
