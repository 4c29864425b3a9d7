// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Any text has an answer, and its quotes nest or are disjoint. */
class QuoteFuzz {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  @FuzzTest(maxDuration = "1m")
  void answersAnyText(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    List<Quote> quotes = EXTRACTOR.extract(text).quotes();
    for (Quote quote : quotes) {
      assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(quote.span().contains(quote.inner())).isTrue();
      quote
          .parent()
          .ifPresent(
              parent -> assertThat(quotes.get(parent).span().contains(quote.span())).isTrue());
    }
  }
}
