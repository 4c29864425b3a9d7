// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maqala.date.Candidate.Relative;

/** Turns what was read into a value, or says why it can't. */
final class Resolver {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  // A bare 31 December seen in January is the one just past, not the one to come.
  private static final int TOO_FAR_AHEAD = 330;
  // A weekday that fits only a year farther off than this in days is a slip, and warned of.
  private static final int WRONG_WEEKDAY = 800;
  private static final int CRAWLED_WITHIN = 14;
  private static final int TOO_LONG_AGO = 270;

  private final Optional<EdtfDate> reference;
  private final Optional<EdtfDate> prefix;
  private Optional<LocalDate> page = Optional.empty();
  private int hintedMonth;
  private int hintedDay;

  Resolver(Optional<EdtfDate> reference, Optional<EdtfDate> prefix) {
    this.reference = reference;
    this.prefix = prefix;
  }

  /** A value with what to doubt about it, or the reason why there is none. */
  record Outcome(
      @Nullable EdtfDate value,
      Optional<EdtfDate> literal,
      Set<Warning> warnings,
      @Nullable Reason reason) {
    static Outcome refused(Reason reason) {
      return new Outcome(null, Optional.empty(), Set.of(), reason);
    }
  }

  Outcome resolve(Candidate c, Role role) {
    if (c.relative != null) {
      return relative(c, c.relative);
    }
    try {
      if (c.otherDay != Candidate.NONE && !settled(c)) {
        return Outcome.refused(Reason.AMBIGUOUS_ORDER);
      }
      if (c.otherDay != Candidate.NONE) {
        c.warn(Warning.INFERRED_ORDER);
      }
      EdtfDate literal = c.literal();
      if (role == Role.DATELINE && c.day > 0) {
        hint(c.month, c.day);
      }
      if (c.year != Candidate.NONE && (c.year < FIRST_YEAR || c.year > LAST_YEAR)) {
        return Outcome.refused(Reason.YEAR_OUT_OF_RANGE);
      }
      EdtfDate value = literal.hasYear() ? literal : inferYear(c, literal, role);
      if (!value.equals(literal)) {
        c.warn(Warning.INFERRED_YEAR);
      }
      doubt(c, value, role);
      if (c.year != Candidate.NONE && page.isEmpty()) {
        page = value.toLocalDate();
      }
      Optional<EdtfDate> written = value.equals(literal) ? Optional.empty() : Optional.of(literal);
      return new Outcome(value, written, c.warnings, null);
    } catch (DateTimeException impossible) {
      return Outcome.refused(Reason.IMPOSSIBLE);
    }
  }

  private void doubt(Candidate c, EdtfDate value, Role role) {
    if (c.weekday > 0 && !onWeekday(value, c.weekday)) {
      c.warn(Warning.WEEKDAY_CONFLICT);
    }
    if (role == Role.INLINE) {
      c.warn(Warning.IN_SENTENCE);
    }
    if (prefix.isPresent() && !agree(prefix.get().toString(), value.toString())) {
      c.warn(Warning.PREFIX_CONFLICT);
    }
  }

  private static boolean onWeekday(EdtfDate value, int weekday) {
    return value.toLocalDate().map(day -> day.getDayOfWeek().getValue() == weekday).orElse(true);
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
    return known()
        .map(day0 -> ChronoUnit.DAYS.between(date, day0))
        .filter(days -> days >= 0 && days <= CRAWLED_WITHIN)
        .isPresent();
  }

  /** The page's own date says more about a dateline than the crawler's, which may be later. */
  private Optional<LocalDate> known() {
    return page.isPresent()
        ? page
        : prefix.flatMap(EdtfDate::toLocalDate).or(() -> reference.flatMap(EdtfDate::toLocalDate));
  }

