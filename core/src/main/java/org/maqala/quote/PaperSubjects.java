// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds what speaks where a verb has no person for a subject: a paper, {@code В заявлении комитета
 * | отмечается}, or those inside a body, {@code , в пресс-службе которого | сообщили}.
 */
final class PaperSubjects {
  private static final int MOST_ADJECTIVES = 2;
  private static final int SHORTEST_ADJECTIVE = 4;
  private static final Endings LOCATIVE = Endings.of("locative-adjective", Folding.WORDS);

  private final Tokens tokens;
  private final NounPhrases phrases;

  PaperSubjects(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** {@code В опубликованном вчера | заявлении комитета | отмечается}. */
  Speaker paper(Cue cue) {
    int place = StatementPlaces.noun(tokens, cue.from());
    if (place > 0 && place < cue.first()) {
      return Speaker.oblique(cue.from(), phrases.end(place, cue.first(), true));
    }
    boolean inside = tokens.is(cue.from(), "в") || tokens.is(cue.from(), "во");
    int noun = cue.from() + 1;
    boolean pronoun = tokens.is(noun, "нем") || tokens.is(noun, "ней");
    if (inside && pronoun && noun + 1 == cue.first() && !tokens.startsWith(noun + 1, "рассказ")) {
      // Комитет выпустил доклад. | В нём | сказано; but a film, too, tells of something
      return Speaker.oblique(cue.from(), cue.first());
    }
    for (int i = noun; inside && i < cue.first(); i++) {
      if (tokens.is(i, WordClass.DOCUMENT) || tokens.isOrganisation(i, WordClass.PAPER)) {
        int end = phrases.end(i, cue.first(), true);
        if (end > i + 1) {
          return Speaker.oblique(i == noun ? cue.from() : i, end);
        }
        // В официальном сообщении | говорится: issued by whom the text names elsewhere.
        boolean alone = tokens.is(i, WordClass.DOCUMENT) && isDescribed(noun, i);
        return alone ? Speaker.oblique(cue.from(), end) : Speaker.NONE;
      }
    }
    return Speaker.NONE;
  }

  private boolean isDescribed(int from, int paper) {
    boolean described = paper - from <= MOST_ADJECTIVES;
    for (int i = from; described && i < paper; i++) {
      described = tokens.isAny(i, WordClass.POSSESSIVES) || isDescribing(tokens, i);
    }
    return described;
  }

  /** {@code в | официальном | сообщении}: an adjective or participle in the locative. */
  static boolean isDescribing(Tokens tokens, int i) {
    return tokens.length(i) > SHORTEST_ADJECTIVE && tokens.endsIn(i, LOCATIVE);
  }

  /** {@code президент, | в пресс-службе которого | сообщили}: a body of whom the clause is of. */
  Speaker inBodyOf(Cue cue) {
    int which = cue.first() - 1;
    int inside = which - 2;
    boolean body =
        inside > cue.from()
            && (tokens.is(which, "которого")
                || tokens.is(which, "которой")
                || tokens.is(which, "которых"))
            && (tokens.is(inside, "в") || tokens.is(inside, "во"));
    return body ? Speaker.oblique(inside, which) : Speaker.NONE;
  }
}
