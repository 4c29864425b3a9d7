// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maqala.date.EdtfDate;
import org.maqala.quote.Quote;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/** The pipeline on one small article, from source to clean text and back. */
class ArticlePipelineTest {
  private static final String SOURCE =
      """
       date 2026-02-13 Kинотеатр от\u00ADкрыт.

      Фото:  акимат

      Фото: акимат

      Kасса «Заря»  работает.
      Фото: акимат
      """;

  private final Article article = Toys.pipeline().process("001", SOURCE);

  @Test
  void theCleanTextHasNoHeaderNoRepeatsAndNoDoubleBlankLines() {
    assertThat(article.text())
        .isEqualTo("Кинотеатр открыт.\n\nФото: акимат\n\nКасса «Заря» работает.\n");
  }

  @Test
  void theSourceComesBackExactly() {
    assertThat(article.source()).isSameAs(SOURCE);
    assertThat(article.alignedText().undo()).isEqualTo(SOURCE);
    assertThat(article.alignedText().source()).isSameAs(SOURCE);
    assertThat(article.normalized().undo()).isEqualTo(SOURCE);
  }

  @Test
  void theDateAndItsPlaceInTheSource() {
    assertThat(article.date())
        .get()
        .satisfies(date -> {
          assertThat(date.value()).hasToString("2026-02-13");
          assertThat(date.span().in(SOURCE)).isEqualTo("2026-02-13");
        });
    assertThat(SOURCE.substring(article.dates().bodyStart())).startsWith("Kинотеатр");
  }

  @Test
  void removedParagraphsNameWhatTheyRepeatAndStandInTheSource() {
    assertThat(article.removed())
        .extracting(one -> one.paragraph().index(), RemovedParagraph::match)
        .containsExactly(
            tuple(2, new RemovedParagraph.Match("001", 1)),
            tuple(4, new RemovedParagraph.Match("001", 1)));
    assertThat(article.removed())
        .extracting(one -> one.paragraph().span().in(SOURCE))
        .containsOnly("Фото: акимат");
  }

