// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * What the header of an article says about its date. Immutable.
 *
 * @param dates the dates of the header in the order of the text
 * @param refused what looks like a date there and was not taken, in the order of the text
 * @param headerSpan what {@link #strip} takes away; empty if nothing is
 * @param bodyStart the offset in UTF-16 code units where the article's own text begins; 0 if there
 *     is no header before it
 */
public record HeaderDates(
    List<HeaderDate> dates, List<Refusal> refused, Span headerSpan, int bodyStart) {
  private static final List<Role> RANKS =
      List.of(Role.LABEL, Role.PAGE, Role.UPDATED, Role.DATELINE, Role.INLINE, Role.PREFIX);

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if {@code bodyStart} is negative
   */
  public HeaderDates {
    dates = List.copyOf(dates);
    refused = List.copyOf(refused);
    if (bodyStart < 0) {
      throw new IllegalArgumentException("bodyStart must not be negative, got " + bodyStart);
    }
  }

  /** A header that reaches from the start of the text to its body. */
  public HeaderDates(List<HeaderDate> dates, List<Refusal> refused, int bodyStart) {
    this(dates, refused, new Span(0, bodyStart), bodyStart);
  }

  /**
   * The date to take if one is needed: a labelled one before the page's own, that before the date
   * of an update, that before a dateline, a date in a short line and the crawler's prefix, which is
   * often days late. A date with a known year goes before one without. The first of equals.
   */
  public Optional<HeaderDate> best() {
    HeaderDate best = null;
    for (HeaderDate date : dates) {
      if (best == null || rank(date) < rank(best)) {
        best = date;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int rank(HeaderDate date) {
    int role = RANKS.indexOf(date.role());
    return date.value().hasYear() ? role : role + RANKS.size();
  }

  /**
   * The text without its header; every other character stays. The same instance if there is none.
   *
   * @param text the text that was parsed
   * @throws IndexOutOfBoundsException if the text is shorter than the header
   */
  public String strip(String text) {
    if (headerSpan.isEmpty()) {
      return text;
    }
    return text.substring(0, headerSpan.start()) + text.substring(headerSpan.end());
  }
}
