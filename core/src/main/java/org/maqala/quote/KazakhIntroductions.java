// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds who is said to speak right before speech that has no other words of saying: by the sentence
 * before, {@code Министр былай деді. «…»}, or by a colon behind a body, a group or a pronoun,
 * {@code Полиция департаменті: «…»}.
 */
final class KazakhIntroductions {
  private static final int LONGEST_SENTENCE = 40;
  private static final int LONGEST_BODY = 9;
  private static final int LONGEST_GROUP = 3;
  private static final int LONGEST_VERB = 4;
  private static final int LONGEST_CARD = 16;
  private static final long PERSONAL = WordClass.mask(WordClass.HE_OR_SHE, WordClass.THEY);
  private static final ReportWords FOLLOWS = ReportWords.of("kk-as-follows");
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;

  KazakhIntroductions(Reading reading, CueFinder cues, SpeakerFinder speakers) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
  }

  /** The words before speech that opens a sentence of its own. */
  Optional<Cue> before(Found found) {
    int open = found.span().start();
    int to = tokens.from(open);
    int last = to - 1;
    last -= last > 0 && tokens.isDash(last) ? 1 : 0;
    if (last < 1 || !tokens.isAmidKazakh(last)) {
      return Optional.empty();
    }
    int start = reading.sentences.startOf(tokens.start(last - 1));
    int from = Math.max(tokens.from(start), last - LONGEST_SENTENCE);
    if (tokens.is(last, ':')) {
      return isSpeaker(from, last)
          ? Optional.of(new Cue(Cue.Kind.NAME_ALONE, from, from, from, last))
          : Optional.empty();
    }
    return tokens.is(last, '.') && reading.sentences.isStart(open)
        ? said(from, last)
        : Optional.empty();
  }

  /**
   * {@code Айгүл Серікова, мектеп директоры} above {@code – Біз …}: a line of nothing but a name
   * and what its bearer is, right above a line that a dash opens.
   */
  Optional<Cue> above(Found found) {
    int dash = tokens.from(found.span().start()) - 1;
    int last = dash - 1;
    boolean role =
        last > 1
            && tokens.isDash(dash)
            && tokens.isRole(last)
            && tokens.isAmidKazakh(last)
            && !KazakhForms.isOblique(tokens, last)
            && reading.paragraphStart(tokens.start(dash)) == tokens.start(dash);
    if (!role) {
      return Optional.empty();
    }
    int first = tokens.from(reading.paragraphStart(tokens.start(last)));
    int comma = cardName(first, last);
    boolean card =
        comma < last && last - first < LONGEST_CARD && speakers.isCertain(Speaker.of(first, comma));
    return card
        ? Optional.of(new Cue(Cue.Kind.NAME_ALONE, first, first, first, comma))
        : Optional.empty();
  }

  /** The comma behind the two words of a name that a line starts with; its last token if none. */
  private int cardName(int first, int last) {
    int comma = first + 2;
    boolean name =
        comma < last
            && tokens.is(comma, ',')
            && tokens.isCapitalized(first)
            && tokens.isCapitalized(first + 1);
    return name ? comma : last;
  }

  /** {@code … | былай деп жауап берді}: the verb that ends a sentence, and what points on. */
  private Optional<Cue> said(int from, int stop) {
    int verb = stop - 1;
    boolean says = tokens.is(verb, WordClass.KK_SAY) || cues.isKazakhReport(verb, from);
    int first = verb;
    while (says
        && first > from
        && verb - first < LONGEST_VERB
        && !FOLLOWS.hold(tokens, first - 1)) {
      first--;
    }
    if (!says || first == from || !FOLLOWS.hold(tokens, first - 1)) {
      return Optional.empty();
    }
    Cue cue = new Cue(Cue.Kind.BEFORE, first, verb + 1, from, stop);
    return speakers.isCertain(speakers.find(cue)) ? Optional.of(cue) : Optional.empty();
  }

  /** Whether the words before a colon are no more than who speaks. */
  private boolean isSpeaker(int from, int colon) {
    int last = colon - 1;
    if (last < from || !areOne(from, last) || !tokens.isWord(last)) {
      return false;
    }
    boolean pronoun = last == from && tokens.isAny(last, PERSONAL);
    boolean group =
        last - from < LONGEST_GROUP
            && (tokens.is(last, "бірі") || tokens.endsIn(last, PLURAL))
            && !speakers.kazakhSubject(from, colon).isEmpty();
    boolean body =
        last - from < LONGEST_BODY
            && (tokens.isOrganisation(last, WordClass.BODY)
                || (last > from && tokens.startsWith(last - 1, "баспасөз")))
            && !KazakhForms.isOblique(tokens, last)
            && !KazakhForms.isInPlace(tokens, last);
    return pronoun || group || body;
  }

  /** Whether the words are one phrase: with whose it is, and the name of a body in marks. */
  private boolean areOne(int from, int last) {
    for (int i = from; i < last; i++) {
      boolean within =
          tokens.isMark(i)
              || (tokens.isWord(i)
                  && (tokens.isCapitalized(i)
                      || KazakhForms.isGenitive(tokens, i)
                      || !(KazakhForms.isOblique(tokens, i) || KazakhForms.isVerb(tokens, i))));
      if (!within) {
        return false;
      }
    }
    return true;
  }
}
