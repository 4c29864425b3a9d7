// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A mark that is never closed quotes its sentence; the stop is the sentence's that began with it.
 */
class LostCloseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Мы откроем завод в мае. Все рады. | Мы откроем завод в мае.",
        "Он ответил. «Мы откроем завод в мае.@Все рады. | Мы откроем завод в мае.",
        "«Біз зауытты мамырда ашамыз.@Бәрі қуанды. | Біз зауытты мамырда ашамыз.",
        "«Мы откроем завод в мае, – сказал Олег Котов. Все рады. | Мы откроем завод в мае",
      })
  void itsStopIsInsideWhereTheSentenceIs(String text, String said) {
    String lines = text.replace('@', '\n');

    assertThat(quotes(lines).get(0).inner().in(lines)).isEqualTo(said);
    assertThat(quotes(lines).get(0).flags()).contains(Quote.Flag.MISSING_CLOSE);
  }
}
