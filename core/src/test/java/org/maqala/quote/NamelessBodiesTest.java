// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word such as компания names no one: it stands for the one that the text named by it. */
class NamelessBodiesTest {
  private static Optional<Attribution> last(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Компания «Молва» сократит выпуск. | в компании | Компания «Молва»",
        "Фонд Halyq Fund отметил юбилей. | в фонде | Фонд Halyq Fund",
        "Завод закрыли, сообщила компания «Молва». | в компании | компания «Молва»",
        "АО «Молва» увеличило поставки. | в компании | АО «Молва»",
        "Министерство внутренних дел проверило цены. | в министерстве | Министерство внутренних дел",
        "Вышел Общий денежный фонд на рынок. | в сообщении фонда | Общий денежный фонд",
        "Министерство обороны Чада ответило. | в заявлении министерства | Министерство обороны Чада",
        "Детей спасли, сообщает ГУ МЧС РФ по Краю. | в главке | ГУ МЧС РФ по Краю",
        "Детей спасли, сообщает ГУ МЧС РФ по Краю. | в областном главке МЧС | ГУ МЧС РФ по Краю",
        "Детей спасли, сообщает ГУ МЧС РФ по Краю. | в областном главке МВД | областной главк МВД",
        "О пожаре пишет пресс-служба ДЧС города. | в пресс-службе | пресс-служба ДЧС города",
      })
  void standsForTheOneNamedBefore(String before, String speaker, String name) {
    Attribution found =
        last(before + "\n«Мы начнём всё сначала», – заявили " + speaker + ".").get();

    assertThat(found.resolved()).map(ResolvedSpeaker::name).contains(name);
  }

  @Test
  void isWithheldIfNoneWasNamed() {
    Attribution found = last("Завод закрыли.\n«Мы начнём сначала», – заявили в компании.").get();

    assertThat(found.resolved()).isEmpty();
    assertThat(found.withheld()).contains(Withheld.NO_ANTECEDENT);
  }
}
