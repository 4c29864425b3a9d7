// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech in a paragraph of its own, whose speaker the paragraph above tells. */
class LabelsAboveTest {
  private static final String SPEECH =
      "Первой реакцией ребят, которые посмотрели фильм, был вопрос, где мы его снимали, и мы долго"
          + " отвечали.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Олег Котов/режиссер фильма              | Олег Котов",
        "Олег Котов, режиссер фильма             | Олег Котов",
        "Олег Котов                              | ?",
        "Олег Котов/режиссер фильма.             | ?",
        "Фильм снял Олег Котов/режиссер фильма   | ?",
      })
  void isALine(String label, String name) {
    String text = "Фильм показали вчера.\n" + label.replace('/', '\n') + "\n«" + SPEECH + "»";

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Показ прошёл удачно, считает режиссер Олег Котов. | Олег Котов",
        "Режиссер Олег Котов рассказал о показе.           | Олег Котов",
        "На показ пришёл режиссер Олег Котов.              | ?",
      })
  void toldWhatADashGoesOnWith(String above, String name) {
    String text = above + "\n– " + SPEECH;

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Анна Ким дала интервью. Актриса рассказала о разводе. | Анна Ким",
        "Анна Ким дала интервью.                               | ?",
      })
  void toldOfATopic(String before, String name) {
    String text = before + "\nО разводе: «Это был настоящий брак, и мне было важно его сохранить».";

    assertThat(QuotesOf.resolved(QuotesOf.quotes(text).get(0))).isEqualTo(name);
  }
}
