// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.text.Span;

/** Turns what was read into a date of the header, or says why it can't. */
final class Resolver {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;
  // A bare 31 December seen in January is the one just past, not the one to come.
  private static final int TOO_FAR_AHEAD = 330;
  // A weekday that fits only a year farther off than this in days is a slip, and warned of.
  private static final int WRONG_WEEKDAY = 800;
  private static final int CRAWLED_WITHIN = 14;
  private static final int TOO_LONG_AGO = 270;

  private final @Nullable EdtfDate reference;
  private final @Nullable EdtfDate prefix;
  private @Nullable LocalDate page;
  private int hintedMonth;
  private int hintedDay;
  private Reason reason = Reason.IMPOSSIBLE;

  Resolver(@Nullable EdtfDate reference, @Nullable EdtfDate prefix) {
    this.reference = reference;
    this.prefix = prefix;
  }

  /** The date, with what to doubt about it; null if there is none. */
  @Nullable HeaderDate resolve(Candidate c, Role role, Span span) {
    reason = Reason.IMPOSSIBLE;
    try {
      return c.relative == null ? absolute(c, role, span) : relative(c, c.relative, role, span);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** Why there was no date when last asked for one. */
  Reason reason() {
    return reason;
  }

  private @Nullable HeaderDate absolute(Candidate c, Role role, Span span) {
    if (c.otherDay != Candidate.NONE) {
      if (!settled(c)) {
        reason = Reason.AMBIGUOUS_ORDER;
        return null;
      }
      c.warn(Warning.INFERRED_ORDER);
    }
    EdtfDate literal = c.literal();
    if (role == Role.DATELINE && c.day > 0) {
      hint(c.month, c.day);
    }
    if (c.year != Candidate.NONE && (c.year < FIRST_YEAR || c.year > LAST_YEAR)) {
      reason = Reason.YEAR_OUT_OF_RANGE;
      return null;
    }
    EdtfDate value = literal.hasYear() ? literal : inferYear(c, literal, role);
    boolean inferred = !value.equals(literal);
    if (inferred) {
      c.warn(Warning.INFERRED_YEAR);
    }
    doubt(c, value, role);
    if (c.year != Candidate.NONE && page == null) {
      page = value.day();
    }
    Optional<EdtfDate> written = inferred ? Optional.of(literal) : Optional.empty();
    return new HeaderDate(value, written, role, span, c.warnings);
  }

  private void doubt(Candidate c, EdtfDate value, Role role) {
    LocalDate day = value.day();
    if (c.weekday > 0 && day != null && day.getDayOfWeek().getValue() != c.weekday) {
      c.warn(Warning.WEEKDAY_CONFLICT);
    }
    if (role == Role.INLINE) {
      c.warn(Warning.IN_SENTENCE);
    }
    if (prefix != null && !agree(prefix.toString(), value.toString())) {
      c.warn(Warning.PREFIX_CONFLICT);
    }
  }

  private static boolean agree(String prefix, String value) {
    int length = Math.min(10, Math.min(prefix.length(), value.length()));
    return prefix.regionMatches(0, value, 0, length);
  }

  private boolean settled(Candidate c) {
    boolean asIs = seen(c, c.month, c.day);
    boolean swapped = seen(c, c.otherMonth, c.otherDay);
    if (swapped) {
      c.month = c.otherMonth;
      c.day = c.otherDay;
    }
    return asIs != swapped;
  }

  /** A dateline of the header has this day and month. */
  void hint(int month, int day) {
    hintedMonth = month;
    hintedDay = day;
  }

  /** Whether the dateline, the weekday or the date that is known speaks for this reading. */
  private boolean seen(Candidate c, int month, int day) {
    LocalDate date = LocalDate.of(c.year, month, day);
    if (hintedDay > 0) {
      return month == hintedMonth && day == hintedDay;
    }
    if (c.weekday > 0) {
      return date.getDayOfWeek().getValue() == c.weekday;
    }
    // A page is crawled on its day or soon after.
    LocalDate known = known();
    long days = known == null ? -1 : ChronoUnit.DAYS.between(date, known);
    return days >= 0 && days <= CRAWLED_WITHIN;
  }

  /** The page's own date says more about a dateline than the crawler's, which may be later. */
  private @Nullable LocalDate known() {
    LocalDate known = page;
    if (known == null && prefix != null) {
      known = prefix.day();
    }
    return known == null && reference != null ? reference.day() : known;
  }

  private EdtfDate inferYear(Candidate c, EdtfDate literal, Role role) {
    LocalDate from = known();
    if (from == null) {
      return literal;
    }
    boolean own = role == Role.INLINE || role == Role.PAGE;
    boolean past = page != null || prefix != null || !own;
    EdtfDate best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = from.getYear() + 1; year >= from.getYear() - 8; year--) {
      EdtfDate date = inYear(c, literal, year);
      LocalDate day = date == null ? null : date.first().day();
      if (day != null) {
        long ahead = ChronoUnit.DAYS.between(from, day);
        long distance = distance(c, day, ahead, past, year == from.getYear());
        best = distance < bestDistance ? date : best;
        bestDistance = Math.min(distance, bestDistance);
      }
    }
    // A day just after the crawl is one to come, of which nothing tells the year.
    boolean unlikely = past && own && bestDistance > TOO_LONG_AGO;
    return best == null || unlikely ? literal : best;
  }

  private static long distance(
      Candidate c, LocalDate day, long ahead, boolean past, boolean sameYear) {
    if (c.weekday > 0 && c.last == null && (!past || ahead <= 0)) {
      boolean right = day.getDayOfWeek().getValue() == c.weekday;
      return Math.abs(ahead) + (right ? 0 : WRONG_WEEKDAY);
    }
    boolean near = !past && sameYear && ahead <= TOO_FAR_AHEAD;
    return near ? -1 : ahead > 0 ? Long.MAX_VALUE : -ahead;
  }

  private static @Nullable EdtfDate inYear(Candidate c, EdtfDate literal, int year) {
    try {
      if (c.last != null && c.month > c.last.month) {
        return EdtfDate.interval(literal.first().inYear(year), literal.last().inYear(year + 1));
      }
      return literal.inYear(year);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private @Nullable HeaderDate relative(Candidate c, Relative relative, Role role, Span span) {
    EdtfDate value = reference == null ? null : relative.from(reference);
    if (value == null) {
      reason = Reason.NO_REFERENCE;
      return null;
    }
    if (c.hasTime() && value.precision() == Precision.DAY) {
      value = c.minute == Candidate.NONE ? value.atHour(c.hour) : value.atMinute(c.hour, c.minute);
    }
    return new HeaderDate(value, Optional.empty(), role, span, EnumSet.of(Warning.RELATIVE));
  }
}
