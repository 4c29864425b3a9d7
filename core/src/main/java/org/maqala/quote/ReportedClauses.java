// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells whether a Russian verb of saying has a clause behind it: {@code отметил, что}. */
final class ReportedClauses {
  private static final int NEAR = 5;
  private static final ReportWords OPENERS = ReportWords.of("opener");
  private static final ReportWords TOPICS = ReportWords.of("topic");
  private static final ReportWords THAT = ReportWords.of("that");

  private final Tokens tokens;
  private final Adjuncts adjuncts;

  ReportedClauses(Tokens tokens, Adjuncts adjuncts) {
    this.tokens = tokens;
    this.adjuncts = adjuncts;
  }

  /** {@code отметил, что}; {@code сообщил о том, как}; {@code предупредил: дорога закрыта}. */
  boolean opensClause(int i) {
    if (isSetOff(i + 1)) {
      return true;
    }
    if (isDatedThat(i)) {
      return true;
    }
    int end = Math.min(tokens.size(), i + reach(i));
    for (int t = i + 1; t + 1 < end; t++) {
      if (tokens.is(t, ',')) {
        // рассказал о том, как: a topic
        boolean topic = TOPICS.hold(tokens, i + 1) && !tokens.is(t + 1, "что");
        boolean near = t < i + NEAR && OPENERS.hold(tokens, t + 1);
        // уверены в себе и в том, что: no clause is said
        boolean far = tokens.is(t + 1, "что") && (!THAT.hold(tokens, t - 1) || isAbout(t - 2));
        return !topic && (near || far);
      }
      if (!tokens.isWord(t)) {
        return false;
      }
    }
    return false;
  }

  /** {@code предупредил: дорога закрыта}, {@code сообщал – дорога закрыта}, and no quote. */
  private boolean isSetOff(int i) {
    return i + 1 < tokens.size()
        && (tokens.is(i, ':') || (tokens.isDash(i) && tokens.start(i) > tokens.end(i - 1)))
        && !tokens.isMark(i + 1)
        && !tokens.endsLine(i);
  }

  /** {@code сообщил по итогам встречи с послами|, что}: an adjunct may stand before the clause. */
  private int reach(int i) {
    boolean adjunct =
        i + 1 < tokens.size()
            && tokens.is(i + 1, WordClass.GOVERNS)
            && tokens.is(i, WordClass.STRONG_CUE);
    return adjunct && !TOPICS.hold(tokens, i + 1) ? 2 * NEAR : NEAR;
  }

  /** {@code заявил 5 мая, | что}, {@code заявил в пятницу, 5 мая, | что}: a date, then a clause. */
  private boolean isDatedThat(int i) {
    int dated = adjuncts.behindDate(i + 1, tokens.size());
    int that = dated + (dated < tokens.size() && tokens.is(dated, ',') ? 1 : 0);
    return dated > i + 1
        && that < tokens.size()
        && tokens.is(that - 1, ',')
        && tokens.is(that, "что");
  }

  /** Whether the clause behind a verb is one that {@code что} opens. */
  boolean isThat(int i) {
    if (isDatedThat(i)) {
      return true;
    }
    int end = Math.min(tokens.size(), i + reach(i));
    for (int t = i + 1; t + 1 < end; t++) {
      if (tokens.is(t, ',')) {
        return tokens.is(t + 1, "что");
      }
    }
    return false;
  }

  /** Whether what a verb is about follows. */
  boolean isAbout(int i) {
    return tokens.is(i, "о") || tokens.is(i, "об");
  }
}
