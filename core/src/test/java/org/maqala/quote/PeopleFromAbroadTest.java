// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no table lists, told by what stands beside them, and words that are no names. */
class PeopleFromAbroadTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Вышел 28-летний Эйхо Накавара. | Эйхо Накавара",
        "Нашли 28-летнего Одрина Валсона. | Одрин Валсон",
        "Ушла Тревика Лорн (Trevica Lorn). | Тревика Лорн",
        "Ушла Тревика Мола (Trevica Mola). | Тревика Мола",
        "Их встретил Ван Цзяфэй с гостями. | Ван Цзяфэй",
        "На снимке Пак Чен Хо с семьёй. | Пак Чен Хо",
        "По словам Ван Цзясина, это так. | Ван Цзясин",
        "О судьбе Пак Чен Муна спросили. | Пак Чен Мун",
        "Ушёл Владимир Петрович Крейц. | Владимир Петрович Крейц",
        "Письмо Владимиру Петровичу Крейцу. | Владимир Петрович Крейц",
        "Приехал Тамим бен Салман Аль Руни. | Тамим бен Салман Аль Руни",
        "Приехал Роберт Дэвид Крейц. | Роберт Дэвид Крейц",
        "Менеджер Роберта Джон Стэнвик ушёл. | Джон Стэнвик",
      })
  void aSignBesideANameOrItsFormTellsAPerson(String text, String name) {
    assertThat(People.of(text).all()).extracting(NamedPerson::name).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Президент Республики Аргентина уехал.",
    "Помимо Украины назвали другие страны.",
    "Однако Верховный суд отклонил жалобу.",
    "Депутат Верховного совета уехал.",
    "Война шла на востоке Северной Осетии.",
    "Ветераны Великой Отечественной войны пришли.",
    "Члены Генеральной Ассамблеи собрались.",
    "Это Вознесение Девы на картине.",
    "Дом Романовых и Музей Ивановых закрыты.",
    "Документ подписал Верховный Суд (Supreme Court).",
  })
  void countriesAdjectivesAndBodiesAreNoPeople(String text) {
    assertThat(People.of(text).all()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "орден Александра Невского, Александр Невский",
    "жюри Романа Корински, Роман Корински",
    "с Томасом Кугелем, Томас Кугель",
    "стихи Мусы Карселя, Муса Карсель",
    "судья Алексей Гребенской, Алексей Гребенской",
    "орден Владислава Николаевича Волкова, Владислав Николаевич Волков",
    "песни Жанны Фриске, Жанна Фриске",
  })
  void aNameIsPutIntoTheNominative(String text, String name) {
    assertThat(People.of(text).all()).extracting(NamedPerson::name).containsExactly(name);
  }

  @Test
  void aPatronymicAloneMeansTheOnlyOneOfThatGivenName() {
    People people = People.of("Пришёл Борис Крейцер. Бориса Абрамовича ждали.");

    assertThat(people.all()).hasSize(1);
    assertThat(people.all().get(0).mentions()).hasSize(2);
  }

  @Test
  void aPatronymicAloneMeansNoneOfSeveral() {
    assertThat(People.of("Борис Крейцер и Борис Волков. Бориса Абрамовича ждали.").all())
        .hasSize(3);
  }
}
