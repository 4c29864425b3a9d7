// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * Finds the dates in the header of a Russian or Kazakh news article. Immutable, to be shared
 * between threads.
 */
public final class HeaderDateParser {
  private static final String PREFIX_WORD = "date ";

  private HeaderDateParser() {}

  /** A parser with the tables of this library. */
  public static HeaderDateParser create() {
    return new HeaderDateParser();
  }

  /** The dates in the header of {@code text}, with no reference day. */
  public HeaderDates parse(String text) {
    return read(text);
  }

  /**
   * The dates in the header of {@code text}.
   *
   * @param reference when the text was seen or published: what {@code вчера} and a date with no
   *     year are counted from
   * @throws IllegalArgumentException if the reference has no day of a known year
   */
  public HeaderDates parse(String text, EdtfDate reference) {
    if (reference.toLocalDate().isEmpty()) {
      throw new IllegalArgumentException("reference must be a day or finer, got " + reference);
    }
    return read(text);
  }

  private static HeaderDates read(String text) {
    Objects.requireNonNull(text, "text");
    List<HeaderDate> dates = new ArrayList<>();
    int end = prefix(text, dates);
    return new HeaderDates(dates, List.of(), new Span(0, end), end);
  }

  private static int prefix(String text, List<HeaderDate> dates) {
    int at = skipBlank(text, 0);
    if (!text.startsWith(PREFIX_WORD, at)) {
      return 0;
    }
    int start = skipBlank(text, at + PREFIX_WORD.length());
    int end = start;
    while (end < text.length() && !blank(text.charAt(end))) {
      end++;
    }
    Optional<EdtfDate> value = EdtfDate.parse(text.substring(start, Math.min(end, start + 60)));
    if (value.isEmpty()) {
      return 0;
    }
    dates.add(
        new HeaderDate(
            value.get(),
            Optional.empty(),
            Role.PREFIX,
            new Span(start, end),
            EnumSet.noneOf(Warning.class)));
    return skipBlank(text, end);
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
