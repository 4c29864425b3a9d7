// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes set apart with nothing but who says them behind: {@code "…". Пресс-служба МВД}. */
class SignaturesTest {
  private static Optional<String> signed(String signature) {
    String text =
        "Авиакомпания Steppe Air задержала рейсы.\n"
            + "\"Все пассажиры рейсов получили номера в гостинице и горячее питание\". "
            + signature
            + "\nРейсы вылетят утром.";
    Quote quote = QuoteExtractor.create().extract(text).quotes().get(0);
    return quote
        .attribution()
        .flatMap(Attribution::speaker)
        .map(span -> span.in(text))
        .filter(signature::equals);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"Ерлан Омаров", "Steppe Air", "Пресс-служба МВД РК", "Акимат Алматы", "МВД РК"})
  void nameOrBodySignsAQuote(String signature) {
    assertThat(signed(signature)).contains(signature);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"Breaking News", "Полиция начала проверку", "Полиция ищет виновных", "Фото МВД"})
  void otherWordsDoNot(String words) {
    assertThat(signed(words)).isEmpty();
  }
}
