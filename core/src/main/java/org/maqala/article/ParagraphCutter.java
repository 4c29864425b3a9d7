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
 *
 * <p>Units smaller than a line (sentences that stand in for paragraphs) are cut out of their lines:
 * each goes with the white space after it, the last ones of a line with that before them instead,
 * and a line of which nothing stays with its line end.
 */
public final class ParagraphCutter {
  private final String text;
  private final List<Paragraph> paragraphs;
  private final boolean[] removed;

  private ParagraphCutter(String text, List<Paragraph> paragraphs, boolean[] removed) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.removed = removed;
  }

  /**
   * Cuts out what a filter removed. Linear in the text.
   *
   * @param text the text that was filtered
   * @param paragraphs its paragraphs, or the units that stand in for them, all and in order
   * @param removed those that go, in order
   * @return the text that is kept, aligned with {@code text}; the same instance if nothing goes.
   *     Each cut is an edit by {@link Article#DUPLICATE_PARAGRAPH}; cuts that touch are not joined.
   * @throws IndexOutOfBoundsException if a removed paragraph is none of {@code paragraphs}
   */
  public static AlignedText cut(
      String text, List<Paragraph> paragraphs, List<RemovedParagraph> removed) {
    boolean[] gone = flags(paragraphs, removed);
    if (removed.isEmpty()) {
      return AlignedText.edit(text).build();
    }
    return areLines(text, paragraphs)
        ? new ParagraphCutter(text, paragraphs, gone).cut()
        : new UnitCutter(text, paragraphs, gone).cut();
  }

  /** Whether no two paragraphs stand on one line. */
  private static boolean areLines(String text, List<Paragraph> paragraphs) {
    for (int i = 1; i < paragraphs.size(); i++) {
      if (UnitCutter.areOnOneLine(text, paragraphs.get(i - 1), paragraphs.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The paragraphs that stay, with their spans in the text after the cut. */
  static List<Paragraph> kept(
      AlignedText cut, List<Paragraph> paragraphs, List<RemovedParagraph> removed) {
    boolean[] gone = flags(paragraphs, removed);
    List<Paragraph> kept = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (!gone[paragraph.index()]) {
        Span span = cut.alignment().map(paragraph.span());
        kept.add(new Paragraph(paragraph.index(), span));
      }
    }
    return kept;
  }

  /** For each paragraph whether it goes. */
  private static boolean[] flags(List<Paragraph> paragraphs, List<RemovedParagraph> removed) {
    boolean[] flags = new boolean[paragraphs.size()];
    removed.forEach(one -> flags[one.paragraph().index()] = true);
    return flags;
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
