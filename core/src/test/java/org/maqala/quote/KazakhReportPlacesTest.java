// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;
import static org.maqala.quote.QuotesOf.resolved;
import static org.maqala.quote.QuotesOf.speaker;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the author's words stand beside Kazakh speech, and whose it is by them. */
class KazakhReportPlacesTest {
  private static final String OPENING = "Қаржы министрі Ерлан Омаров жиында сөз сөйледі.\n\n";

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

  @ParameterizedTest
  @ValueSource(strings = {"Айгүл Асанова", "Айгүл Асанова, дәрігер"})
  void aLineThatADashOpensMayEndInAName(String signature) {
    Quote quote =
        quotes("Кеше жиын өтті.\n\n– Жол салынады. Бәрі дайын, – " + signature + ".").get(0);

    assertThat(quote.span().length()).isEqualTo("Жол салынады. Бәрі дайын".length());
    assertThat(resolved(quote)).isEqualTo("Айгүл Асанова");
  }

  @ParameterizedTest
  @ValueSource(strings = {"сөзін жалғап", "қосты", "әңгімелеуде", "сөзін сабақтап"})
  void aVerbThatGoesOnToTellStandsBeforeAColon(String verb) {
    String text = "Жиынға министр Ерлан Омаров " + verb + ": «Жол биыл салынады».";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"бұл мәселеге тоқталды", "сөз сөйледі", "пікір білдірді", "жағдайды түсіндірді"})
  void whoSpokeInTheSentenceBeforeSaysWhatComesNext(String verb) {
    String text =
        "Министр Ерлан Омаров " + verb + ".\n\n«Жол биыл салынады. Бұл – біздің міндетіміз».";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Қаржы министрлігі жаңа ереже бекітті | деді министрлік | Қаржы министрлігі",
        "«Дала» компаниясы рейс ашты | деп хабарлады компания | «Дала» компаниясы",
        "«Дала» қоры байқау ашты | деп жазды қор | «Дала» қоры",
      })
  void aWordForABodyAloneIsTheOneNamedByItAndMore(String before, String words, String body) {
    String text = before + ".\n\n– Бұл жұмыс әлі де жалғасады, – " + words + ".";
    List<Quote> found = quotes(text);

    assertThat(resolved(found.get(found.size() - 1))).isEqualTo(body);
  }

  @Test
  void anExpertIsWhomTheSentenceBeforeTellsOf() {
    String text =
        "Тәуелсіз сарапшы Айдос Серіков бағаға тоқталды. «Баға өседі», – деді Айдос Серіков.\n\n"
            + "Экономист Айгүл Асанова себебі инфляция екенін атап өтті.\n\n"
            + "«Халық бұл шешімді қолдап отыр», – деді сарапшы.";

    assertThat(resolved(quotes(text).get(1))).isEqualTo("Айгүл Асанова");
  }

  @Test
  void oneOfSeveralIsASubject() {
    String text = "Кеше тұрғындардың бірі «ауылға көмек керек» деп шағымданды.";

    assertThat(speaker(quotes(text).get(0), text)).isEqualTo("тұрғындардың бірі");
    assertThat(resolved(quotes(text).get(0))).isEqualTo("тұрғындардың бірі");
  }

  @Test
  void aMessageIsOfTheOnlyBodyNamedInMarks() {
    String text =
        "«Дала» театры жаңа маусымды ашты.\n\n– Биыл көрермен үш жаңа қойылым көреді, – делінген"
            + " хабарламада.";

    assertThat(resolved(quotes(text).get(1))).isEqualTo("«Дала» театры");
  }

  @ParameterizedTest
  @ValueSource(strings = {"– деп жазды министр", "– деп жауап берді ол"})
  void beforeDepADashPartsTheFirstSentenceWithoutAComma(String words) {
    String text = OPENING + "Биыл ауылдарда жаңа мектептер салынады " + words + ".";

    assertThat(quotes(text).get(0).span().in(text))
        .isEqualTo("Биыл ауылдарда жаңа мектептер салынады");
    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }
}
