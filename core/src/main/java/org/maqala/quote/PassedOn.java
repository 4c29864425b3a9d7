// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what an agency only passes on, {@code X сказал, что «…», передает ТАСС}: the words before
 * the quote say whose it is, those behind it by whom it is known.
 */
final class PassedOn {
  private static final int PHRASE = 3;
  private static final long PASSES = WordClass.mask(WordClass.PASSING, WordClass.CITING);

  private static final Optional<Cue> NOTHING = Optional.empty();

  private final Reading reading;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final Map<Integer, Cue> agencies = new HashMap<>();

  PassedOn(Reading reading, CueFinder cues, SpeakerFinder speakers) {
    this.reading = reading;
    this.cues = cues;
    this.speakers = speakers;
  }

  /**
   * The words that say whose the quote is.
   *
   * @param quote its index, by which the agency is kept
   * @param cue the words chosen for it
   * @return the words before it if {@code cue} stands behind it and names an agency alone
   */
  Optional<Cue> told(int quote, Found found, Optional<Cue> cue, CueChooser chooser) {
    int open = found.span().start();
    boolean behind =
        cue.isPresent()
            && cue.get().kind() == Cue.Kind.AFTER
            && reading.tokens.isAny(cue.get().first(), PASSES)
            && tellsBefore(open)
            && speakers.find(cue.get()).isEmpty();
    if (!behind) {
      return cue;
    }
    Optional<Cue> before =
        cues.before(open)
            .filter(this::isSaid)
            .or(() -> isPhrase(found) ? chooser.inSentence(found, Optional.empty()) : NOTHING)
            .filter(one -> one.to() <= reading.tokens.from(open))
            .filter(this::isActive);
    before.ifPresent(one -> agencies.put(quote, cue.get()));
    return before.or(() -> cue);
  }

  /** Whether the author's words stand before a quote in its sentence, or a colon. */
  private boolean tellsBefore(int open) {
    int last = reading.tokens.from(open) - 1;
    return !reading.sentences.isStart(open) || (last >= 0 && reading.tokens.is(last, ':'));
  }

  /** Not a word or two in marks, which may be a name. */
  private boolean isPhrase(Found found) {
    Tokens tokens = reading.tokens;
    return tokens.from(found.inner().end()) - tokens.from(found.inner().start()) >= PHRASE;
  }

  private boolean isSaid(Cue cue) {
    Speaker speaker = speakers.find(cue);
    return !speaker.isEmpty() && (speaker.oblique() || speakers.isCertain(speaker));
  }

  /** Not {@code Ивана Боброва обвинили}: one person and a verb in the plural. */
  private boolean isActive(Cue cue) {
    boolean several = cue.hasWords() && Agreement.of(reading.tokens, cue.first()).plural();
    return !several || !speakers.isPerson(speakers.find(cue));
  }

  /** A quote's speaker, with the agency that passes the words on, if one does. */
  Speaker with(int quote, Speaker speaker) {
    Cue agency = agencies.get(quote);
    if (agency == null || speaker.via().isPresent()) {
      return speaker;
    }
    return new Speaker(
        speaker.first(), speaker.end(), speaker.oblique(), speakers.find(agency).via());
  }

  /** Marks the tokens where the agencies' words start, which report nothing more. */
  void mark(BitSet used) {
    agencies.values().forEach(cue -> used.set(cue.first()));
  }
}
