// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds who speaks to someone named between him and the colon: {@code Айгүл | анасына: «…»}. */
final class SpeakersToOthers {
  private static final Endings ADDRESSEE = Endings.of("addressee-kk", Folding.WORDS);

  private static final Endings OWNED = Endings.of("owned-dative-kk", Folding.WORDS);

  private static final int SHORTEST_CONVERB = 3;

  private final Tokens tokens;
  private final KazakhSpeakers kazakh;

  SpeakersToOthers(Tokens tokens, KazakhSpeakers kazakh) {
    this.tokens = tokens;
    this.kazakh = kazakh;
  }

  /**
   * {@code Айгүл анасына | бұрылып: «…»}: whether what someone does while speaking ends the words
   * before a colon.
   */
  boolean isDoing(int from, int colon) {
    int last = colon - 1;
    return last > from
        && tokens.length(last) > SHORTEST_CONVERB
        && !tokens.isCapitalized(last)
        && tokens.endsWith(last, "п")
        && tokens.isAmidKazakh(last);
  }

  /** Where the part of a sentence begins whose colon stands at {@code colon}. */
  int clause(int from, int colon) {
    int start = colon;
    while (start > from && !tokens.is(start - 1, ',')) {
      start--;
    }
    while (start < colon && tokens.is(start, WordClass.KK_LINKER)) {
      start++;
    }
    return start;
  }

  /** A given name that opens the words at {@code from}, and no other behind it. */
  Speaker given(int from, int colon) {
    boolean given =
        from + 1 < colon
            && tokens.isCapitalized(from)
            && !tokens.isCapitalized(from + 1)
            && GivenNames.of(tokens, from).isPresent()
            && !KazakhForms.isOblique(tokens, from);
    return given ? Speaker.of(from, from + 1) : Speaker.NONE;
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
    whom -= isTheirs(from, whom) ? 1 : 0;
    boolean given =
        whom == from + 1
            && tokens.isCapitalized(from)
            && GivenNames.of(tokens, from).isPresent()
            && !KazakhForms.isOblique(tokens, from);
    Speaker subject = given ? Speaker.of(from, whom) : kazakh.endingAt(from, whom);
    return !subject.isEmpty() && subject.first() == from ? subject : Speaker.NONE;
  }

  /** {@code Әкім журналистер | сауалына: «…»}: several before it say whose question it is. */
  private boolean isTheirs(int from, int whom) {
    int whose = whom - 1;
    return whose > from + 1
        && tokens.endsIn(whom, OWNED)
        && !tokens.isCapitalized(whose)
        && KazakhPeople.areSeveral(tokens, whose);
  }
}
