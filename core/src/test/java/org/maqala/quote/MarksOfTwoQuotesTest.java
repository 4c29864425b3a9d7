// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maqala.quote.Quote.Flag;

/** Which quote a mark belongs to where a mark of another one is lost or turned. */
class MarksOfTwoQuotesTest {
  private static List<Quote> quotes(String text) {
    return QuoteExtractor.create().extract(text).quotes();
  }

  private static List<String> inner(String text) {
    return quotes(text).stream().map(quote -> quote.inner().in(text)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Қайнар» ҰӘҚ» АҚ және «Дала» ҰБХ» АҚ келді. | Қайнар» ҰӘҚ | Дала» ҰБХ",
        "Айдарлар «Дала — құтты мекен» «Дала» газетінің оқырманы» байқауы |"
            + " Дала — құтты мекен | Дала» газетінің оқырманы",
        "Это «Сад»), подписанный «временным главой» села» актом. | Сад | временным главой» села",
      })
  void theNearestOpeningMarkOpensAName(String text, String first, String second) {
    assertThat(inner(text)).contains(first, second).allMatch(name -> name.length() < 30);
  }

  @Test
  void aListGoesOnBehindItsLastName() {
    assertThat(inner("В программе фильмы «Сад», «Дорога домой», «Чай из чабреца» и другие»."))
        .containsExactly("Сад", "Дорога домой", "Чай из чабреца");
  }

  @Test
  void aNameWithinSpeechMayEndLaterThanItsOwnName() {
    String text =
        "«Танкер в порту арендовала дочерняя компания («Тулпар» УТК» ТОО) весной. Ущерб"
            + " оценивают», – заявили в порту.";

    assertThat(quotes(text))
        .extracting(quote -> quote.inner().in(text), Quote::parent)
        .contains(tuple("Тулпар» УТК", OptionalInt.of(0)), tuple("Тулпар", OptionalInt.of(1)));
    assertThat(inner(text).get(0)).endsWith("Ущерб оценивают");
  }

  @Test
  void theAuthorsWordsEndSpeechThoughANameClosesBehindThem() {
    String text =
        "\"Комитет выбрал два фильма (комедию \"Сад\"), - сообщил Ерлан Омаров. Суммы назовут"
            + " позже. \"Съёмки начнутся осенью\", - добавил он.";

    assertThat(quotes(text))
        .extracting(quote -> quote.inner().in(text), Quote::flags)
        .containsExactly(
            tuple(
                "Комитет выбрал два фильма (комедию \"Сад\")",
                java.util.Set.of(Flag.MISSING_CLOSE)),
            tuple("Сад", java.util.Set.of()),
            tuple("Съёмки начнутся осенью", java.util.Set.of()));
  }

  @Test
  void aMarkGluedToAStopOpensWhereTheAuthorsWordsStandBeforeIt() {
    String text =
        "\"Здесь собрались щедрые люди, - сказал аким.Потом он говорил о помощи.\"У нас много"
            + " фермеров, они помогут\", - подчеркнул аким.";

    assertThat(inner(text))
        .containsExactly("Здесь собрались щедрые люди", "У нас много фермеров, они помогут");
  }

  @Test
  void marksOfTwoKindsMayCrossNoOtherPair() {
    String text =
        "«Акимат просит следить за домом. «Правила сада” ждут всех жителей», – пишут там.";

    assertThat(quotes(text))
        .extracting(quote -> quote.inner().in(text), Quote::parent)
        .containsExactly(
            tuple(
                "Акимат просит следить за домом. «Правила сада” ждут всех жителей",
                OptionalInt.empty()),
            tuple("Правила сада", OptionalInt.of(0)));
  }

  @Test
  void aMarkThatStandsAloneOpensWhatAnAttachedOneCloses() {
    assertThat(inner("Сосын балаларға » Шарды кім тапты?» деген сұрақ қойылды."))
        .containsExactly(" Шарды кім тапты?");
    assertThat(inner("Басты бет » Мәдениет » Театр жаңалықтары")).isEmpty();
  }

