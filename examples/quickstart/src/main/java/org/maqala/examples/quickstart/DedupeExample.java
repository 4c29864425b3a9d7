// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import org.maqala.article.RemovedParagraph;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.text.Paragraphs;

/** Finds the paragraphs that repeat an earlier one and says which, and how alike they are. */
public final class DedupeExample {
  private DedupeExample() {}

  /** Prints each removed paragraph with what it repeats. */
  public static void main(String[] args) {
    String text =
        """
        Аким области рассказал, как регион готовится к отопительному сезону этого года.
        Фото: акимат области
        Вчера аким области рассказал, как регион готовится к отопительному сезону этого года.
        Фото: акимат области
        """;
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();

    for (RemovedParagraph removed : dedupe.filter("article-1", text, Paragraphs.of(text))) {
      System.out.println(removed.paragraph().span().in(text));
      System.out.println(
          "  " + removed.kind() + " " + removed.similarity() + " " + removed.match());
    }
  }
}
