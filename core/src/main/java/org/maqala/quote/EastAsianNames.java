// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds Chinese and Korean names, whose short surname stands first and is one of a closed list:
 * {@code Ван Цишань}, {@code Ким Чен Ын}.
 */
final class EastAsianNames {
  private static final int LONGEST_SURNAME = 4;

  /** Of a Korean name, with a case ending: {@code Чхоля}. */
  private static final int LONGEST_SYLLABLE = 6;

  private static final int SHORTEST_GIVEN = 3;
  private static final int KOREAN_WORDS = 3;
  private static final int FEWEST_LETTERS = 2;

  private static final ReportWords KOREAN = ReportWords.of("korean-surname");
  private static final ReportWords CHINESE = ReportWords.of("chinese-surname");
  private static final Endings SYLLABLE = Endings.of("chinese-name", Folding.WORDS);
  private static final Endings CASES = Endings.of("korean-case", Folding.WORDS);

  private final Tokens tokens;

  EastAsianNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The token after the name that starts at {@code i}; 0 if none does.
   *
   * @param following how many words with a capital go on on the same line, two at most
   */
  int end(int i, int following) {
    if (following == 0 || tokens.length(i) > LONGEST_SURNAME || KazakhNames.isNone(tokens, i)) {
      return 0;
    }
    if (following > 1 && KOREAN.hold(tokens, i) && isSyllable(i + 1) && isSyllable(i + 2)) {
      return i + KOREAN_WORDS;
    }
    return CHINESE.hold(tokens, i) && isChinese(i + 1) ? i + 2 : 0;
  }

  /** Whether a word is a Chinese surname, which says nothing of the gender. */
  static boolean isChinese(Tokens tokens, int surname) {
    return tokens.length(surname) <= LONGEST_SURNAME && CHINESE.hold(tokens, surname);
  }

  private boolean isSyllable(int i) {
    // Ким Чон | Нам: what is a pronoun elsewhere
    return tokens.length(i) <= LONGEST_SYLLABLE
        && !tokens.isCommon(i)
        && !tokens.isPlace(i)
        && GivenNames.of(tokens, i).isEmpty();
  }

  private boolean isChinese(int i) {
    int longest = SYLLABLE.longest(tokens.letters(), tokens.start(i), tokens.end(i), 0);
    return tokens.length(i) >= SHORTEST_GIVEN && longest > 0 && isFree(i);
  }

  private boolean isFree(int i) {
    return !tokens.isCommon(i) && !tokens.isPlace(i) && !tokens.isAny(i, NameFinder.NO_NAME);
  }

  /** {@code Ким Чен Ын|а}: how many letters of a Korean name of three words are a case ending. */
  static int caseEnding(Tokens tokens, int first, int end) {
    boolean korean =
        end - first == KOREAN_WORDS
            && tokens.length(first) <= LONGEST_SURNAME
            // Ю. Чайка: an initial
            && tokens.isWord(first + 1)
            && tokens.length(end - 1) <= LONGEST_SYLLABLE
            && KOREAN.hold(tokens, first);
    int last = end - 1;
    return korean
        ? CASES.longest(tokens.letters(), tokens.start(last), tokens.end(last), FEWEST_LETTERS)
        : 0;
  }
}
