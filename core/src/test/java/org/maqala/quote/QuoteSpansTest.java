// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.quote.Quote.Flag;
import org.maqala.text.Span;

/** Which marks belong together, and what happens where one is shared or lost. */
class QuoteSpansTest {
  private static List<String> inner(String text) {
    return quotes(text).stream().map(quote -> quote.inner().in(text)).toList();
  }

  private static List<Quote> quotes(String text) {
    return QuoteExtractor.create().extract(text).quotes();
  }

  @Test
  void spanHoldsTheMarksAndInnerDoesNot() {
    Quote quote = quotes("В клубе «Эксперт» спорили.").get(0);

    assertThat(quote.span()).isEqualTo(new Span(8, 17));
    assertThat(quote.inner()).isEqualTo(new Span(9, 16));
    assertThat(quote.parts()).containsExactly(quote.inner());
  }

  @Test
  void everyFamilyOfMarksIsKnown() {
    assertThat(inner("Журналы «Дала», „Нива“, “Степь”, ‹Аул› и \"Жол\" вышли."))
        .containsExactly("Дала", "Нива", "Степь", "Аул", "Жол");
  }

  @Test
  void likeMarksNest() {
    String text = "«Наш клуб «Тулпар» растёт с каждым годом, и мы рады», – сказал тренер.";

    assertThat(quotes(text))
        .extracting(quote -> quote.inner().in(text), Quote::parent)
        .containsExactly(
            tuple("Наш клуб «Тулпар» растёт с каждым годом, и мы рады", OptionalInt.empty()),
            tuple("Тулпар", OptionalInt.of(0)));
  }

  @Test
  void straightMarksNestByTheirNeighbours() {
    assertThat(inner("\"Мы ждём акцию \"Чистый двор\" весной\", - сказала она."))
        .containsExactly("Мы ждём акцию \"Чистый двор\" весной", "Чистый двор");
  }

  @Test
  void aMarkGluedToAFullStopOpens() {
    assertThat(inner("Собрался комитет.\"На работу выйдут все\", - сообщили в штабе."))
        .containsExactly("На работу выйдут все");
  }

  @Test
  void inchesAndApostrophesAreNoMarks() {
    assertThat(inner("Экран 32\" стоит дороже, чем экран 27\", в Коста-д’Ивуар тоже.")).isEmpty();
  }

  @Test
  void oneMarkMayCloseTwoQuotes() {
    String text = "Директор АО «НК «Ромашка» выступил.";

    assertThat(quotes(text))
        .extracting(quote -> quote.inner().in(text), Quote::flags)
        .containsExactly(
            tuple("НК «Ромашка", java.util.Set.of(Flag.SHARED_MARK)),
            tuple("Ромашка", java.util.Set.of(Flag.SHARED_MARK)));
  }

  @Test
  void oneMarkMayOpenTwoQuotes() {
    String text = "«Ромашка» цветёт для всех, мы этим гордимся», – сказал директор.";

    assertThat(inner(text))
        .containsExactly("Ромашка» цветёт для всех, мы этим гордимся", "Ромашка");
  }

  @Test
  void aLostOpeningMarkIsRecoveredBeforeTheAuthorsWords() {
    String text = "Вчера шёл дождь.\nМы собрали урожай. Его хватит на зиму», – сказал фермер.";
    Quote quote = quotes(text).get(0);

    assertThat(quote.inner().in(text)).isEqualTo("Мы собрали урожай. Его хватит на зиму");
    assertThat(quote.flags()).containsExactly(Flag.MISSING_OPEN);
  }

  @Test
  void aLostClosingMarkIsRecoveredBeforeTheAuthorsWords() {
    String text = "«Мы построим в селе новую школу, – сказал аким.\nЖдать недолго.";
    Quote quote = quotes(text).get(0);

    assertThat(quote.inner().in(text)).isEqualTo("Мы построим в селе новую школу");
    assertThat(quote.flags()).containsExactly(Flag.MISSING_CLOSE);
  }

