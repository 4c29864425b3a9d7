// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maqala.text.Span;

/** A header line with one date and nothing else: where in it the parts of the date stand. */
final class LineShape {
  /** The bits that a number of one or two digits takes among the values, or a month's name. */
  static final int SHORT = 7;

  /** What is added to a number of one digit, so that it is no number of two. */
  static final int ONE_DIGIT = 100;

  /** The bits that a number of four digits takes. */
  static final int LONG = 14;

  // The parts by their letters in the table.
  private static final String PARTS = "YMDhmsxyZ";
  private static final int YEAR = 0;
  private static final int MONTH = 1;
  private static final int DAY = 2;
  private static final int HOUR = 3;
  private static final int MINUTE = 4;
  private static final int SECOND = 5;
  private static final int OFFSET_HOUR = 6;
  private static final int OFFSET_MINUTE = 7;
  private static final int UTC = 8;

  private static final int ABSENT = -1;
  private static final int QUARTER_HOUR = 15;
  private static final int FARTHEST = 14 * 60;
  private static final int SHORTEST_MONTH = 28;

  private final Role role;
  private final boolean toEnd;

  /** Of each part the bits to the right of it, or ABSENT. */
  private final int[] shifts = new int[PARTS.length()];

  /**
   * A shape.
   *
   * @param parts the letters of the parts, in the order of the line
   * @param toEnd whether the date runs to the end of the line; else it ends with its last value
   */
  LineShape(Role role, String parts, boolean toEnd) {
    this.role = role;
    this.toEnd = toEnd;
    Arrays.fill(shifts, ABSENT);
    int bits = 0;
    for (int i = parts.length() - 1; i >= 0; i--) {
      int part = PARTS.indexOf(parts.charAt(i));
      shifts[part] = bits;
      bits += part == YEAR ? LONG : part == UTC ? 0 : SHORT;
    }
  }

  /** Whether a letter of the table stands for a part of the date. */
  static boolean isPart(char letter) {
    return PARTS.indexOf(letter) >= 0;
  }

  /** Whether a line of this shape is read alike whatever it is counted from. */
  boolean hasYear() {
    return shifts[YEAR] != ABSENT;
  }

  /**
   * The header of a text that is such a line; null if the grammar must judge the values.
   *
   * @param values the numbers and months of the line, each of {@link #SHORT} or {@link #LONG} bits
   * @param first where the first of them begins
   * @param last where the last of them ends
   * @param end where the line ends
   */
  @Nullable HeaderDates read(long values, int first, int last, int end, int textLength) {
    EdtfDate date = date(values);
    if (date == null) {
      return null;
    }
    Span span = new Span(first, toEnd ? end : last);
    HeaderDate found = new HeaderDate(date, Optional.empty(), role, span, Set.of());
    return new HeaderDates(List.of(found), List.of(), textLength);
  }

  private @Nullable EdtfDate date(long values) {
    int year = hasYear() ? (int) (values >>> shifts[YEAR]) & 0x3FFF : EdtfDate.NONE;
    int month = value(values, MONTH);
    int day = value(values, DAY);
    boolean usual = !hasYear() || (year >= Resolver.FIRST_YEAR && year <= Resolver.LAST_YEAR);
    if (!usual || month < 1 || month > 12 || day < 1 || day > days(year, month, day)) {
      return null;
    }
    if (shifts[HOUR] == ABSENT) {
      return new EdtfDate(Precision.DAY, year, month, day, EdtfDate.NONE, EdtfDate.NONE);
    }
    int hour = value(values, HOUR);
    int minute = twoDigits(values, MINUTE);
    boolean exact = shifts[SECOND] != ABSENT;
    int second = exact ? twoDigits(values, SECOND) : 0;
    int offset = offset(values);
    if (hour > 23 || minute > 59 || second > 59 || offset > FARTHEST) {
      return null;
    }
    return new EdtfDate(
        exact ? Precision.SECOND : Precision.MINUTE,
        year,
        month,
        day,
        (hour * 60 + minute) * 60 + second,
        offset == EdtfDate.NONE ? offset : offset * 60);
  }

  /** In minutes; more than any there is if it must be judged. */
  private int offset(long values) {
    if (shifts[OFFSET_HOUR] == ABSENT) {
      return shifts[UTC] == ABSENT ? EdtfDate.NONE : 0;
    }
    int minutes = twoDigits(values, OFFSET_MINUTE);
    return minutes > 59 || minutes % QUARTER_HOUR != 0
        ? Integer.MAX_VALUE
        : twoDigits(values, OFFSET_HOUR) * 60 + minutes;
  }

  /** A number of two digits; one of one digit is beyond all that are allowed. */
  private int twoDigits(long values, int part) {
    return (int) (values >>> shifts[part]) & 0x7F;
  }

  private int value(long values, int part) {
    int value = twoDigits(values, part);
    return value < ONE_DIGIT ? value : value - ONE_DIGIT;
  }

  /** The length of the month, if the day may lie beyond it. */
  private static int days(int year, int month, int day) {
    return day <= SHORTEST_MONTH
        ? SHORTEST_MONTH
        : Month.of(month).length(year == EdtfDate.NONE || Year.isLeap(year));
  }
}
