// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The author's words inside a quote, and reports with no quote at all. */
class SplitAndIndirectTest {
  @Test
  void aSplitUtteranceIsOneQuoteWithParts() {
    String text = "«Мы построим школу, – сказал Ерлан Омаров, – и откроем её осенью».";
    Quotes quotes = QuoteExtractor.create().extract(text);

    assertThat(quotes.quotes()).hasSize(1);
    Quote quote = quotes.quotes().get(0);
    assertThat(quote.parts())
        .extracting(part -> part.in(text))
        .containsExactly("Мы построим школу", "и откроем её осенью");
    assertThat(quote.attribution().flatMap(Attribution::speaker).map(span -> span.in(text)))
        .contains("Ерлан Омаров");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "По мнению Ерлана Омарова, дорога нужна. | ACCORDING_TO | По мнению | Ерлана Омарова",
        "Тұрғындардың айтуынша, жол керек. | ACCORDING_TO | айтуынша | Тұрғындардың",
        "Омаровтың бүгінгі жиында айтуынша, жол керек. | ACCORDING_TO | айтуынша | Омаровтың",
        "Департаменттің соңғы мәліметіне сенсек, жол жабық."
            + " | ACCORDING_TO | мәліметіне сенсек | Департаменттің",
        "Омаровтың айтқанына сүйенсек, жол керек."
            + " | ACCORDING_TO | айтқанына сүйенсек | Омаровтың",
        "Как отметил Ерлан Омаров, дорога нужна. | AS_SAID | отметил | Ерлан Омаров",
        "Аким Ерлан Омаров заявил, что дорога нужна. | VERB_CLAUSE | заявил | Аким Ерлан Омаров",
        "Ерлан Омаров рассказал о дороге. | VERB_TOPIC | рассказал | Ерлан Омаров",
        "Об этом Ерлан Омаров сообщил на встрече. | BACK_REFERENCE | сообщил | Ерлан Омаров",
        "Дорога готова, передает Tengrinews.kz | AGENCY | передает | Tengrinews.kz",
        "Он также подчеркнул значение дороги. | VERB_OBJECT | подчеркнул | Он",
        "Дорога готова, рассказал Ерлан Омаров. | AFTER_CLAUSE | рассказал | Ерлан Омаров",
        "Дорогу починят весной – Ерлан Омаров | HEADLINE_DASH | – | Ерлан Омаров",
        "Эти акценты обозначил спикер Ерлан Омаров. | BACK_REFERENCE | обозначил |"
            + " спикер Ерлан Омаров",
        "По итогам встречи участники пришли к единому выводу. | VERB_TOPIC |"
            + " пришли к единому выводу | участники",
        "В полиции подтвердили, что дорога закрыта. | VERB_CLAUSE | подтвердили | В полиции",
        "Министрліктің мәліметі бойынша, жол керек. | ACCORDING_TO | мәліметі бойынша |"
            + " Министрліктің",
        "Әкім жолдың жөнделетінін айтты. | VERB_CLAUSE | айтты | Әкім",
        // a topic in marks behind the verb is no subject
        "Қоғамдық кеңес тыңдау өткізу туралы хабарлайды «Ауаны жақсарту жолы» тақырыбында."
            + " | VERB_TOPIC | хабарлайды | Қоғамдық кеңес",
        "Әкім жол жөнделеді деп мәлімдеді. | VERB_CLAUSE | деп мәлімдеді | Әкім",
        "Жол дайын, деп хабарлайды Tengrinews.kz | AGENCY | деп хабарлайды | Tengrinews.kz",
      })
  void reportsWithoutMarks(String text, IndirectAttribution.Type type, String cue, String speaker) {
    assertThat(QuoteExtractor.create().extract(text).indirect())
        .extracting(
            IndirectAttribution::type,
            report -> report.cue().in(text),
            report -> report.speaker().map(span -> span.in(text)).orElse(""))
        .containsExactly(tuple(type, cue, speaker));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Дороги, согласно которым он судил, закрыты.",
        "Совет утверждает кандидатуру.",
        "Они внешне напоминают бобы.",
        "Автор подытожил свою работу.",
        "Бұл сөзді басқаша айтуды жөн көрді.",
      })
  void wordsThatReportNothing(String text) {
    assertThat(QuoteExtractor.create().extract(text).indirect()).isEmpty();
  }

  @Test
  void theCueOfAQuoteReportsNothingMore() {
    String text = "«Мы построим школу и больницу», – сказал Ерлан Омаров о планах.";

    assertThat(QuoteExtractor.create().extract(text).indirect()).isEmpty();
  }

  @Test
  void theAuthorsWordsInAQuoteWithinSplitThatQuoteAlone() {
    String text =
        "«Мы спорим давно. «Ну вот, – говорят соседи, – дорога готова». Но это не так», – сказал"
            + " Ерлан Омаров.";

    assertThat(QuoteExtractor.create().extract(text).quotes())
        .extracting(quote -> quote.parts().size())
        .containsExactly(1, 2);
  }
}
