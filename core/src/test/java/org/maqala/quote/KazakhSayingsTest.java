// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.quote.Quote.Kind;

/** Which Kazakh words beside a quote say that someone said it. */
class KazakhSayingsTest {
  private static List<Kind> kinds(String text) {
    return QuotesOf.quotes(text).stream().map(Quote::kind).distinct().toList();
  }

  private static String cue(String text) {
    return QuotesOf.quotes(text).stream()
        .flatMap(quote -> quote.attribution().stream())
        .flatMap(said -> said.cue().stream())
        .map(span -> span.in(text))
        .findFirst()
        .orElse(QuotesOf.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Серіков «әлбетте» деп жауап берді. | деп жауап берді",
        "Министр Асқар Серіков «Жағдай тұрақты» деп мәлімдеді. | деп мәлімдеді",
        "Жүргізуші «иә» деді. | деді",
        "«Елдің бір міні – бақталас», – депті Абай. | депті",
        "Желіде «күтіп алуға келдім» деп жазғаны, кейін кеткені айтылады. | деп жазғаны",
        "Ол «ақша бөлінді» деп айтқанымен, көмек берген жоқ. | деп айтқанымен",
        "«Үйден шықпаңыздар», деп кеңес берді дәрігер. | деп кеңес берді",
        "Шаруалар «біздің суымызды ішіп қойды» дегенді жиі айтады. | дегенді",
        "Мердігер «бюджеттен ақша бөлінді» дегенді алға тартты. | дегенді",
        "«Бірің дос болмасаң, істің бәрі бос» дейтін Абай. | дейтін",
        "Көршілер: «Сіздікілер тауық сұрап жатыр» дейтін болды. | дейтін болды",
        "«Біз бұл жолды биыл салдық» деген ол. | деген",
        "Министрлік «Кемшін тұсын жетілдіріп, жұмыс жүргіземіз» деген байлам жасады."
            + " | деген байлам жасады",
        "Тілшілер маған «Ол бас тартыпты. Сіз ше?» деген сауал қойды. | деген сауал қойды",
        "Мен жігіттерге: «Қорқып тұрса, алаңға шықпай-ақ қояйық» деп айттым. | деп айттым",
        "Анамнан «су ағылшынша қалай болады?» деп сұрағаным бар. | деп сұрағаным",
        "«Біз бұл жолды биыл салдық», – деп бастады әңгімесін әкім. | деп бастады әңгімесін",
        "Әкім: «Біз бұл жолды биыл салдық», – дей келіп, алғысын айтты. | дей келіп",
        "«Біз бұл жолды биыл салдық», – дей отырып, әкім алғыс айтты. | дей отырып",
        "«Жол қашан салынады?» деген сауалға әкім жымиып: биыл. | деген",
        "Шағымда ұстаз «оқушыны ұрып, итеріп тастағаны» жазылған. | жазылған",
      })
  void whatSaysAQuoteIsItsCue(String text, String cue) {
    assertThat(kinds(text)).containsExactly(Kind.SPEECH);
    assertThat(cue(text)).isEqualTo(cue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Халқымыз мұндай ақынды «Сал» дейді.",
        "Елбасы биылғы жылды «Жастар жылы» деп жариялады.",
        "Маған «Жас ұстаз» деген атақ берді.",
      })
  void whatAThingIsCalledIsNotSaid(String text) {
    assertThat(kinds(text)).doesNotContain(Kind.SPEECH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Жұрт: «Балаға алғашқы көмекті білікті маман көрсетсе».",
        "\"Сот шешімі әділ болды\": Серіков інісіне шыққан үкім туралы",
        "\"Әр азамат заңды білуі тиіс\" – тұрғындар шағымданды",
        "«Денсаулығым сыр беріп жүр». Ләйлаға не болды",
      })
  void aPredicateEndsASentence(String text) {
    assertThat(kinds(text)).containsExactly(Kind.SPEECH);
  }

  @Test
  void aNounMayGoOnBehindTheAuthorsWords() {
    String text = "«Бәрі осы», – деді Асқар Серіков, – «елдің өркендеуі, беделінің көтерілуі».";
    assertThat(kinds(text)).containsExactly(Kind.SPEECH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Жолды биыл жөндейміз, – деді әкім – қазір мердігер іздеп жатырмыз».",
        "«Жолды биыл жөндейміз, – деп уәде берді Асқар Серіков – ешкім далада қалмайды».",
      })
  void noStopNeedStandBehindTheAuthorsWordsInMarks(String text) {
    Quote quote = QuotesOf.quotes(text).get(0);
    assertThat(quote.parts()).hasSize(2);
    assertThat(quote.attribution().orElseThrow().cue()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Жолды биыл жөндейміз. Ақша бөлінді – деп уәде берді әкім.",
        "«Жолды биыл жөндейміз. Ақша бөлінді, – деген болатын әкім.",
        "«Жолды биыл жөндейміз. Ақша бөлінді. «,-деді әкім.",
      })
  void aWrongOrLostMarkClosesBeforeTheAuthorsWords(String text) {
    List<Quote> quotes = QuotesOf.quotes(text);
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).inner().in(text))
        .startsWith("Жолды биыл жөндейміз. Ақша бөлінді")
        .doesNotContain("әкім");
  }

  @Test
  void aLineBelowSaysWhoHadSaidIt() {
    String text = "«Жолды биыл жөндейміз. Ақша бөлінді»,\n– деген болатын Асқар Серіков.";
    assertThat(cue(text)).isEqualTo("деген болатын");
  }
}
