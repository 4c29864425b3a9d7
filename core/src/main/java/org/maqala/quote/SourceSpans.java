// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.maqala.text.Alignment;
import org.maqala.text.Span;

/**
 * Tells what was found in a {@link PlainText} or in {@link LatinKazakh} as the text given has it.
 */
final class SourceSpans {
  private final Alignment alignment;

  /** Spells a name as the text given does. */
  private final UnaryOperator<String> spelling;

  private SourceSpans(Alignment alignment, UnaryOperator<String> spelling) {
    this.alignment = alignment;
    this.spelling = spelling;
  }

  /**
   * The spans and names of the text given.
   *
   * @param latin whether the text read is {@link LatinKazakh} in Cyrillic
   */
  static SourceSpans of(Alignment alignment, boolean latin) {
    return new SourceSpans(alignment, latin ? LatinKazakh::latin : UnaryOperator.identity());
  }

  Quotes of(Quotes plain) {
    return new Quotes(
        plain.quotes().stream().map(this::of).toList(),
        plain.indirect().stream().map(this::of).toList());
  }

  private Quote of(Quote quote) {
    List<Span> parts = quote.parts().stream().map(this::of).toList();
    return new Quote(
        quote.id(),
        quote.parent(),
        quote.kind(),
        of(quote.span()),
        of(quote.inner()),
        parts,
        quote.flags(),
        quote.attribution().map(this::of),
        quote.why());
  }

  private Attribution of(Attribution attribution) {
    return new Attribution(
        attribution.cue().map(this::of),
        attribution.speaker().map(this::of),
        resolved(attribution.resolved()),
        attribution.withheld(),
        attribution.via().map(spelling));
  }

  private IndirectAttribution of(IndirectAttribution report) {
    return new IndirectAttribution(
        report.type(),
        report.speaker().map(this::of),
        resolved(report.resolved()),
        report.withheld(),
        of(report.cue()),
        of(report.span()));
  }

  NamedPerson of(NamedPerson person) {
    return new NamedPerson(
        spelling.apply(person.name()),
        of(person.span()),
        person.gender(),
        person.mentions().stream().map(this::of).toList());
  }

  private Optional<ResolvedSpeaker> resolved(Optional<ResolvedSpeaker> who) {
    return who.map(
        speaker -> new ResolvedSpeaker(spelling.apply(speaker.name()), of(speaker.span())));
  }

  private Span of(Span span) {
    return alignment.unmap(span);
  }
}
