// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A man in the genitive may look like a woman in the nominative: what stands before him tells. */
class NamesInCaseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "По словам министра Александра Котова, всё готово. | Александр Котов",
        "По словам Евгения Мазурчака, всё готово. | Евгений Мазурчак",
        "По мнению главы ведомства Эрика Бессона, всё готово. | Эрик Бессон",
        "Делегация прибыла без Валерия Котова. | Валерий Котов",
      })
  void isTheManBehindARoleInACaseOrAPreposition(String text, String name) {
    assertThat(People.of(text).all()).extracting(NamedPerson::name).containsExactly(name);
    assertThat(People.of(text).all().get(0).gender()).isEqualTo(NamedPerson.Gender.MASCULINE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Всё готово, – заявила министр Александра Котова. | Александра Котова",
        "Помощник министра Евгения Котова отметила успехи. | Евгения Котова",
        "По словам Александры Котовой, всё готово. | Александра Котова",
      })
  void isTheWomanElsewhere(String text, String name) {
    assertThat(People.of(text).all()).extracting(NamedPerson::name).containsExactly(name);
  }
}
