// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says whose the speeches are that no words beside them report, where the text around tells. */
final class UncuedSpeech {
  private final Reading reading;
  private final JudgedQuotes quotes;
  private final CuedSpeech cued;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final SpeakerResolver resolver;
  private final Echoes echoes;
  private final Continuation continuation;
  private final SentencesInMarks rows;
  private final Interview interview;
  private final LabelsAbove labels;
  private final TopicLabels topics;

  /** Who answers in an interview. */
  private final Optional<ResolvedSpeaker> guest;

  UncuedSpeech(
      Reading reading,
      JudgedQuotes quotes,
      CuedSpeech cued,
      CueFinder cues,
      PersonIndex persons,
      SpeakerFinder speakers,
      SpeakerResolver resolver,
      Echoes echoes) {
    this.reading = reading;
    this.quotes = quotes;
    this.cued = cued;
    this.cues = cues;
    this.speakers = speakers;
    this.resolver = resolver;
    this.echoes = echoes;
    this.continuation = new Continuation(reading);
    this.rows = new SentencesInMarks(reading, persons, continuation);
    this.interview = new Interview(reading, persons, speakers, resolver);
    this.labels = new LabelsAbove(reading, persons);
    this.topics = new TopicLabels(reading);
    this.guest = interview.guest(quotes);
  }

  /**
   * Of one that goes on with the speech before it: who said that.
   *
   * @param before the quotes before
   */
  Optional<Attribution> continued(int i, List<Quote> before) {
    int last = continuation.behindNames(quotes, quotes.sibling(i));
    if (last < 0) {
      return Optional.empty();
    }
    Found next = quotes.found.get(i);
    JudgedQuote other = quotes.get(last);
    Optional<Attribution> said = before.get(last).attribution();
    if (continuation.behindDash(next, other.found(), other.cue())
        || continuation.inNextSentence(next, other.found(), other.cue())) {
      return said;
    }
    boolean goesOn =
        continuation.inNextParagraph(next, other.found(), other.cue())
            || continuation.behindMore(next, other.found())
            || (other.isSpeech()
                && quotes.get(i).why().has(KindFeature.TWELVE_WORDS)
                && continuation.adjacent(next, other.found()));
    return goesOn
        ? said.flatMap(Attribution::resolved).map(Attribution::continued)
        : Optional.empty();
  }

  /**
   * Of another: who speaks by the sentence before, the lines of a dialogue, or what stands below.
   *
   * @param told the statements reported before
   */
  Optional<Attribution> around(int i, List<IndirectAttribution> told) {
    Found next = quotes.found.get(i);
    return continuation
        .told(next, told)
        .or(() -> answered(i))
        .or(() -> toldAbove(i, told))
        .or(() -> labels.of(next))
        .or(() -> topics.of(i, quotes, told))
        .or(() -> spokeBefore(next))
        .or(() -> goesOnBelow(i))
        .or(() -> saidAgain(i))
        .map(Attribution::continued);
  }

  /** {@code Тренер доволен, сказал X. ¶ – Мы победили.}: who told what stands above a line. */
  private Optional<ResolvedSpeaker> toldAbove(int i, List<IndirectAttribution> told) {
    return quotes.get(i).isLine() && !interview.asks()
        ? continuation.toldAbove(quotes.found.get(i), told)
        : Optional.empty();
  }

  private Optional<ResolvedSpeaker> answered(int i) {
    return guest.isPresent()
            && quotes.get(i).isLine()
            && interview.isAnswer(quotes.found.get(i).span())
        ? guest
        : Optional.empty();
  }

  /** {@code Министр Ерлан Омаров сөз сөйледі. «…».}: who spoke, by the sentence before. */
  private Optional<ResolvedSpeaker> spokeBefore(Found next) {
    int verb = continuation.reportBefore(next, cues);
    if (verb < 0) {
      return Optional.empty();
    }
    int open = next.span().start();
    int from = reading.tokens.from(reading.sentences.startBefore(open));
    Speaker subject = speakers.kazakhPerson(from, verb);
    return subject.isEmpty() || !speakers.isActive(verb)
        ? Optional.empty()
        : resolver.resolve(subject, open, Agreement.ANY).who();
  }

  /** Of a sentence in marks: who is named behind one right below, {@code «Б», – сказал X}. */
  private Optional<ResolvedSpeaker> goesOnBelow(int i) {
    int next = rows.namedBelow(quotes, i);
    return (next < 0 ? Optional.<ResolvedSpeaker>empty() : cued.named(next))
        .filter(one -> rows.mayBe(one, quotes.found.get(i)));
  }

  /** {@code «А»: headline ¶ «А. Б», – сказал X}: who says below what a headline quotes. */
  private Optional<ResolvedSpeaker> saidAgain(int i) {
    OptionalInt again = echoes.of(i);
    return again.isPresent() ? cued.named(again.getAsInt()) : Optional.empty();
  }
}
