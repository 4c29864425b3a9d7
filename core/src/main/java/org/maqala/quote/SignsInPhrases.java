// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Knows which signs and numbers stand inside a noun phrase and end none. */
final class SignsInPhrases {
  private static final int LONGEST_ABBREVIATION = 3;
  private static final int YEAR = 4;

  private SignsInPhrases() {}

  /** {@code Ernst | & | Young}, {@code IT | / | Telecom}, {@code Марк Д | . | сказал}. */
  static boolean isSign(Tokens tokens, int i, int from, int to) {
    if (i <= from) {
      return false;
    }
    if (tokens.is(i, '.')) {
      return isAbbreviation(tokens, i - 1) && (i + 1 < to || isFollowed(tokens, i + 1));
    }
    return i + 1 < to
        && ((tokens.is(i, '&') && tokens.isCapitalized(i - 1) && tokens.isCapitalized(i + 1))
            || isSlash(tokens, i));
  }

  /** A slash between two words, without spaces. */
  private static boolean isSlash(Tokens tokens, int i) {
    return tokens.is(i, '/')
        && tokens.end(i - 1) == tokens.start(i)
        && tokens.end(i) == tokens.start(i + 1)
        && tokens.isWord(i + 1);
  }

  /**
   * {@code школа | № | 3}: what a number tells from others of its kind; so does a year, {@code
   * чемпион Европы | 2018 | года Олег Ким}.
   */
  static boolean isNumbered(Tokens tokens, int i, int from, int to) {
    boolean sign = i > from && i + 1 < to && tokens.is(i, '№') && tokens.isNumber(i + 1);
    boolean counted = i - 1 > from && tokens.isNumber(i);
    // лидер фракции ТОР 09 Олег Кротов
    boolean name =
        counted
            && tokens.isAllCaps(i - 1)
            && (i + 1 >= to || tokens.isCapitalized(i + 1) || !tokens.isWord(i + 1));
    return sign
        || name
        || isOrdinal(tokens, i, from, to)
        || (counted && tokens.is(i - 1, '№'))
        || isYear(tokens, i, from, to);
  }

  /** {@code капитан | 2-го | ранга}. */
  private static boolean isOrdinal(Tokens tokens, int i, int from, int to) {
    return i > from
        && i + 1 < to
        && tokens.length(i) > 2
        && Character.isDigit(tokens.first(i))
        && (tokens.endsWith(i, "-го") || tokens.endsWith(i, "-й"))
        && tokens.isWord(i + 1)
        && !tokens.isCapitalized(i + 1);
  }

  private static boolean isYear(Tokens tokens, int i, int from, int to) {
    return i > from
        && i + 1 < to
        && tokens.isNumber(i)
        && tokens.length(i) == YEAR
        && tokens.is(i + 1, "года")
        && tokens.isWord(i - 1)
        && !tokens.is(i - 1, WordClass.GOVERNS);
  }

  /** {@code Марк Д. | сказал}: the stop ends no sentence. */
  private static boolean isFollowed(Tokens tokens, int i) {
    return i < tokens.size()
        && tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !tokens.endsLine(i - 1);
  }

  /** {@code им.}, {@code Дж.}, but neither {@code МВД.} nor {@code внутренних дел.} */
  private static boolean isAbbreviation(Tokens tokens, int i) {
    int length = tokens.length(i);
    boolean ends = (length > 1 && tokens.isAllCaps(i)) || tokens.is(i, "дел");
    return tokens.isWord(i) && length <= LONGEST_ABBREVIATION && !ends;
  }
}
