// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and phrases in marks that someone says, or calls something, by the sentence around. */
class PartialQuotesTest {
  private static final String CITY = "Мэром города избран Олег Кротов. ";

  /** The first term of a text. */
  private static Quote term(String text) {
    return QuoteExtractor.create().extract(text).ofKind(Quote.Kind.TERM).get(0);
  }

  private static String cue(Quote quote, String text) {
    return quote.attribution().flatMap(Attribution::cue).map(span -> span.in(text)).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Олег Кротов отметил, что подъём воды «незначительный». | отметил | Олег Кротов",
        "По словам Олега Кротова, подъём воды «незначительный». | По словам | Олега Кротова",
        "Как рассказал Олег Кротов жителям, подъём воды «незначительный». | рассказал |"
            + " Олег Кротов",
        "Как рассказал Олег Кротов жителям, с министром он говорил «о подъёме». | рассказал |"
            + " Олег Кротов",
        "Олег Кротов рассказал жителям о «новом этапе» строительства. | рассказал | Олег Кротов",
        "Подъём воды «незначительный», по мнению Олега Кротова. | по мнению | Олега Кротова",
        "Подъём воды «незначительный», рассказал Олег Кротов. | рассказал | Олег Кротов",
        "Олег Кротов предупреждает: подъём воды «незначительный». | предупреждает | Олег Кротов",
      })
  void isOfTheOneWhomTheSentenceReports(String sentence, String cue, String speaker) {
    String text = CITY + sentence;
    Quote quote = term(text);
    assertThat(cue(quote, text)).isEqualTo(cue);
    assertThat(QuotesOf.speaker(quote, text)).isEqualTo(speaker);
    assertThat(QuotesOf.resolved(quote)).isEqualTo("Олег Кротов");
  }

  @Test
  void theVerbMayReportSpeechToo() {
    String text =
        CITY
            + "Олег Кротов отметил, что город переживает «трудное время», и что жителям"
            + " «предстоит решить ряд очень серьёзных проблем».";
    assertThat(QuotesOf.quotes(text))
        .hasSize(2)
        .allSatisfy(quote -> {
          assertThat(cue(quote, text)).isEqualTo("отметил");
          assertThat(QuotesOf.resolved(quote)).isEqualTo("Олег Кротов");
        });
  }

  @Test
  void speechInThePartOfASentenceThatTheSourceOpensIsItsToo() {
    String text =
        CITY
            + "По словам Олега Кротова, подъём воды определили как «постепенное повышение уровня,"
            + " которое мы видим каждый год в это время и которого не боимся».";
    assertThat(QuotesOf.quotes(text))
        .hasSize(1)
        .allSatisfy(quote -> {
          assertThat(quote.kind()).isEqualTo(Quote.Kind.SPEECH);
          assertThat(QuotesOf.resolved(quote)).isEqualTo("Олег Кротов");
        });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Олег Кротов не исключил того, что «в определённой ситуации мост придётся закрыть»."
            + " | исключил",
        "«Мост придётся закрыть уже весной», – не исключает Олег Кротов. | исключает",
      })
  void notToRuleOutIsToSay(String sentence, String cue) {
    String text = CITY + sentence;
    Quote quote = QuotesOf.quotes(text).get(0);
    assertThat(quote.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(cue(quote, text)).isEqualTo(cue);
    assertThat(QuotesOf.resolved(quote)).isEqualTo("Олег Кротов");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ерлан Омаров көпірдің «қауіпті» екенін айтты. | айтты | Ерлан Омаров",
        "Ерлан Омаровтың айтуынша, көпір «қауіпті» болып тұр. | айтуынша | Ерлан Омаровтың",
      })
  void aKazakhVerbEndsWhatItsSubjectSays(String text, String cue, String speaker) {
    Quote quote = term(text);
    assertThat(cue(quote, text)).isEqualTo(cue);
    assertThat(QuotesOf.speaker(quote, text)).isEqualTo(speaker);
    assertThat(QuotesOf.resolved(quote)).isEqualTo("Ерлан Омаров");
  }

  @Test
  void aPronounIsResolvedAsAnywhere() {
    String text = CITY + "Он отметил, что подъём воды «незначительный».";
    assertThat(QuotesOf.speaker(term(text), text)).isEqualTo("Он");
    assertThat(QuotesOf.resolved(term(text))).isEqualTo("Олег Кротов");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // someone else speaks within the clause
        "Олег Кротов сообщил, что жители назвали мост «красивым».",
        // the clause ended before
        "Олег Кротов сообщил, что мост открыт; движение идёт в «ручном» режиме.",
        "Судья, который сообщил, что устал, ушёл на «пенсию».",
        // the words report a part of the sentence only
        "Город купил «умные» часы, которые, по мнению Олега Кротова, спешат.",
        "Олег Кротов открыл «умный» мост и сообщил, что устал.",
        // an agency passes it on
        "Город купил «умные» часы, передаёт Интерфакс.",
        // no one is named
        "Сообщается, что город купил «умные» часы.",
        "Об этом сообщил Олег Кротов. Город купил «умные» часы.",
      })
  void isOfNoOneWhereTheSentenceDoesNotSaySo(String sentence) {
    assertThat(term(CITY + sentence).attribution()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Олег Кротов назвал встречу с министром «полезной». | назвал | Олег Кротов",
        "Олег Кротов охарактеризовал встречу как «очень полезную». | охарактеризовал |"
            + " Олег Кротов",
        "Олег Кротов осудил проект, назвав его «опасной затеей». | назвав | Олег Кротов",
        "Олег Кротов назвал положение, сложившееся в городе, «трудным». | назвал | Олег Кротов",
        "Олег Кротов обвинил соседей в «саботаже». | обвинил | Олег Кротов",
        "Олег Кротов призвал соседей к «новому подходу». | призвал | Олег Кротов",
        "Олег Кротов открыл мост, заявив, что он «долговечный». | заявив | Олег Кротов",
        "Судья сообщил, что устал, а Олег Кротов назвал его «стариком». | назвал | Олег Кротов",
      })
  void isOfTheOneWhoCallsSomethingSo(String sentence, String cue, String speaker) {
    String text = CITY + sentence;
    Quote quote = term(text);
    assertThat(cue(quote, text)).isEqualTo(cue);
    assertThat(QuotesOf.speaker(quote, text)).isEqualTo(speaker);
    assertThat(QuotesOf.resolved(quote)).isEqualTo("Олег Кротов");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Анну Кротову называли «звездой» города.",
        "Олег Кротов назвал дату, когда откроют «умный» мост.",
        "Олег Кротов лечился, когда открыли мост, сообщила газета, добавив, что он «красивый».",
      })
  void isOfNoOneWhomOthersCallSo(String sentence) {
    assertThat(term(CITY + sentence).attribution()).isEmpty();
  }

  @Test
  void isOfNoOneAloneWhomSeveralSay() {
    String text = "Иван Ким и Олег Кротов заявили, что город переживает «трудное время».";
    Attribution said = term(text).attribution().orElseThrow();
    assertThat(QuotesOf.speaker(term(text), text)).isEqualTo("Иван Ким и Олег Кротов");
    assertThat(said.withheld()).contains(Withheld.SEVERAL_PEOPLE);
  }

  @Test
  void aNameIsNoOnesWords() {
    Quote quote = QuotesOf.quotes("Олег Кротов сообщил, что фонд «Мост» закрыт.").get(0);
    assertThat(quote.kind()).isEqualTo(Quote.Kind.NAME);
    assertThat(quote.attribution()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Олег Кротов предложил соседям нанести «серьёзный удар» по ценам. | предложил",
        "Мэр попросил депутатов рассмотреть этот вопрос «безотлагательно». | попросил",
        "Он также призвал не пускать на рынок перекупщиков, «вечных посредников». | призвал",
        "Олег Кротов обещал продолжить «большую стройку». | обещал",
      })
  void isOfTheOneWhoAsksForItOrPromisesIt(String sentence, String cue) {
    String text = CITY + sentence;
    Quote quote = term(text);
    assertThat(cue(quote, text)).isEqualTo(cue);
    assertThat(QuotesOf.resolved(quote)).isEqualTo("Олег Кротов");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Олег Кротов предложил план, и рабочие начали строить «новый мост».",
        "Олег Кротов призвал подождать, но рабочие строят «новый мост».",
      })
  void whatIsDoneByOthersIsNotAskedFor(String sentence) {
    assertThat(term(CITY + sentence).attribution()).isEmpty();
  }
}
