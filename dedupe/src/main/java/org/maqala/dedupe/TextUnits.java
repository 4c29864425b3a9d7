// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.List;
import org.maqala.article.Article;
import org.maqala.article.ParagraphCutter;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/**
 * Units smaller than a paragraph, for articles that came as one line: the sentences of each line.
 * They are given to a {@link ParagraphDeduplicator} in place of paragraphs, best with {@link
 * Scope#ARTICLE}, so that a lead that comes twice inside one line is found and a stock sentence is
 * not taken out of every article but one; and what it removes is cut out by {@link #cut}, or by an
 * {@link org.maqala.article.ArticlePipeline} that is told of them: {@code units(TextUnits::of)}.
 *
 * <pre>{@code
 * List<Paragraph> units = TextUnits.sentences(text);
 * AlignedText kept = TextUnits.cut(text, units, dedupe.filter("a.txt", text, units));
 * }</pre>
 *
 * <p>Stateless; any text, linear time.
 */
public final class TextUnits {
  // Longer than any paragraph of an ordinary article; a quarter of crawled ones is one such line.
  static final int LONG_LINE = 1_000;

  private TextUnits() {}

  /**
   * The units of a text: its paragraphs, but the sentences of those that are longer than 1,000 code
   * units, which are lines whose paragraphs were lost.
   */
  public static List<Paragraph> of(String text) {
    return units(text, LONG_LINE);
  }

  /**
   * The sentences of each paragraph, in order and numbered through, without the white space around
   * them. A sentence ends with {@code . ! ? …}, closing quotes and brackets counted in, before a
   * capital, a digit, an opening mark or a dash; also where the space is missing ({@code
   * комитет.На}). It does not end after a word of one letter, or of two without a vowel ({@code
   * г.}, {@code гг.}, initials). Where in doubt it goes on: two copies are cut alike.
   *
   * <p>A sentence that ends with an earlier one of seven words or more, after no more than 600 code
   * units of something else ({@code ПОДЕЛИТЬСЯ}, a caption, tags glued to the sentence before), is
   * cut before it; but not where that something leads up to it, by a comma, a colon, a dash or an
   * opening mark. Eight capitals that begin as an earlier sentence does are tried.
   */
  public static List<Paragraph> sentences(String text) {
    return units(text, 0);
  }

  /**
   * Whether a unit is quoted speech: at least half of it stands between quotation marks that open
   * and close in it, and that much is five words or more; or it opens with a dash and has ten words
   * or more.
   */
  public static boolean isQuoted(String unit) {
    return QuotedShare.isSpeech(unit);
  }

  private static List<Paragraph> units(String text, int longerThan) {
    List<Paragraph> units = new ArrayList<>();
    RepeatedPassages passages = new RepeatedPassages(text);
    for (Paragraph paragraph : Paragraphs.of(text)) {
      int start = paragraph.span().start();
      int end = paragraph.span().end();
      if (end - start <= longerThan) {
        units.add(new Paragraph(units.size(), paragraph.span()));
        continue;
      }
      for (int i = start; i < end; ) {
        i = SentenceEnds.next(text, i, end);
        int again = passages.next(start, i);
        if (again < i) {
          int before = again;
          while (SentenceEnds.isSpace(text.charAt(before - 1))) {
            before--;
          }
          units.add(new Paragraph(units.size(), new Span(start, before)));
          start = again;
        }
        units.add(new Paragraph(units.size(), new Span(start, i)));
        while (i < end && SentenceEnds.isSpace(text.charAt(i))) {
          i++;
        }
        start = i;
      }
    }
    return List.copyOf(units);
  }

  /**
   * Cuts out units. A unit goes with the white space after it, the last ones of a line with that
   * before them instead, and a line of which nothing stays with its line end. Linear in the text.
   *
   * @param text the text that was filtered
   * @param units all its units, in order
   * @param removed those that go, in order
   * @return the text that is kept, aligned with {@code text}; the same instance if nothing goes.
   *     Each cut is an edit by {@link Article#DUPLICATE_PARAGRAPH}
   * @throws IndexOutOfBoundsException if a removed unit is none of {@code units}
   */
  public static AlignedText cut(
      String text, List<Paragraph> units, List<RemovedParagraph> removed) {
    return ParagraphCutter.cut(text, units, removed);
  }
}
