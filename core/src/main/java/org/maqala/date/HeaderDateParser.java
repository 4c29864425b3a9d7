// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in the header of a Russian, Kazakh (Cyrillic, Latin or Arabic letters) or English
 * news article: the crawler's prefix, the page's own line, labels, datelines.
 *
 * <p>Only the header is read, at most 2,000 code units, so the cost does not depend on the length
 * of the text. Any string is accepted, unpaired surrogates too. A date that may be read in two
 * ways, that does not exist, or that belongs to a sentence is refused with its reason, not guessed.
 * Nothing depends on the default locale, zone or clock. Immutable, to be shared between threads;
 * making one reads the word tables.
 */
public final class HeaderDateParser {
  private final Lexicon lexicon;
  private final LineShapes shapes;

  private HeaderDateParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.shapes = LineShapesBuilder.build(lexicon);
  }

  /** A parser with the tables of this library. */
  public static HeaderDateParser create() {
    return new HeaderDateParser(Lexicon.load());
  }

  /**
   * The dates in the header of a text, with nothing to count from but its own prefix: dates with no
   * year stay so, and {@code вчера} is refused.
   *
   * @param text the article as it was crawled
   */
  public HeaderDates parse(String text) {
    return read(text, null);
  }

  /**
   * The dates in the header of a text. A dateline or label with no year is given that of the latest
   * such day not after the page's own date, or if there is none, the prefix, or the reference; a
   * bare day and month, whose place in time nothing tells, the reference's own year, or the nearest
   * that its weekday fits. A page's own day that would lie most of a year before the prefix is one
   * to come and gets no year.
   *
   * @param text the article as it was crawled
   * @param reference when it was crawled or published: a day, or a minute for {@code 5 минут назад}
   * @throws IllegalArgumentException if the reference has no day of a known year
   */
  public HeaderDates parse(String text, EdtfDate reference) {
    if (reference.toLocalDate().isEmpty()) {
      throw new IllegalArgumentException("reference must be a day or finer, got " + reference);
    }
    return read(text, reference);
  }

  private HeaderDates read(String text, @Nullable EdtfDate reference) {
    Objects.requireNonNull(text, "text");
    HeaderDates plain = shapes.read(text, reference != null);
    return plain == null ? HeaderScanner.scan(text, lexicon, reference) : plain;
  }
}
