// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells whose a Russian quote is may be any verb, or stand a sentence away. */
class WordsAroundQuotesTest {
  private static Optional<Quote> last(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second);
  }

  private static Optional<String> name(String text) {
    return last(text)
        .flatMap(Quote::attribution)
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  private static Optional<String> speaker(String text) {
    return last(text)
        .flatMap(Quote::attribution)
        .flatMap(Attribution::speaker)
        .map(span -> span.in(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "просипел Олег Котов | Олег Котов",
        "подписала свою публикацию Анна Котова | Анна Котова",
        "ответил хейтерам Олег Котов | Олег Котов",
        "поделился эмоциями Олег Котов | Олег Котов",
        "объяснил ситуацию бывший аким города | бывший аким города",
        "объяснил ситуацию аким города | аким города",
        "приводит данные министр | министр",
        "задался вопросом Олег Котов | Олег Котов",
      })
  void aVerbBehindACommaAndADashHasItsSubject(String words, String speaker) {
    assertThat(speaker("«Мы начнём всё это сначала уже завтра», – " + words + "."))
        .contains(speaker);
  }

  @Test
  void anAdverbIsNoPartOfTheSubject() {
    assertThat(speaker("Сам юбиляр скромно признаётся: «Мы начнём всё это сначала уже завтра»."))
        .contains("юбиляр");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Цены в городе «растут слишком быстро для всех нас». Об этом заявил Олег Котов. | Олег Котов",
        "Цены «растут слишком быстро для всех нас». Такое мнение высказал Олег Котов. | Олег Котов",
      })
  void theNextSentenceMayPointBack(String text, String name) {
    assertThat(name(text)).contains(name);
  }

  @Test
  void theSentenceBeforeMayTellIt() {
    String text =
        "По словам Олега Котова, дорога закрыта. \"Её размыло ещё в прошлую среду. Мы починим её\".";

    assertThat(name(text)).contains("Олег Котов");
    assertThat(name("Дорога закрыта. \"Её размыло ещё в прошлую среду. Мы починим её\"."))
        .isEmpty();
  }

  @Test
  void theyAreTheGroupThatSpokeLast() {
    String text =
        "Учёные отмечают, что краска старая. «Синий цвет был дороже золота», – добавили они.";

    assertThat(name(text)).contains("Учёные");
  }

  @Test
  void aRoleIsTheOnlyOneWhoMayHoldIt() {
    String text =
        "Передачу Никиты Котова сняли с эфира. В ней он спорил с главой корпорации Олегом Булановым."
            + " Режиссёр утверждает, что это «чистой воды цензура». Котов подал в суд.";

    assertThat(name(text)).contains("Никита Котов");
  }

  @Test
  void aRoleThatAnAgencyCitesIsTheOneItTellsOf() {
    String text =
        "Глава союза Олег Котов раскритиковал закон. Олег Котов считает, что он вреден."
            + " «Это уничтожит нашу с вами внутреннюю гармонию», – цитирует РБК режиссёра.";

    assertThat(name(text)).contains("Олег Котов");
  }

  @Test
  void whenItWasSaidIsNoPartOfTheOutlet() {
    String text =
        "Канал Fox News в марте сообщил, что группа получала «миллионы долларов от фонда».";

    assertThat(name(text)).contains("Fox News");
  }

  @Test
  void wordsThatNoOneSaidMayEndTheText() {
    String text = ",".repeat(21) + " приводит слова";

    assertThat(QuoteExtractor.create().extract(text).quotes()).isEmpty();
  }
}
