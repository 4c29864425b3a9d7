// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.quote.Quote.Kind;

/** A page that leads on to another article may open its headline with what someone said. */
class HeadlineQuotesTest {
  private static Quote first(String text) {
    return QuoteExtractor.create().extract(text).quotes().get(0);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Читайте также: «Такого никогда не было». Город остался без воды",
        "Продолжение■«Мы летели транзитом»: люди не могут вернуться домой",
        "Читайте также: «Хочу прямо сказать». Омаров уехал из города",
        "\n«Угрожает сжечь дом». Сельчане просят о помощи",
        "\n«Смотреть на это больно»: люди возвращаются домой\n",
      })
  void aSentenceIsSpeech(String headline) {
    assertThat(first("Дорогу закрыли. " + headline).kind()).isEqualTo(Kind.SPEECH);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Читайте также: «Таза Қазақстан»: как пройдёт уборка",
        "Читайте также: «Барыс» одержал победу",
        "Читайте также: «Зелёная миля». Новый сезон в театре",
        "\n«Зелёная миля». Новый сезон в театре",
        "\n«Тихий дом»: жители района ждут открытия школы",
      })
  void aNameIsNone(String headline) {
    assertThat(first("Дорогу закрыли. " + headline).kind()).isEqualTo(Kind.NAME);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Хочу прямо сказать». Омаров высказался о ценах | Ерлан Омаров",
        "«Вы уже разошлись?» Омаров предупредил акимов | Ерлан Омаров",
        "«Я летал к звёздам». Интервью с экспертом | эксперт",
        "«Узнали, проверили». Омаров о слухах | Ерлан Омаров",
        "«Мы всё проверили». Замглавы МВД о слухах | Замглавы МВД",
        "«Я буду мстить». Что писал Омаров подруге | Ерлан Омаров",
        "«Нам негде жить». Омаров пожаловался на соседа | Ерлан Омаров",
      })
  void itsSubjectSpeaks(String headline, String name) {
    Quote quote = first("Ерлан Омаров провёл встречу.Читайте также:" + headline);

    assertThat(quote.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .contains(name);
  }

  /** What another headline says is not said of it. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Продолжение■Омаров заявил о взятке■«Я буду мстить». Вечер в театре"})
  void itIsNotInTheWordsOfAnother(String text) {
    assertThat(first("Ерлан Омаров вышел." + text).attribution().flatMap(Attribution::cue))
        .isEqualTo(Optional.empty());
  }
}
