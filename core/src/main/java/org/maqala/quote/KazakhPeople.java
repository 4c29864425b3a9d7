// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Knows Kazakh nouns for people in the nominative: by a table, {@code халық}, or by their ending,
 * {@code қатысушы}, {@code ауылдастары}.
 */
final class KazakhPeople {
  private static final int SHORTEST_PLURAL = 6;
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final ReportWords LISTED =
      ReportWords.of("kk-people", "kk-kin", "kk-crowd", "kk-mine");
  private static final ReportWords PARTICLES = ReportWords.of("kk-particle");

  private KazakhPeople() {}

  /** Whether a word is such a noun and may be a subject. */
  static boolean areOne(Tokens tokens, int i) {
    boolean noun = LISTED.hold(tokens, i) || isRole(tokens, i) || KazakhForms.isAgent(tokens, i);
    return tokens.isWord(i)
        && tokens.isAmidKazakh(i)
        && (noun || areSeveral(tokens, i))
        && (LISTED.hold(tokens, i) || !KazakhForms.isOblique(tokens, i));
  }

  /** Whether a table lists a word as one for people. */
  static boolean areListed(Tokens tokens, int i) {
    return LISTED.hold(tokens, i);
  }

  /** Whether a word is a plural in the nominative: {@code жастар}, {@code ауылдастары}. */
  static boolean areSeveral(Tokens tokens, int i) {
    return tokens.length(i) >= SHORTEST_PLURAL && tokens.endsIn(i, PLURAL);
  }

  private static boolean isRole(Tokens tokens, int i) {
    return tokens.isRole(i) && tokens.organisation(i) == 0;
  }

  /** {@code билік | болса: «…»}: the end of a subject without the particle that sets it off. */
  static int withoutParticle(Tokens tokens, int from, int end) {
    return end - 2 >= from && PARTICLES.hold(tokens, end - 1) ? end - 1 : end;
  }
}
