// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.text.Span;

/** Who is named in a text, in whatever case form. */
class PeopleTest {
  private static final String TEXT =
      "Председатель Сената Маулен Ашимбаев открыл встречу, Маулена Ашимбаева поблагодарили. "
          + "Мәулен Әшімбаевтың айтуынша, жол керек. Пришла Асия Тюлюбаева, а тренер Эдди Хирн "
          + "уехал: Хирна ждут.";

  @Test
  void everyCaseFormIsOnePersonByTheNominative() {
    NamedPerson first = People.of(TEXT).all().get(0);

    assertThat(first.name()).isEqualTo("Маулен Ашимбаев");
    assertThat(first.span().in(TEXT)).isEqualTo("Маулен Ашимбаев");
    assertThat(first.gender()).isEqualTo(NamedPerson.Gender.MASCULINE);
    assertThat(first.mentions())
        .extracting(span -> span.in(TEXT))
        .containsExactly("Маулен Ашимбаев", "Маулена Ашимбаева", "Мәулен Әшімбаевтың");
  }

  @Test
  void peopleComeInTheOrderOfTheText() {
    assertThat(People.of(TEXT).all())
        .extracting(NamedPerson::name)
        .containsExactly("Маулен Ашимбаев", "Асия Тюлюбаева", "Эдди Хирн");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Маулена Ашимбаева, Маулен Ашимбаев",
    "Ашимбаеву, Маулен Ашимбаев",
    "М. Ашимбаеве, Маулен Ашимбаев",
    "Әшімбаевқа, Маулен Ашимбаев",
    "Асию Тюлюбаеву, Асия Тюлюбаева",
    "Тюлюбаевой, Асия Тюлюбаева",
    "Хирна, Эдди Хирн",
    "Эдди Хирну, Эдди Хирн",
  })
  void aNameIsFoundInAnyCaseForm(String form, String name) {
    assertThat(People.of(TEXT).called(form)).map(NamedPerson::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"Ерлана Омарова", "Петра Ашимбаева", "встречу", "''", "' '"})
  void aNameThatTheTextDoesNotGiveIsNoOne(String name) {
    assertThat(People.of(TEXT).called(name)).isEmpty();
  }

  @Test
  void anOffsetInAMentionTellsWhoIsMeant() {
    int at = TEXT.indexOf("Хирна");

    assertThat(People.of(TEXT).at(at)).map(NamedPerson::name).contains("Эдди Хирн");
    assertThat(People.of(TEXT).at(at - 1)).isEmpty();
    assertThat(People.of(TEXT).at(-1)).isEmpty();
    assertThat(People.of(TEXT).at(TEXT.length())).isEmpty();
  }

  @Test
  void aFullNameGoesBeforeAnInitial() {
    String text = "Отставку Вячеслава Позгалева приняли. Так сообщил сам В.Позгалев.";

    assertThat(People.of(text).all())
        .extracting(NamedPerson::name)
        .containsExactly("Вячеслав Позгалев");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Сказал нападающий мадридского «Реала» Лукас Васкес. | Лукас Васкес",
        "Президент Турции Реджеп Тайип Эрдоган прибыл. | Реджеп Тайип Эрдоган",
        "Мы приедем, сказала Ангела Меркель. | Ангела Меркель",
        "Жол керек, деді басқарма төрағасының міндетін атқарушы Рәділбек Әдімолда. |"
            + " Рәділбек Әдімолда",
        "Встретили канцлера Олафа Шольца. | Олаф Шольц",
        "Заңгер Тілеужан Жұмабекұлына сұрақ қойдық. | Тілеужан Жұмабекұлы",
      })
  void namesNoTableListsAreReadByWhatStandsBesideThem(String text, String name) {
    assertThat(People.of(text).all()).extracting(NamedPerson::name).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Глава Представительства Республики прибыл.",
    "Секретарь Совета Безопасности Республики прибыл.",
    "Сообщил Минздрав Казахстана.",
    "Тренер Зенита Семак уехал.",
  })
  void bodiesPlacesAndClubsAreNoPeople(String text) {
    assertThat(People.of(text).all()).isEmpty();
  }

  @Test
  void offsetsAreOfTheTextGiven() {
    String text = "Пришёл Ер\u00ADлан Ома\u00ADров.";
    NamedPerson person = People.of(text).all().get(0);

    assertThat(person.name()).isEqualTo("Ерлан Омаров");
    assertThat(person.mentions()).containsExactly(new Span(7, 21));
  }

  @Test
  void noTextIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> People.of(null)).withMessage("text");
  }

  @Test
  void twoSurnamesInARowAreNoFullName() {
    assertThat(People.of("Сегодня Назаров Кротин мен Бобровты кездестірді.").all()).isEmpty();
  }

  @Test
  void aPlaceBeginsNoName() {
    assertThat(People.of("Жолдау Қазақстан Республикасына арналды.").all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Девушка по имени Исламина Котова живёт в Алматы.",
        "Студентка Исламина Котова живёт в Алматы.",
        "Исламина Котова рассказала об этом.",
      })
  void aNameThatMayBeAMansInACaseIsAWomansByWhatStandsBesideIt(String text) {
    NamedPerson only = People.of(text).all().get(0);

    assertThat(only.name()).isEqualTo("Исламина Котова");
    assertThat(only.gender()).isEqualTo(NamedPerson.Gender.FEMININE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Юрий Чайка приехал. Ю. Чайка сказал, что готов. | Юрий Чайка",
        "Олег Дуда приехал. Так сказал О.Дуда. | Олег Дуда",
        "Ю. Скуратову дали слово. Ю. Скуратов сказал, что готов. | Ю. Скуратов",
        "Представитель партии Марика Микиашвили сказала, что готова. | Марика Микиашвили",
      })
  void aNameThatLooksLikeACaseStandsInTheNominativeBesideAVerb(String text, String name) {
    assertThat(People.of(text).all()).extracting(NamedPerson::name).containsExactly(name);
  }
}
