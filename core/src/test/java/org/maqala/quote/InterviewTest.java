// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers in an interview is whom the paragraph before it says to speak. */
class InterviewTest {
  private static final String LINES =
      "\n– Когда вы построите дорогу?\n– К осени. Средства у нас есть."
          + "\n– Что ещё вы строите?\n– Школу.";

  private static List<Optional<String>> speakers(String text) {
    return QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH).stream()
        .map(quote -> quote.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Мэр Олег Котов рассказал о планах города. | Олег Котов",
        "На эти вопросы RT ответил известный строитель Олег Котов. | Олег Котов",
        "О дорогах с мэром Олегом Котовым побеседовала Анна Ким. | Олег Котов",
        "Дорог мало, считает эколог Иван Ким. Мы поговорили с мэром Олегом Котовым. | Олег Котов",
        "Олег Котов: Мы строим дорогу. Её ждут. | Олег Котов",
      })
  void everyAnswerIsTheGuestsAndNoQuestionIs(String lead, String guest) {
    Optional<String> name = Optional.of(guest);
    Optional<String> none = Optional.empty();

    assertThat(speakers(lead + LINES)).containsExactly(none, name, none, name);
  }

  @Test
  void aHeadingStandsBetweenNoOne() {
    String lead = "Мэр Олег Котов рассказал о планах города.\n«Никому ничего не должен»";

    assertThat(speakers(lead + LINES)).contains(Optional.of("Олег Котов"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Судья Олег Котов спросил свидетеля о дороге.",
        "Дорогу ждут давно.",
        "Мэр Олег Котов рассказал о планах:",
        "О дорогах с мэром Олегом Котовым и с врачом Иваном Кимом поговорила Анна Ким.",
      })
  void whereNoOneIsSaidToAnswerAllAreWithheld(String lead) {
    assertThat(speakers(lead + LINES).subList(1, 4)).allMatch(Optional::isEmpty);
  }

  @Test
  void aLineOfSomeoneElseMakesItATalkOfSeveral() {
    String text =
        "Мэр Олег Котов рассказал о планах."
            + LINES
            + "\n– Мы строим и её тоже, – ответил врач Иван Ким.";

    assertThat(speakers(text)).doesNotContain(Optional.of("Олег Котов"));
  }
}
