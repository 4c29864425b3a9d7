// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles that the text gives no one by name, and the person whom it tells of all the same. */
class WhoAnswersTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Олега Котова спросили о курсе тенге.             | председатель Нацбанка | Олег Котов",
        "Журналисты поинтересовались курсом у Олега Котова. | чиновник           | Олег Котов",
        "Олегу Котову задали вопрос о курсе.              | глава Нацбанка        | Олег Котов",
        "Министр спросил Олега Котова о курсе.            | глава Нацбанка        | ?",
        "Журналисты спросили об Олеге Котове.             | глава Нацбанка        | ?",
        "Олега Котова наградили в столице.                | глава Нацбанка        | ?",
      })
  void isAskedBefore(String before, String role, String name) {
    String text = before + " «Курс остаётся плавающим», – ответил " + role + ".";

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Анна Ким подала жалобу. Её сына избили в школе. | мать мальчика   | Анна Ким",
        "Сын Анны Ким попал в больницу.                  | мама школьника  | Анна Ким",
        "Дочь Анны Ким попала в больницу.                | мать            | Анна Ким",
        "Анна Ким работает в школе.                      | мать мальчика   | мать мальчика",
      })
  void isTheParentOfAChild(String before, String role, String name) {
    String text = before + " «Он неделю лежал в больнице», – рассказала " + role + ".";

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Пресс-секретарь президента Олег Котов | представитель Кремля  | Олег Котов",
        "Вице-министр энергетики Олег Котов    | представитель Минэнерго | Олег Котов",
        "Вице-министр энергетики Олег Котов    | представитель Минздрава | представитель Минздрава",
      })
  void speaksForTheBodyThatHisRoleTells(String who, String role, String name) {
    String text = who + " рассказал о планах. «Решение принято вчера», – заявил " + role + ".";

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "сказал министр иностранных дел Котов       | Котов",
        "сказал глава МИД Украины Котов             | Котов",
        "сказала начальник отдела Котова            | Котова",
        "сказал начальник штаба Котова              | начальник штаба Котова",
        "сказал начальник станции Быково            | начальник станции Быково",
      })
  void isASurnameBehindAnOffice(String words, String name) {
    String text = "«Дорогу закрыли ещё вчера», – " + words + ".";

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }
}
