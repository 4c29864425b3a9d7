// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are the subject of a Russian report, and whom they mean. */
class SubjectsOfReportsTest {
  private static Optional<Attribution> last(String text) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech.isEmpty() ? Optional.empty() : speech.get(speech.size() - 1).attribution();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Мы не начинали этой войны», – заявил 30 августа посол Олег Кротов. | посол Олег Кротов",
        "«Мы не начинали этой войны», – заявил 3 мая 2013 года посол Олег Кротов."
            + " | посол Олег Кротов",
        "«Мы готовы», – пояснил директор Ernst & Young Олег Кротов."
            + " | директор Ernst & Young Олег Кротов",
        "Такое мнение высказал эколог Олег Кротов: «Мост надо строить». | эколог Олег Кротов",
        "Сам посол Олег Кротов не разделил этих надежд: «Мост надо строить заново»."
            + " | посол Олег Кротов",
        "Лига ждет, чтобы «мосты строили честно». Лига настаивает, чтобы «виновные"
            + " в обвале моста признали вину». | Лига",
        "Уход посол Олег Кротов объяснил тем, что «больше не может строить мосты»."
            + " | посол Олег Кротов",
        "«Мы против», – сказал посол Хэй Чуньин. Хэй Чуньин отметил, что «мосты стоят у"
            + " самой реки». | Хэй Чуньин",
        "В ответе министерства сказано, что «этот закон отменят». | ответе министерства",
        "«Мы отменим закон», – приводит слова мэра пресс-служба ведомства. | мэра",
        "«Мы рады», – прокомментировал нам победу своей лиги тренер Олег Кротов."
            + " | тренер Олег Кротов",
        "«Цены растут», – так прокомментировал решение банка Олег Кротов. | Олег Кротов",
        "«Цены растут», – подчеркивает в комментарии изданию эколог Олег Кротов."
            + " | эколог Олег Кротов",
        "«Цены растут», – уверяет, однако, Олег Кротов. | Олег Кротов",
        "«Цены растут», – сообщил РИА Новости источник в полиции. | источник в полиции",
        "«Цены растут», – говорится в заявлении посла Олега Кротова."
            + " | в заявлении посла Олега Кротова",
      })
  void asWritten(String text, String speaker) {
    assertThat(last(text).flatMap(Attribution::speaker).map(span -> span.in(text)))
        .contains(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Вяхирев подчеркнул, что мост готов. «Мы строили его год», – пояснил создатель моста."
            + " | Вяхирев",
        "Олег Кротов открыл мост. Шел дождь. «Не бойтесь», – напутствовал предприниматель."
            + " | Олег Кротов",
        "В компании «Молва» рады. «Мост готов», – уточнили в организации. | компания «Молва»",
        "Корпорация «Молва» растет, сообщается на сайте госкорпорации."
            + " «Мост готов», – говорится в сообщении. | Корпорация «Молва»",
        "По словам собеседников газеты, «мост готов к работе». | собеседники газеты",
      })
  void resolved(String text, String name) {
    assertThat(last(text).flatMap(Attribution::resolved).map(ResolvedSpeaker::name)).contains(name);
  }

  @Test
  void aSentenceTornByLineEndsGoesOn() {
    String text =
        "Прибыл посол Олег Кротов. «Мост готов к работе», – \nзаявил\n он. За рекой ждут.";

    assertThat(last(text).flatMap(Attribution::speaker).map(span -> span.in(text))).contains("он");
  }
}
