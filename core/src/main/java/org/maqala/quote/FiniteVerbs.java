// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Guesses by its ending whether a word is a finite verb; names seldom hold one. */
final class FiniteVerbs {
  private static final int SHORTEST = 5;
  private static final ReportWords GIVES = ReportWords.of("gives");
  private static final Endings ALL = Endings.of("finite-verb", Folding.WORDS);
  private static final Endings KAZAKH = Endings.of("finite-verb-kk", Folding.WORDS);

  private FiniteVerbs() {}

  /** Whether a word may be a Kazakh verb in the third person: {@code күлді}, {@code айтады}. */
  static boolean isKazakhPast(Tokens tokens, int i) {
    boolean adjective = tokens.endsWith(i, "лікті") || tokens.endsWith(i, "лықты");
    return tokens.length(i) >= SHORTEST && tokens.endsIn(i, KAZAKH) && !adjective;
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

  static boolean isOne(Tokens tokens, int i) {
    return tokens.length(i) >= SHORTEST && tokens.endsIn(i, ALL);
  }
}
