// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.Locale;

/** What a word may be in a date; the tables name them in lower case with hyphens. */
enum Kind {
  MONTH,
  MONTH_NOMINATIVE,
  MONTH_SHORT,
  WEEKDAY,
  YEAR_WORD,
  DAY_ORDINAL,
  TENS,
  NUMBER,
  QUARTER_ORDINAL,
  QUARTER_LETTER,
  SEASON,
  RELATIVE_DAY,
  UNIT_SECOND,
  UNIT_MINUTE,
  UNIT_HOUR,
  UNIT_DAY,
  UNIT_WEEK,
  UNIT_MONTH,
  UNIT_YEAR,
  HALF_HOUR,
  HALF_YEAR,
  HALVES,
  NOW,
  AHEAD,
  NEIGHBOUR,
  AT,
  FROM,
  NOON,
  // No date begins with any of these.
  MONTH_WORD,
  DAY_WORD,
  ORDINAL_SUFFIX,
  QUARTER_WORD,
  HALF_YEAR_WORD,
  NOW_END,
  AGO,
  AGO_FILLER,
  OF,
  TO,
  UNTIL,
  AND,
  AM,
  A_LETTER,
  PART_OF_DAY,
  LABEL,
  UPDATED,
  ZONE,
  LAW,
  CALENDAR,
  QUANTITY,
  AMOUNT_OF,
  VERSION_OF,
  PREPOSITION,
  TIME_WORD,
  COUNTER,
  ISSUE,
  SUBSTITUTE;

  /** The bits of the names of months. */
  static final long MONTHS = bits(MONTH, MONTH_NOMINATIVE, MONTH_SHORT);

  /** The bits of what is counted in {@code 5 минут назад}. */
  static final long UNITS =
      bits(UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_YEAR);

  /** The bits of the words that a date counted from another begins with. */
  static final long RELATIVE =
      UNITS | bits(RELATIVE_DAY, NEIGHBOUR, NOW, AHEAD, NUMBER, HALF_HOUR, HALF_YEAR, HALVES);

  /** The bits of the words that a date in words begins with, Roman numbers aside. */
  static final long IN_WORDS =
      MONTHS | bits(TENS, DAY_ORDINAL, QUARTER_ORDINAL, QUARTER_LETTER, SEASON, YEAR_WORD);

  /** The bits of the kinds that no date begins with, if a word is nothing else. */
  static final long NEVER_FIRST = -MONTH_WORD.bit();

  /** Its place in a set of kinds; nothing of it is stored. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  private static long bits(Kind... kinds) {
    long bits = 0;
    for (Kind kind : kinds) {
      bits |= kind.bit();
    }
    return bits;
  }

  static Kind named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
