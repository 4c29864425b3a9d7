// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role stands for the one of whom the text says it, in these or in other words. */
class RolesOfTheTextTest {
  private static Optional<Attribution> last(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Приехал генеральный директор завода «Искра» Олег Котов. | гендиректор «Искры»",
        "В область прибыл аким города Олег Котов. | градоначальник",
        "В область прибыл мэр города Олег Котов. | градоначальник",
        "По словам главного врача больницы Олега Котова, мест нет. | главврач",
        "Олег Котов, который владеет сетью, заявил об убытках. | основатель Facebook",
      })
  void isReadWithItsAdjectives(String before, String speaker) {
    Attribution found = last(before + "\n«Мы начнём всё сначала», – заявил " + speaker + ".").get();

    assertThat(found.resolved()).map(ResolvedSpeaker::name).contains("Олег Котов");
  }

  /** {@code глава} alone may be anyone's: the office that it names with its word is one only. */
  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Президент России Олег Котов прибыл. Глава РЖД Иван Сомов доложил. | глава государства"
            + " | Олег Котов",
        "Премьер-министр Олег Котов прибыл. Глава Минфина Иван Сомов доложил. | глава правительства"
            + " | Олег Котов",
        "Президент Олег Котов прибыл. Глава Татарстана Иван Сомов доложил. | глава региона"
            + " | Иван Сомов",
        "Президент Олег Котов прибыл. Глава РЖД Иван Сомов доложил. | глава компании | Иван Сомов",
        "Глава РЖД Иван Сомов доложил. | глава государства | ?",
      })
  void theHeadOfStateIsNoOtherHead(String before, String speaker, String name) {
    Attribution found = last(before + "\n«Мы начнём всё сначала», – заявил " + speaker + ".").get();

    assertThat(found.resolved().map(ResolvedSpeaker::name).orElse("?")).isEqualTo(name);
  }

  @Test
  void inThePluralIsNoOneOfThem() {
    Attribution found =
        last("Эксперт Олег Котов подсчитал убытки.\n"
                + "«Мы начнём всё сначала», – заявили эксперты.")
            .get();

    assertThat(found.resolved()).map(ResolvedSpeaker::name).contains("эксперты");
  }

  @Test
  void hasTheNameBehindANumberAndAComma() {
    Attribution found =
        last("«Мест нет», – сообщила главный врач больницы № 3, "
                + "кандидат медицинских наук Елена Котова.")
            .get();

    assertThat(found.resolved()).map(ResolvedSpeaker::name).contains("Елена Котова");
  }

  @Test
  void isReadBehindACommaBeforeAVerbOfSaying() {
    Attribution found =
        last("Инга Котова, 33-летняя владелица кафе, считает, что станет лучше.\n"
                + "«У меня небольшое кафе на площади», – говорит предприниматель.")
            .get();

    assertThat(found.resolved()).map(ResolvedSpeaker::name).contains("Инга Котова");
  }

  @Test
  void isWhoWasToldToSpeakThoughNoTableHasTheName() {
    String text =
        "«Это наш с вами общий успех», – цитирует заявление Мутко агентство. Министр отметил, что "
            + "«работа идёт и будет идти». «Мы вернёмся на вершину», – уверен он.";

    assertThat(last(text).get().resolved()).map(ResolvedSpeaker::name).contains("Мутко");
  }

  @Test
  void aRoleIsNotOneNamedLaterIfSomeoneSpokeWhoMayHoldIt() {
    String text =
        "«Я буду участвовать в выборах», – сказал Серик Омаров.\n«Решение принято», – добавил"
            + " глава государства.\nВ прошлом веке первый президент страны Ерлан Ахметов ушёл.";

    assertThat(last(text).flatMap(Attribution::resolved))
        .map(ResolvedSpeaker::name)
        .contains("Серик Омаров");
  }
}
