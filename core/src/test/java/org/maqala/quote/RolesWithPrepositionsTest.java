// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects are whole: what a role holds beside nouns, and what stands before a body. */
class RolesWithPrepositionsTest {
  private static final String SPEECH = "«Мы построим новую дорогу к лету»";

  private static String spoken(String text) {
    Attribution attribution =
        QuoteExtractor.create().extract(text).quotes().stream()
            .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
            .findFirst()
            .flatMap(Quote::attribution)
            .orElseThrow();
    String speaker = attribution.speaker().map(span -> span.in(text)).orElse("");
    return speaker + " = " + attribution.resolved().map(ResolvedSpeaker::name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "депутат от партии «Союз»",
        "депутат мажилиса от «Союза»",
        "биолог из университета",
        "посол Казахстана на Украине",
        "кандидат в президенты",
        "генерал-полковник в отставке",
        "руководитель отдела по борьбе с коррупцией",
        "и.о. министра финансов",
        "и. о. министра финансов",
        "врио главы региона",
        "исполняющий обязанности акима",
        "экс-глава ведомства",
        "замминистра финансов",
        "уроженец Караганды",
        "автор исследования профессор",
        "сенатор от штата Аризона",
        "кандидат на пост мэра",
        "министр развития, инноваций и промышленности",
        "64-летний",
        "64-летний водитель",
        "директор школы № 5",
        "плотогонщик",
      })
  void aRoleIsWholeOnBothSidesOfItsVerb(String role) {
    String speaker = role + " Иван Петров";
    String expected = speaker + " = Иван Петров";

    assertThat(spoken(SPEECH + ", – сказал " + speaker + ".")).isEqualTo(expected);
    assertThat(spoken("В среду " + speaker + " сказал: " + SPEECH + ".")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "В среду, полиция города",
    "В среду, компания «Дала»",
    "Ранее в среду, пресс-служба акимата",
    "В минувшую пятницу, прокуратура",
    "В марте, государственная служба",
  })
  void aTimeBeforeABodyIsNoPartOfIt(String time, String body) {
    assertThat(spoken(time + " " + body + " сообщила: " + SPEECH + ".")).startsWith(body + " = ");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "В среду, в МВД страны, МВД страны",
    "При этом, в пресс-службе министерства, пресс-служба министерства",
    "На прошлой неделе, в областном акимате, областной акимат",
    "Ранее, в компании «Дала», компания «Дала»",
    "При этом, власти города, власти города",
    "При этом, ученые из Японии, ученые из Японии",
    "В среду, одна из участниц, одна из участниц",
  })
  void aPluralVerbSpeaksForWhoeverIsInside(String time, String place, String body) {
    String verb = place.startsWith("одна") ? " заявила: " : " заявили: ";

    assertThat(spoken(time + " " + place + verb + SPEECH + "."))
        .isIn(place + " = " + body, place + " = ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"власти города", "ученые из Японии", "врачи"})
  void severalWhoStandBehindTheirVerbAreWhole(String several) {
    assertThat(spoken(SPEECH + ", – сообщили " + several + ".")).startsWith(several + " = ");
  }

  @Test
  void whomOneTellsIsNoSubjectBeforeTheVerb() {
    String text = "О новой комиссии РБК рассказал заместитель директора: " + SPEECH + ".";

    assertThat(spoken(text)).startsWith("заместитель директора");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Джордж У. Буш",
        "Джон Ф. Кеннеди",
        "Абу Мухаммад аль-Джулани",
        "помощник Дональда Трампа Джон Смит",
      })
  void aForeignNameIsWhole(String speaker) {
    String name = speaker.startsWith("помощник") ? "Джон Смит" : speaker;

    assertThat(spoken(SPEECH + ", – сказал " + speaker + ".")).isEqualTo(speaker + " = " + name);
  }
}
