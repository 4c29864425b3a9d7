// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that it was written with: a year, season, quarter, month, day, hour,
 * minute or second, with an offset from UTC if one was written, with or without a known year; or an
 * interval of two such dates. Nothing is ever filled in.
 *
 * <p>Prints and parses the Extended Date/Time Format of ISO 8601-2:2019 (Library of Congress
 * profile): {@code 2026-02}, {@code 2026-02-13T14:35+05:00}, {@code XXXX-02-08}, seasons 21–24 and
 * quarters 33–36 in the place of the month, {@code a/b} for an interval. Times to the hour or
 * minute, which that profile lacks, print as ISO 8601-1 has them: {@code 2026-02-13T14}.
 *
 * <p>Proleptic Gregorian calendar, years 0 to 9999. An impossible date cannot be made. Immutable.
 */
public final class EdtfDate {
  /** A part that a date does not have. */
  static final int NONE = Integer.MIN_VALUE;

  private static final int LEAP_YEAR = 2000;

  // A part that the date lacks is NONE.
  final Precision precision;
  final int year;
  final int month;
  final int day;
  final int secondOfDay;
  final int offsetSeconds;
  private final @Nullable EdtfDate first;
  private final @Nullable EdtfDate last;

  /** Parts that the caller has checked. */
  EdtfDate(Precision precision, int year, int month, int day, int second, int offset) {
    this.precision = precision;
    this.year = year;
    this.month = month;
    this.day = day;
    this.secondOfDay = second;
    this.offsetSeconds = offset;
    this.first = null;
    this.last = null;
  }

  private EdtfDate(EdtfDate first, EdtfDate last) {
    this.precision = Precision.INTERVAL;
    this.year = NONE;
    this.month = NONE;
    this.day = NONE;
    this.secondOfDay = NONE;
    this.offsetSeconds = NONE;
    this.first = first;
    this.last = last;
  }

  /**
   * Reads a date as {@link #toString()} prints it; empty for anything else, impossible dates too.
   */
  public static Optional<EdtfDate> parse(String edtf) {
    return EdtfFormat.read(Objects.requireNonNull(edtf, "edtf"));
  }

  /**
   * A year.
   *
   * @throws DateTimeException if it is not in 0 to 9999
   */
  public static EdtfDate ofYear(int year) {
    return new EdtfDate(Precision.YEAR, checkYear(year), NONE, NONE, NONE, NONE);
  }

  /**
   * A month (1 to 12), season (21 to 24) or quarter (33 to 36) of a year.
   *
   * @throws DateTimeException if there is no such year, month, season or quarter
   */
  public static EdtfDate ofMonth(int year, int month) {
    return new EdtfDate(Precision.ofMonth(month), checkYear(year), month, NONE, NONE, NONE);
  }

  /**
   * A day.
   *
   * @throws DateTimeException if there is no such day; it is never clipped
   */
  public static EdtfDate ofDay(int year, int month, int day) {
    LocalDate.of(checkYear(year), month, day);
    return new EdtfDate(Precision.DAY, year, month, day, NONE, NONE);
  }

