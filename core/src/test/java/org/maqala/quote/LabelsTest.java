// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a colon names who speaks, if it can be no heading. */
class LabelsTest {
  private static final String QUOTE = ": «Мы победили. Это лучший день года».";

  private static Optional<Attribution> attribution(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution);
  }

  private static Optional<String> speaker(String text) {
    return attribution(text).flatMap(Attribution::resolved).map(ResolvedSpeaker::name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Сечин", "Сечин о нефти", "Газпром", "Минобороны"})
  void aSurnameOrABodyIsOneByItself(String label) {
    assertThat(speaker(label + QUOTE)).contains(label.split(" ")[0]);
  }

  @Test
  void anyOtherWordIsOneOnlyIfTheTextHasItAsAName() {
    assertThat(speaker("Клуб ждал Моуринью год.\nМоуринью" + QUOTE)).contains("Моуринью");
    assertThat(speaker("Клуб ждал год.\nМоуринью" + QUOTE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Вывод", "Итог", "Лозунг", "Москва", "Фото"})
  void aHeadingIsNone(String heading) {
    assertThat(speaker("Игра была хороша.\n" + heading + QUOTE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "дирижёр, художественный руководитель оркестра",
        "депутат, глава комитета по спорту",
        "предприниматель из Уфы",
        "34 года",
      })
  void whatOneIsMayStandBehindTheName(String what) {
    assertThat(speaker("Мария Котова, " + what + QUOTE)).contains("Мария Котова");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Согласно словам мэра Олега Котова, «дорогу построят к осени». | Олег Котов",
        "Согласно сообщению МВД, «дорогу построят к осени». | МВД",
        "По сообщению агентства ТАСС, мэр Олег Котов заявил, что «мы построим дорогу к осени». | Олег Котов",
      })
  void aSourceIsWhoSaidItUnlessAClauseBehindItReports(String text, String name) {
    assertThat(speaker(text)).contains(name);
  }

  @Test
  void whoIsOnlyTheSpeakersOwnIsWithheld() {
    String text = "«Мы снова ходим в театр», – говорит моя мама.";
    Attribution found = attribution(text).orElseThrow();

    assertThat(found.speaker()).map(span -> span.in(text)).contains("моя мама");
    assertThat(found.withheld()).contains(Withheld.FIRST_PERSON);
    assertThat(speaker("«Мы ходим в театр», – говорит мой сосед Олег Котов."))
        .contains("Олег Котов");
  }
}
