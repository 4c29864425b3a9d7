// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds who speaks to someone named between him and the colon: {@code Айгүл | анасына: «…»}. */
final class SpeakersToOthers {
  private static final Endings ADDRESSEE = Endings.of("addressee-kk", Folding.WORDS);

  private final Tokens tokens;
  private final KazakhSpeakers kazakh;

  SpeakersToOthers(Tokens tokens, KazakhSpeakers kazakh) {
    this.tokens = tokens;
    this.kazakh = kazakh;
  }

  /** Who opens the sentence at {@code from} whose colon stands at {@code colon}. */
  Speaker before(int from, int colon) {
    int whom = colon - 1;
    boolean spokenTo =
        whom > from
            && tokens.isWord(whom)
            && !tokens.isCapitalized(whom)
            && tokens.endsIn(whom, ADDRESSEE);
    if (!spokenTo) {
      return Speaker.NONE;
    }
    boolean given =
        whom == from + 1
            && tokens.isCapitalized(from)
            && GivenNames.of(tokens, from).isPresent()
            && !KazakhForms.isOblique(tokens, from);
    Speaker subject = given ? Speaker.of(from, whom) : kazakh.endingAt(from, whom);
    return !subject.isEmpty() && subject.first() == from ? subject : Speaker.NONE;
  }
}
