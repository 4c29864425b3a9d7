// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import org.maqala.quote.Quote;
import org.maqala.quote.QuoteExtractor;

/** Finds what stands in quotation marks, tells speech from names, and names the speaker. */
public final class QuotesExample {
  private QuotesExample() {}

  /** Prints each quote with its kind, and for speech the speaker as written and by name. */
  public static void main(String[] args) {
    String text =
        """
        Руководитель партии «Ауыл» Айгерим Сарсенбаева выступила на форуме.
        «Предлагаемые изменения отражают общественный запрос», – подчеркнула она.
        """;

    for (Quote quote : QuoteExtractor.create().quotes(text)) {
      System.out.println(quote.kind() + ": " + quote.inner().in(text));
      quote
          .attribution()
          .ifPresent(said -> {
            said.speaker().ifPresent(s -> System.out.println("  by: " + s.in(text)));
            said.resolved().ifPresent(s -> System.out.println("  who is: " + s.name()));
          });
    }
  }
}