  @Test
  void aQuoteMayRunOverParagraphs() {
    String text = "«Первый год был трудным.\nВторой будет легче», – сказал фермер.";

    assertThat(inner(text)).containsExactly("Первый год был трудным.\nВторой будет легче");
  }

  @Test
  void anOpeningMarkMayStandAgainAtEachParagraph() {
    String text = "«Первый год был трудным.\n«Второй будет легче», – сказал фермер.";

    assertThat(inner(text)).containsExactly("Первый год был трудным.\n«Второй будет легче");
  }

  @Test
  void lostParagraphsLoseNoQuotes() {
    String text =
        "«Дорогу починим», – сказал аким.«Школу построим», – добавил он.Компания «Жол» готова.";

    assertThat(inner(text)).containsExactly("Дорогу починим", "Школу построим", "Жол");
  }

  @Test
  void aStrayMarkQuotesNothing() {
    assertThat(inner("Ромашка» цветёт.\nА рядом « растёт трава.")).isEmpty();
  }

  @Test
  void aTimeGluedToAMarkIsNoInchSign() {
    assertThat(inner("Школу откроют 12 апреля 14:10\"Дорогу починим к осени\", - сообщил аким."))
        .containsExactly("Дорогу починим к осени");
  }

  @Test
  void marksMayStandAtTheEndsOfSeveralParagraphsOnly() {
    String text =
        "Первый год был трудным».\nВторой был легче».\nТретий всех удивил», – сказал фермер.";
    Quote quote = quotes(text).get(0);

    assertThat(quote.inner().in(text))
        .isEqualTo("Первый год был трудным».\nВторой был легче».\nТретий всех удивил");
    assertThat(quote.flags()).containsExactly(Flag.MISSING_OPEN);
  }

  @Test
  void aLostOpeningMarkIsRecoveredBehindTheLastLostLineEnd() {
    String text = "Аким приехал в село.Мы собрали урожай. Его хватит», – сказал фермер.";

    assertThat(inner(text)).containsExactly("Мы собрали урожай. Его хватит");
  }

  @Test
  void theSignOfAHebrewAbbreviationIsNoMark() {
    assertThat(inner("Так пишут: \u05E6\u05D4\"\u05DC \u05D7\u05D6\u05E7.")).isEmpty();
  }

