// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the grammar read at one place, not yet judged. It is used again for the next place. */
final class Candidate {
  static final int NONE = -1;
  private static final int PIVOT = 50;

  int from;
  int to;
  int year;
  int month;
  int day;
  int hour;
  int minute;
  int second;
  int offset;
  int weekday;
  int otherDay;
  int otherMonth;
  @Nullable Candidate last;
  @Nullable Relative relative;
  @Nullable Reason refusal;

  /** A form that only a page's own line has, not a sentence: figures, a bare time. */
  boolean compact;

  boolean timeInWords;
  final Set<Warning> warnings = EnumSet.noneOf(Warning.class);

  /** Forgets what was read; one candidate serves a whole text. */
  Candidate startAt(int token) {
    from = token;
    to = 0;
    year = NONE;
    month = NONE;
    day = NONE;
    hour = NONE;
    minute = NONE;
    second = NONE;
    offset = Integer.MIN_VALUE;
    weekday = NONE;
    otherDay = NONE;
    otherMonth = NONE;
    last = null;
    relative = null;
    refusal = null;
    compact = false;
    timeInWords = false;
    warnings.clear();
    return this;
  }

  boolean hasTime() {
    return hour != NONE;
  }

  void shortYear(int twoDigits) {
    year = twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    warnings.add(Warning.INFERRED_CENTURY);
  }

  /** The date as written. */
  EdtfDate literal() throws DateTimeException {
    EdtfDate first = single();
    if (last == null) {
      return first;
    }
    if (year == NONE && last.year != NONE) {
      boolean overNewYear = month > last.month;
      first = first.inYear(overNewYear ? last.year - 1 : last.year);
    }
    return EdtfDate.interval(first, last.single());
  }

  private EdtfDate single() {
    if (month == NONE) {
      return EdtfDate.ofYear(year);
    }
    if (day == NONE) {
      return EdtfDate.ofMonth(year, month);
    }
    EdtfDate date =
        year == NONE ? EdtfDate.ofMonthDay(month, day) : EdtfDate.ofDay(year, month, day);
    if (second != NONE) {
      date = date.atSecond(hour, minute, second);
    } else if (minute != NONE) {
      date = date.atMinute(hour, minute);
    } else if (hour != NONE) {
      date = date.atHour(hour);
    }
    return offset == Integer.MIN_VALUE || hour == NONE
        ? date
        : date.withOffset(ZoneOffset.ofTotalSeconds(offset * 60));
  }

  /** Something counted from the reference. */
  record Relative(int months, int days, int minutes, boolean toMinute, Shape shape) {
    enum Shape {
      SPAN,
      WEEKDAY,
      WEEKDAY_BEFORE,
      MONTH,
      YEAR
    }
  }

  static LocalDate checked(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
