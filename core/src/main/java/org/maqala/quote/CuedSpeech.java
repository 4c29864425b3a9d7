// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/** Says whose the quotes are that words beside them report: who those words name. */
final class CuedSpeech {
  private final Tokens tokens;
  private final JudgedQuotes quotes;
  private final SpeakerFinder speakers;
  private final SpeakerResolver resolver;
  private final SubjectsAround subjects;
  private final PassedOn passedOn;
  private final Callings callings;
  private final WithinSpeech within;
  private final Written written;

  CuedSpeech(
      Tokens tokens,
      JudgedQuotes quotes,
      SpeakerFinder speakers,
      SpeakerResolver resolver,
      SubjectsAround subjects,
      PassedOn passedOn,
      Callings callings) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.speakers = speakers;
    this.resolver = resolver;
    this.subjects = subjects;
    this.passedOn = passedOn;
    this.callings = callings;
    this.within = new WithinSpeech(tokens);
    this.written = new Written(tokens);
  }

  /**
   * Of a speech.
   *
   * @param around the quote that it lies in
   */
  Attribution of(int i, Cue cue, Optional<Quote> around) {
    int open = quotes.found.get(i).span().start();
    Speaker speaker = passedOn.with(i, speakers.find(cue));
    if (speaker.isEmpty() && speaker.via().isEmpty() && cue.kind() == Cue.Kind.AFTER) {
      speaker = subjects.before(open, cue);
    }
    Optional<Span> words = written.cue(cue, speaker);
    Resolution who = resolve(i, speaker, cue, around);
    if (around.isEmpty()) {
      int at = cue.hasWords() ? tokens.start(cue.first()) : open;
      resolver.said(Math.max(at, open), who);
    }
    return new Attribution(
        words, written.speaker(speaker), who.who(), who.withheld(), speaker.via());
  }

  /** Of what someone calls something: it makes no one the last who spoke. */
  Attribution ofTerm(int i, Cue cue) {
    Speaker speaker = callings.speaker(quotes.found.get(i), cue);
    Resolution who = resolve(i, speaker, cue, Optional.empty());
    return new Attribution(
        written.cue(cue, speaker),
        written.speaker(speaker),
        who.who(),
        who.withheld(),
        speaker.via());
  }

  /** Whom the words beside a speech name, if they name someone. */
  Optional<ResolvedSpeaker> named(int i) {
    JudgedQuote quote = quotes.get(i);
    if (!quote.isSpeech() || quote.cue().isEmpty()) {
      return Optional.empty();
    }
    Cue cue = quote.cue().get();
    Speaker speaker = speakers.find(cue);
    return speaker.isEmpty() ? Optional.empty() : resolve(i, speaker, cue, Optional.empty()).who();
  }

  private Resolution resolve(int i, Speaker speaker, Cue cue, Optional<Quote> around) {
    Optional<ResolvedSpeaker> outer =
        around.flatMap(Quote::attribution).flatMap(Attribution::resolved);
    if (around.isPresent() && within.isSelf(speaker, cue)) {
      return outer
          .map(who -> Resolution.of(who, Person.Gender.UNKNOWN))
          .orElse(Resolution.none(Withheld.FIRST_PERSON));
    }
    int open = quotes.found.get(i).span().start();
    if (speaker.isEmpty()) {
      return subjects.dropped(open, cue, speaker);
    }
    Agreement verb =
        cue.hasWords() && !speaker.oblique() ? Agreement.of(tokens, cue.first()) : Agreement.ANY;
    // Он отметил, что Петров «…»: whom a pronoun means was spoken of before it.
    int at = Math.min(open, tokens.start(speaker.first()));
    Resolution who = resolver.resolve(speaker, at, verb);
    return within.isHimself(speaker, who, outer) ? Resolution.none(Withheld.NO_ANTECEDENT) : who;
  }
}
