// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import org.maqala.article.RemovedParagraph;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.text.Paragraphs;

/** Finds the paragraphs that repeat an earlier one, in this article or another, and says which. */
public final class DedupeExample {
  private DedupeExample() {}

  /** Prints each removed paragraph with what it repeats. */
  public static void main(String[] args) {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    print(
        dedupe,
        "first",
        """
        Аким области рассказал, как регион готовится к отопительному сезону этого года.
        Фото: акимат области
        АКИМ ОБЛАСТИ рассказал, как регион готовится к отопительному сезону этого года.
        """);
    print(
        dedupe,
        "second",
        """
        Фото: акимат области
        Вчера аким области рассказал, как регион готовится к отопительному сезону этого года.
        """);
  }

  private static void print(ParagraphDeduplicator dedupe, String id, String text) {
    for (RemovedParagraph removed : dedupe.filter(id, text, Paragraphs.of(text))) {
      System.out.println(id + ": " + removed.paragraph().span().in(text));
      System.out.println("  " + removed.kind() + " " + removed.similarity());
      System.out.println("  " + removed.match());
    }
  }
}
