// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.NONE;
import static org.maqala.quote.QuotesOf.quotes;
import static org.maqala.quote.QuotesOf.resolved;
import static org.maqala.quote.QuotesOf.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakh participles of saying, which stand before the noun for who says it, in any case. */
class KazakhRelativesTest {
  private static final String OPENING = "Кеше ауылда жиын өтті. ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Наразы топ директорды «бізді алдап кетті» – деп айыптаған ұстаздарды қолдады | ұстаздарды",
        "«Жолды жөндеу керек» деп мәлімдеген тұрғындардың үстінен іс қозғалды | тұрғындардың",
        "«Дәрігерлер бізге қарамады» деп налыған өңір жұртының сөзі орынды | өңір жұртының",
        "«Бізге ешкім көмек бермеді» деп шағымданған малшыларға әкім барды | малшыларға",
        "«Жазда шаңды, қыста лайды басып өтпейміз» — деген, қариялар мен жастардың қуанышы шексіз"
            + " | қариялар мен жастардың",
        "«Біз бәрін орындаймыз» деп сендірген Ерлан Омаровқа тұрғындар сенбейді | Ерлан Омаровқа",
        "«Бір арманым бар, оны орындасаңыздар, өзім қайтарып беремін» деген Ерланның сол арманы орындалды"
            + " | Ерланның",
      })
  void whoSaysItStandsBehindTheParticiple(String sentence, String said) {
    String text = OPENING + sentence + ".";

    assertThat(speaker(quotes(text).get(0), text)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Біз бәрін орындаймыз» деп мәлімдеген аудан әкімінің орынбасары Ерлан Омаров кетті"
            + " | аудан әкімінің орынбасары Ерлан Омаров",
        "«Бізге ешкім көмек бермеді» деп айтқан соң тұрғындарға көмек берілді | ?",
        "«Біз бәрін орындаймыз», – делінген Президенттің жеделхатында | Президенттің жеделхатында",
      })
  void itIsNotAnyNounInACase(String sentence, String said) {
    String text = OPENING + sentence + ".";

    assertThat(speaker(quotes(text).get(0), text)).isEqualTo(said.equals("?") ? NONE : said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Екі үй күйді, ешкім көмекке келмеді, - деп келтірді куәгерлердің сөзін арна | куәгерлердің",
        "«Біз бәрін жасаймыз», – деп келтіреді министр Ерлан Омаровтың сөзін агенттік"
            + " | министр Ерлан Омаровтың",
        "«Біз бәрін жасаймыз», – деп түйіндеді сөзін аудан әкімі | аудан әкімі",
        "Кейбірі «бұл ұлттық биді қорлау» деп бағалаған | Кейбірі",
        "Тұрғындардың көпшілігі «бізге жол керек» деп айтты | Тұрғындардың көпшілігі",
      })
  void itMayBeWhoseWordsAnotherPassesOnOrOneOfSeveral(String sentence, String said) {
    String text = OPENING + sentence + ".";

    assertThat(speaker(quotes(text).get(0), text)).isEqualTo(said);
  }

  @Test
  void someOfSeveralAreNotNamed() {
    String text = OPENING + "Кейбірі «бұл ұлттық биді қорлау» деп бағалаған.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo(NONE);
  }
}
