// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.maqala.text.Span;

/** One run over one text: marks, words that report, kinds, speakers, in this order. */
final class Extraction {
  private final Reading reading;
  private final JudgedQuotes quotes;
  private final IndirectFinder indirect;
  private final CuedSpeech cued;
  private final UncuedSpeech uncued;
  private final Releases releases;

  Extraction(Reading reading) {
    this.reading = reading;
    CueFinder cues = new CueFinder(reading);
    PersonIndex persons = PersonIndex.of(reading.text, reading.tokens);
    SpeakerFinder speakers = new SpeakerFinder(reading.tokens, persons);
    List<Found> found =
        UnmarkedSpeech.with(MarkRecovery.quotes(reading, cues), reading, cues, speakers);
    this.quotes = new JudgedQuotes(found);
    Echoes echoes = new Echoes(reading, found, quotes.parents);
    QuotedStretches speech = new QuotedStretches();
    SpeakerResolver resolver = new SpeakerResolver(reading, persons, speakers, speech);
    this.releases = new Releases(reading, persons, speakers, resolver);
    SubjectsAround subjects = new SubjectsAround(reading, cues, speakers, resolver);
    CueChooser chooser = new CueChooser(reading, cues, persons, speakers);
    Callings callings = new Callings(reading, chooser, cues, speakers, subjects);
    PassedOn passedOn = new PassedOn(reading, cues, speakers);
    new QuoteJudge(reading, cues, chooser, speakers, callings, passedOn, echoes, speech, quotes)
        .run();
    this.indirect =
        new IndirectFinder(reading, cues, persons, speakers, resolver, speech, used(passedOn));
    this.cued =
        new CuedSpeech(reading.tokens, quotes, speakers, resolver, subjects, passedOn, callings);
    this.uncued =
        new UncuedSpeech(reading, quotes, cued, cues, persons, speakers, resolver, echoes);
  }

  /** The tokens where the words start that report a quote, which report nothing more. */
  private BitSet used(PassedOn passedOn) {
    BitSet used = new BitSet(reading.tokens.size());
    for (JudgedQuote quote : quotes.all()) {
      if (quote.isSpeech()) {
        // Об этом заявил X: of all that stands before, not of the quote alone.
        quote
            .cue()
            .filter(cue -> cue.kind() != Cue.Kind.BEHIND)
            .ifPresent(cue -> used.set(cue.first()));
      }
    }
    passedOn.mark(used);
    return used;
  }

  /** All that can be found. */
  Quotes run() {
    List<Quote> done = quotes();
    indirect.findBefore(reading.text.length());
    return new Quotes(attributed(done), indirect.found());
  }

  /** The quotes alone; reported statements are sought only as far as a speaker depends on them. */
  Quotes runForQuotes() {
    return new Quotes(attributed(quotes()), List.of());
  }

  private List<Quote> attributed(List<Quote> done) {
    return PartialQuotes.attributed(done, indirect.found(), reading);
  }

  private List<Quote> quotes() {
    List<Quote> done = new ArrayList<>(quotes.size());
    int sentence = 0;
    for (int i = 0; i < quotes.size(); i++) {
      JudgedQuote quote = quotes.get(i);
      boolean mayBeSaid = quote.kind() != Quote.Kind.NAME || quote.calling().isPresent();
      if (mayBeSaid) {
        indirect.findBefore(quote.found().span().start());
        sentence = reading.sentenceEnd(quote.found().span().end() - 1);
      }
      done.add(quote(i, done));
    }
    indirect.findBefore(sentence);
    return done;
  }

  private Quote quote(int i, List<Quote> before) {
    JudgedQuote quote = quotes.get(i);
    Optional<Attribution> attribution =
        quote.isSpeech()
            ? ofSpeech(i, quote, before)
            : quote.calling().map(cue -> cued.ofTerm(i, cue));
    return new Quote(
        i,
        quote.isNested() ? OptionalInt.of(quote.parent()) : OptionalInt.empty(),
        quote.kind(),
        quote.found().span(),
        quote.found().inner(),
        parts(quote),
        quote.found().flags(),
        attribution,
        quote.why());
  }

  private Optional<Attribution> ofSpeech(int i, JudgedQuote quote, List<Quote> before) {
    List<IndirectAttribution> told = indirect.found();
    boolean open = quote.cue().isEmpty() && !quote.isNested();
    Optional<Quote> around =
        quote.isNested() ? Optional.of(before.get(quote.parent())) : Optional.empty();
    return quote
        .cue()
        .map(cue -> cued.of(i, cue, around))
        .or(() -> open ? uncued.continued(i, before) : Optional.empty())
        .map(said -> releases.with(said, told, quote.found().span().start()))
        .or(() -> open ? uncued.around(i, told) : Optional.empty());
  }

  private static List<Span> parts(JudgedQuote quote) {
    Span inner = quote.found().inner();
    return quote.isSpeech()
        ? quote.split().map(SplitUtterance::parts).orElse(List.of(inner))
        : List.of(inner);
  }
}
