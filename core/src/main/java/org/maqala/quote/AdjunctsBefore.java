// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Passes over what stands between a Russian subject and its verb of saying, from the verb back:
 * {@code В акимате | нашему изданию | пояснили}, {@code «Заря» | на своём сайте | сообщила}.
 */
final class AdjunctsBefore {
  private static final int LONGEST_BODY = 8;
  private static final int LONGEST_SITE = 4;
  private static final ReportWords OWN = ReportWords.of("own");
  private static final ReportWords TIMES = ReportWords.of("time");

  private final Tokens tokens;

  AdjunctsBefore(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Where begins what tells when and on which site something is said, before the verb. */
  int start(int from, int to) {
    int start = withoutAddressee(from, withoutParenthesis(from, to));
    // Канал Fox News | в марте | сообщил
    boolean time = start - 2 > from && tokens.is(start - 2, "в") && TIMES.hold(tokens, start - 1);
    return withoutSite(from, time ? start - 2 : start);
  }

  /** {@code В акимате | нашему изданию | пояснили}: where begins whom it is said to. */
  int withoutAddressee(int from, int to) {
    int whom = to - 1;
    boolean told =
        whom > from
            && tokens.is(whom, WordClass.ADDRESSEE)
            && !tokens.isCapitalized(whom)
            && !tokens.is(whom, "также");
    if (!told) {
      return to;
    }
    return whom - 1 > from && OWN.hold(tokens, whom - 1) ? whom - 1 : whom;
  }

  /** {@code «Заря» | на своём официальном сайте | сообщила}: where the place before it opens. */
  private int withoutSite(int from, int to) {
    for (int i = to - 2; i > from && i >= to - LONGEST_SITE; i--) {
      if (tokens.is(i, "на") && StatementPlaces.noun(tokens, i) == to - 1) {
        return i;
      }
    }
    return to;
  }

  /** {@code Der Spiegel | (16.04) | пишет}: where the parenthesis before {@code to} opens. */
  private int withoutParenthesis(int from, int to) {
    if (to - 1 <= from || !tokens.is(to - 1, ')')) {
      return to;
    }
    int open = to - 2;
    while (open > Math.max(from, to - LONGEST_BODY) && !tokens.is(open, '(')) {
      open--;
    }
    return open > from && tokens.is(open, '(') ? open : to;
  }
}
