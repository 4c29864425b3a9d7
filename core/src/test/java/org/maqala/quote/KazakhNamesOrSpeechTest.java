// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.quote.Quote.Kind;

/** Whether Kazakh marks, or sentences without any, hold what someone says. */
class KazakhNamesOrSpeechTest {
  private static List<Kind> kinds(String text) {
    return QuotesOf.quotes(text).stream().map(Quote::kind).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Балаға дәрігерлер бақылау жасамады» деген ата-ана сотқа жүгінбек.",
        "«Біз бәріне дайынбыз, алға қадам басамыз» деген министр жобаны таныстырды.",
        "«Ұят болды ғой», «Енді не істейміз?» деп жазып жатыр жұрт.",
      })
  void aSentenceIsSaidByWhoStandsBehindIt(String text) {
    assertThat(kinds(text)).containsExactly(Kind.SPEECH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ол «Жыл үздік мұғалімі» деген мұғалім болды.",
        "Ауылда «Жас дәурен» деген студенттер клубы бар.",
        "Сайтта «Қазақстан жаңа дәліз ашады» деген материал шықты.",
        "«Көрікті мінез», «Сакура гүл», «Сыр сұхбат, мақала» деп саралап бөлінген үш тарау бар.",
      })
  void whatIsCalledSoIsAName(String text) {
    assertThat(kinds(text)).containsExactly(Kind.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Жиын өтті. Президент сапары қашан өтетіні белгілі болды, - деп жазады Dala.kz.",
        "Жиын өтті. Ауданда көпір салынғаны белгілі болды, – деп жазады Интерфакс.",
      })
  void whatAnAgencyWritesIsNoSpeech(String text) {
    assertThat(kinds(text)).isEmpty();
  }
}