  @Test
  void theSecondHalfOfAnUtteranceMayHaveMarksOfItsOwn() {
    String text = "«Школу построим», – сказал Ерлан Омаров. – «Откроем её осенью».";
    Quote second = quotes(text).get(1);

    assertThat(second.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(second.why().has(KindFeature.GOES_ON_BEHIND_DASH)).isTrue();
    assertThat(second.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .contains("Ерлан Омаров");
  }

  @ParameterizedTest
  @ValueSource(strings = {" – «Откроем её осенью».", " «Мы откроем её осенью. Дети ждут»."})
  void anUtteranceGoesOnBehindANameInTheAuthorsWords(String second) {
    String text = "«Школу построим», – сказал директор фонда «Заря» Ерлан Омаров." + second;
    Quote last = quotes(text).get(2);

    assertThat(last.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(last.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .contains("Ерлан Омаров");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Вышел цикл лекций «Степи на\\nширокой карте» весной. | Степи на\\nширокой карте",
        "Дороге «\\nне хватает ширины\\n» и света. | \\nне хватает ширины\\n",
        "Аким сказал, что дорога «готова.\\nЕё сдадут».\\nВсё. | готова.\\nЕё сдадут",
      })
  void aLineBrokenAtAWidthEndsNoQuote(String text, String inner) {
    String broken = text.replace("\\n", "\n");

    assertThat(inner(broken)).containsExactly(inner.replace("\\n", "\n"));
  }

  /** Names stand at both ends of what is said, and each shares its mark with the speech. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Тулпар\" ведёт переговоры. Цель - договор с \"Барысом\", - написал Омаров."
            + " | Тулпар\" ведёт переговоры. Цель - договор с \"Барысом",
        "«Тулпар» ведёт переговоры. Клуб намерен купить «Барыс», – сказал тренер."
            + " | Тулпар» ведёт переговоры. Клуб намерен купить «Барыс",
      })
  void twoNamesMayShareTheirMarksWithTheSpeechAroundThem(String text, String inner) {
    assertThat(quotes(text)).hasSize(3).allMatch(q -> q.flags().contains(Flag.SHARED_MARK));
    assertThat(inner(text).get(0)).isEqualTo(inner);
  }

  @Test
  void namesOfAReportWithoutADashShareNoMark() {
    assertThat(inner("«Тулпар» ведёт переговоры. Клуб намерен купить «Барыс», сообщает газета."))
        .containsExactly("Тулпар", "Барыс");
  }

  /** What goes on behind the author's words runs to the paragraph's end, or to more of them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Мы готовы, – сказал тренер. – Ждём лета. Дорога открыта.\\nДругое. | Дорога открыта.",
        "«Мы готовы, – сказал тренер. – Ждём «Барыс». Едем в «Тулпар».\\nДругое. | в «Тулпар",
        "«Мы готовы, – сказал тренер. – Ждём лета, – добавил он. Дорога открыта. | Ждём лета",
      })
  void speechThatLostItsClosingMarkGoesOnBehindTheAuthorsWords(String line, String end) {
    String text = line.replace("\\n", "\n");
    Quote quote = quotes(text).get(0);

    assertThat(quote.inner().in(text)).startsWith("Мы готовы").endsWith(end);
    assertThat(quote.parts()).hasSize(2);
  }

  @Test
  void paragraphsAreNotJoinedWithoutEvidence() {
    assertThat(inner("Вышел цикл лекций «Степи.\nВесной откроют» дорогу и школу.")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Форум «Дала жолы« прошёл весной. | Дала жолы",
        "Кітап,»Дала жолы» деген, шықты. | Дала жолы",
        "Кеше „Дала жолы„ көрмесі ашылды. | Дала жолы",
      })
  void aMarkTheWrongWayRoundIsSetRightByItsNeighbours(String text, String inner) {
    assertThat(inner(text)).containsExactly(inner);
  }

  @Test
  void aMarkOfAnotherKindMayCloseAnInnerNameToo() {
    String text = "Он возглавил АО \"НУХ «Ромашка\".Потом ушёл.";

    assertThat(quotes(text))
        .extracting(quote -> quote.inner().in(text), Quote::flags)
        .containsExactly(
            tuple("НУХ «Ромашка", java.util.Set.of(Flag.SHARED_MARK)),
            tuple("Ромашка", java.util.Set.of(Flag.SHARED_MARK)));
  }

  @Test
  void aSharedMarkEndsSpeechThoughAGluedHeadlineFollows() {
    String text =
        "Собрался штаб.\"Воду привезли в \"Магнум\" и в \"Северный\", - говорится в сообщении штаба."
            + "\"Берите вещи\": в селе объявили сбор";

    assertThat(inner(text))
        .containsExactly(
            "Воду привезли в \"Магнум\" и в \"Северный", "Магнум", "Северный", "Берите вещи");
  }

  @Test
  void aMarkBehindADigitEndsSpeechBeforeTheAuthorsWords() {
    assertThat(inner("\"Мы ждали. Наши победили 2:0\", - сказал тренер."))
        .containsExactly("Мы ждали. Наши победили 2:0");
  }

  @Test
  void aClosingMarkAtTheEndOfAStatementTellsOfALostOne() {
    String text = "Аким заявил:\nДорогу будут чинить до самой осени».\nЖдать недолго.";
    Quote quote = quotes(text).get(0);

    assertThat(quote.inner().in(text)).isEqualTo("Дорогу будут чинить до самой осени");
    assertThat(quote.flags()).containsExactly(Flag.MISSING_OPEN);
  }
}
