// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Why something that looks like a date was not taken for one. */
public enum Reason {
  /** There is no such day, month or time: {@code 31.02.2026}. */
  IMPOSSIBLE,
  /** Day and month can be read two ways: {@code 05/08/2008}. */
  AMBIGUOUS_ORDER,
  /** It belongs to a sentence of the text: {@code 5 июня в Астане прошёл …}. */
  IN_SENTENCE,
  /** It tells when a photograph was taken: {@code Айгерим Сарсенбаева, 2013 год}. */
  CAPTION,
  /** A law or another act is cited by it: {@code от 07.04.2021 № 213}. */
  LEGAL_REFERENCE,
  /** It heads a list of anniversaries: {@code 24 қараша. Жылнама}. */
  CALENDAR,
  /** A day and month in figures with no year: {@code 15.02}. */
  DAY_AND_MONTH_ONLY,
  /**
   * A word that may name a month, with no day or year: {@code маусым} is a season too, {@code
   * қазан} a cauldron, {@code там} is "there".
   */
  MONTH_ONLY,
  /** A number that may be a year, with no word that says so: {@code 2020}. */
  YEAR_ONLY,
  /** A telephone number. */
  PHONE_NUMBER,
  /** A version or another chain of numbers: {@code 10.15.7}. */
  VERSION,
  /** An amount with its unit: {@code 12.05 тенге}. */
  QUANTITY,
  /** How often a page was seen or spoken of: {@code Просмотров: 2020}. */
  COUNTER,
  /** The age that a page is fit for: {@code 16+}. */
  AGE_MARK,
  /** Digits mixed with letters, an O for a zero among them: {@code 1O.02.2026}. */
  BROKEN_DIGITS,
  /** A lone clock time: {@code 14:35}. */
  TIME_ONLY,
  /** Counted from a day that is not known: {@code вчера} with no reference. */
  NO_REFERENCE,
  /** A year that no news page can bear. */
  YEAR_OUT_OF_RANGE
}
