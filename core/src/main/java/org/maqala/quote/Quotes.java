// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/**
 * What {@link QuoteExtractor} found in a text. Immutable.
 *
 * @param quotes the quotes in order of their starts, an outer one before what it holds; spans nest
 *     or are disjoint
 * @param indirect the reported statements outside of marks, in order of their starts
 */
public record Quotes(List<Quote> quotes, List<IndirectAttribution> indirect) {

  /** Copies the lists. */
  public Quotes {
    quotes = List.copyOf(quotes);
    indirect = List.copyOf(indirect);
  }

  /** The quotes of one kind, in order. */
  public List<Quote> ofKind(Quote.Kind kind) {
    return quotes.stream().filter(quote -> quote.kind() == kind).toList();
  }
}
