// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name ends where that of a place, of someone else or a long quote begins or ends. */
class WhereNamesEndTest {
  private static Optional<String> last(String text) {
    List<Quote> quotes = QuoteExtractor.create().extract(text).quotes();
    return quotes
        .get(quotes.size() - 1)
        .attribution()
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // the place that someone lives in
        "говорит житель микрорайона Куаныш Заманбек Джумаканов | Заманбек Джумаканов",
        "отметил глава полиции области Жетысу Ержан Омаров | Ержан Омаров",
        "говорит житель Иван Иванович Петров | Иван Иванович Петров",
        // what a network was called before
        "написал в сети X (бывший Twitter) Ерлан Омаров | Ерлан Омаров",
        "написал в сети X (бывший Twitter) министр спорта Ерлан Омаров | Ерлан Омаров",
      })
  void aPersonsBehindTheVerb(String words, String name) {
    assertThat(last("«Мы знаем об этом давно», – " + words + ".")).contains(name);
  }

  /** {@code пресс-секретарь компании Айна Ким} is no name of a firm. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"говорится в сообщении компании"})
  void afirmsIsNotThatOfItsSecretary(String words) {
    assertThat(
            last(
                "АО «Север» чинит сети. «Тока нет», – сообщила пресс-секретарь компании"
                    + " Айгуль Омарова. «Мы знаем об этом давно», – "
                    + words
                    + "."))
        .contains("АО «Север»");
  }

  /** Where the space before it is lost, a quote is no part of the name. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"\"", "' \"'"})
  void aBodysBeforeAQuote(String open) {
    assertThat(
            last(
                "Реки поднялись, сообщает пресс-служба акимата"
                    + open
                    + "Начало подъёма воды в реке Есиль у города ожидается утром 17 апреля. Дамбу"
                    + " укрепят\", - говорится в сообщении."))
        .contains("пресс-служба акимата");
  }
}
