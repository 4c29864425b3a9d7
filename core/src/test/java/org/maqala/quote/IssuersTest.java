// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper speaks for who issued it, whom the text names beside it or told of before. */
class IssuersTest {
  private static Attribution last(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution)
        .orElseThrow();
  }

  private static Optional<String> issuer(String before, String words) {
    return last(before + "\n«Работы начнутся уже завтра», – " + words + ".")
        .resolved()
        .map(ResolvedSpeaker::name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "говорится в сообщении комитета лесного хозяйства | комитет лесного хозяйства",
        "говорится в пресс-релизе Apple | Apple",
        "говорится в ответе Министерства энергетики на запрос | Министерство энергетики",
        "говорится в сообщении, размещённом на сайте акимата | акимат",
        "говорится в размещённом на сайте МЧС сообщении | МЧС",
        "сообщается на сайте министерства энергетики | министерство энергетики",
        "сообщается на официальном сайте министерства энергетики | министерство энергетики",
        "говорится в поступившем в редакцию заявлении МЧС | МЧС",
        "сообщили на сайте Gismeteo | сайт Gismeteo",
        "говорится в сообщении на странице Apple | Apple",
      })
  void isNamedBesideThePaper(String words, String name) {
    assertThat(issuer("Дорогу закроют.", words)).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "В сообщении МЧС отмечается, что дорогу закроют. Машины ждут, заявил комитет. | МЧС",
        "В Казгидромете предупредили о дождях. | Казгидромет",
        "Дорогу закроют, сообщается на сайте «Погода». | сайт «Погода»",
        "Дорогу закроют, передаёт агентство со ссылкой на пресс-службу суда. | пресс-служба суда",
      })
  void isWhoIssuedSuchAPaperOrSpokeBefore(String before, String name) {
    assertThat(issuer(before, "говорится в сообщении")).contains(name);
  }

  @Test
  void isTheOfficeThatSpokeBeforeForAWordThatNamesNone() {
    String before = "Министерство энергетики ответило на запрос. Компания «Искра» растёт.";

    assertThat(issuer(before, "сообщили в ведомстве")).contains("Министерство энергетики");
    assertThat(issuer("Дорогу закроют.", "отметил регулятор")).isEmpty();
  }

  @Test
  void isWithheldForAPaperOfNoOne() {
    Attribution found =
        last("Комитет ведёт проверку причин аварии. В заявлении говорится: «Мы скорбим обо всех».");

    assertThat(found.speaker()).isPresent();
    assertThat(found.withheld()).contains(Withheld.UNKNOWN_ISSUER);
  }

  @Test
  void isNoPaperItself() {
    assertThat(issuer("Дорогу закроют.", "говорится в документе тендера")).isEmpty();
  }

  @Test
  void isNotThePageThatSomeoneWroteOn() {
    Attribution found =
        last("«Работы начнутся уже завтра», – написал в своём аккаунте Олег Котов.");

    assertThat(found.resolved()).map(ResolvedSpeaker::name).contains("Олег Котов");
  }
}
