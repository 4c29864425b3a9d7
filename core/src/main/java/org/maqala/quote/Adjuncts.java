// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Tells the words around a Russian verb of saying that say when, how or to whom something is said,
 * and so begin no subject: {@code сказал утром | министр}.
 */
final class Adjuncts {
  private static final int LONGEST_NOTE = 5;
  private static final ReportWords MONTHS = ReportWords.of("month");
  private static final ReportWords TIMES = ReportWords.of("time");
  private static final ReportWords WHEN = ReportWords.of("when");
  private static final ReportWords DOING = ReportWords.of("doing");
  private static final ReportWords OWN = ReportWords.of("own");
  private static final Endings CONVERB = Endings.of("converb", Folding.WORDS);
  private static final Endings GERUND = Endings.of("gerund", Folding.WORDS);
  private static final Endings ADVERB = Endings.of("adverb", Folding.WORDS);
  private static final Endings DATIVE_PLURAL = Endings.of("dative-plural", Folding.WORDS);

  private final Tokens tokens;

  Adjuncts(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a token begins an adjunct, and neither a subject nor an object. */
  boolean isAt(int i, int to) {
    return i < to
        && !tokens.isCapitalized(i)
        && (isWhen(i)
            || isDoing(i)
            || isSeveral(i)
            || OWN.hold(tokens, i)
            || (tokens.is(i, "не") && i + 1 < to && (tokens.is(i + 1, "без") || isDoing(i + 1)))
            || tokens.endsIn(i, ADVERB));
  }

  /** {@code утром}, {@code здесь}, {@code честно}: one word that says when, where or how. */
  boolean isWhen(int i) {
    return WHEN.hold(tokens, i) && !tokens.isCapitalized(i);
  }

  /** {@code отвечая}, {@code комментируя}, {@code обращаясь}: what else the speaker does. */
  boolean isDoing(int i) {
    return i < tokens.size()
        && tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && (DOING.hold(tokens, i) || (tokens.length(i) > 6 && tokens.endsIn(i, CONVERB)));
  }

  /** {@code отвечая}, {@code не скрывая}. */
  boolean isDoingOrNot(int i) {
    return isDoing(tokens.is(i, "не") ? i + 1 : i);
  }

  /** {@code взяв слово}, {@code опершись на трибуну}: what one has done before. */
  private boolean isGerund(int i) {
    return DOING.hold(tokens, i) || (tokens.length(i) > 4 && tokens.endsIn(i, GERUND));
  }

  /** {@code нашему изданию}, {@code своим коллегам}. */
  boolean isOwn(int i) {
    return i + 1 < tokens.size()
        && OWN.hold(tokens, i)
        && (tokens.is(i + 1, WordClass.ADDRESSEE) || isSeveral(i + 1));
  }

  /** {@code коллегам}, {@code хейтерам}. */
  boolean isSeveral(int i) {
    return !tokens.isCapitalized(i) && tokens.length(i) > 4 && tokens.endsIn(i, DATIVE_PLURAL);
  }

  /**
   * The token behind a date: {@code 30 августа 2013 года | министр}, {@code в минувшую среду |},
   * {@code в среду, 12 мая, |}; {@code i} where none starts.
   */
  int behindDate(int i, int to) {
    if (i >= to) {
      return i;
    }
    if (tokens.is(i, "в") || tokens.is(i, "во")) {
      int time = TIMES.hold(tokens, i + 1) ? i + 1 : i + 2;
      if (time + 1 >= to || !TIMES.hold(tokens, time)) {
        return i;
      }
      int day = tokens.is(time + 1, ',') ? behindDay(time + 2, to) : to;
      return day > time + 2 && day < to && tokens.is(day, ',') ? day + 1 : time + 1;
    }
    return behindDay(i, to);
  }

  /** {@code 30 августа |}, {@code 30 августа 2013 года |}. */
  private int behindDay(int i, int to) {
    if (i + 2 >= to || !tokens.isNumber(i) || !MONTHS.hold(tokens, i + 1)) {
      return i;
    }
    boolean year = i + 4 < to && tokens.isNumber(i + 2) && tokens.is(i + 3, "года");
    return year ? i + 4 : i + 2;
  }

  /**
   * {@code написал в сети X (бывший Twitter) | министр}: the token behind a note on what a
   * preposition governs; {@code open} where none opens there.
   */
  int behindNote(int from, int open) {
    boolean governed = false;
    for (int i = from; i < open && tokens.is(open, '('); i++) {
      governed |= tokens.is(i, WordClass.GOVERNS) && open - i <= LONGEST_NOTE;
    }
    for (int i = open + 1; governed && i < Math.min(tokens.size(), open + LONGEST_NOTE); i++) {
      if (tokens.is(i, ')')) {
        return i + 1;
      }
    }
    return open;
  }

  /** {@code год назад |}, {@code две недели назад |}, {@code спустя час |}; {@code i} for none. */
  int behindSpan(int i, int to) {
    if (i + 2 < to && tokens.is(i, "спустя")) {
      return i + 2;
    }
    for (int back = i + 1; back < Math.min(i + 3, to); back++) {
      if (tokens.is(back, "назад")) {
        return back + 1;
      }
    }
    return i;
  }

  /**
   * Whether words that a comma parts from their verb may stand before it: {@code – в пятницу, 5
   * мая, | рассказал министр}, {@code – отвечая на вопрос, | сказал он}.
   */
  boolean isOpening(int from, int comma, int to) {
    int verb = behindDay(comma + 1, to);
    if (verb > comma + 1) {
      verb += verb < to && tokens.is(verb, ',') ? 1 : 0;
    }
    boolean begins =
        from < comma
            && (tokens.is(from, WordClass.GOVERNS)
                || tokens.is(from, WordClass.PARENTHESIS)
                || tokens.is(from, WordClass.ADVERB)
                || tokens.isNumber(from)
                || isAt(from, comma));
    boolean gerund = tokens.isWord(from) && !tokens.isCapitalized(from) && isGerund(from);
    boolean follows = verb < to && tokens.is(verb, WordClass.CUE);
    // в понедельник, 3 апреля, | на брифинге сказал
    boolean dated = verb > comma + 1 && verb < to;
    return (begins && (follows || dated)) || (gerund && follows);
  }
}
