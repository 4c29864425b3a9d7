// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a page has made one: the end of a sentence and the start of the next. */
class GluedSentencesTest {
  private static int words(String text) {
    return Tokens.of(text).size();
  }

  private static Optional<String> last(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution)
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ПЕТРОВ", "ИВАНОВОВ", "САРАТОВ", "Иванов"})
  void aWordInCapitalsHoldsNoPreposition(String word) {
    assertThat(words(word)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "КотовПо",
        "КотовОн",
        "читателяПри",
        "2022Как",
        "22Сообщается",
        "СШАДжо",
        "МВДВчера"
      })
  void twoWordsAreTakenApart(String glued) {
    assertThat(words(glued)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Моуринью|рассказал", "Египта|выразило", "Азизова|опубликовала"})
  void aNameAndAVerbOfSayingAreTakenApart(String two) {
    assertThat(words(two.replace("|", ""))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"также|рассказал", "рождения|отметил", "заявили|в", "высказались|в"})
  void aLinkedVerbIsTakenOffTheWordBesideIt(String two) {
    assertThat(words(two.replace("|", ""))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "сообщив",
        "заявлений",
        "сфотографировали",
        "проголосовали",
        "недосказал",
        "КазМунайГаз",
        "МегаФон",
        "МИСиС",
        "кВ",
        "10кВ",
        "50Гц",
        "Рассказал",
        "Предсказал",
        "Пересказала",
        "Подсказал",
        "ОлжасАхметбеков"
      })
  void oneWordStaysOne(String word) {
    assertThat(words(word)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Так будет лучше для всех», – сказал профессор Олег КотовПо словам учёного, спешить некуда."
            + " «Мы ждём весны», – добавил он. | Олег Котов",
        "Бывший игрок Луиш Морерассказал о клубе. «Сначала всё было хорошо», – сказал Море."
            + " | Луиш Море",
        "«Дело возбуждено, идёт следствие», -заявилив ДП Алматы. | ДП Алматы",
        "Дороги закрыты14 апреля 13:46Как сообщили в Казавтожоле, «движение откроют утром»."
            + " | Казавтожол",
      })
  void aSpeakerIsFoundBesideThem(String text, String name) {
    assertThat(last(text)).contains(name);
  }

  @Test
  void aLongWordIsLeftAsItIs() {
    assertThat(words("ОлегПо".repeat(100_000))).isEqualTo(1);
  }
}
