// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code представитель МЧС} is the one who spoke last, if the text says that he is of that body.
 */
class RepresentativesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "офицер МЧС Ерлан Омаров | представитель МЧС | Ерлан Омаров",
        "пресс-секретарь ДЧС Ерлан Омаров | представитель региона | Ерлан Омаров",
        "офицер МЧС Ерлан Омаров | представитель МВД | представитель МВД",
      })
  void isTheOneWhoSpoke(String who, String representative, String name) {
    String text =
        "«Воды в реке больше не становится», – сообщил "
            + who
            + ". Дамбу укрепили. «Мы следим за ней и ночью», – добавил "
            + representative
            + ".";
    List<Quote> quotes = QuoteExtractor.create().extract(text).quotes();

    assertThat(quotes.get(1).attribution().flatMap(Attribution::resolved))
        .map(ResolvedSpeaker::name)
        .contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Глава государства", "Президент"})
  void anOfficeOfTheOneWhoPresides(String office) {
    String text =
        "Под председательством Ерлана Омарова прошло заседание совета. «Мы знаем об этом давно», –"
            + " отметил "
            + office
            + ".";

    assertThat(QuotesOf.firstResolved(text)).isEqualTo("Ерлан Омаров");
  }
}
