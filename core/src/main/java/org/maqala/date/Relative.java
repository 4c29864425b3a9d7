// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjuster;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something counted from the reference: {@code вчера}, {@code 5 минут назад}. Immutable. */
final class Relative {
  final int months;
  private final int days;
  private final int minutes;
  private final Precision precision;
  private final @Nullable TemporalAdjuster weekday;

  /** So far from the reference, to a year, month, day or minute. */
  Relative(int months, int days, int minutes, Precision precision) {
    this(months, days, minutes, precision, null);
  }

  private Relative(
      int months, int days, int minutes, Precision precision, @Nullable TemporalAdjuster weekday) {
    this.months = months;
    this.days = days;
    this.minutes = minutes;
    this.precision = precision;
    this.weekday = weekday;
  }

  /** A weekday by how it is found from the reference. */
  static Relative weekday(TemporalAdjuster weekday) {
    return new Relative(0, 0, 0, Precision.DAY, weekday);
  }

  /**
   * The date that it comes to; null if the reference is too coarse.
   *
   * @throws DateTimeException if there is no such date
   */
  @Nullable EdtfDate from(EdtfDate reference) throws DateTimeException {
    LocalDate today = reference.toLocalDate().orElseThrow();
    if (precision != Precision.MINUTE) {
      return day(today);
    }
    LocalDateTime now = reference.toLocalDateTime().orElse(null);
    if (now == null) {
      return null;
    }
    LocalDateTime then = now.plusMonths(months).plusDays(days).plusMinutes(minutes);
    return EdtfDate.of(then.toLocalDate()).atMinute(then.getHour(), then.getMinute());
  }

  private EdtfDate day(LocalDate today) {
    LocalDate then = Objects.requireNonNull(today.plusMonths(months)).plusDays(days);
    if (precision == Precision.YEAR) {
      return EdtfDate.ofYear(then.getYear());
    }
    return precision == Precision.MONTH
        ? EdtfDate.ofMonth(then.getYear(), then.getMonthValue())
        : EdtfDate.of(weekday == null ? then : then.with(weekday));
  }
}
