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
  MONTH_WORD,
  DAY_WORD,
  ORDINAL_SUFFIX,
  DAY_ORDINAL,
  TENS,
  NUMBER,
  QUARTER_WORD,
  QUARTER_ORDINAL,
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
  AGO,
  AGO_FILLER,
  AHEAD,
  LAST,
  AT,
  OF,
  FROM,
  TO,
  AND,
  AM,
  A_LETTER,
  PART_OF_DAY,
  NOON,
  LABEL,
  UPDATED,
  ZONE,
  LAW,
  CALENDAR,
  QUANTITY,
  PREPOSITION;

  static Kind named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
