// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences and quotations that lost the space between them; {@code |} parts before and after. */
class SentenceGlueTest {
  private static final CyrillicNormalizer STANDARD = CyrillicNormalizer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Вода ушла.Дороги открыты|Вода ушла. Дороги открыты",
        "Это решил \"комитет.\"На встрече|Это решил \"комитет.\" На встрече",
        "Так сказал аким.«Вода уйдёт», – добавил он|Так сказал аким. «Вода уйдёт», – добавил он",
        "пишет Scientific Reports.В ходе работы|пишет Scientific Reports. В ходе работы",
        "на странице в Instagram.По её словам|на странице в Instagram. По её словам",
        "пишите нам в Telegram.Подписывайтесь на канал|пишите нам в Telegram. Подписывайтесь на канал",
        "передаёт Tengrinews.kz.Продолжение|передаёт Tengrinews.kz. Продолжение",
      })
  void partsSentences(String before, String after) {
    assertThat(STANDARD.normalize(before).text()).isEqualTo(after);
    assertThat(STANDARD.normalize(after).isChanged()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // a quotation that began on an earlier line ends first
        "важно\", – заявил он.Аким рассказал о паводке.\"Прогноз есть|"
            + "важно\", – заявил он. Аким рассказал о паводке. \"Прогноз есть",
        // a quotation inside the one that begins
        "орден \"Құрмет\" вручён.\"Его кюй \"Сылқым\" любят\", – сказал он|"
            + "орден \"Құрмет\" вручён. \"Его кюй \"Сылқым\" любят\", – сказал он",
        // one mark that ends two quotations
        "глава АО \"СПК \"Алматы\".\"Работы идут\", – сказал он|"
            + "глава АО \"СПК \"Алматы\". \"Работы идут\", – сказал он",
        // a stop between two marks
        "\"дело закрыто\".\"Если режим \"Альфа\" даст ответ|"
            + "\"дело закрыто\". \"Если режим \"Альфа\" даст ответ",
      })
  void tellsStraightMarksThatOpenFromThoseThatClose(String before, String after) {
    assertThat(STANDARD.normalize(before).text()).isEqualTo(after);
    assertThat(STANDARD.normalize(after).isChanged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Вода прибывает.\"Вчера нас предупредили",
        "сервис Yandex.Такси подорожал",
        "сервис Яндекс.Такси подорожал",
        "страница Google.Карты работает",
        "г.Алматы, А.С.Пушкин и др.",
        "«Коронавирус.Екатеринбург» сообщает",
        "файл отчет.Итог.docx",
      })
  void leavesWhatDoesNotTell(String text) {
    assertThat(STANDARD.normalize(text).text()).isSameAs(text);
  }

  @Test
  void readsManyMarksOnceOnly() {
    String marks = "слово.\"Слово".repeat(100_000);
    assertThat(STANDARD.normalize(marks).undo()).isEqualTo(marks);
  }
}
