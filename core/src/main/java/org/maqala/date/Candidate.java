// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the grammar read at one place, and how it was judged. It is used again for the next. */
final class Candidate {
  static final int NONE = -1;
  static final int NO_OFFSET = Integer.MIN_VALUE;
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

  // Set once it is judged: one of these two.
  @Nullable Role role;
  @Nullable Reason reason;

  /** The tokens of the header that the date stands in; none if nothing may be cut for it. */
  int headerFrom;

  int headerTo;

  /** A form that only a page's own line has, not a sentence: figures, a bare time. */
  boolean compact;

  boolean timeInWords;

  /** Most dates have none; what takes them must copy them. */
  Set<Warning> warnings = Set.of();

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
    offset = NO_OFFSET;
    weekday = NONE;
    otherDay = NONE;
    otherMonth = NONE;
    last = null;
    relative = null;
    refusal = null;
    compact = false;
    timeInWords = false;
    warnings = Set.of();
    return this;
  }

  /** Judged to be this part of the header, with the tokens that belong to it there. */
  Candidate taken(Role as, int headFrom, int headTo) {
    role = as;
    reason = null;
    headerFrom = headFrom;
    headerTo = headTo;
    return this;
  }

  /** Judged to be no part of the header. */
  Candidate refused(Reason why) {
    role = null;
    reason = why;
    return this;
  }

  void warn(Warning warning) {
    if (warnings.isEmpty()) {
      warnings = EnumSet.of(warning);
    } else {
      warnings.add(warning);
    }
  }

  boolean hasTime() {
    return hour != NONE;
  }

  void shortYear(int twoDigits) {
    year = twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    warn(Warning.INFERRED_CENTURY);
  }

  /** The date as written. */
  EdtfDate literal() throws DateTimeException {
    EdtfDate first = single();
    if (last == null) {
      return first;
    }
    EdtfDate end = last.single();
    boolean overNewYear = month > last.month;
    if (year == NONE && last.year != NONE) {
      first = first.inYear(overNewYear ? last.year - 1 : last.year);
    } else if (year != NONE && last.year == NONE) {
      end = end.inYear(overNewYear ? year + 1 : year);
    }
    boolean known = first.hasYear() || month == last.month;
    if (known && first.toString().compareTo(end.toString()) > 0) {
      throw new DateTimeException("an interval runs forward");
    }
    return EdtfDate.interval(first, end);
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
    return offset == NO_OFFSET || hour == NONE
        ? date
        : date.withOffset(ZoneOffset.ofTotalSeconds(offset * 60));
  }
}
