// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When, where, how and to whom something is said is no part of who says it. */
class AdjunctsTest {
  private static Optional<Attribution> last(String text) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech.isEmpty() ? Optional.empty() : speech.get(speech.size() - 1).attribution();
  }

  private static Optional<String> speaker(String text) {
    return last(text).flatMap(Attribution::speaker).map(span -> span.in(text));
  }

  /** {@code обратились к жителям | в полиции}: whom it is said to, before where. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"обратились к жителям", "обратились к гражданам"})
  void whomTheyTurnTo(String words) {
    assertThat(speaker("«Мы построим новый мост уже завтра», – " + words + " в полиции города."))
        .contains("в полиции города");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "сказал утром",
        "сказал в понедельник утром",
        "сказал в среду, 12 мая,",
        "сказал в среду, 12 мая 2021 года, на форуме",
        "сказал в минувшие выходные",
        "сказал две недели назад",
        "сказал здесь",
        "сказал с улыбкой",
        "сказал не без гордости",
        "сказал своим коллегам",
        "сказал нашему изданию",
        "сказал жителям села",
        "сказал в комментарии для портала",
        "сказал, отвечая на вопрос журналистов,",
        "сказал, не скрывая эмоций,",
        "сказал выступая в парламенте",
        "в среду, 12 мая, сказал",
        "в среду, 12 мая, на форуме сказал",
        "отвечая на вопрос, сказал",
        "в свою очередь, сказал",
      })
  void besideAVerbBehindTheQuote(String words) {
    assertThat(
            speaker(
                "«Мы построим новый мост уже завтра», – "
                    + words
                    + " известный врач"
                    + " Олег Котов."))
        .contains("известный врач Олег Котов");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"сообщил РИА Новости", "сообщил ТАСС", "заявил суду", "сказал корреспонденту РБК"})
  void toWhomItIsSaidIsNoPartOfAName(String words) {
    assertThat(speaker("«Мы построим новый мост уже завтра», – " + words + " Олег Котов."))
        .contains("Олег Котов");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "слова врача Олега Котова приводит агентство",
        "слова врача Олега Котова передает РБК",
      })
  void wordsThatAreCitedAreTheirSpeakers(String words) {
    assertThat(speaker("«Мы построим новый мост уже завтра», – " + words + "."))
        .contains("врача Олега Котова");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Утром сказал врач Олег Котов: | врач Олег Котов",
        "Год назад признался врач Олег Котов: | врач Олег Котов",
        "Газете «Дала» сказал врач Олег Котов: | врач Олег Котов",
        "С улыбкой врач Олег Котов сказал: | врач Олег Котов",
        "Эту новость опроверг врач Олег Котов: | врач Олег Котов",
        "Честно говорит известный врач Олег Котов: | известный врач Олег Котов",
      })
  void besideAVerbBeforeTheQuote(String words, String speaker) {
    assertThat(speaker(words + " «Мы построим новый мост уже завтра».")).contains(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Пресс-служба ведомства в среду сообщила, что мост закрыт. | Пресс-служба ведомства",
        "В полиции журналистам сообщили, что мост закрыт. | В полиции",
        "Врач Олег Котов рассказал 5 мая, что мост закрыт. | Врач Олег Котов",
        "Врач Олег Котов заявил в среду, 5 мая, что мост закрыт. | Врач Олег Котов",
        "Врач Олег Котов сообщил по итогам встречи с жителями города, что мост закрыт."
            + " | Врач Олег Котов",
        "Как в ходе заседания сообщил врач Олег Котов, мост закрыт. | врач Олег Котов",
        "Мост закрыт. Об этом сообщила на брифинге пресс-служба ведомства."
            + " | пресс-служба ведомства",
        "Мост закрыт. Об этом сообщает сегодня Reuters. | Reuters",
        "Мост закрыт. Об этом врач рассказал газете «Дала». | врач",
        "Мост закрыт. Об этом «Дале» рассказал врач Олег Котов. | врач Олег Котов",
      })
  void besideAVerbThatReports(String text, String speaker) {
    assertThat(QuoteExtractor.create().extract(text).indirect())
        .flatExtracting(report -> report.speaker().map(span -> span.in(text)).stream().toList())
        .contains(speaker);
  }
}
