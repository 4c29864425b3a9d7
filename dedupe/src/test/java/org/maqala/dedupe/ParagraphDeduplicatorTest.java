// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

class ParagraphDeduplicatorTest {
  private static final String LEAD =
      "Аким области рассказал на брифинге о том, как регион готовится к отопительному сезону.";
  private static final String BODY =
      "В этом году заменят двенадцать километров тепловых сетей и две подстанции в центре города.";

  private final ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();

  @Test
  void aLeadThatComesTwiceIsRemovedOnce() {
    List<RemovedParagraph> removed = filter("a", LEAD, "ПОДЕЛИТЬСЯ", LEAD, BODY);

    assertThat(removed)
        .singleElement()
        .satisfies(r -> {
          assertThat(r.paragraph().index()).isEqualTo(2);
          assertThat(r.kind()).isEqualTo(Kind.EXACT);
          assertThat(r.similarity()).isEqualTo(1);
          assertThat(r.match()).isEqualTo(new Match("a", 0));
        });
  }

  @Test
  void aRepeatInALaterArticleNamesTheFirstOne() {
    filter("a", LEAD, BODY);
    filter("b", BODY);

    assertThat(filter("c", "Другое начало, которого ещё нигде в этом корпусе не было.", BODY))
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 1));
  }

  @Test
  void caseSpacesDashesQuotesYoAndStressDoNotTellParagraphsApart() {
    filter("a", "Партия «Ауыл» — ещё одна из тех, что поддержали проект новой Конституции");

    assertThat(
            filter(
                "b",
                "ПАРТИЯ \"Ауыл\" -  еще одна\u00A0из тех, что поддержа\u0301ли проект новой"
                    + " Консти\u00ADтуции"))
        .extracting(RemovedParagraph::kind, RemovedParagraph::similarity)
        .containsExactly(tuple(Kind.FOLDED, 1.0));
  }

  @Test
  void oneWordMoreIsNearAndTheSimilarityIsTheTrueOne() {
    // 12 words, so 10 trigrams; one word put before them adds one.
    String text = "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать";
    filter("a", text);

    assertThat(filter("b", "ноль " + text))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.kind()).isEqualTo(Kind.NEAR);
          assertThat(r.similarity()).isCloseTo(10.0 / 11, within(1e-15));
        });
  }

  @Test
  void theThresholdItselfIsEnough() {
    // 7 trigrams against 10 that contain them: 0.7 to the unit, which no binary fraction is.
    filter("a", "а1 б2 в3 г4 д5 е6 ж7 з8 и9 ав бв вв");

    assertThat(filter("b", "а1 б2 в3 г4 д5 е6 ж7 з8 и9"))
        .extracting(RemovedParagraph::similarity)
        .containsExactly(0.7);
  }

  @Test
  void aboutTheSameEventInOtherWordsIsKept() {
    filter("a", LEAD);

    assertThat(
            filter("b", "О подготовке региона к отопительному сезону рассказал на брифинге аким."))
        .isEmpty();
  }

  @Test
  void aCreditIsRemovedInItsArticleAndKeptInTheNext() {
    String credit = "Фото: акимат Карагандинской области";

    assertThat(filter("a", LEAD, credit, BODY, credit, credit))
        .extracting(r -> r.paragraph().index(), RemovedParagraph::match)
        .containsExactly(tuple(3, new Match("a", 1)), tuple(4, new Match("a", 1)));
    assertThat(filter("b", credit)).isEmpty();
  }

  @Test
  void withFormulasInCorpusScopeTheCreditGoesEverywhere() {
    ParagraphDeduplicator everywhere =
        ParagraphDeduplicator.create(DedupeOptions.builder().formulaScope(Scope.CORPUS).build());
    String credit = "Фото: акимат Карагандинской области";
    everywhere.filter("a", credit, Paragraphs.of(credit));

    assertThat(everywhere.filter("b", credit, Paragraphs.of(credit)))
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— Да.",
        "Нет.",
        "— И что вы ответили?",
        "1.",
        "***",
        "2026",
        "Вопрос:",
        "м",
        "Жанр: драма",
        "Ұзақтығы: 100 минут",
        "Страна: Казахстан, 2025",
        "- рубль: покупка 6,40 тенге, продажа 6,70 тенге;"
      })
  void dialogueNumbersSeparatorsAndLabelsMayRepeat(String mark) {
    assertThat(filter("a", mark, LEAD, mark)).isEmpty();
  }

  @Test
  void exactOnlyLeavesWhatIsMerelyNear() {
    ParagraphDeduplicator exact =
        ParagraphDeduplicator.create(DedupeOptions.builder().exactOnly().build());
    exact.filter("a", LEAD, Paragraphs.of(LEAD));

    String nearly = LEAD.replace("брифинге", "встрече");
    assertThat(exact.filter("b", nearly, Paragraphs.of(nearly))).isEmpty();
    String folded = LEAD.toUpperCase(Locale.ROOT);
    assertThat(exact.filter("c", folded, Paragraphs.of(folded))).hasSize(1);
  }

  @Test
  void articleScopeForgetsOneArticleBeforeTheNext() {
    ParagraphDeduplicator perArticle =
        ParagraphDeduplicator.create(DedupeOptions.builder().scope(Scope.ARTICLE).build());
    String text = LEAD + "\n" + LEAD;

    assertThat(perArticle.filter("a", text, Paragraphs.of(text)))
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 0));
    assertThat(perArticle.filter("b", text, Paragraphs.of(text)))
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("b", 0));
  }

  @Test
  void theCallersKeyDecidesWhatIsTheSame() {
    ParagraphDeduplicator noDigits =
        ParagraphDeduplicator.create(
            DedupeOptions.builder().key(s -> s.replaceAll("\\d", "#")).exactOnly().build());
    String monday = "На 12 марта официальный курс доллара составил 450 тенге";
    String friday = "На 16 марта официальный курс доллара составил 447 тенге";
    noDigits.filter("a", monday, Paragraphs.of(monday));

    assertThat(noDigits.filter("b", friday, Paragraphs.of(friday)))
        .extracting(RemovedParagraph::kind)
        .containsExactly(Kind.FOLDED);
  }

  @Test
  void underAnEmptyKeyAParagraphIsComparedAsItStands() {
    ParagraphDeduplicator blind =
        ParagraphDeduplicator.create(DedupeOptions.builder().key(s -> "").build());
    String text = LEAD + "\n" + BODY + "\n" + LEAD;

    assertThat(blind.filter("a", text, Paragraphs.of(text)))
        .extracting(r -> r.paragraph().index(), RemovedParagraph::kind)
        .containsExactly(tuple(2, Kind.EXACT));
  }

  @Test
  void unpairedSurrogatesStayDistinct() {
    String one = "строка с половиной знака \uD83D посреди прочих слов";
    String other = "строка с половиной знака \uD83E посреди прочих слов";

    assertThat(filter("a", one, other)).isEmpty();
    assertThat(filter("b", one)).hasSize(1);
  }

  @Test
  void aParagraphThatDiffersOnlyInPunctuationIsNear() {
    filter("a", "Казнить нельзя, помиловать надо, решил суд первой инстанции");

    assertThat(filter("b", "Казнить, нельзя помиловать: надо, решил суд первой инстанции"))
        .extracting(RemovedParagraph::kind, RemovedParagraph::similarity)
        .containsExactly(tuple(Kind.NEAR, 1.0));
  }

  @Test
  void thousandsOfCopiesOfATemplateAllNameTheFirst() {
    for (int i = 0; i < 8_000; i++) {
      List<RemovedParagraph> removed = filter("day " + i, LEAD + " Выпуск № " + i);

      assertThat(removed)
          .extracting(RemovedParagraph::match)
          .isEqualTo(i == 0 ? List.of() : List.of(new Match("day 0", 0)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"а", "слово ", "\u0301", "\uD83D", "—", "«", "…", "\u00AD", " "})
  void aLineOfTenMegabytesIsTakenInOnePiece(String piece) {
    String line = piece.repeat(5_000_000 / piece.length());
    List<Paragraph> whole = List.of(new Paragraph(0, new Span(0, line.length())));

    assertThat(dedupe.filter("a", line, whole)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.59, 3", "0.951, 3", "NaN, 3", "0.7, 1", "0.7, 6"})
  void optionsOutOfRangeAreRefused(double jaccard, int words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DedupeOptions.builder().near(jaccard, words))
        .withMessageContaining("got ");
  }

  @Test
  void aParagraphOutsideTheTextIsRefusedAndNothingRemembered() {
    List<Paragraph> wrong =
        List.of(
            new Paragraph(0, new Span(0, LEAD.length())),
            new Paragraph(1, new Span(0, LEAD.length() + 1)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> dedupe.filter("a", LEAD, wrong))
        .withMessageContaining("ends after the text");
    assertThat(filter("b", LEAD)).isEmpty();
  }

  @Test
  void nullsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> DedupeOptions.builder().key(null))
        .withMessage("key");
    assertThatNullPointerException()
        .isThrownBy(() -> dedupe.filter(null, "", List.of()))
        .withMessage("articleId");
  }

  @Test
  void theAnswerCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> filter("a", LEAD, LEAD).clear());
  }

  private List<RemovedParagraph> filter(String id, String... paragraphs) {
    String text = String.join("\n", paragraphs);
    return dedupe.filter(id, text, Paragraphs.of(text));
  }
}
