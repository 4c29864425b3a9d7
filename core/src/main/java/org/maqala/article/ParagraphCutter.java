// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.ArrayList;
import java.util.List;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/**
 * Cuts paragraphs out of a text by whole lines. A removed paragraph goes with the line ends and
 * blank lines <em>after</em> it, so that what separated it from the paragraph before now separates
 * the two that remain. Where no paragraph remains after it, it goes with those before it instead,
 * and the end of the text stays as it was.
 */
final class ParagraphCutter {
  private final String text;
  private final List<Paragraph> paragraphs;
  private final boolean[] removed;

  private ParagraphCutter(String text, List<Paragraph> paragraphs, boolean[] removed) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.removed = removed;
  }

  /**
   * Cuts.
   *
   * @param removed for each paragraph whether it goes
   */
  static AlignedText cut(String text, List<Paragraph> paragraphs, boolean[] removed) {
    return new ParagraphCutter(text, paragraphs, removed).cut();
  }

  /** The paragraphs that stay, with their spans in the text after the cut. */
  static List<Paragraph> kept(AlignedText cut, List<Paragraph> paragraphs, boolean[] removed) {
    List<Paragraph> kept = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (!removed[paragraph.index()]) {
        Span span = cut.alignment().map(paragraph.span());
        kept.add(new Paragraph(paragraph.index(), span));
      }
    }
    return kept;
  }

  private AlignedText cut() {
    AlignedText.Builder builder = AlignedText.edit(text);
    int lastKept = removed.length - 1;
    while (lastKept >= 0 && removed[lastKept]) {
      lastKept--;
    }
    for (int i = 0; i < lastKept; i++) {
      if (removed[i]) {
        delete(lineStart(i), lineStart(i + 1), builder);
      }
    }
    for (int i = lastKept + 1; i < removed.length; i++) {
      delete(i == 0 ? lineStart(0) : lineEnd(i - 1), lineEnd(i), builder);
    }
    return builder.build();
  }

  private static void delete(int start, int end, AlignedText.Builder builder) {
    builder.delete(start, end, Article.DUPLICATE_PARAGRAPH);
  }

  private int lineStart(int paragraph) {
    int start = paragraphs.get(paragraph).span().start();
    while (start > 0 && !Paragraphs.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int lineEnd(int paragraph) {
    int end = paragraphs.get(paragraph).span().end();
    while (end < text.length() && !Paragraphs.isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
