// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a quote is when an agency behind it passes it on, or when the sentence begins with как. */
class PassedOnTest {
  private static final String PHRASE = "«не отвечает закону и будет отменено»";

  private static Quote last(String text) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech.get(speech.size() - 1);
  }

  private static String resolved(String text) {
    return QuotesOf.resolved(last(text));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Министр Иван Бобров отметил, что решение | передает ТАСС | Иван Бобров | ТАСС",
        "Иван Бобров заявил: решение | сообщает РИА Новости | Иван Бобров | РИА Новости",
        "По словам Ивана Боброва, решение | пишет Reuters | Иван Бобров | Reuters",
        "Иван Бобров обвинил суд в том, что решение | передает ТАСС | Иван Бобров | ТАСС",
        "Вера Боброва назвала бумагу пустой: решение | цитирует ТАСС | Вера Боброва | ТАСС",
        "Ивана Боброва обвинили: его решение | передает ТАСС | ? | ТАСС",
        "Новое решение | передает ТАСС | ? | ТАСС",
      })
  void anAgencyBehindAQuotePassesOnWhatTheSentenceTells(
      String told, String agency, String name, String via) {
    Quote quote = last("Прошёл дождь.\n" + told + " " + PHRASE + ", " + agency + ".");
    assertThat(QuotesOf.resolved(quote)).isEqualTo(name);
    assertThat(quote.attribution().orElseThrow().via()).contains(via);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Как заявил Иван Бобров, решение | Иван Бобров",
        "Как заявила в пятницу, 5 мая, судья Вера Боброва, решение | Вера Боброва",
        "Как отмечает глава района Иван Бобров, после проверки это решение | Иван Бобров",
      })
  void asSomeoneSaysOpensASentenceWithHisWords(String told, String name) {
    assertThat(resolved("Прошёл дождь.\n" + told + " " + PHRASE + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"завод «Восход» начал работу", "он видел картину «Девятый вал»"})
  void asSomeoneSaysMakesNoSpeechOfAName(String clause) {
    String text = "Как рассказал Иван Бобров, " + clause + ".";
    assertThat(QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        ", так сказал Бобров на встрече | Иван Бобров",
        ", – так сказал Бобров | Иван Бобров",
        ", – взяв слово, сказал Бобров | Иван Бобров",
        ", – улыбаясь, сказал Бобров | Иван Бобров",
        ", – опершись на трибуну, сказал Бобров | Иван Бобров",
        ", – эти слова министра Ивана Боброва приводит ТАСС | Иван Бобров",
      })
  void wordsBetweenAQuoteAndItsVerbHideNoSpeaker(String tail, String name) {
    String text =
        "Пришёл Иван Бобров.\n«Мы сделали всё, что могли, и продолжим работу»" + tail + ".";
    assertThat(resolved(text)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "На съезде партии Тосико Нагана сказал | Тосико Нагана",
        "В понедельник Хенрик Гомола сказал | Хенрик Гомола",
        "В письме брату Хенрика Гомола сказал | ?",
      })
  void aMansNameThatEndsInAVowelStandsBeforeItsVerb(String told, String name) {
    assertThat(resolved(told + ", что решение " + PHRASE + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Или", "И ещё", "А также", "И далее"})
  void aWordOfMoreGoesOnWithTheQuoteBefore(String more) {
    String text = "Иван Бобров пишет: «Звуки похожи на глыбы льда». ";
    assertThat(resolved(text + more + ": «Тогда мне казалось, что они молчат»."))
        .isEqualTo("Иван Бобров");
    assertThat(resolved(text + "На стене: «Тогда мне казалось, что они молчат».")).isEqualTo("?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Иван Бобров издал письмо, в котором назвал решение | Иван Бобров",
        "Глава района Вера Боброва издала письмо, в котором назвала решение | Вера Боброва",
        "Вера Боброва получила письмо, в котором он назвал решение | ?",
      })
  void whoWritesAPaperSaysWhatIsInIt(String told, String name) {
    List<Quote> quotes = QuotesOf.quotes("Прошёл дождь.\n" + told + " " + PHRASE + ".");
    assertThat(QuotesOf.resolved(quotes.get(0))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"дал резкий ответ критикам", "даёт такое объяснение газете, что это слухи"})
  void whoGivesAnAnswerBeforeAColonSpeaks(String clause) {
    String text = "Иван Бобров " + clause + ": «Мы сделали всё, что могли, и продолжим работу».";
    assertThat(resolved(text)).isEqualTo("Иван Бобров");
  }
}