  private EdtfDate inferYear(Candidate c, EdtfDate literal, Role role) {
    Optional<LocalDate> known = known();
    if (known.isEmpty()) {
      return literal;
    }
    LocalDate from = known.get();
    boolean own = role == Role.INLINE || role == Role.PAGE;
    boolean past = page.isPresent() || prefix.isPresent() || !own;
    EdtfDate best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = from.getYear() + 1; year >= from.getYear() - 8; year--) {
      EdtfDate date = inYear(c, literal, year);
      LocalDate day = date == null ? null : date.first().toLocalDate().orElse(null);
      if (date == null || day == null) {
        continue;
      }
      long ahead = ChronoUnit.DAYS.between(from, day);
      long distance = distance(c, day, ahead, past, year == from.getYear());
      if (distance < bestDistance) {
        best = date;
        bestDistance = distance;
      }
    }
    // A day just after the crawl is one to come, of which nothing tells the year.
    boolean unlikely = past && own && bestDistance > TOO_LONG_AGO;
    return best == null || unlikely ? literal : best;
  }

  private static long distance(
      Candidate c, LocalDate day, long ahead, boolean past, boolean sameYear) {
    if (c.weekday > 0 && c.last == null && (!past || ahead <= 0)) {
      return day.getDayOfWeek().getValue() == c.weekday
          ? Math.abs(ahead)
          : WRONG_WEEKDAY + Math.abs(ahead);
    }
    if (past) {
      return ahead > 0 ? Long.MAX_VALUE : -ahead;
    }
    return sameYear && ahead <= TOO_FAR_AHEAD ? -1 : ahead > 0 ? Long.MAX_VALUE : -ahead;
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

  private Outcome relative(Candidate c, Relative relative) {
    if (reference.isEmpty()) {
      return Outcome.refused(Reason.NO_REFERENCE);
    }
    EdtfDate now = reference.get();
    LocalDate today = now.toLocalDate().orElseThrow();
    Optional<LocalDateTime> time = now.toLocalDateTime();
    if (relative.toMinute() && time.isEmpty()) {
      return Outcome.refused(Reason.NO_REFERENCE);
    }
    try {
      EdtfDate value =
          relative.toMinute()
              ? minute(
                  time.orElseThrow()
                      .plusMonths(relative.months())
                      .plusDays(relative.days())
                      .plusMinutes(relative.minutes()))
              : day(today, relative);
      if (c.hasTime() && value.precision() == Precision.DAY) {
        value =
            c.minute == Candidate.NONE ? value.atHour(c.hour) : value.atMinute(c.hour, c.minute);
      }
      return new Outcome(value, Optional.empty(), EnumSet.of(Warning.RELATIVE), null);
    } catch (DateTimeException impossible) {
      return Outcome.refused(Reason.IMPOSSIBLE);
    }
  }

  private static EdtfDate minute(LocalDateTime time) {
    return EdtfDate.of(time.toLocalDate()).atMinute(time.getHour(), time.getMinute());
  }

  private static EdtfDate day(LocalDate today, Relative relative) {
    return switch (relative.shape()) {
      case WEEKDAY ->
          EdtfDate.of(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(relative.days()))));
      case WEEKDAY_BEFORE ->
          EdtfDate.of(today.with(TemporalAdjusters.previous(DayOfWeek.of(relative.days()))));
      case WEEKDAY_THIS -> EdtfDate.of(today.with(DayOfWeek.of(relative.days())));
      case WEEKDAY_AFTER ->
          EdtfDate.of(today.with(TemporalAdjusters.next(DayOfWeek.of(relative.days()))));
      case YEAR -> EdtfDate.ofYear(today.getYear() + relative.months() / 12);
      case MONTH -> {
        LocalDate month = Objects.requireNonNull(today.plusMonths(relative.months()));
        yield EdtfDate.ofMonth(month.getYear(), month.getMonthValue());
      }
      case SPAN -> EdtfDate.of(today.plusMonths(relative.months()).plusDays(relative.days()));
    };
  }
}
