// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import org.maqala.normalize.letters.LetterModel;

/** Tells Kazakh abbreviations from those of other languages, both in Latin capitals. */
final class Abbreviations {
  private static final int LONGEST = 5;

  /** The country's code in any language: {@code KZT}. */
  private static final String COUNTRY = "KZ";

  /** So much likelier, in quarters of a bit, Kazakh words must start with the letters. */
  private static final int LIKELIER = 10;

  /** The part of an abbreviation that begins a word is no longer: {@code BelAZ}. */
  private static final int LONGEST_PIECE = 3;

  private Abbreviations() {}

  /** {@code NDTV}; an unknown abbreviation with a {@code Q} or {@code SH} is Kazakh. */
  static boolean isAbbreviation(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 'A' || c > 'Z' || c == 'Q' || (c == 'H' && i > start && text.charAt(i - 1) == 'S')) {
        return false;
      }
    }
    return end - start > 1 && end - start <= LONGEST;
  }

  /**
   * Whether the capitals, read as some letters, are rather the initials of Kazakh words than of
   * English ones: {@code JBBOM}.
   */
  static boolean isKazakh(ReadWord word, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    String letters = word.best().letters();
    return letters.length() > 1
        && letters.length() <= LONGEST
        && !text.substring(start, end).contains(COUNTRY)
        && EnglishLetters.initialsCost(text, start, end) - initialsCost(letters) >= LIKELIER;
  }

  private static int initialsCost(String letters) {
    int cost = 0;
    for (int i = 0; i < letters.length(); i++) {
      cost += WordLetters.INSTANCE.cost(LetterCosts.START, LetterModel.symbol(letters.charAt(i)));
    }
    return cost;
  }

  /** {@code QarMTÝ, BelAZ}: an abbreviation that begins with a piece of a word. */
  static boolean hasKazakhEnd(String text, int start, int end) {
    int piece = start + 1;
    while (piece < end && Character.isLowerCase(text.charAt(piece))) {
      piece++;
    }
    int capital = piece;
    while (capital < end && Character.isUpperCase(text.charAt(capital))) {
      capital++;
    }
    return capital == end
        && end - piece > 1
        && (text.charAt(start) == 'Q' || piece - start <= LONGEST_PIECE);
  }

  /** {@code iPhone}, {@code KazMunai}; not {@code TAShKENT}, whose ш is written so. */
  static boolean hasInnerCapital(String text, int start, int end) {
    int small = 0;
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        if (small > 1 || (small == 1 && i == start + 1)) {
          return true;
        }
        small = 0;
      } else {
        small++;
      }
    }
    return false;
  }
}
