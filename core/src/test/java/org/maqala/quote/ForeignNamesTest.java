// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where the name in the phrase is foreign, or someone else's. */
class ForeignNamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // a given name of the table, and a surname that has no pattern
        "На сцену вышел Мик Дженнер. Потом Дженнер сказал: «Мы очень рады играть в этом городе»."
            + " | Дженнер | Мик Дженнер",
        "В зал вошёл Клэренс Грин. Он заявил: «Я сожалею о том, что сделал тогда»."
            + " | Он | Клэренс Грин",
        // no person of the table, but a role before a name that ends like a genitive
        "Дмитрий Орлов приехал на острова. Глава министерства Нарухико Маэкава отметил: «Этот визит"
            + " нас очень огорчил». | Глава министерства Нарухико Маэкава | Нарухико Маэкава",
        // an initial and a short surname
        "Дмитрий Орлов приехал на острова. Премьер-министр Японии Н. Кон отметил: «Этот визит"
            + " нас очень огорчил». | Премьер-министр Японии Н. Кон | Н. Кон",
        // a surname that is the plural of a role, too
        "Судья Верховного суда Дмитрий Дедов в интервью заявил: «Закон надо срочно менять»."
            + " | Судья Верховного суда Дмитрий Дедов | Дмитрий Дедов",
        // a surname that is alike in all cases
        "Театр ищет замену режиссёру Темуру Беридзе. «Мне это не нужно», – объяснил Т. Беридзе."
            + " | Т. Беридзе | Темур Беридзе",
        // behind a word that opens a clause the name begins
        "Поскольку Сидоренко прилетел рано, он провёл встречу. «Мы обо всём договорились», –"
            + " заявил он. | он | ~~",
        // the name says for whom the speaker acts
        "Барак Омада купил дом. «Они хотят жить в столице», – сообщил представитель Омады."
            + " | представитель Омады | представитель Омады",
        "Хиллари Клинтер приехала вчера. Помощник Хиллари Клинтер заявил, что «планка высока для"
            + " всех». | Помощник Хиллари Клинтер | Помощник Хиллари Клинтер",
        "Хиллари Клинтер приехала вчера. Сенатор Хиллари Клинтер заявила, что «планка высока для"
            + " всех». | Сенатор Хиллари Клинтер | Хиллари Клинтер",
        // a man whose name in the genitive is a woman's in the nominative
        "По словам самого Александра Даниленко, «это будет большая поддержка для всех нас»."
            + " | самого Александра Даниленко | Александр Даниленко",
        // the paper that is cited is no part of the one who wrote it
        "«Мы готовы жить в мире со всеми», – цитирует «Молва» обращение министра Ивана Петрова к"
            + " гражданам. | министра Ивана Петрова | Иван Петров",
        "«Все эти сведения ложны», – цитирует агентство Франс Пресс сообщение телеканала Al Vista."
            + " | телеканала Al Vista | телеканал Al Vista",
        // a particle before the source
        "По информации же Роскомсети, «все эти страницы давно уже заблокированы»."
            + " | Роскомсети | Роскомсети",
      })
  void whoSpeaks(String text, String written, String name) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    Attribution attribution = speech.get(speech.size() - 1).attribution().orElseThrow();
    assertThat(attribution.speaker().map(span -> span.in(text)).orElse("")).isEqualTo(written);
    assertThat(attribution.resolved().map(ResolvedSpeaker::name).orElse("")).isEqualTo(name);
  }
}
