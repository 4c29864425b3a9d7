// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper with no issuer beside it is that of the body inside which something was done. */
class WhoIssuedTest {
  private static Optional<String> issuer(String before) {
    String text = before + " «Мы знаем об этом давно», – говорится в сообщении.";
    return QuoteExtractor.create()
        .extract(text)
        .quotes()
        .get(0)
        .attribution()
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "В МЧС предоставили данные о погоде. Реки поднялись. | МЧС",
        "Сегодня в Министерстве энергетики прокомментировали аварию. | Министерство энергетики",
        "В Казгидромете предупредили жителей о дождях. | Казгидромет",
        "В МЧС предоставили данные. По данным ведомства, реки поднялись. | МЧС",
        "В Министерстве энергетики рассказали об аварии. Как заявили в ведомстве, её устранят."
            + " | Министерство энергетики",
      })
  void theBodyThatActed(String before, String name) {
    assertThat(issuer(before)).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "В Казахстане отменили форум.",
        "В ведомстве принесли извинения.",
        "В МЧС спасатели получили технику.",
        "В МЧС есть техника.",
      })
  void noOneWhereNoBodyDoes(String before) {
    assertThat(issuer(before)).isEmpty();
  }
}
