// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body's name may hold a list of fields or a preposition; other commas end it. */
class BodyListsTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  private static String speaker(String text) {
    return EXTRACTOR.extract(text).quotes().stream()
        .map(quote -> quote.attribution().flatMap(Attribution::speaker))
        .flatMap(Optional::stream)
        .map(span -> span.in(text))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "в Министерстве цифрового развития, инноваций и аэрокосмической промышленности",
        "в Министерстве труда, занятости и социальной защиты населения РК",
        "в управлении архитектуры, градостроительства и земельных отношений",
        "в Театре на Таганке",
        "в Движении за права человека",
        "в Союзе «За Россию»",
      })
  void theNameIsTakenWhole(String place) {
    assertThat(speaker("«Мы знаем об этом давно», – сообщили " + place + ".")).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "в министерстве обороны | , отметив рост цен и спад производства",
        "в министерстве обороны | , дети и учителя пострадали",
        "в управлении полиции | , пострадавший и свидетели опрошены",
        "в департаменте полиции | , где и произошла авария",
        "в министерстве обороны | , а также в полиции и суде",
        "в министерстве обороны | , полиции и суде",
        "в Минздраве | за день до этого",
        "в Минздраве | на брифинге",
      })
  void whatElseFollowsIsNoPart(String place, String rest) {
    String gap = rest.startsWith(",") ? "" : " ";
    String text = "«Мы знаем об этом давно», – сообщили " + place + gap + rest + ".";

    assertThat(speaker(text)).isEqualTo(place);
  }

  /** {@code им.} is no end of a sentence behind what is named after someone. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"профессор МГУ им. Ломоносова Иван Бобров"})
  void whatIsNamedAfterSomeone(String who) {
    assertThat(speaker("«Мы знаем об этом давно», – заявил " + who + ".")).isEqualTo(who);
  }
}
