// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * Whose release it is that is cited without an owner, {@code «…», – делінген | хабарламада}: that
 * of the body which the sentences right before say told something, {@code Білім бөлімі …
 * мәлімдеді}; or of the one that the release itself says it is of.
 */
final class Releases {
  private static final int MOST = 3;
  private static final int FARTHEST = 600;

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final NamedInside inside;

  Releases(Reading reading, PersonIndex persons, SpeakerFinder speakers, SpeakerResolver resolver) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.inside = new NamedInside(tokens, persons, speakers, resolver);
  }

  /**
   * The attribution with the body that told something right before the quote.
   *
   * @param told what the text reports before it, in order
   * @param open where the quote starts
   */
  Attribution with(Attribution attribution, List<IndirectAttribution> told, int open) {
    Optional<Span> paper = attribution.speaker().filter(this::isPaperAlone);
    boolean unknown = attribution.withheld().equals(Optional.of(Withheld.UNKNOWN_ISSUER));
    Optional<ResolvedSpeaker> issuer =
        paper
            .flatMap(alone -> issuer(told, open))
            .or(() -> unknown ? inside.in(open) : Optional.empty());
    return issuer.isEmpty()
        ? attribution
        : new Attribution(
            attribution.cue(), attribution.speaker(), issuer, Optional.empty(), attribution.via());
  }

  private boolean isPaperAlone(Span speaker) {
    int paper = tokens.from(speaker.start());
    return tokens.is(paper, WordClass.DOCUMENT)
        && tokens.end(paper) == speaker.end()
        && tokens.isAmidKazakh(paper);
  }

  private Optional<ResolvedSpeaker> issuer(List<IndirectAttribution> told, int open) {
    for (int i = told.size() - 1; i >= Math.max(0, told.size() - MOST); i--) {
      IndirectAttribution one = told.get(i);
      int at = one.speaker().map(Span::start).orElse(open);
      boolean near =
          at < open
              && open - at < FARTHEST
              && reading.paragraphAt(open) - reading.paragraphAt(at) <= 1;
      if (near && one.type() != IndirectAttribution.Type.AGENCY && isBody(one.speaker().get())) {
        return one.resolved();
      }
    }
    return Optional.empty();
  }

  private boolean isBody(Span speaker) {
    int first = tokens.from(speaker.start());
    int end = tokens.from(speaker.end());
    for (int i = first; i < end; i++) {
      if (tokens.isOrganisation(i, WordClass.PRESS) || tokens.isAny(i, WordClass.PRONOUNS)) {
        return false;
      }
    }
    return persons.lastWithin(first, end).isEmpty() && !tokens.isRole(end - 1);
  }
}
