// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes that share the words beside one of them, and words far from the quote they report. */
class SharedCuesTest {
  private static List<Quote> speech(String text) {
    return QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
  }

  private static String written(String text, Quote quote) {
    return quote
        .attribution()
        .flatMap(Attribution::speaker)
        .map(span -> text.substring(span.start(), span.end()))
        .orElse("");
  }

  private static String cue(String text, Quote quote) {
    return quote
        .attribution()
        .flatMap(Attribution::cue)
        .map(span -> text.substring(span.start(), span.end()))
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Очень мило», «Так держать, Анна», «Красота!», — пишут под снимком читатели."
            + " | 3 | пишут | читатели",
        "«Мило», «Красота», «Так держать», – написали в комментариях пользователи."
            + " | 3 | написали | пользователи",
        "По данным газет, зрители скандировали: «Свободу!», «Позор власти!». | 2 |"
            + " скандировали | зрители",
        "Закон «очень сложен», «в нем есть много такого, что нельзя учесть», признает Кротов."
            + " | 2 | признает | Кротов",
        "Посол Олег Кротов признал, что «в системе масса проблем», а «средства и задачи не"
            + " равны друг другу». | 2 | признал | Посол Олег Кротов",
        "Посол Олег Кротов обвинил соседей в том, что они «строят новые стены» и «ведут войну"
            + " против всех». | 2 | обвинил | Посол Олег Кротов",
        "«Есік алу керек еді», «мына су қарайған адамды аямапты», «обал-ай» деп жазды оқырмандар."
            + " | 3 | деп жазды | оқырмандар",
      })
  void oneVerbReportsThemAll(String text, int count, String verb, String speaker) {
    List<Quote> all = speech(text);
    assertThat(all).hasSize(count);
    assertThat(all)
        .allSatisfy(quote -> {
          assertThat(cue(text, quote)).isEqualTo(verb);
          assertThat(written(text, quote)).isEqualTo(speaker);
        });
    assertThat(all).anyMatch(quote -> quote.why().has(KindFeature.SHARES_CUE));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "«Мы закроем мост весной», сказал Олег Кротов. «Он построен сорок лет назад».",
        "«Мы закроем мост весной, – сказал Олег Кротов, – он построен сорок лет назад».",
        "«Мы закроем мост весной», – сказал Олег Кротов, – «он построен сорок лет назад».",
      })
  void wordsBetweenTwoQuotesAreOfBoth(String text) {
    assertThat(speech(text))
        .isNotEmpty()
        .allSatisfy(quote -> {
          assertThat(cue(text, quote)).isEqualTo("сказал");
          assertThat(written(text, quote)).isEqualTo("Олег Кротов");
        });
  }

  @Test
  void titlesInARowAreNotSpeech() {
    assertThat(speech("Лучшими фильмами назвали «Трек», «Самый рыжий лис» и «Дорога домой»."))
        .isEmpty();
    assertThat(
            speech(
                "Завышен объем материала (\"сваи стальные шпунтовые\", \"балка двутавровая"
                    + " горячекатаная из стали обычного качества\")."))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Мы рады», – сказал посол, пояснив, что документ «служит защите общего порядка»."
            + " | пояснив | посол",
        "Мэр вчера ограничился заявлением, что в комиссию войдут «люди из разных отраслей»."
            + " | ограничился заявлением | Мэр",
        "Чтобы, как выразился посол Олег Кротов в послании к палате, «привести дела в порядок»."
            + " | выразился | посол Олег Кротов",
        "Кроме того, в СМИ сообщали, что премьер Анна Мэй «планирует собрать весь совет»."
            + " | сообщали | в СМИ",
        "В ООН призвали страны продолжить работу «по внедрению и применению закона»."
            + " | призвали | В ООН",
        "Родители погибшего одобрили приговор, назвав его «справедливым для всех нас»."
            + " | назвав | Родители погибшего",
        "Олег Кротов опроверг, что директор Иван Бобров ушел, и заявил, что завод не будет"
            + " «продавать эти цеха». | заявил | Олег Кротов",
        "Газета Der Spiegel (16.04) пишет: «Правда состоит в том, что он не нужен»."
            + " | пишет | Газета Der Spiegel",
        "Ранее «Ведомости» неожиданно распространили следующую информацию: «Завод продан»."
            + " | распространили | «Ведомости»",
        "«Нам указали на ошибку», – такое сообщение разместил в сети глава отдела Олег Кротов."
            + " | разместил | глава отдела Олег Кротов",
        "«Я зашел в магазин», – рассказал суду свидетель Олег Кротов."
            + " | рассказал | свидетель Олег Кротов",
        "«Мы не можем опоздать», – сказал лидер фракции ТОР 09 Олег Кротов."
            + " | сказал | лидер фракции ТОР 09 Олег Кротов",
        "«Перекос растет», – написал на своей странице депутат от Партии труда Олег Кротов."
            + " | написал | депутат от Партии труда Олег Кротов",
        "«Мы победим на выборах», – заявил кандидат от Партии труда Олег Кротов."
            + " | заявил | кандидат от Партии труда Олег Кротов",
        "«Мы ждем снега», – говорит 45-летний фермер из Костаная Олег Кротов."
            + " | говорит | 45-летний фермер из Костаная Олег Кротов",
        "«Мы ждем снега», – сообщила в субботу, 12 мая, пресс-секретарь мэра Анна Белова."
            + " | сообщила | пресс-секретарь мэра Анна Белова",
        "«Мы ждем снега», – рассказал News.kz житель села Олег Кротов."
            + " | рассказал | житель села Олег Кротов",
        "«Мы ждем снега», – так прокомментировал погоду Олег Кротов."
            + " | прокомментировал | Олег Кротов",
        "В столичном акимате отметили, что дома «стоят в воде уже неделю подряд»."
            + " | отметили | В столичном акимате",
        "Власти края всегда подчеркивали, что «это внутреннее дело каждой страны»."
            + " | подчеркивали | Власти края",
        "Школы открыты. «Говорят, что это преступление призвано расколоть все"
            + " общество в стране, которую сотрясает кризис» (Die Welt, 18.04)."
            + " | ~~ | Die Welt",
      })
  void theSpeakerStandsApart(String text, @Nullable String verb, String speaker) {
    List<Quote> all = speech(text);
    assertThat(all).isNotEmpty();
    Quote last = all.get(all.size() - 1);
    assertThat(cue(text, last)).isEqualTo(verb == null ? "" : verb);
    assertThat(written(text, last)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Это люди, которые глубоко изучают систему. Если он вредит, его зовут «чёрным» хакером,"
            + " — рассказывает эксперт Олег Кротов. | 1 | «чёрным» хакером",
        "\"Разрешение на \"Ремдесивир\" через два дня после испытаний – свидетельство того, что"
            + " мы можем спасать, - сказал секретарь Олег Кротов. | 1 | можем спасать",
      })
  void aLostMarkEndsBeforeTheVerb(String text, int nested, String end) {
    List<Quote> all = QuoteExtractor.create().extract(text).quotes();
    assertThat(all).hasSize(1 + nested);
    assertThat(all.get(0).flags()).contains(Quote.Flag.MISSING_CLOSE);
    assertThat(text.substring(0, all.get(0).span().end())).endsWith(end);
    assertThat(written(text, all.get(0))).endsWith("Олег Кротов");
  }
}
