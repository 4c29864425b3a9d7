// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the body inside which something was done by no one who is named: {@code В МЧС | представили
 * данные}, {@code в министерстве | прокомментировали}. A paper that is cited further on without its
 * issuer is the last such body's.
 */
final class ActingBodies {
  /** How many words before the paper the body may stand. */
  private static final int FAR = 150;

  private static final int LONGEST = 12;
  private static final int SHORTEST_VERB = 5;

  /** Words for a body that name none by themselves. */
  private static final ReportWords GENERIC = ReportWords.of("generic", "regulator");

  private final Tokens tokens;
  private final QuotedStretches speech;

  ActingBodies(Tokens tokens, QuotedStretches speech) {
    this.tokens = tokens;
    this.speech = speech;
  }

  /** The phrase of the last such body before a token, without the preposition. */
  Optional<Speaker> before(int token) {
    for (int i = token - 1; i >= Math.max(0, token - FAR); i--) {
      boolean inside = tokens.is(i, "в") || tokens.is(i, "во");
      if (inside && i + 2 < token && isBody(i + 1) && !speech.contains(tokens.start(i))) {
        int end = end(i + 1, token);
        if (end > i + 1) {
          return Optional.of(Speaker.oblique(i + 1, end));
        }
      }
    }
    return Optional.empty();
  }

  /** The end of the phrase that starts at {@code from}, before such a verb; 0 if none follows. */
  private int end(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + LONGEST); i++) {
      if (isDoneBySome(i, to)) {
        return i;
      }
      // В МЧС | спасатели | получили: they did
      boolean others = tokens.isRole(i) && PluralSubjects.isAt(tokens, i);
      boolean within = !others && (!tokens.is(i, WordClass.STOP) || tokens.is(i, "по"));
      if (!within || !(tokens.isWord(i) || tokens.isMark(i)) || tokens.endsLine(i - 1)) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code МЧС}, {@code министерстве обороны}, {@code Казгидромете}. */
  private boolean isBody(int i) {
    int noun = i;
    while (noun < i + 2 && noun + 1 < tokens.size() && PaperSubjects.isDescribing(tokens, noun)) {
      noun++;
    }
    boolean acronym = tokens.isAllCaps(noun) && tokens.length(noun) > 2;
    return !tokens.isPlace(noun)
        && !GENERIC.hold(tokens, noun)
        && (acronym || tokens.isOrganisation(noun, WordClass.BODY))
        && !tokens.isOrganisation(noun, WordClass.PRESS);
  }

  /** {@code | представили}, {@code | также напомнили}: a past plural and no subject before it. */
  private boolean isDoneBySome(int from, int to) {
    int verb = from;
    while (verb < to && tokens.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return verb < to
        && tokens.length(verb) >= SHORTEST_VERB
        && !tokens.isCapitalized(verb)
        && !tokens.isRole(verb)
        && tokens.endsWith(verb, "ли")
        && Agreement.of(tokens, verb).plural();
  }
}
