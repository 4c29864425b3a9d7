// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.date.HeaderDates;
import org.maqala.testing.Utf16;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/** The laws of {@link ArticlePipeline}, with the toy normalizer and the toy filter. */
class ArticlePipelineProperties {
  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> header = Arbitraries.of("", "", " date 2026-02-13 ", "date 2024-01\n");
    Arbitrary<String> defect = Arbitraries.of("", "K", "  ", "\u00AD");
    return Combinators.combine(header, defect, Utf16.articles(), defect)
        .as((a, b, c, d) -> a + b + c + d);
  }

  @Property
  void undoIsTheSource(@ForAll("articles") String text) {
    Article article = Toys.pipeline().process("id", text);
    assertThat(article.source()).isSameAs(text);
    assertThat(article.alignedText().undo()).isEqualTo(text);
  }

  @Property
  void keptAndRemovedParagraphsAreExactlyThoseOfTheBody(@ForAll("articles") String text) {
    ArticlePipeline pipeline = Toys.pipeline();
    PreparedArticle prepared = pipeline.prepare("id", text);
    Article article = pipeline.finish(pipeline.filter(prepared));
    List<Integer> indexes = new ArrayList<>();
    for (Paragraph kept : article.paragraphs()) {
      indexes.add(kept.index());
      Paragraph original = prepared.paragraphs().get(kept.index());
      assertThat(kept.span().in(article.text())).isEqualTo(original.span().in(prepared.body()));
    }
    for (RemovedParagraph removed : article.removed()) {
      int index = removed.paragraph().index();
      indexes.add(index);
      assertThat(Toys.normalize(removed.paragraph().span().in(text)).text())
          .isEqualTo(prepared.paragraphs().get(index).span().in(prepared.body()));
    }
    assertThat(indexes)
        .containsExactlyInAnyOrderElementsOf(
            prepared.paragraphs().stream().map(Paragraph::index).toList());
  }

  @Property
  void theParagraphsOfTheCleanTextAreTheKeptOnes(@ForAll("articles") String text) {
    Article article = Toys.pipeline().process("id", text);
    assertThat(Paragraphs.of(article.text()).stream().map(Paragraph::span))
        .containsExactlyElementsOf(article.paragraphs().stream().map(Paragraph::span).toList());
    assertThat(article.paragraphs().stream().map(p -> p.span().in(article.text())))
        .doesNotHaveDuplicates();
  }

  @Property
  void unitsSmallerThanALineAreCutOutOfIt(@ForAll("articles") String text) {
    ArticlePipeline pipeline = Toys.builder().units(Toys::sentences).build();
    PreparedArticle prepared = pipeline.prepare("id", text);
    Article article = pipeline.finish(pipeline.filter(prepared));

    assertThat(article.alignedText().undo()).isEqualTo(text);
    StringBuilder kept = new StringBuilder();
    for (Paragraph unit : article.paragraphs()) {
      Paragraph original = prepared.paragraphs().get(unit.index());
      assertThat(unit.span().in(article.text())).isEqualTo(original.span().in(prepared.body()));
      kept.append(unit.span().in(article.text()));
    }
    assertThat(letters(article.text())).isEqualTo(letters(kept));
    assertThat(article.paragraphs().size() + article.removed().size())
        .isEqualTo(prepared.paragraphs().size());
    assertThat(Paragraphs.of(article.text()).size())
        .isLessThanOrEqualTo(Paragraphs.of(prepared.body()).size());
  }

  private static List<Integer> letters(CharSequence text) {
    return text.chars().filter(Character::isLetterOrDigit).boxed().toList();
  }

  @Property
  void nothingButTheHeaderAndWholeLinesIsTakenOut(@ForAll("articles") String text) {
    ArticlePipeline pipeline = Toys.pipeline();
    PreparedArticle prepared = pipeline.prepare("id", text);
    Article article = pipeline.finish(pipeline.filter(prepared));
    if (article.removed().isEmpty()) {
      assertThat(article.text()).isEqualTo(prepared.body());
    }
    assertThat(longestBlank(article.text(), article.paragraphs()))
        .isLessThanOrEqualTo(longestBlank(prepared.body(), prepared.paragraphs()));
  }

  /** The greatest number of line ends between two paragraphs. */
  private static long longestBlank(String text, List<Paragraph> paragraphs) {
    long longest = 0;
    for (int i = 1; i < paragraphs.size(); i++) {
      int from = paragraphs.get(i - 1).span().end();
      int to = paragraphs.get(i).span().start();
      long ends = text.substring(from, to).chars().filter(c -> c == '\n').count();
      longest = Math.max(longest, ends);
    }
    return longest;
  }

  @Property
  void whatIsKeptCameFromWhereInSourceSays(@ForAll("articles") String text) {
    Article article = Toys.pipeline().process("id", text);
    Span header = article.dates().headerSpan();
    for (Paragraph paragraph : article.paragraphs()) {
      Span source = article.inSource(paragraph.span());
      if (header.isEmpty() || !source.contains(header)) {
        assertThat(normalizedFrom(text, source)).isEqualTo(paragraph.span().in(article.text()));
      }
      assertThat(article.inText(article.inSource(paragraph.span()))).isEqualTo(paragraph.span());
    }
  }

  @Property
  void datesAndRefusalsStandInTheSource(@ForAll("articles") String text) {
    ArticlePipeline pipeline = Toys.pipeline();
    PreparedArticle prepared = pipeline.prepare("id", text);
    HeaderDates dates = pipeline.finish(pipeline.filter(prepared)).dates();
    String normalized = prepared.normalized().text();
    assertThat(dates.dates().stream().map(date -> normalizedFrom(text, date.span())))
        .containsExactlyElementsOf(
            prepared.dates().dates().stream().map(date -> date.span().in(normalized)).toList());
    assertThat(dates.refused().stream().map(refusal -> normalizedFrom(text, refusal.span())))
        .containsExactlyElementsOf(
            prepared.dates().refused().stream().map(one -> one.span().in(normalized)).toList());
    assertThat(dates.bodyStart()).isBetween(0, text.length());
    assertThat(dates.headerSpan().end()).isLessThanOrEqualTo(text.length());
  }

  private static String normalizedFrom(String text, Span span) {
    return Toys.normalize(span.in(text)).text();
  }

  @Property
  void anyTextAtAllIsAnArticle(@ForAll("texts") String text) {
    assertThat(Toys.pipeline().process("id", text).alignedText().undo()).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }
}
