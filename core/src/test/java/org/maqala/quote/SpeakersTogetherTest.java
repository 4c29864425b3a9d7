// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two or more people say together: all are the speaker, and no one of them alone. */
class SpeakersTogetherTest {
  private static final String SAID = "«Мы будем работать вместе, чтобы дорога открылась»";

  private static Attribution last(String text) {
    List<Quote> quotes = QuotesOf.quotes(text);
    return quotes.get(quotes.size() - 1).attribution().orElseThrow();
  }

  private static String written(String text) {
    return last(text).speaker().map(span -> span.in(text)).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Министр Иван Серов и посол Анна Ли заявили: Q. | Министр Иван Серов и посол Анна Ли",
        "Q, — заявили министр Иван Серов и посол Анна Ли. | министр Иван Серов и посол Анна Ли",
        "Q, — считают Иван Серов, Анна Ли и Пётр Котов. | Иван Серов, Анна Ли и Пётр Котов",
        "По словам Ивана Серова и Анны Ли, Q. | Ивана Серова и Анны Ли",
        "Иван Серов и Анна Ли предложили открыть «новую дорогу». | Иван Серов и Анна Ли",
        "Иван Серов и Анна Ли издали письмо, в котором призвали «открыть дорогу, чтобы по ней могли"
            + " ездить жители города». | Иван Серов и Анна Ли",
      })
  void namesThatAreJoinedSpeakTogether(String pattern, String speaker) {
    String text = pattern.replace("Q", SAID);
    assertThat(written(text)).isEqualTo(speaker);
    assertThat(last(text).resolved()).isEmpty();
    assertThat(last(text).withheld()).contains(Withheld.SEVERAL_PEOPLE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Q, — сказал Иван Серов, и Анна Ли ушла. | Иван Серов",
        "Q, — рассказал житель города и его строитель Иван Серов. | Иван Серов",
      })
  void oneWhomAnotherOnlyFollowsSpeaksAlone(String pattern, String name) {
    assertThat(last(pattern.replace("Q", SAID)).resolved().map(ResolvedSpeaker::name))
        .contains(name);
  }

  @Test
  void whatTheyThankForIsTheirsTogether() {
    String text =
        "Иван Серов и Анна Котова приехали. Серов и Котова также заявили о признательности «за вклад"
            + " всех жителей города».";
    assertThat(written(text)).isEqualTo("Серов и Котова");
    assertThat(last(text).resolved()).isEqualTo(Optional.empty());
  }
}
