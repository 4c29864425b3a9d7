// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.NONE;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body may be called by other words than those of its name. */
class BodiesByOtherWordsTest {
  private static final String SAID = " «Мы знаем об этом уже давно», – ";

  /** An adjective and {@code ведомство} or {@code орган} tell its field. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Прокуратура Абайской области ответила. | сообщили в надзорном органе"
            + " | Прокуратура Абайской области",
        "Запрос получило Министерство финансов. | пояснили в финансовом ведомстве"
            + " | Министерство финансов",
        "Об этом узнали в МИД Ирана. | заявило внешнеполитическое ведомство | МИД Ирана",
        "Иск подала Федеральная антимонопольная служба. | пояснили в антимонопольном ведомстве"
            + " | Федеральная антимонопольная служба",
        "Запрос получило Министерство энергетики. | пояснили в надзорном органе | надзорный орган",
      })
  void byItsField(String before, String said, String body) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Агентство по регулированию рынков выдало патент. | Агентство по регулированию рынков",
        "Нацбанк сохранил ставку. | Нацбанк",
        "Министерство энергетики выдало патент. | ?",
      })
  void asTheRegulator(String before, String body) {
    assertThat(firstResolved(before + SAID + "сообщили в регуляторе.")).isEqualTo(body);
  }

  /** No other word for it is an antecedent: {@code на сайте ведомства}. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Роспотребнадзора", "Роскомнадзора", "Рособрнадзора"})
  void asAnOfficeOfSupervision(String office) {
    String name = office.substring(0, office.length() - 1);

    assertThat(
            firstResolved(
                "Эксперты "
                    + office
                    + " пояснили, в чём дело. На сайте ведомства вышел текст."
                    + SAID
                    + "уточнили в ведомстве."))
        .isEqualTo(name);
  }

  /** A name that no word for a firm or club stands before, as the subject of a sentence. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Заря» объявила о переходе игрока. | сообщил клуб | «Заря»",
        "Столичная «Заря» объявила о переходе игрока. | сообщили в клубе | «Заря»",
        "Air Dala отменила рейсы. | сообщили в авиакомпании | Air Dala",
        "Авиакомпания Air Dala отменила рейсы. | отметил перевозчик | Авиакомпания Air Dala",
        "«Заря» сыграла хорошо. «Искра» проиграла матч. | сообщил клуб | клуб",
        "Игрока искали в «Заре». | сообщил клуб | клуб",
      })
  void asAFirmOrClub(String before, String said, String body) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(body);
  }

  /** {@code полиция} is the department of police that the text names, if it names one only. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Департамент полиции Астаны провёл рейд. | Департамент полиции Астаны",
        "Департамент полиции Астаны и управление полиции Семея провели рейд. | полиция",
      })
  void asThePolice(String before, String body) {
    assertThat(firstResolved(before + SAID + "сообщили в полиции.")).isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "По данным управления архитектуры, градостроительства и земельных отношений, дом сдадут."
            + " | сообщили в управлении"
            + " | управление архитектуры, градостроительства и земельных отношений",
        "Письмо направила Национальная палата ремёсел «Союз». | сообщили в палате"
            + " | Национальная палата ремёсел «Союз»",
      })
  void itsNameIsWhole(String before, String said, String body) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(body);
  }

  /** A statement may name its body itself. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Министерство торговли сообщает, что форум переносится | Министерство торговли",
        "МЧС напоминает, что костры в лесу запрещены | МЧС",
        "Форум переносится на осень по решению министерства | ?",
        "Компания сообщает, что форум переносится на осень | ?",
        "Мы сообщаем, что форум переносится на осень | ?",
      })
  void asItsOwnStatementSays(String statement, String body) {
    assertThat(firstResolved("Форум перенесли. «" + statement + "», – говорится в сообщении."))
        .isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"американское дипломатическое ведомство", "областное агентство"})
  void speaksBehindNeuterAdjectives(String body) {
    assertThat(firstResolved("«Мы знаем об этом уже давно», – заявило " + body + "."))
        .isNotEqualTo(NONE);
  }
}
