// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers that set surnames in capitals: {@code Айгүл СЕРІКОВА}. */
class NamesInCapitalsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Мы начнём всё сначала», – сказал директор завода Иван ПЕТРОВ. | Иван ПЕТРОВ",
        "По словам Ивана ПЕТРОВА, «мы начнём всё сначала и не уйдём». | Иван ПЕТРОВ",
        "«Мы начнём всё сначала», – цитирует канал слова Айгуль СЕРИКОВОЙ. | Айгуль СЕРИКОВА",
        "«Біз жұмысты жалғастырамыз», – деді Ерлан СЕРІКОВ. | Ерлан СЕРІКОВ",
        "– Қасқыр көп, – дейді ауыл тұрғыны Сүйінші СЕРІКОВ (суретте). | Сүйінші СЕРІКОВ",
        "Ерлан СЕРІКОВТІҢ айтуынша, жұмыс бар. «Біз жалғастырамыз», – деді ол. | Ерлан СЕРІКОВ",
      })
  void aSurnameInCapitalsIsOne(String text, String name) {
    assertThat(firstResolved(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«Мы начнём всё сначала», – сказал министр обороны США Иван Петров. | Иван Петров",
        "Встреча Ерлана с НАТО прошла. «Мы начнём всё сначала», – сказал Иван Петров. | Иван Петров",
      })
  void anAbbreviationIsNone(String text, String name) {
    assertThat(firstResolved(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ЕРЛАН СЕРІКОВ, Қызылту ауданының әкімі:@@– Жайылым жақсы. Мал сатылады. | ЕРЛАН СЕРІКОВ",
        "ЕРЛАН СЕРІКОВ, “Дала” ШҚ басшысы, Қызылту ауданы:@– Жайылым жақсы. Мал сатылады."
            + " | ЕРЛАН СЕРІКОВ",
        "Ерлан Серіков келді. ЕРЛАН СЕРІКОВ, аудан әкімі: – Жайылым жақсы. Мал сатылады."
            + " | Ерлан Серіков",
      })
  void aLabelInCapitalsNamesWhoSpeaks(String text, String name) {
    assertThat(firstResolved(text.replace('@', '\n'))).isEqualTo(name);
  }
}
