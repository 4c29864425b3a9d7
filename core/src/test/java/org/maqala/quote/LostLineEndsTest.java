// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kazakh speech without marks where a crawl took the line ends away. */
class LostLineEndsTest {
  private static String speech(String text) {
    return QuotesOf.quotes(text).stream()
        .filter(quote -> quote.flags().contains(Quote.Flag.UNMARKED))
        .map(quote -> quote.inner().in(text))
        .findFirst()
        .orElse(QuotesOf.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Заңға қол қойылды.Заң отбасына арналған. Кодекске \"Буллинг\" ұғымы қосылды. Яғни шара бар,"
            + " - деді заңгер Айгерім Серікқызы.Қоғам мұны күткен.",
        "Заңға қол қойылды.\nЗаң отбасына арналған. Кодекске \"Буллинг\" ұғымы қосылды. Яғни шара"
            + " бар, - деді заңгер Айгерім Серікқызы.\nҚоғам мұны күткен.",
      })
  void aStopWithNoSpaceBoundsAParagraph(String text) {
    assertThat(speech(text)).startsWith("Заң отбасына").endsWith("Яғни шара бар");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Бала қайтыс болды.– Сараптама жүргізілді. Нәтижесі белгісіз, – деді дәрігер.Іс қаралуда.",
        "Бала қайтыс болды.- Сараптама жүргізілді. Нәтижесі белгісіз, деді дәрігер.Іс қаралуда.",
        "Бала қайтыс болды.— Сараптама жүргізілді. Нәтижесі белгісіз, — деп хабарлады"
            + " департаменттен.Іс қаралуда.",
      })
  void aDashBehindAStopOpensALine(String text) {
    assertThat(speech(text)).isEqualTo("Сараптама жүргізілді. Нәтижесі белгісіз");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Кезек ұзын.– Екі сағат тұрмын, – дейді Сәуле апа. – Сіңлімді тіркеймін. Ол қонақ.Орталық"
            + " жұмыс істеп тұр. Кезек қысқарды.",
      })
  void whatASecondDashGoesOnWithEndsWithItsLine(String text) {
    assertThat(speech(text)).endsWith("Ол қонақ.");
  }
}
