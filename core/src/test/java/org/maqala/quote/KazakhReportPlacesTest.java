// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the author's words stand beside Kazakh speech, and whose it is by them. */
class KazakhReportPlacesTest {
  private static final String OPENING = "Қаржы министрі Ерлан Омаров жиында сөз сөйледі.\n\n";

  private static List<Quote> quotes(String text) {
    return QuoteExtractor.create().extract(text).quotes();
  }

  private static String resolved(Quote quote) {
    return quote
        .attribution()
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name)
        .orElse("?");
  }

  private static String speaker(Quote quote, String text) {
    return quote.attribution().flatMap(Attribution::speaker).map(span -> span.in(text)).orElse("?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"деді министр", "дейді ол", "деп атап өтті Омаров", "деп қосты ол"})
  void aLineThatADashOpensNeedsNoSecondDash(String words) {
    Quote quote = quotes(OPENING + "– Жол биыл салынады. Қаржы бөлінді, " + words + ".").get(0);

    assertThat(quote.span().length()).isEqualTo("Жол биыл салынады. Қаржы бөлінді".length());
    assertThat(resolved(quote)).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "– Астанада жаңа мектеп ашылды, деп хабарлайды ҚазАқпарат.",
        "Жиында мына мәселелер қаралды:\n\n– жол құрылысы, деді деген атпен;\n\n– су мәселесі."
      })
  void noOneSaysWhatAnAgencyPassesOnNorAnItemOfAList(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«Жол биыл салынады», – министр деді. | министр",
        "– Жол биыл салынады, – Омаров дейді. | Омаров",
        "– Жол биыл салынады, – ол деді. | ол",
      })
  void theSubjectMayStandBeforeTheVerbBehindTheDash(String sentence, String speaker) {
    String text = OPENING + sentence;

    assertThat(speaker(quotes(text).get(0), text)).isEqualTo(speaker);
    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest
  @ValueSource(strings = {"деді министр", "деп қосты ол", "дейді Омаров"})
  void aLostClosingMarkStoodBeforeTheAuthorsWordsOfALaterSentence(String words) {
    Quote quote = quotes(OPENING + "«Жол биыл салынады. Қаржы бөлінді, – " + words + ".").get(0);

    assertThat(quote.flags()).contains(Quote.Flag.MISSING_CLOSE);
    assertThat(quote.span().length()).isEqualTo("«Жол биыл салынады. Қаржы бөлінді".length());
    assertThat(resolved(quote)).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ерлан Омаровтың мәлімдемесінде | Ерлан Омаров",
        "Бас прокуратураның түсініктемесінде | Бас прокуратура",
        "«Дала» компаниясының негізсіз ақпаратты жоққа шығару дәйектемесінде | «Дала» компаниясы",
      })
  void aPaperIsWhoseItSays(String paper, String issuer) {
    String text = "«Жұмыс әлі аяқталған жоқ, жалғасады», – делінген " + paper + ".";

    assertThat(resolved(quotes(text).get(0))).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Қария Фролов Алексей Федоровичтің үйіне бардық | Фролов | Фролов Алексей Федорович",
        "Біз мұғалім Анна Сергеевнадан сұрадық | Анна | Анна Сергеевна",
        "Біз бүгін Гүлнар Сәрсенқызымен сөйлестік | Гүлнар | Гүлнар Сәрсенқызы",
        "Біз бұл туралы Марк Карниден сұрадық | Карни | Марк Карни",
        "Бұл туралы әлемде Джо Байденге хат келді | Байден | Джо Байден",
      })
  void aNameInAKazakhCaseIsGivenInTheNominative(String before, String called, String name) {
    String text = before + ".\n\n«Жұмыс әлі аяқталған жоқ, жалғасады», – деді " + called + ".";

    assertThat(resolved(quotes(text).get(0))).isEqualTo(name);
  }

  @Test
  void aDeputyIsNoMinister() {
    String text = OPENING + "«Бюджет тапшылығы азаяды, халыққа айтыңыздар», – деді депутат.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("?");
  }
}
