// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;

/** How fine a date is, the coarsest first; {@link #INTERVAL} stands apart. */
public enum Precision {
  /** A year. */
  YEAR,
  /** A season: spring 21, summer 22, autumn 23, winter 24. */
  SEASON,
  /** A quarter: 33 to 36. */
  QUARTER,
  /** A month. */
  MONTH,
  /** A day. */
  DAY,
  /** An hour of a day. */
  HOUR,
  /** A minute. */
  MINUTE,
  /** A second. */
  SECOND,
  /** From one date to another. */
  INTERVAL;

  /** What a number in the place of the month stands for. */
  static Precision ofMonth(int month) {
    if (month >= 1 && month <= 12) {
      return MONTH;
    }
    if (month >= 21 && month <= 24) {
      return SEASON;
    }
    if (month >= 33 && month <= 36) {
      return QUARTER;
    }
    throw new DateTimeException("no month, season or quarter is " + month);
  }
}
