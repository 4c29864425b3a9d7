// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.NONE;
import static org.maqala.quote.QuotesOf.quotes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in a quote that someone's speech holds: the person of its verb tells. */
class WithinSpeechTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Был дождь. Я ему сказал: \"Пойдём домой, пока не стемнело\"», – рассказал Олег Котов."
            + " | Олег Котов",
        "«Ініме \"ұлдардың сырға тағып кеткенін жазшы\" деп өтініш айтқанмын», – деді Айгүл Серікова."
            + " | Айгүл Серікова",
      })
  void iAmTheOneWhoseSpeechItIs(String text, String name) {
    assertThat(QuotesOf.resolved(quotes(text).get(1))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Был дождь. Он сказал: \"Пойдём домой, пока не стемнело\"», – рассказал Олег Котов.",
        "«Ол да \"бұл жақсы, мықты идея екен\" деп айтты. Енді күтемін», – деді Айгүл Серікова.",
      })
  void heIsAnother(String text) {
    assertThat(QuotesOf.resolved(quotes(text).get(0))).isNotEqualTo(NONE);
    assertThat(QuotesOf.resolved(quotes(text).get(1))).isEqualTo(NONE);
  }
}
