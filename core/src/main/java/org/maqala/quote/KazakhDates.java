// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells the end of a Kazakh date from the name that follows it. */
final class KazakhDates {
  private static final int LONGEST_DAY = 2;

  private KazakhDates() {}

  /** {@code 2015 жылдың 01 | қазаны}: the month of a day behind the word for its year. */
  static boolean isMonth(Tokens tokens, int i) {
    int day = i - 1;
    return day > 0
        && tokens.isNumber(day)
        && tokens.length(day) <= LONGEST_DAY
        && tokens.startsWith(day - 1, "жыл")
        && !tokens.isCapitalized(i)
        && KazakhForms.isPossessed(tokens, i);
  }
}
