// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Where statements stand that no one is said to make: {@code сообщается на сайте ведомства}. */
final class StatementPlaces {
  private static final int LONGEST = 8;
  private static final Endings PARTICIPLE = Endings.of("participle-oblique", Folding.WORDS);
  private static final ReportWords PLACES = ReportWords.of("place");

  private StatementPlaces() {}

  /** Whether {@code на сайте} starts at a token. */
  static boolean isOne(Tokens tokens, int i) {
    return i < tokens.size() && tokens.is(i, "на") && PLACES.hold(tokens, i + 1);
  }

  /**
   * The token after the paper of {@code в размещённом на сайте партии сообщении} that starts at
   * {@code i}; {@code i} if none does.
   */
  static int paperEnd(Tokens tokens, int i, int to) {
    boolean inside = i + 2 < to && (tokens.is(i, "в") || tokens.is(i, "во"));
    if (!inside || !tokens.endsIn(i + 1, PARTICIPLE) || !isOne(tokens, i + 2)) {
      return i;
    }
    for (int t = i + 4; t < Math.min(to, i + LONGEST) && tokens.isWord(t); t++) {
      if (tokens.is(t, WordClass.DOCUMENT)) {
        return t + 1;
      }
    }
    return i;
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
    return isOne(tokens, on) ? on + 1 : end;
  }
}
