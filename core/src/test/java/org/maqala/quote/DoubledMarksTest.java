// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.quote.Quote.Kind;

/** Marks that stand twice, and a mark that closes the name of a firm as well. */
class DoubledMarksTest {
  private static List<String> spans(String text) {
    return QuotesOf.quotes(text).stream().map(quote -> quote.span().in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "««Жол биыл толық жөнделеді»»",
        "«Жол биыл толық жөнделеді»»",
        "««Жол биыл толық жөнделеді»",
        "\"\"Жол биыл толық жөнделеді\"\"",
        "\"«Жол биыл толық жөнделеді»\"",
        "«\"Жол биыл толық жөнделеді\"»",
        "‹‹Жол биыл толық жөнделеді››",
      })
  void encloseOneQuote(String marked) {
    String text = marked + ", – деді министр Серік Омаров.";
    List<Quote> quotes = QuotesOf.quotes(text);

    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).span().in(text)).isEqualTo(marked);
    assertThat(quotes.get(0).inner().in(text)).isEqualTo("Жол биыл толық жөнделеді");
    assertThat(quotes.get(0).flags()).isEmpty();
    assertThat(quotes.get(0).kind()).isEqualTo(Kind.SPEECH);
  }

  @Test
  void stayTwoAroundANameThatIsAllThatSomeoneSays() {
    assertThat(spans("\"«Дала жолы»\", – деді Серік Омаров."))
        .containsExactly("\"«Дала жолы»\"", "«Дала жолы»");
  }

  @Test
  void openSpeechAndTheNameItBeginsWith() {
    assertThat(spans("\"\"Дала\" фирмасы келді. Біз дайынбыз\", – деді Серік Омаров."))
        .containsExactly("\"\"Дала\" фирмасы келді. Біз дайынбыз\"", "\"Дала\"");
  }

  @Test
  void closeTheNameOfAFirmThatASentenceBeginsWith() {
    assertThat(spans("«Жол жүк «Дала» АҚ вагондарды жаңартты."))
        .containsExactly("«Жол жүк «Дала»", "«Дала»");
    assertThat(spans("«Біздің серік «Дала» ЖШС вагон берді, – деді Серік Омаров."))
        .containsExactly("«Біздің серік «Дала» ЖШС вагон берді", "«Дала»");
  }
}
