// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/** What the tests ask of a text: its quotes, and who said each. */
final class QuotesOf {
  /** What stands for a name or a speaker that is not given. */
  static final String NONE = "?";

  private QuotesOf() {}

  static List<Quote> quotes(String text) {
    return QuoteExtractor.create().extract(text).quotes();
  }

  static String resolved(Quote quote) {
    return quote
        .attribution()
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name)
        .orElse(NONE);
  }

  static String speaker(Quote quote, String text) {
    return quote
        .attribution()
        .flatMap(Attribution::speaker)
        .map(span -> span.in(text))
        .orElse(NONE);
  }

  /** The first name that the text's quotes are given to. */
  static String firstResolved(String text) {
    return quotes(text).stream()
        .map(QuotesOf::resolved)
        .filter(name -> !name.equals(NONE))
        .findFirst()
        .orElse(NONE);
  }
}
