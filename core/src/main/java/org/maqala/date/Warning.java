// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** What a careful reader would ask about a date that was read. */
public enum Warning {
  /** The weekday beside the date is not the weekday of that day. */
  WEEKDAY_CONFLICT,
  /** The crawler's prefix names another day, month or year. */
  PREFIX_CONFLICT,
  /** The year is not written; it comes from the prefix, the weekday or the reference. */
  INFERRED_YEAR,
  /** The year has two digits. */
  INFERRED_CENTURY,
  /** The order of day and month was settled by another date of the header or the reference. */
  INFERRED_ORDER,
  /** Counted from the reference: {@code вчера}, {@code 5 минут назад}. */
  RELATIVE,
  /** A word mixes Cyrillic and Latin letters, or has Russian letters for Kazakh ones. */
  LOOK_ALIKE,
  /** A stress mark or a soft hyphen stands in a word. */
  STRAY_MARK,
  /** The date stands among words, in a text that is one short line, or is a sentence of its own. */
  IN_SENTENCE,
  /** The clock was set back: the zone had this local time twice, and the first is given. */
  REPEATED_HOUR,
  /**
   * The clock was set forward: the zone never had this local time; the offset is the one before.
   */
  SKIPPED_HOUR,
  /** The Java machine's zone data miss Kazakhstan's last change; the offset is the right one. */
  OLD_ZONE_DATA
}
