// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.dedupe.SparedUnit.Reason;

/** Scopes, guards, tags and protection, one article after another. */
class PoliciesTest {
  private static final String LEAD =
      "Аким области рассказал на брифинге о том, как регион готовится к отопительному сезону.";
  private static final String RATE = "Официальный курс доллара на %s составил %s тенге за доллар.";
  private static final String SPEECH =
      "«Мы готовы к зиме лучше, чем год назад, и это видят все жители», – сказал аким.";

  @Test
  void inSourceScopeAnotherSourceMayHaveTheSame() {
    ParagraphDeduplicator dedupe = with(DedupeOptions.builder().scope(Scope.SOURCE));

    assertThat(dedupe.filter(DedupeArticle.of("a", LEAD).from("inform")).removed()).isEmpty();
    assertThat(dedupe.filter(DedupeArticle.of("b", LEAD).from("tengri")).removed()).isEmpty();
    assertThat(dedupe.filter(DedupeArticle.of("c", LEAD).from("inform")).removed())
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 0));
  }

  @Test
  void aWindowOfArticlesForgetsWhatLiesFurtherBack() {
    ParagraphDeduplicator dedupe = with(DedupeOptions.builder().scope(Scope.articles(3)));

    List<Boolean> removed =
        IntStream.range(0, 10)
            .mapToObj(i -> !filter(dedupe, "a" + i, i % 2 == 0 ? LEAD : "Другое.").isEmpty())
            .toList();

    // Kept in a0, found in a2; in a4 the one of a0 is four articles back, so it is kept again.
    assertThat(removed)
        .containsExactly(false, false, true, false, false, false, true, false, false, false);
  }

  @Test
  void aWindowOfDaysGoesByTheDatesOfTheArticles() {
    ParagraphDeduplicator dedupe = with(DedupeOptions.builder().scope(Scope.days(2)));
    LocalDate monday = LocalDate.of(2026, 2, 9);

    assertThat(dedupe.filter(DedupeArticle.of("undated", LEAD)).removed()).isEmpty();
    assertThat(dedupe.filter(DedupeArticle.of("a", LEAD).on(monday)).removed()).isEmpty();
    assertThat(dedupe.filter(DedupeArticle.of("b", LEAD).on(monday.plusDays(1))).removed())
        .hasSize(1);
    assertThat(dedupe.filter(DedupeArticle.of("c", LEAD).on(monday.plusDays(2))).removed())
        .isEmpty();
    // Dated before the one it follows: counts as of the same day.
    assertThat(dedupe.filter(DedupeArticle.of("d", LEAD).on(monday)).removed())
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("c", 0));
  }

  @Test
  void oneSetIsComparedWithAnotherAndNotWithItself() {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    filter(dedupe, "reference", LEAD);
    String fresh = "Этого абзаца в первом наборе статей не было, поэтому он остаётся на месте.";

    DedupeArticle article = DedupeArticle.of("b", fresh + "\n" + LEAD + "\n" + fresh);
    assertThat(dedupe.compare(article).removed())
        .extracting(r -> r.paragraph().index(), RemovedParagraph::match)
        .containsExactly(tuple(1, new Match("reference", 0)));
    assertThat(dedupe.compare(DedupeArticle.of("c", fresh)).removed()).isEmpty();
    assertThat(dedupe.statistics().articles()).isEqualTo(1);
  }

  @Test
  void theNumberGuardReportsWhatDiffersInNumbersOnly() {
    ParagraphDeduplicator dedupe = with(DedupeOptions.builder().near(0.6, 2).numberGuard());
    filter(dedupe, "a", RATE.formatted("12 марта", "447,5"));

    DedupeResult next = dedupe.filter(DedupeArticle.of("b", RATE.formatted("16 марта", "1 450")));
    assertThat(next.removed()).isEmpty();
    assertThat(next.spared())
        .extracting(SparedUnit::reason, SparedUnit::kind, SparedUnit::match)
        .containsExactly(tuple(Reason.NUMBERS, Kind.NEAR, new Match("a", 0)));
    // The same numbers again are a repeat, of the variant as of the first.
    assertThat(filter(dedupe, "c", RATE.formatted("16 марта", "1 450")))
        .extracting(RemovedParagraph::kind, RemovedParagraph::match)
        .containsExactly(tuple(Kind.EXACT, new Match("b", 0)));
    assertThat(filter(dedupe, "d", RATE.formatted("12 марта", "447,5")))
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 0));
    // Another word is near, whatever its numbers.
    assertThat(filter(dedupe, "e", RATE.formatted("12 мая", "447,5")))
        .extracting(RemovedParagraph::kind)
        .containsExactly(Kind.NEAR);
  }

  @Test
  void thousandsOfVariantsUnderTheGuardCostNoMoreThanThatMany() {
    ParagraphDeduplicator dedupe = with(DedupeOptions.builder().numberGuard());
    for (int i = 0; i < 8_000; i++) {
      DedupeResult result = dedupe.filter(DedupeArticle.of("day " + i, LEAD + " Выпуск № " + i));
      assertThat(result.spared()).hasSize(i == 0 ? 0 : 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "в 12:30 05.08.2026 было -5,5 | в 0 было -0",
        "1 200,50 тенге и 3 тенге     | 0 тенге и 0 тенге",
        "5 - 7                        | 0 - 0",
        "10-15 см                     | 0 см",
        "іі дәрежелі, XX-XXI ғ. и IV  | 0 дәрежелі, 0-0 ғ. и 0",
        "ivan, mix, vi5 и xiy         | ivan, mix, vi0 и xiy"
      })
  void aNumberIsARunOfDigitsWithSeparatorsBetween(String key, String masked) {
    char[] into = new char[key.length()];
    int length = Numbers.mask(key.toCharArray(), key.length(), into);

    assertThat(new String(into, 0, length)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    // Items of two lists in one line, and what stands about them.
    "Отчёт о работе склада за год. Учёт и хранение товара. Счета и их виды.",
    "Отчёт о работе кассы за весь прошлый год. Учёт и хранение товара. Итоги года."
  })
  void aShortSentenceThatComesAgainByItselfStays(String second) {
    String first =
        "Бухгалтерия ведёт счета всех отделов банка. Учёт и хранение товара. Итоги года.";
    String text = first + " " + second;
    DedupeArticle article =
        new DedupeArticle("a", "", Optional.empty(), text, TextUnits.sentences(text));

    assertThat(ParagraphDeduplicator.create().filter(article).removed()).isEmpty();
  }

  @Test
  void aShortSentenceThatComesAgainWithItsNeighbourGoes() {
    String text = LEAD + " Об этом сообщили журналистам. Другое. " + LEAD;
    String twice = text + " Об этом сообщили журналистам.";
    DedupeArticle article =
        new DedupeArticle("a", "", Optional.empty(), twice, TextUnits.sentences(twice));

    assertThat(ParagraphDeduplicator.create().filter(article).removed())
        .extracting(r -> r.paragraph().index(), r -> r.match().paragraph())
        .containsExactly(tuple(3, 0), tuple(4, 1));
  }

  @Test
  void speechOfAnotherSourceIsTaggedAndThatOfTheSameIsRemoved() {
    ParagraphDeduplicator dedupe = with(DedupeOptions.builder().tagQuotes(TextUnits::isQuoted));
    dedupe.filter(DedupeArticle.of("a", SPEECH + "\n" + LEAD).from("inform"));

    DedupeResult other = dedupe.filter(DedupeArticle.of("b", SPEECH + "\n" + LEAD).from("tengri"));
    assertThat(other.spared())
        .extracting(SparedUnit::reason, SparedUnit::match)
        .containsExactly(tuple(Reason.QUOTED, new Match("a", 0)));
    assertThat(other.removed()).extracting(r -> r.paragraph().index()).containsExactly(1);
    assertThat(dedupe.filter(DedupeArticle.of("c", SPEECH).from("tengri")).removed())
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("b", 0));
    assertThat(dedupe.filter(DedupeArticle.of("d", SPEECH).from("inform")).removed())
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SPEECH,
        "\"Мы готовы к зиме лучше, чем год назад, и это видно\", - отметил аким.",
        "– Мы готовы к зиме лучше, чем год назад, и это видят уже все жители области."
      })
  void quotedSpeech(String unit) {
    assertThat(TextUnits.isQuoted(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "— Да.",
        LEAD,
        "Партия «Ауыл» провела съезд в Астане, на котором избрали нового председателя.",
        "«Ауыл» «Аманат» «Байтак»",
        "Он сказал: «Мы готовы и ждём зимы», а потом долго рассказывал собравшимся о сетях, котлах,"
            + " подстанциях и о том, сколько угля завезли на склады за минувшее лето."
      })
  void noQuotedSpeech(String unit) {
    assertThat(TextUnits.isQuoted(unit)).isFalse();
  }

  @Test
  void whatTheCallerProtectsStaysAndIsReported() {
    ParagraphDeduplicator dedupe =
        with(DedupeOptions.builder().protect(unit -> unit.startsWith("Аким")));
    filter(dedupe, "a", LEAD);

    DedupeResult result = dedupe.filter(DedupeArticle.of("b", LEAD));
    assertThat(result.removed()).isEmpty();
    assertThat(result.spared())
        .extracting(SparedUnit::reason, SparedUnit::similarity, SparedUnit::match)
        .containsExactly(tuple(Reason.PROTECTED, 1.0, new Match("a", 0)));
  }

  @Test
  void aLeadCutShortIsContainedInTheFullOne() {
    ParagraphDeduplicator dedupe = with(DedupeOptions.builder().containment(0.9));
    filter(dedupe, "a", LEAD + " В этом году заменят двенадцать километров тепловых сетей.");

    assertThat(filter(dedupe, "b", LEAD))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.kind()).isEqualTo(Kind.CONTAINED);
          assertThat(r.similarity()).isCloseTo(1, within(1e-15));
        });
    // The other way round nothing is contained.
    assertThat(filter(dedupe, "c", LEAD + " Об этом и многом другом он говорил дольше часа."))
        .isEmpty();
  }

  @Test
  void sentencesOfALongLineAreComparedInTheirArticle() {
    String line = (LEAD + " ").repeat(2) + "Слово за словом. ".repeat(60);
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();

    assertThat(dedupe.filter(DedupeArticle.of("a", line)).removed())
        .first()
        .satisfies(r -> assertThat(r.match()).isEqualTo(new Match("a", 0)));
    assertThat(dedupe.filter(DedupeArticle.of("b", line)).removed())
        .first()
        .satisfies(r -> assertThat(r.match()).isEqualTo(new Match("b", 0)));
    assertThat(filter(dedupe, "c", LEAD)).isEmpty();
  }

  @Test
  void aCreditThatEndsLikeASentenceIsNoAnswer() {
    String text = "Фото: акимат.\nНет.\nФото: акимат.\nНет.";

    assertThat(filter(ParagraphDeduplicator.create(), "a", text))
        .extracting(r -> r.paragraph().index())
        .containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Фото: акимат области",
        "ФОТО автора: Иванов",
        "Сурет: ашық дереккөз",
        "Источник: Zakon.kz",
        "Начало в 12:30"
      })
  void creditsAreFormulas(String line) {
    assertThat(Role.of(line.toCharArray(), 0, line.length())).isEqualTo(Role.FORMULA);
  }

  @Test
  void statisticsCountWhatCameOfAllUnits() {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    filter(dedupe, "a", LEAD + "\n" + LEAD + "\nФото: акимат\n***");
    filter(dedupe, "b", LEAD.toUpperCase(java.util.Locale.ROOT));

    DedupeStatistics statistics = dedupe.statistics();
    assertThat(statistics.articles()).isEqualTo(2);
    assertThat(statistics.units()).isEqualTo(5);
    assertThat(statistics.indexed()).isEqualTo(1);
    assertThat(statistics.removedUnits()).isEqualTo(2);
    assertThat(statistics.removed()).containsEntry(Kind.EXACT, 1L).containsEntry(Kind.FOLDED, 1L);
  }

  @Test
  void wrongOptionsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.articles(0))
        .withMessageContaining("at least 1, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DedupeOptions.builder().containment(0.5))
        .withMessageContaining("share");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DedupeOptions.builder().formulaScope(Scope.SOURCE))
        .withMessageContaining("formulaScope");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            DedupeOptions.builder().scope(Scope.SOURCE).tagQuotes(TextUnits::isQuoted).build())
        .withMessageContaining("tagQuotes");
    PreparedUnits prepared = ParagraphDeduplicator.create().prepare(DedupeArticle.of("a", LEAD));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParagraphDeduplicator.create().decide(prepared))
        .withMessageContaining("other options");
  }

  private static ParagraphDeduplicator with(DedupeOptions.Builder options) {
    return ParagraphDeduplicator.create(options.build());
  }

  private static List<RemovedParagraph> filter(
      ParagraphDeduplicator dedupe, String id, String text) {
    return dedupe.filter(DedupeArticle.of(id, text)).removed();
  }
}
