// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech, name or term, by what stands in the marks and around them. */
class QuoteKindTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Дорогу починим к осени», – сообщил аким. | SPEECH",
        "\"Дорогу починим к осени\", - сообщили в акимате. | SPEECH",
        "Аким сказал: «Дорогу починим». | SPEECH",
        "«Жолды күзге дейін жөндейміз», – деді әкім. | SPEECH",
        "«Жол жөнделеді» деп хабарлады әкімдік. | SPEECH",
        "По словам акима, дорога \"была разбита полностью\". | SPEECH",
        "Его поймали. \"Он виноват!\" - Байжанов о соседе | SPEECH",
        "\"Дорогу не починят до самой осени\" - аким села 14 апреля 2024 08:31 | SPEECH",
        "\"Я не стану это чинить\". Ответ акима удивил жителей села | SPEECH",
        "«Две старые дороги». Роман о жизни села | NAME",
        "Компания «Степной путь» чинит дорогу. | NAME",
        "Круглый стол на тему \"Новые дороги и старые мосты в жизни наших сёл\" прошёл вчера. | NAME",
        "«Дала жолы» атты көрме ашылды. | NAME",
        "«Дала жолы» деген кітап шықты. | NAME",
        "«Дала жолы» деп аталатын көше. | NAME",
        "Закон «О дорогах и дорожном движении в населённых пунктах нашей республики» принят. | NAME",
        "Их прозвали «тихими» соседями. | TERM",
        "\"Ауылға кетіп бара жатырмын\". Ерлан Омаров жаңа қызметін айтты | SPEECH",
        "Келесі жаңалық «Мен де осы ауылда жұмыс істеймін»: Ерлан Омаров оралды | SPEECH",
        "Кеше «Дала»-да сол туралы жазылды. | NAME",
      })
  void kindOfTheFirstQuote(String text, Quote.Kind kind) {
    assertThat(QuoteExtractor.create().extract(text).quotes().get(0).kind()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Он снялся в лентах Бергмана: «Земляничная поляна», «Лицо», «Час волка». | NAME",
        "Гранттар бағыттар бойынша беріледі: «Ғылым» – ғылымға арналған. | NAME",
        "Вышел двухтомник «Стругацкие. Материалы к исследованию». | NAME",
        "Аймақтарды «ерекше аймақтар» деп белгілеу керек. | TERM",
        "Аким отметил, что дорога «была разбита полностью». | SPEECH",
        "Аким подтвердил журналистам, что дорогу «починят до осени». | SPEECH",
        "Ерлан Омаров назвал проект «настоящим прорывом для села». | SPEECH",
        "«Жоба» мемлекеттік мекемесі ашылды. | NAME",
        "Источник: «Спорт-Экспресс» | NAME",
      })
  void whatTheSentenceSaysOfIt(String text, Quote.Kind kind) {
    assertThat(QuoteExtractor.create().extract(text).quotes().get(0).kind()).isEqualTo(kind);
  }

  @org.junit.jupiter.api.Test
  void marksAroundNothingQuoteNothing() {
    Quotes quotes = QuoteExtractor.create().extract("Пусто: «» и «…» тоже.");

    assertThat(quotes.ofKind(Quote.Kind.SPEECH)).isEmpty();
  }

  /** Behind {@code айтуынша} too: the noun that follows says what the marks name. */
  @Test
  void aDishIsNamedInMarks() {
    String text = "Маман Айгүл Асанованың айтуынша, «теңіз патшасы» салатының құрамы пайдалы.";

    assertThat(QuoteExtractor.create().extract(text).quotes())
        .extracting(Quote::kind)
        .containsExactly(Quote.Kind.NAME);
  }

  @Test
  void theAuthorsWordsBehindASharedMarkFollowTheOuterQuote() {
    String text = "\"Мы видим на снимках один признак – \"матовое стекло\", - отметил врач.";

    assertThat(QuoteExtractor.create().extract(text).quotes())
        .extracting(Quote::kind)
        .containsExactly(Quote.Kind.SPEECH, Quote.Kind.TERM);
  }
}