  /**
   * A day.
   *
   * @throws DateTimeException if its year is not in 0 to 9999
   */
  public static EdtfDate of(LocalDate day) {
    return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * A day of an unknown year; 29 February is one.
   *
   * @throws DateTimeException if no year has such a day
   */
  public static EdtfDate ofMonthDay(int month, int day) {
    LocalDate.of(LEAP_YEAR, month, day);
    return new EdtfDate(Precision.DAY, NONE, month, day, NONE, NONE);
  }

  /**
   * The time from one date to another, in the order given.
   *
   * @throws IllegalArgumentException if one of them is an interval
   */
  public static EdtfDate interval(EdtfDate first, EdtfDate last) {
    if (first.first != null || last.first != null) {
      throw new IllegalArgumentException(
          "an interval runs between plain dates, got " + first + " and " + last);
    }
    return new EdtfDate(first, last);
  }

  /**
   * This day at an hour, with no minute.
   *
   * @throws DateTimeException if this is not a day, or the hour not in 0 to 23
   */
  public EdtfDate atHour(int hour) {
    return at(Precision.HOUR, LocalTime.of(hour, 0));
  }

  /**
   * This day at a minute.
   *
   * @throws DateTimeException if this is not a day, or there is no such minute
   */
  public EdtfDate atMinute(int hour, int minute) {
    return at(Precision.MINUTE, LocalTime.of(hour, minute));
  }

  /**
   * This day at a second.
   *
   * @throws DateTimeException if this is not a day, or there is no such second
   */
  public EdtfDate atSecond(int hour, int minute, int second) {
    return at(Precision.SECOND, LocalTime.of(hour, minute, second));
  }

  /**
   * This time with its offset from UTC.
   *
   * @throws DateTimeException if this has no time of day, or the offset is not in whole minutes
   */
  public EdtfDate withOffset(ZoneOffset offset) {
    if (secondOfDay == NONE || offset.getTotalSeconds() % 60 != 0) {
      throw new DateTimeException("an offset in minutes needs a time, got " + offset + ", " + this);
    }
    return new EdtfDate(precision, year, month, day, secondOfDay, offset.getTotalSeconds());
  }

  /**
   * This date in a year, if its own is unknown; otherwise itself.
   *
   * @throws DateTimeException if that year has no such day
   */
  public EdtfDate inYear(int newYear) {
    if (first != null && last != null) {
      return new EdtfDate(first.inYear(newYear), last.inYear(newYear));
    }
    if (year != NONE) {
      return this;
    }
    LocalDate.of(checkYear(newYear), month, day);
    return new EdtfDate(precision, newYear, month, day, secondOfDay, offsetSeconds);
  }

  private EdtfDate at(Precision finer, LocalTime time) {
    if (precision != Precision.DAY) {
      throw new DateTimeException("a time of day needs a day, got " + this);
    }
    return new EdtfDate(finer, year, month, day, time.toSecondOfDay(), NONE);
  }

  /** How fine the date is. */
  public Precision precision() {
    return precision;
  }

  /** Whether the year is known; of an interval, whether both are. */
  public boolean hasYear() {
    if (first != null && last != null) {
      return first.hasYear() && last.hasYear();
    }
    return year != NONE;
  }

  /** Whether a day is known (of an interval: never). */
  public boolean hasDay() {
    return day != NONE;
  }

  /** The year, if known; of an interval, none. */
  public OptionalInt year() {
    return optional(year);
  }

  /** The month 1–12, season 21–24 or quarter 33–36, if any; of an interval, none. */
  public OptionalInt month() {
    return optional(month);
  }

  /** The day of the month, if any; of an interval, none. */
  public OptionalInt dayOfMonth() {
    return optional(day);
  }

  /** The hour 0–23, if any; of an interval, none. */
  public OptionalInt hour() {
    return optional(secondOfDay == NONE ? NONE : secondOfDay / 3_600);
  }

  /** The minute of the hour, if any; of an interval, none. */
  public OptionalInt minute() {
    boolean known = precision == Precision.MINUTE || precision == Precision.SECOND;
    return optional(known ? secondOfDay / 60 % 60 : NONE);
  }

  /** The second of the minute, if any; of an interval, none. */
  public OptionalInt second() {
    return optional(precision == Precision.SECOND ? secondOfDay % 60 : NONE);
  }

  /** Where an interval begins; any other date itself. */
  public EdtfDate first() {
    return first == null ? this : first;
  }

  /** Where an interval ends; any other date itself. */
  public EdtfDate last() {
    return last == null ? this : last;
  }

  /** The day, if the date has one of a known year, whatever its time; not of an interval. */
  public Optional<LocalDate> toLocalDate() {
    return Optional.ofNullable(day());
  }

  /** The day of a known year; null if there is none. */
  @Nullable LocalDate day() {
    return year == NONE || day == NONE ? null : LocalDate.of(year, month, day);
  }

  /** The month, if the date has one of a known year; not of an interval. */
  public Optional<YearMonth> toYearMonth() {
    return year == NONE || month == NONE || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(year, month));
  }

  /** The local time, if the date has at least a minute and a known year; nothing is filled in. */
  public Optional<LocalDateTime> toLocalDateTime() {
    LocalDate date = day();
    return date != null && (precision == Precision.MINUTE || precision == Precision.SECOND)
        ? Optional.of(date.atTime(LocalTime.ofSecondOfDay(secondOfDay)))
        : Optional.empty();
  }

  /**
   * The instant of a time in a zone, if the date has at least a minute of a known year. A written
   * offset goes before the zone's own.
   *
   * @param zone where the page was published, such as {@code Asia/Almaty}
   * @return the instant and what to doubt about it: {@link Warning#REPEATED_HOUR}, {@link
   *     Warning#SKIPPED_HOUR}, {@link Warning#OLD_ZONE_DATA}
   */
  public Optional<ZonedReading> inZone(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    Optional<LocalDateTime> time = toLocalDateTime();
    if (time.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        offsetSeconds == NONE
            ? ZoneReader.read(time.get(), zone)
            : new ZonedReading(
                time.get().atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds)), Set.of()));
  }

  /** The instant, if an offset is written and the date has at least a minute of a known year. */
  public Optional<Instant> toInstant() {
    Optional<OffsetDateTime> time = toOffsetDateTime();
    return time.isEmpty() ? Optional.empty() : Optional.of(time.get().toInstant());
  }

  /** The time with its offset, if both are written. */
  public Optional<OffsetDateTime> toOffsetDateTime() {
    Optional<LocalDateTime> time = toLocalDateTime();
    return time.isEmpty() || offsetSeconds == NONE
        ? Optional.empty()
        : Optional.of(time.get().atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds)));
  }

  /** The offset from UTC, if one is written; of an interval, none. */
  public Optional<ZoneOffset> offset() {
    return offsetSeconds == NONE
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofTotalSeconds(offsetSeconds));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate that
        && precision == that.precision
        && year == that.year
        && month == that.month
        && day == that.day
        && secondOfDay == that.secondOfDay
        && offsetSeconds == that.offsetSeconds
        && Objects.equals(first, that.first)
        && Objects.equals(last, that.last);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, day, secondOfDay, offsetSeconds, first, last);
  }

  /** The date in EDTF; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return EdtfFormat.print(this);
  }

  private static int checkYear(int year) {
    if (year < 0 || year > 9999) {
      throw new DateTimeException("year must be in 0 to 9999, got " + year);
    }
    return year;
  }

  private static OptionalInt optional(int value) {
    return value == NONE ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
