// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kazakh in the Latin alphabet of 2018. */
class LatinKazakhTest {
  private static final String NEWS =
      "Búgin Memleket basshysy Qasym-Jomart Toqaevtyń qatysýymen jıyn ótti.\n"
          + "«Biz jańa mektep salamyz», – dedi Prezıdent.";

  @Test
  void quotesAreReadLikeThoseInCyrillic() {
    Quote quote = QuoteExtractor.create().extract(NEWS).quotes().get(0);
    Attribution attribution = quote.attribution().orElseThrow();

    assertThat(quote.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(quote.inner().in(NEWS)).isEqualTo("Biz jańa mektep salamyz");
    assertThat(attribution.cue().orElseThrow().in(NEWS)).isEqualTo("dedi");
    assertThat(attribution.speaker().orElseThrow().in(NEWS)).isEqualTo("Prezıdent");
  }

  @Test
  void namesAreGivenInLatinLetters() {
    ResolvedSpeaker who =
        QuoteExtractor.create()
            .extract(NEWS)
            .quotes()
            .get(0)
            .attribution()
            .flatMap(Attribution::resolved)
            .orElseThrow();

    assertThat(who.name()).isEqualTo("Qasym-Jomart Toqaev");
    assertThat(who.span().in(NEWS)).isEqualTo("Qasym-Jomart Toqaevtyń");
  }

  @Test
  void peopleAnswerToLatinNames() {
    People people = People.of(NEWS);

    assertThat(people.called("Toqaev").orElseThrow().name()).isEqualTo("Qasym-Jomart Toqaev");
  }

  @ParameterizedTest
  @CsvSource({
    "dedi, деді",
    "aıtty, айтты",
    "jıyn, жиын",
    "Reseı, Ресей",
    "jańa, жаңа",
    "Shymkent, Шымкент",
    "qoıady, қояды",
    "Irandyq, Ирандық",
    "AQSh, АҚШ"
  })
  void wordsAreSpelledInCyrillic(String latin, String cyrillic) {
    assertThat(LatinKazakh.cyrillic(latin).text()).isEqualTo(cyrillic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"News", "Axios", "Macron"})
  void wordsOfOtherAlphabetsStay(String word) {
    assertThat(LatinKazakh.cyrillic(word).isChanged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Президент сказал: «Построим школу».",
        "Cumhurbaşkanı bugün ılımlı bir açıklama yaptı, dedi.",
        "Prezydent powiedział, że będzie pokój i ład w kraju, mówił też o nadziei koń.",
        "The president said that he would not run again.",
        ""
      })
  void otherLanguagesAreNotTakenForIt(String text) {
    assertThat(LatinKazakh.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Qasym-Jomart Toqaev", "Shavkat Mırzıeev", "Iúlııa Chernova"})
  void namesComeBackAsTheyWere(String name) {
    assertThat(LatinKazakh.latin(LatinKazakh.cyrillic(name).text())).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vıtse-premer", "mınıstr"})
  void officesAndNamesFromRussianAreKnownInLatinLetters(String role) {
    String text =
        "Premer-mınıstrdiń orynbasary, mádenıet mınıstri Aıda Balaeva jumystardy baıandady.\n"
            + "— Tıisti qujattar tez qabyldanady, — dedi "
            + role
            + ".";

    assertThat(
            QuoteExtractor.create().extract(text).quotes().get(0).attribution().stream()
                .flatMap(a -> a.resolved().stream())
                .map(ResolvedSpeaker::name))
        .containsExactly("Aıda Balaeva");
  }

  @Property(tries = 200)
  void anyTextIsAlignedWithItsSpelling(@ForAll @StringLength(max = 60) String text) {
    assertThat(LatinKazakh.cyrillic(text).undo()).isEqualTo(text);
  }
}
