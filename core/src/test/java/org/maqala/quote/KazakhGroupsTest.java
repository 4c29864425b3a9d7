// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;
import static org.maqala.quote.QuotesOf.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakh speakers who hold no office and have no name, and what stands beside them. */
class KazakhGroupsTest {
  private static final String SAID = "«Жолды жөндеу керек, біз оны бірнеше рет айттық»";

  /** The speaker of the only quote, as written. */
  private static String first(String text) {
    String said = text.replace("SAID", SAID);
    return speaker(quotes(said).get(0), said);
  }

  @ParameterizedTest
  @CsvSource({
    "Ал көруден айырылған жастар: SAID – деді., жастар",
    "Қазақ: SAID – дейді., Қазақ",
    "Сондықтан халық: SAID – дейді., халық",
    "Дауыс беріп жатқан жастардың кейбірі: SAID – деп жазуда., жастардың кейбірі",
    "Алайда көптеген аналар SAID – деп арнамызға хабарласты., көптеген аналар",
    "Сондықтан тұрғындар: SAID – дейді., тұрғындар",
    "Одан бөлек президент: SAID – деді., президент",
    "Ал билік өкілдері мен дәрігерлер: SAID – деді., билік өкілдері мен дәрігерлер",
    "Телефоннан хабарласқан адам SAID деп құттықтады., адам",
    "SAID – дейді жиынға қатысқандар., жиынға қатысқандар",
    "SAID – дейді әкім көмекшілері мен тұрғындар., әкім көмекшілері мен тұрғындар",
    "Маған сосын таныс кәсіпкерлер қоңырау шалып: SAID дейтін болды., таныс кәсіпкерлер",
  })
  void severalWhoStandBeforeTheQuoteSayIt(String text, String who) {
    assertThat(first(text)).isEqualTo(who);
  }

  /** The verb of saying is a participle, and tells of those who stand behind it in some case. */
  @ParameterizedTest
  @CsvSource({
    "SAID деп мәлімдеген тұрғындардың үстінен іс қозғалды., тұрғындардың",
    "SAID деп налыған өңір жұртының ашуы басылмады., өңір жұртының",
  })
  void aParticipleTellsOfThoseBehindIt(String text, String who) {
    assertThat(first(text)).isEqualTo(who);
  }

  /** Where and to whom it is said is no part of who says it. */
  @ParameterizedTest
  @CsvSource({
    "SAID – деді Мемлекет басшысы Қазақстан халқына Жолдауында., Мемлекет басшысы",
    "SAID – деп еске алады Қамқа әжей., Қамқа әжей",
    "SAID – дейді Абай атындағы Қызылорда университетінің ғалымдары., "
        + "Абай атындағы Қызылорда университетінің ғалымдары",
    "Болған оқиғаны қалалық полиция департаменті SAID деп бағалады., "
        + "қалалық полиция департаменті",
  })
  void aSpeakerIsReadToItsEnds(String text, String who) {
    assertThat(first(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({
    "SAID – деп редакциямызға шағымданды.",
    "Шетелдегідей SAID деп жазып қою керек.",
    "Екі шар мен SAID деп жазылған бір жапырақ қағаз шықты.",
    "Әлеуметтік желілерде полиция департаментінің бастығы мен оның орынбасарларын SAID деп айыптайтын мәлімдеме тарады.",
  })
  void whatStandsInACaseOrJoinsANounSaysNothing(String text) {
    assertThat(first(text)).isEqualTo(QuotesOf.NONE);
  }

  @Test
  void aNounOfSayingIsACueBehindADash() {
    String text = "Сол тұста әкім: " + SAID + ", – дегені есте қалыпты.";

    assertThat(quotes(text).get(0).attribution().flatMap(Attribution::cue))
        .map(span -> span.in(text))
        .contains("дегені");
  }

  @Test
  void iIsNoConjunctionBehindAnAside() {
    String text = "Сонда мен: " + SAID + " – дедім.";

    assertThat(first(text)).isEqualTo("мен");
  }
}