  @Test
  void aMarkBehindAnEqualsSignOpens() {
    assertThat(inner("<a href=\"http://example.org\" target=\"_blank\">сайт</a>"))
        .containsExactly("http://example.org", "_blank");
  }

  @Test
  void speechThatLostItsMarkRunsToTheAuthorsWordsBelow() {
    String text =
        "«Будете смеяться, но меня зовут чемпионом.\nЯ к этому привык. Тренер отвечает: «Так и"
            + " надо». Все довольны.\nЭто было смешно, – сказал Ерлан Омаров.";

    assertThat(quotes(text))
        .extracting(quote -> quote.inner().in(text).length(), Quote::flags, Quote::parent)
        .containsExactly(
            tuple(
                text.indexOf(", – сказал") - 1,
                java.util.Set.of(Flag.MISSING_CLOSE),
                OptionalInt.empty()),
            tuple("Так и надо".length(), java.util.Set.of(), OptionalInt.of(0)));
  }

  @Test
  void theLastMarkWithinMayCloseSpeechOfSeveralParagraphs() {
    String text =
        "\"Я достиг большего, чем он.\nМне скажут: \"Так его уже били\", - сказал Ерлан Омаров.";

    assertThat(quotes(text).get(0).inner().in(text)).endsWith("Так его уже били");
    assertThat(quotes(text).get(0).flags()).containsExactly(Flag.SHARED_MARK);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Дорогу починят к осени.\\nАким сообщил, что ждать недолго.\\nРабота идёт, – сказал он.",
        "«Дорогу починят к осени.\\n– Работа идёт, – сказал аким.",
        "«Дорогу починят к осени.\\nРабота идёт, – сказал аким. Потом он уехал домой.",
      })
  void anotherReportBetweenEndsTheSearch(String text) {
    assertThat(inner(text.replace("\\n", "\n")).get(0)).isEqualTo("Дорогу починят к осени.");
  }

  /**
   * A mark behind a full stop opens the next quote, and a name before it is closed with another.
   */
  @Test
  void aNameIsClosedBeforeTheNextSentenceOpens() {
    assertThat(
            inner(
                "Фонд (дочь АО \"НУХ \"Дала\") растёт. Так говорят.\"Мы выросли вдвое за год\", -"
                    + " сказал Ерлан Омаров."))
        .containsExactly("НУХ \"Дала", "Дала", "Мы выросли вдвое за год");
  }

  @Test
  void speechIsClosedByTheAuthorsWordsThoughANameFollows() {
    assertThat(
            inner(
                "Люди летят домой.\"Рейсы \"Эйр Дала\" пойдут чаще, билеты дешевле, - сказал Ерлан"
                    + " Омаров.Цены ниже.\"Эйр Дала\" и другие летают чаще."))
        .containsExactly("Рейсы \"Эйр Дала\" пойдут чаще, билеты дешевле", "Эйр Дала", "Эйр Дала");
  }

  @Test
  void aNameInTheLastParagraphOfSpeechMayEndLaterThanItsOwnName() {
    String text =
        "\"Жолда кептеліс көп. Көпір ескі.\nБиыл \"Дала жолдары\" ҰК\" АҚ көпірді жөндейді\", –"
            + " деді әкім.\nЖиын өтті.";

    assertThat(inner(text))
        .containsExactly(
            "Жолда кептеліс көп. Көпір ескі.\nБиыл \"Дала жолдары\" ҰК\" АҚ көпірді жөндейді",
            "Дала жолдары\" ҰК",
            "Дала жолдары");
  }

  @Test
  void aQuoteFarOnThatOpensASentenceClosesNoneThatLostItsMark() {
    String text =
        "\"Дорогу починят весной. "
            + "Ехать по ней нельзя. ".repeat(60)
            + "\"Мы готовы\", - сказал он.";

    assertThat(inner(text)).contains("Мы готовы");
  }
}
