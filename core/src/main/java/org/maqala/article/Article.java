// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.List;
import java.util.Optional;
import org.maqala.date.HeaderDate;
import org.maqala.date.HeaderDates;
import org.maqala.quote.Quotes;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/**
 * A clean, structured article, and for every character of it the way back to its source. Made by
 * {@link ArticlePipeline}. Immutable and safe for use by several threads.
 *
 * <p>Offsets are UTF-16 code units. What was taken out (header dates, what was refused as one,
 * removed paragraphs) is told by spans of the <em>source</em>; what is there (paragraphs, quotes)
 * by spans of the clean <em>text</em>, and {@link #inSource(Span)} says where that came from.
 */
public final class Article {
  /** The rule of the edit that takes the header away. */
  public static final String HEADER_DATE = "header-date";

  /** The rule of the edits that take repeated paragraphs away. */
  public static final String DUPLICATE_PARAGRAPH = "duplicate-paragraph";

  private final String id;
  private final Steps steps;
  private final AlignedText alignedText;
  private final HeaderDates dates;
  private final List<Paragraph> paragraphs;
  private final List<RemovedParagraph> removed;
  private final Quotes quotes;

  Article(
      String id,
      Steps steps,
      HeaderDates dates,
      List<Paragraph> paragraphs,
      List<RemovedParagraph> removed,
      Quotes quotes) {
    this.id = id;
    this.steps = steps;
    this.alignedText = steps.composed();
    this.dates = steps.inSource(dates);
    this.paragraphs = List.copyOf(paragraphs);
    this.removed = steps.inSource(removed);
    this.quotes = quotes;
  }

  /** The article's name, as given to the pipeline. */
  public String id() {
    return id;
  }

  /** The text that was given to the pipeline. */
  public String source() {
    return alignedText.source();
  }

  /** The clean text: normalized, without the header and the removed paragraphs. */
  public String text() {
    return alignedText.text();
  }

  /**
   * The clean text aligned with the source, each change an edit: those of the normalizer with its
   * rules, {@link #HEADER_DATE}, {@link #DUPLICATE_PARAGRAPH}. Its {@code undo()} is the source.
   * Changes that touch are one edit with the rules of all, so {@link #inSource(Span)} is finer than
   * its alignment where a removed paragraph borders on a repaired letter.
   */
  public AlignedText alignedText() {
    return alignedText;
  }

  /** The source after the normalizer alone, header and all paragraphs still there. */
  public AlignedText normalized() {
    return steps.normalized();
  }

  /** What the header says about the date; all spans and offsets in the source. */
  public HeaderDates dates() {
    return dates;
  }

  /** The date to take if one is needed, its span in the source; see {@link HeaderDates#best()}. */
  public Optional<HeaderDate> date() {
    return dates.best();
  }

  /**
   * The paragraphs that were kept, in order. Their spans are in the clean text; their indexes count
   * removed paragraphs too, as those of {@link RemovedParagraph.Match} do. If the pipeline was
   * given other units, these.
   */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The paragraphs that were removed, in order; their spans are in the source. */
  public List<RemovedParagraph> removed() {
    return removed;
  }

  /** The quotes of the clean text, with their spans in it. */
  public Quotes quotes() {
    return quotes;
  }

  /**
   * Where a span of the clean text came from: the smallest span of the source that holds all of
   * what its code units were. What was taken out between them lies in it, what was taken out before
   * and after them does not.
   *
   * @throws IndexOutOfBoundsException if the span ends after the clean text
   */
  public Span inSource(Span span) {
    return steps.unmap(span);
  }

  /**
   * What a span of the source became in the clean text; empty if all of it was taken out.
   *
   * @throws IndexOutOfBoundsException if the span ends after the source
   */
  public Span inText(Span sourceSpan) {
    return steps.map(sourceSpan);
  }

  @Override
  public String toString() {
    return "Article[" + id + ", " + text().length() + " code units]";
  }
}
