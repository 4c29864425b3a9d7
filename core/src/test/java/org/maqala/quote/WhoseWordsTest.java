// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a quote is that a clause further off, a noun or a paper says it of. */
class WhoseWordsTest {
  private static final String SAID = "«Никому не входить без доклада и без стука»";

  /** Cue, speaker and name of the last quote that is speech. */
  private static String last(String text) {
    List<Quote> speech =
        QuotesOf.quotes(text).stream().filter(one -> one.kind() == Quote.Kind.SPEECH).toList();
    if (speech.isEmpty()) {
      return "no speech";
    }
    Quote quote = speech.get(speech.size() - 1);
    String cue =
        quote
            .attribution()
            .flatMap(Attribution::cue)
            .map(span -> span.in(text))
            .orElse(QuotesOf.NONE);
    return cue + " / " + QuotesOf.speaker(quote, text) + " / " + QuotesOf.resolved(quote);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Артист Иван Петров рассказал, что назвали его так случайно:"
            + " | рассказал / Артист Иван Петров / Иван Петров",
        "Артист Иван Петров рассказал, что они назвали его так случайно:" + " | назвали / они / ?",
        "Артист Иван Петров уточнил, что мэр Олег Сидоров сказал детям:"
            + " | сказал / мэр Олег Сидоров / Олег Сидоров",
      })
  void aVerbWithNoSubjectGivesWayToTheOneThatGovernsIt(String before, String said) {
    assertThat(last(before + " " + SAID + ".")).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "По словам Ивана Петрова, его дед был беден: | По словам / Ивана Петрова / Иван Петров",
        "Со слов Ивана Петрова, его дед был беден: | Со слов / Ивана Петрова / Иван Петров",
        "По словам Ивана Петрова, сын кричал: | кричал / сын / ?",
        "По словам Ивана Петрова, на двери висела табличка: | no speech",
        "По данным полиции, на стене осталось такое: | no speech",
      })
  void aSentenceThatOpensWithItsSourceSpeaksForItBeforeAColon(String before, String said) {
    assertThat(last(before + " " + SAID + ".")).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Слова Ивана Петрова из интервью: | ? / Ивана Петрова / Иван Петров",
        "Комментарий Ивана Петрова: | ? / Ивана Петрова / Иван Петров",
        "Из письма Ольги Петровой к сестре: | ? / Ольги Петровой / Ольга Петрова",
        "5 мая 2014 года, интервью с Ольгой Петровой: | ? / Ольгой Петровой / Ольга Петрова",
        "Комментарий к словам Ивана Петрова: | no speech",
        "В ответ на слова Ивана Петрова: | no speech",
      })
  void aNounBeforeAColonSaysWhoseWordsFollow(String before, String said) {
    assertThat(last(before + " " + SAID + ".")).isEqualTo(said);
  }

  @Test
  void aVerbRightBehindSpeechHasItsSubjectBehindIt() {
    String said = "сказал / Иван Петров / Иван Петров";

    assertThat(last("«Я жду троих», сказал Иван Петров: " + SAID + ".")).isEqualTo(said);
    assertThat(last("Автор «Азбуки», сказал Иван Петров: " + SAID + ".")).isEqualTo(said);
    assertThat(last("Иван Петров, автор «Азбуки», сказал: " + SAID + ".")).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Комитет выпустил доклад. В нём сказано, что | сказано / В нём / Комитет",
        "Иван Петров купил дом. В нём сказано, что | сказано / В нём / ?",
        "Комитет выпустил отчёт. Прошёл год. В официальном отчёте отмечается, что"
            + " | отмечается / В официальном отчёте / Комитет",
        "Гостей поздравил мэр Иван Петров. В его телеграмме говорится, что"
            + " | говорится / В его телеграмме / Иван Петров",
        "Их встретил мэр Иван Петров, в пресс-службе которого сообщили, что"
            + " | сообщили / в пресс-службе / пресс-служба",
        "Посольство считает это важным и выражает надежду, что"
            + " | выражает надежду / Посольство / Посольство",
      })
  void aPaperSpeaksForWhoGaveItOut(String before, String said) {
    assertThat(last(before + " «работа шла односторонне и без толку».")).isEqualTo(said);
  }

  @Test
  void theItalicsOfAWikiAreNoPartOfAQuote() {
    assertThat(last("''" + SAID + "'', — подчеркнул Иван Петров."))
        .isEqualTo("подчеркнул / Иван Петров / Иван Петров");
    assertThat(last("Газета ''Hamar Post'' пишет: ''" + SAID + "''."))
        .endsWith(" / Газета Hamar Post");
  }
}
