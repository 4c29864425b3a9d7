// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Where statements stand that no one is said to make: {@code сообщается на сайте ведомства}. */
final class StatementPlaces {
  private static final int LONGEST = 8;
  private static final int MOST_ADJECTIVES = 2;
  private static final int SHORTEST_ADJECTIVE = 4;
  private static final Endings PARTICIPLE = Endings.of("participle-oblique", Folding.WORDS);
  private static final ReportWords PLACES = ReportWords.of("place");

  private StatementPlaces() {}

  /** The noun of {@code на официальном | сайте} that starts at {@code i}; -1 if none does. */
  static int noun(Tokens tokens, int i) {
    int noun = i + 1;
    boolean on = i < tokens.size() && tokens.is(i, "на");
    while (on
        && noun < Math.min(tokens.size(), i + 1 + MOST_ADJECTIVES)
        && tokens.length(noun) > SHORTEST_ADJECTIVE
        && (tokens.endsWith(noun, "ом")
            || tokens.endsWith(noun, "ой")
            || tokens.isAny(noun, WordClass.POSSESSIVES)
            || tokens.is(noun, "своем")
            || tokens.is(noun, "своей"))) {
      noun++;
    }
    return on && PLACES.hold(tokens, noun) ? noun : -1;
  }

  /**
   * The paper of {@code в размещённом на сайте партии | сообщении} that starts at {@code i}; -1 if
   * none does.
   */
  static int paper(Tokens tokens, int i, int to) {
    boolean inside = i + 2 < to && (tokens.is(i, "в") || tokens.is(i, "во"));
    if (!inside || !tokens.endsIn(i + 1, PARTICIPLE)) {
      return -1;
    }
    for (int t = i + 2; t < Math.min(to, i + LONGEST) && tokens.isWord(t); t++) {
      if (tokens.is(t, WordClass.DOCUMENT)) {
        return t;
      }
    }
    return -1;
  }

  /** {@code в официальном | сообщении ведомства}: the head behind a preposition. */
  static int head(Tokens tokens, Speaker speaker) {
    int first = speaker.first() + 1;
    boolean kind =
        first + 2 < speaker.end()
            && tokens.is(first + 1, WordClass.DOCUMENT)
            && (NounPhrases.isAdjective(tokens, first) || tokens.endsWith(first, "ом"));
    return kind ? first + 1 : first;
  }

  /**
   * The noun of the place that a paper stands in, behind it: {@code в сообщении на | сайте}, {@code
   * в сообщении, размещённом на | сайте}; {@code end} if none follows.
   *
   * @param end the token after the paper
   */
  static int behindPaper(Tokens tokens, int end) {
    boolean comma =
        end + 2 < tokens.size() && tokens.is(end, ',') && tokens.endsIn(end + 1, PARTICIPLE);
    int on = comma ? end + 2 : end;
    return Math.max(end, noun(tokens, on));
  }
}
