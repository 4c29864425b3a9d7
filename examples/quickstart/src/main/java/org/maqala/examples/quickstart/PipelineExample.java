// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import org.maqala.article.Article;
import org.maqala.article.ArticlePipeline;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.normalize.CyrillicNormalizer;
import org.maqala.quote.Quote;

/** All of it: a crawled text in, a clean and structured article out. */
public final class PipelineExample {
  private PipelineExample() {}

  /** Prints the article's date, clean text, removed paragraphs and quotes. */
  public static void main(String[] args) {
    String source =
        """
         date 2026-02-25 В Алматы состоялся экспертный форум на тему новой Конституции.
        В Алматы состоялся экспертный форум на тему новой Конституции.
        «Мы поддерживаем общественно- политические реформы», – заявил Куаныш Сейтжанов.
        """;
    ArticlePipeline pipeline =
        ArticlePipeline.builder()
            .normalizer(CyrillicNormalizer.standard())
            .filter(ParagraphDeduplicator.create())
            .build();

    Article article = pipeline.process("004", source);

    article.date().ifPresent(date -> System.out.println(date.value()));
    System.out.print(article.text());
    System.out.println(article.removed().size() + " paragraph removed");
    for (Quote quote : article.quotes().quotes()) {
      System.out.println(quote.kind() + " at " + article.inSource(quote.span()) + " of the source");
    }
    System.out.println(article.alignedText().undo().equals(source));
  }
}
