// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Whose statement it is that names its body itself: {@code «Министерство торговли сообщает, что …»,
 * – говорится в сообщении}.
 */
final class NamedInside {
  /** How many words the name of a body may have. */
  private static final int LONGEST = 14;

  private static final ReportWords ANNOUNCES = ReportWords.present("announces");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final SpeakerFinder speakers;
  private final SpeakerResolver resolver;

  NamedInside(
      Tokens tokens, PersonIndex persons, SpeakerFinder speakers, SpeakerResolver resolver) {
    this.tokens = tokens;
    this.persons = persons;
    this.speakers = speakers;
    this.resolver = resolver;
  }

  /**
   * The body that a quote opens with as the subject of a verb of telling.
   *
   * @param open where the quote starts
   */
  Optional<ResolvedSpeaker> in(int open) {
    int from = tokens.from(open);
    from += from < tokens.size() && !tokens.isWord(from) ? 1 : 0;
    int end = Math.min(tokens.size(), from + LONGEST);
    for (int verb = from + 1; verb < end; verb++) {
      if (ANNOUNCES.hold(tokens, verb)) {
        return body(from, verb);
      }
      if (tokens.is(verb, '.') || tokens.endsLine(verb - 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<ResolvedSpeaker> body(int from, int verb) {
    Speaker subject = speakers.find(new Cue(Cue.Kind.BEFORE, verb, verb + 1, from, verb + 1));
    boolean whole =
        subject.first() == from
            && subject.end() == verb
            && !subject.oblique()
            && persons.lastWithin(from, verb).isEmpty();
    return whole && isBody(from, verb)
        ? resolver.resolve(subject, tokens.start(from), Agreement.of(tokens, verb)).who()
        : Optional.empty();
  }

  /** {@code Министерство торговли}, {@code МЧС}, but not {@code компания} or {@code он}. */
  private boolean isBody(int from, int end) {
    boolean body = false;
    for (int i = from; i < end; i++) {
      if (tokens.isOrganisation(i, WordClass.PRESS) || tokens.isAny(i, WordClass.PRONOUNS)) {
        return false;
      }
      body |= tokens.isOrganisation(i, WordClass.BODY) || tokens.isAllCaps(i);
    }
    return body && (end - from > 1 || tokens.isAllCaps(from));
  }
}
