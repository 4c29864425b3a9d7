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

  /** Letters whose English names end with a front vowel's syllable, {@code em}, {@code aitch}. */
  private static final String FRONT_NAMES = "BCDEFGHLMNPSTVXZ";

  private static final String VOWELS = "AEIOUY";

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

  /**
   * Whether a small {@code ж} of {@code және} stands between its capitals, which no other language
   * has: {@code ФМжТ}.
   */
  static boolean hasAnd(ReadWord word) {
    String written = word.best().written();
    int and = written.indexOf('ж', 1);
    while (and > 0 && !isBetweenCapitals(written, and)) {
      and = written.indexOf('ж', and + 1);
    }
    return and > 0;
  }

  private static boolean isBetweenCapitals(String written, int at) {
    return at + 1 < written.length()
        && Character.isUpperCase(written.charAt(at - 1))
        && Character.isUpperCase(written.charAt(at + 1));
  }

  /** The end of the small letters that a hyphen ties to it; {@code end} if there are none. */
  static int tiedEnd(String text, int end) {
    int at = end + 1;
    while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    return end < text.length() && text.charAt(end) == '-' && at > end + 1 ? at : end;
  }

  /**
   * Whether it is one of Kazakh initials if such a Kazakh ending is tied to it: rare lists have it,
   * or the ending has back vowels and its last letter none in another language's name of it, as
   * {@code em} in {@code РММ-да}. What has two vowels may be read as a word.
   */
  static boolean isInflected(ReadWord word, String ending, String text, int start, int end) {
    return isAbbreviation(text, start, end)
        && (word.isKnown()
            || (FRONT_NAMES.indexOf(text.charAt(end - 1)) >= 0
                && ending.chars().anyMatch(letter -> Arabic.isBack((char) letter))
                && vowels(text, start, end) < 2));
  }

  private static int vowels(String text, int start, int end) {
    int vowels = 0;
    for (int i = start; i < end; i++) {
      vowels += VOWELS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return vowels;
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