  @Test
  void keptParagraphsStandInTheTextAndInTheSource() {
    assertThat(article.paragraphs()).extracting(Paragraph::index).containsExactly(0, 1, 3);
    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.span().in(article.text()))
        .containsExactly("Кинотеатр открыт.", "Фото: акимат", "Касса «Заря» работает.");
    assertThat(article.paragraphs())
        .extracting(paragraph -> article.inSource(paragraph.span()).in(SOURCE))
        .containsExactly("Kинотеатр от\u00ADкрыт.", "Фото:  акимат", "Kасса «Заря»  работает.");
  }

  @Test
  void quotesStandInTheTextAndInTheSource() {
    assertThat(article.quotes().quotes()).singleElement().satisfies(quote -> inBoth(quote));
  }

  private void inBoth(Quote quote) {
    assertThat(quote.span().in(article.text())).isEqualTo("«Заря»");
    Span source = article.inSource(quote.span());
    assertThat(source.in(SOURCE)).isEqualTo("«Заря»");
    assertThat(article.inText(source)).isEqualTo(quote.span());
  }

  @Test
  void everyChangeIsAnEditWithItsRule() {
    assertThat(article.alignedText().edits().stream().map(Edit::rule))
        .containsExactly(
            "header-date+look-alike",
            "soft-hyphen",
            "spaces",
            "duplicate-paragraph+look-alike",
            "spaces",
            "duplicate-paragraph");
  }

  @Test
  void anArticleWithNothingToDoIsTheSameInstance() {
    String clean = "Абзац.\n\nДругой.\n";
    Article same = Toys.pipeline().process("002", clean);
    assertThat(same.text()).isSameAs(clean);
    assertThat(same.alignedText().isChanged()).isFalse();
    assertThat(same.date()).isEmpty();
  }

  @Test
  void theFilterRemembersTheArticlesBefore() {
    ArticlePipeline pipeline = Toys.pipeline();
    pipeline.process("a", "Первый.\nОбщий.");
    Article second = pipeline.process("b", "Общий.\r\nВторой.\r\n");
    assertThat(second.text()).isEqualTo("Второй.\r\n");
    assertThat(second.removed().get(0).match()).isEqualTo(new RemovedParagraph.Match("a", 1));
  }

  @Test
  void anArticleMayLoseAllItsParagraphs() {
    ArticlePipeline pipeline = Toys.pipeline();
    pipeline.process("a", "Общий.");
    Article second = pipeline.process("b", "\n Общий.\n\nОбщий. \n");
    assertThat(second.text()).isEqualTo("\n\n");
    assertThat(second.paragraphs()).isEmpty();
    assertThat(second.alignedText().undo()).isEqualTo("\n Общий.\n\nОбщий. \n");
  }

  @Test
  void thePhasesMayBeRunApart() {
    ArticlePipeline pipeline = Toys.pipeline();
    List<PreparedArticle> prepared =
        List.of("Один.\nДва.", "Два.\nТри.").parallelStream()
            .map(text -> pipeline.prepare(text.substring(0, 3), text))
            .toList();
    List<FilteredArticle> filtered = prepared.stream().map(pipeline::filter).toList();
    assertThat(filtered.parallelStream().map(pipeline::finish).map(Article::text))
        .containsExactly("Один.\nДва.", "Три.");
  }

  @Test
  void aReferenceMustBeADay() {
    EdtfDate year = EdtfDate.parse("2026").orElseThrow();
    assertThatThrownBy(() -> Toys.pipeline().process("1", "а", year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reference");
  }

  @Test
  void aFilterThatNamesForeignParagraphsIsCaught() {
    ParagraphFilter wrong =
        (id, text, paragraphs) ->
            List.of(
                new RemovedParagraph(
                    new Paragraph(7, new Span(0, 1)),
                    RemovedParagraph.Kind.EXACT,
                    1,
                    new RemovedParagraph.Match("x", 0)));
    ArticlePipeline pipeline = ArticlePipeline.builder().filter(wrong).build();
    assertThatThrownBy(() -> pipeline.process("001", "Абзац."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("001");
  }

  @Test
  void aNormalizerThatLosesTheSourceIsCaught() {
    ArticlePipeline pipeline =
        ArticlePipeline.builder().normalizer(t -> AlignedText.unchanged(t + ".")).build();
    assertThatThrownBy(() -> pipeline.process("001", "Абзац"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("001");
  }

  @Test
  void aSentenceThatComesTwiceInALineIsCutOutOfIt() {
    String text = "Фото. Дом открыт. «Заря» работает. Дом открыт. Касса – тоже.\nДом открыт.\nВсё.";
    ArticlePipeline pipeline = Toys.builder().units(Toys::sentences).build();

    Article cut = pipeline.process("one line", text);

    assertThat(cut.text()).isEqualTo("Фото. Дом открыт. «Заря» работает. Касса – тоже.\nВсё.");
    assertThat(cut.removed())
        .extracting(one -> one.paragraph().index(), RemovedParagraph::match)
        .containsExactly(
            tuple(3, new RemovedParagraph.Match("one line", 1)),
            tuple(5, new RemovedParagraph.Match("one line", 1)));
    assertThat(cut.alignedText().undo()).isEqualTo(text);
    Quote quote = cut.quotes().quotes().get(0);
    assertThat(cut.inSource(quote.span()).in(text)).isEqualTo("«Заря»");
  }

  @Test
  void unitsThatOverlapOrAreMisnumberedAreRefused() {
    for (List<Paragraph> units :
        List.of(
            List.of(new Paragraph(1, new Span(0, 1))),
            List.of(new Paragraph(0, new Span(0, 2)), new Paragraph(1, new Span(1, 3))),
            List.of(new Paragraph(0, new Span(0, 9))))) {
      ArticlePipeline pipeline = Toys.builder().units(text -> units).build();
      assertThatIllegalStateException()
          .isThrownBy(() -> pipeline.process("id", "Дом."))
          .withMessageContaining("units");
    }
  }
}
