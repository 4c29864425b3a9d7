// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells the Russian verbs of saying that report what stands behind them with no colon. */
final class ClauseCues {
  static final int LONGEST_START = 8;
  private static final int NEAR_COLON = 3;
  private static final ReportWords THAT = ReportWords.of("that");
  private static final ReportWords CONVERBS = ReportWords.of("converb");
  private static final ReportWords OPINIONS = ReportWords.of("opinion");

  private final Tokens tokens;

  ClauseCues(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code | заявили, что считают «…»}: the verb of saying right before an opinion that has no
   * subject of its own; or, of a sentence that ends in a colon, the one that governs the clause
   * with no subject in which the verb stands, {@code | рассказал, что назвали его так случайно:}.
   * The verb itself where none is.
   */
  int outer(int verb, int from, int to) {
    int outer = verb - 3;
    boolean governed =
        outer >= from
            && OPINIONS.hold(tokens, verb)
            && tokens.is(verb - 1, "что")
            && tokens.is(verb - 2, ',')
            && tokens.is(outer, WordClass.STRONG_CUE);
    if (governed) {
      return outer;
    }
    boolean far = tokens.is(to - 1, ':') && verb < to - NEAR_COLON;
    return far ? governing(verb, from, to - 1) : verb;
  }

  private int governing(int verb, int from, int to) {
    int that = verb - 1;
    while (that > from + 1 && !(tokens.is(that, "что") && tokens.is(that - 1, ','))) {
      if (mayBeSubject(that)) {
        return verb;
      }
      that--;
    }
    int outer = that - 2;
    if (outer < from || !tokens.is(outer, WordClass.STRONG_CUE)) {
      return verb;
    }
    for (int i = verb + 1; i < to; i++) {
      if (mayBeSubject(i)) {
        return verb;
      }
    }
    return outer;
  }

  private boolean mayBeSubject(int i) {
    return tokens.isCapitalized(i)
        || tokens.isAny(i, WordClass.SUBJECTS)
        || (tokens.isRole(i) && RoleReading.isNominative(tokens, i))
        || (tokens.organisation(i) & WordClass.BODY.bit()) != 0
        || PluralSubjects.isAt(tokens, i);
  }

  /**
   * {@code Вот что рассказала X}, {@code Об этом сообщил X}: what X said comes next; or, in the
   * sentence of the quote, {@code Как заявила X, в селе «…»}.
   */
  static boolean pointsOn(Tokens tokens, Cue cue) {
    int from = cue.from();
    boolean as = tokens.is(from, "как") && cue.first() == from + 1;
    return (as && !Chars.isSentenceEnd(tokens.first(cue.to() - 1)))
        || tokens.is(from, "вот")
        || (tokens.is(from, "об") && tokens.is(from + 1, "этом"));
  }

  /** {@code обратил внимание}, {@code задала вопрос}. */
  int withObject(int verb) {
    boolean object = verb + 1 < tokens.size() && tokens.is(verb + 1, WordClass.OBJECT);
    return object ? verb + 2 : verb + 1;
  }

  /**
   * {@code обвинил соседей в том|, что}, {@code объяснил тем|, что}: the token behind the pronoun;
   * {@code to} if none is.
   */
  private int inThat(int from, int to) {
    int i = from;
    while (i < Math.min(to, from + LONGEST_START) && tokens.isWord(i)) {
      i++;
    }
    return i > from && i < to && THAT.hold(tokens, i - 1) ? i : to;
  }

  /** {@code пояснив|, что}, {@code настаивает|, чтобы}. */
  boolean opens(int comma, int to) {
    return comma + 1 < to
        && tokens.is(comma, ',')
        && (tokens.is(comma + 1, "что") || tokens.is(comma + 1, "чтобы"));
  }

  /** {@code по сообщению агентства|, судья заявила, что}: whether a clause of its own reports. */
  boolean reports(int from, int to) {
    boolean clause = false;
    for (int i = from; i < to; i++) {
      boolean verb = tokens.is(i, WordClass.CUE) && opens(withObject(i), to);
      boolean converb = CONVERBS.hold(tokens, i) && tokens.is(i - 1, ',') && opensSoon(i + 1, to);
      if (clause && (verb || converb)) {
        return true;
      }
      clause |= tokens.is(i, ',');
    }
    return false;
  }

  /** {@code отметив|, что}, {@code отметив лишь|, что}, {@code напомнив о том|, что}. */
  boolean opensSoon(int i, int to) {
    return opens(i, to) || opens(i + 1, to) || opens(inThat(i, to), to);
  }

  /** Without a colon a verb reports if {@code что} follows it soon, or the quote itself. */
  boolean isOne(int i, int to) {
    int object = withObject(i);
    if (opens(object, to) || opens(inThat(object, to), to)) {
      return true;
    }
    boolean figurative = i + 1 < to && tokens.is(i + 1, "о") && tokens.startsWith(i, "говор");
    if (!tokens.is(i, WordClass.STRONG_CUE) || figurative) {
      return false;
    }
    // Как сказал X, «…».
    boolean as = i > 0 && tokens.is(i - 1, "как") && tokens.is(to - 1, ',');
    if (as || i >= to - 2) {
      return true;
    }
    for (int t = i + 1; t + 1 < Math.min(to, i + LONGEST_START); t++) {
      if (tokens.is(t, ',')) {
        return tokens.is(t + 1, "что");
      }
    }
    return false;
  }
}
