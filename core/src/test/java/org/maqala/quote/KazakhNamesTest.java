// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named amid Kazakh words, and what only looks like a name there. */
class KazakhNamesTest {
  private static List<String> names(String text) {
    return People.of(text).all().stream().map(NamedPerson::name).toList();
  }

  /** The genitive stands behind the whole name: of what it owns there is a word behind it. */
  @ParameterizedTest
  @CsvSource({
    "Кеше Бауыржан Сапардың айтуынша, Бауыржан Сапар",
    "Биыл Виктор Марсонның сапары аяқталды, Виктор Марсон",
    "Одан соң Ахмет Елтайдың үйіне бардық, Ахмет Елтай",
  })
  void aSurnameOfNoPatternMayStandInTheGenitive(String text, String name) {
    assertThat(names(text + " екен.")).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Бұл туралы Ислам Республикасының өкілі айтты.",
        "Жиын Ислам Академиясында өтті.",
        "Ол Сауд Арабиясына барды.",
        "Жаңа Зеландияда жауын жауып тұр.",
        "Және Халықты қорғау керек.",
        "Бүгінде Марсов аудандарында өрт сөндірілді.",
        "Мұнда Латын әліпбиі туралы сөз болды.",
        "Республикасының Шағын бизнесі өсті.",
        "Құжатта Лицензиялар Адам ағзаларына қатысты делінген.",
      })
  void aNounOfAPlaceABodyOrATimeIsNoName(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "сотталған Сапаров Ерлан үкімге келіспеді, Сапаров Ерлан",
    "бірінші орынды Сапарова Динара алды, Сапарова Динара",
    "сот орындаушы Сапарова Динараның өтінішімен, Сапарова Динара",
    "директордың орынбасары Сапарова Ақтолғай Мұратқызы келді, Сапарова Ақтолғай Мұратқызы",
  })
  void aSurnameMayStandFirst(String text, String name) {
    assertThat(names("Облыстағы жиында " + text + ".")).containsExactly(name);
  }

  @Test
  void aSurnameKnownByAnotherGivenNameIsNotTheNameBehindIt() {
    assertThat(names("Президент Серік Омаров келді. Кеше Омаров Ерланға сыйлық берді."))
        .containsExactly("Серік Омаров");
  }

  /** The surname is a man's, and the given name behind it is someone else's. */
  @Test
  void aSurnameAndAGivenNameOfAnotherGenderAreNoName() {
    assertThat(names("Облыстағы жиында Сапаров Динараға жауап берді.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Облыс әкімі Молдажан Ахметов, Молдажан Ахметов",
    "Ақындар арасында Сәдірбек Тұяқ та, Сәдірбек Тұяқ",
    "Тілшіміз Өркен Кемелжанның айтуынша, Өркен Кемелжан",
    "Осыдан кейін Тәкен Төлегенбай да, Тәкен Төлегенбай",
    "Банктің төрағасы Мария Тереза Дурфельдің де, Мария Тереза Дурфель",
  })
  void namesAreReadByHowTheyAreMade(String text, String name) {
    assertThat(names(text + " көпке белгілі.")).containsExactly(name);
  }

  /** No Kazakh genitive ends in -а: the name is a woman's, as it is. */
  @ParameterizedTest
  @CsvSource({
    "Шарипа Сапарова, Шарипа Сапарова",
    "Бақыт Сапарова, Бақыт Сапарова",
    "Бақыт Сапарованың үйі, Бақыт Сапарова",
    "Сапарова Бақыт Мұратқызы, Сапарова Бақыт Мұратқызы",
    "Сапарова Джамила Маратовна, Сапарова Джамила Маратовна",
  })
  void aSurnameInAIsAWomans(String text, String name) {
    NamedPerson person = People.of("Ауылда тұратын " + text + " әңгіме айтып берді.").all().get(0);

    assertThat(person.name()).isEqualTo(name);
    assertThat(person.gender()).isEqualTo(NamedPerson.Gender.FEMININE);
  }
}
