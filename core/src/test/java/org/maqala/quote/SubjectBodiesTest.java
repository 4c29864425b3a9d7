// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers and offices of a body that the sentence before has for its subject. */
class SubjectBodiesTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Казгидромет дал прогноз.            | говорится в сообщении      | Казгидромет",
        "Apple представила телефон.          | говорится в пресс-релизе   | Apple",
        "Пентагон закупил ракеты.            | подчеркнули в ведомстве    | Пентагон",
        "Минздрав опубликовал данные.        | отметили в министерстве    | Минздрав",
        "ВОЗ предупредила о вирусе.          | заявили в организации      | ВОЗ",
        "КНБ задержал чиновника.             | сообщили в комитете        | КНБ",
        "Генпрокуратура начала проверку.     | сообщили в надзорном органе | Генпрокуратура",
        "Как сообщили в МВД, дорога закрыта. | отметили в министерстве    | МВД",
        "МЧС подняло тревогу.                | говорится в сообщении      | МЧС",
        "Нацбанк поднял ставку.              | говорится в сообщении      | Нацбанк",
        "Госдума приняла закон.              | говорится в документе      | ?",
        "Полиция задержала вора. Сам он дал пояснения. | говорится в сообщении | ?",
        "Пентагону передали ракеты.          | говорится в сообщении      | ?",
      })
  void isTheIssuer(String before, String words, String name) {
    String text = before + " «Работа идёт по плану», – " + words + ".";

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }
}
