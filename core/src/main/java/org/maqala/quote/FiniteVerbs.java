// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Guesses by its ending whether a word is a finite verb; names seldom hold one. */
final class FiniteVerbs {
  private static final int SHORTEST = 5;
  private static final ReportWords GIVES = ReportWords.of("gives");
  private static final Endings ALL = Endings.of("finite-verb", Folding.WORDS);
  private static final Endings PAST_MASCULINE = Endings.of("past-m", Folding.WORDS);
  private static final Endings PAST = Endings.of("verb-of-saying", Folding.WORDS);
  private static final Endings KAZAKH = Endings.of("finite-verb-kk", Folding.WORDS);
  private static final Endings PREDICATE = Endings.of("predicate-kk", Folding.WORDS);

  private FiniteVerbs() {}

  /** Whether a word may be a Kazakh verb in the third person: {@code күлді}, {@code айтады}. */
  static boolean isKazakhPast(Tokens tokens, int i) {
    return tokens.length(i) >= SHORTEST && tokens.endsIn(i, KAZAKH) && !isAdjective(tokens, i);
  }

  /**
   * Whether the last word of a stretch may end a Kazakh sentence: {@code өседі}, {@code көрсетсе},
   * {@code керек}, {@code жоқ}; a name in marks ends in a noun.
   */
  static boolean isKazakhPredicate(Tokens tokens, int i) {
    return tokens.endsIn(i, PREDICATE)
        && !tokens.isCapitalized(i)
        && !isAdjective(tokens, i)
        && tokens.isAmidKazakh(i);
  }

  private static boolean isAdjective(Tokens tokens, int i) {
    return tokens.endsWith(i, "лікті")
        || tokens.endsWith(i, "лықты")
        || tokens.endsWith(i, "белсенді");
  }

  /** Whether a verb opens what stands there, behind adverbs: {@code не разделил взглядов}. */
  static boolean isPredicate(Tokens tokens, int from, int to) {
    int verb = from;
    while (verb < to && (tokens.is(verb, WordClass.ADVERB) || tokens.is(verb, "не"))) {
      verb++;
    }
    return verb < to
        && !tokens.isCapitalized(verb)
        && (isOne(tokens, verb) || GIVES.hold(tokens, verb));
  }

  /** Whether a word may be a finite verb, and is no body or office: {@code закрыл}, no channel. */
  static boolean isNoNoun(Tokens tokens, int i) {
    boolean verb =
        isOne(tokens, i) || (tokens.length(i) >= SHORTEST && tokens.endsIn(i, PAST_MASCULINE));
    return verb
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0
        && BodyNouns.of(tokens, i).isEmpty();
  }

  /** As {@link #isOne}, or like a verb in the past: {@code прислала}, but {@code журнала}, too. */
  static boolean mayBeOne(Tokens tokens, int i) {
    return isOne(tokens, i)
        || (tokens.length(i) >= SHORTEST && tokens.endsIn(i, PAST) && !tokens.isCapitalized(i));
  }

  static boolean isOne(Tokens tokens, int i) {
    return tokens.length(i) >= SHORTEST && tokens.endsIn(i, ALL);
  }
}
