// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.Month;

/** Reads dates given by both calendars; the new one's counts, which is always the later. */
final class OldStyle {
  // Days between the old calendar and the new one, from 1582 to now.
  private static final int SMALLEST_GAP = 10;
  private static final int LARGEST_GAP = 13;
  private static final int NO_CALENDAR = -1;

  private final Tokens t;

  OldStyle(Tokens tokens) {
    this.t = tokens;
  }

  /**
   * {@code 1 (14) сентября}, {@code 1/14 сентября}: the day of the old calendar and that of the new
   * one, which is always the later.
   */
  int day(Candidate c, int i) {
    boolean slash = t.mark(i - 1, '/') && t.number(i, 2) && t.month(i + 1) > 0;
    boolean brackets = t.mark(i, '(') && t.number(i + 1, 2) && t.mark(i + 2, ')');
    if (!slash && !brackets) {
      return i;
    }
    int other = t.value(slash ? i : i + 1);
    if (!gap(Math.abs(other - c.day))) {
      c.refusal = Reason.AMBIGUOUS_ORDER;
    }
    c.day = Math.max(c.day, other);
    return slash ? i + 1 : i + 3;
  }

  /** {@code 25 октября (7 ноября)}: the same as {@link #day}, over the end of a month. */
  int month(Candidate c, int i) {
    if (!t.mark(i, '(') || !t.number(i + 1, 2) || t.month(i + 2) == 0 || !t.mark(i + 3, ')')) {
      return i;
    }
    int newDay = t.value(i + 1);
    int newMonth = t.month(i + 2);
    int forth = days(c.month, c.day, newMonth, newDay);
    if (gap(forth)) {
      c.day = newDay;
      c.month = newMonth;
    } else if (!gap(days(newMonth, newDay, c.month, c.day))) {
      c.refusal = Reason.AMBIGUOUS_ORDER;
    }
    return i + 4;
  }

  /** The days from one date to another of the same month or the next, as far as no year tells. */
  private static int days(int month, int day, int toMonth, int toDay) {
    if (toMonth == month) {
      return toDay - day;
    }
    int days = toMonth == month % 12 + 1 ? toDay + Month.of(month).maxLength() - day : NO_CALENDAR;
    // In 1900 the old calendar had a day more than the new one; so the length differs by one.
    return days > LARGEST_GAP ? days - 1 : days;
  }

  private static boolean gap(int days) {
    return days >= SMALLEST_GAP && days <= LARGEST_GAP;
  }
}
