// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.article.Article;
import org.maqala.article.ArticlePipeline;
import org.maqala.article.ParagraphFilter;
import org.maqala.article.RemovedParagraph;
import org.maqala.testing.Utf16;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;

/** {@code dedupe} cuts as {@code clean} does. */
class KeptLinesProperties {
  @Provide
  Arbitrary<String> articles() {
    return Utf16.articles();
  }

  @Property(tries = 300)
  void areWhatThePipelineKeeps(@ForAll("articles") String text, @ForAll int choice) {
    ParagraphFilter filter = (id, body, paragraphs) -> some(paragraphs, choice);
    Article article = ArticlePipeline.builder().filter(filter).build().process("a", text);
    if (article.dates().headerSpan().isEmpty()) {
      List<Paragraph> paragraphs = Paragraphs.of(text);
      assertThat(KeptLines.of(text, paragraphs, some(paragraphs, choice)))
          .isEqualTo(article.text());
    }
  }

  private static List<RemovedParagraph> some(List<Paragraph> paragraphs, int choice) {
    return paragraphs.stream()
        .filter(paragraph -> (choice >>> (paragraph.index() % 32) & 1) == 1)
        .map(paragraph ->
            new RemovedParagraph(
                paragraph, RemovedParagraph.Kind.EXACT, 1, new RemovedParagraph.Match("b", 0)))
        .toList();
  }
}
