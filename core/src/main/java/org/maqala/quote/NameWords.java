// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells words that may be a name by their look alone, and by the tables of other words. */
final class NameWords {
  private NameWords() {}

  /** Whether a word may be a name in a case: {@code по словам | Рэя}. */
  static boolean isInCase(Tokens tokens, int t) {
    return tokens.isCapitalized(t)
        && !tokens.isAllCaps(t)
        && Chars.isCyrillic(tokens.first(t))
        && !tokens.hasKazakhLetter(t)
        && tokens.length(t) > 1
        && !tokens.isCommon(t)
        && !tokens.isPlace(t);
  }

  /** {@code Айгуль}: a given name in the nominative. */
  static boolean isGiven(Tokens tokens, int t) {
    return tokens.isCapitalized(t)
        && !tokens.isCommon(t)
        && GivenNames.inNominative(tokens, t).isPresent();
  }

  /** Whether a word may be a name that no table lists, in the nominative. */
  static boolean isOne(Tokens tokens, int t) {
    // Нұрсила
    boolean kazakh =
        tokens.hasKazakhLetter(t)
            && tokens.isCapitalized(t)
            && !tokens.isAllCaps(t)
            && !tokens.isPlace(t)
            && !KazakhForms.isOblique(tokens, t)
            && GivenNames.of(tokens, t).isEmpty();
    return (kazakh || NameFinder.isBareCapital(tokens, t)) && !tokens.isCommon(t);
  }
}
