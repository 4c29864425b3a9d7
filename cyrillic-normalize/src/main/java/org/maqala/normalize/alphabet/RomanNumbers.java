// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** Numbers in Roman numerals, which are Latin in every alphabet. */
final class RomanNumbers {
  private static final String[] UNITS = {
    "IX", "VIII", "VII", "VI", "IV", "V", "III", "II", "I", ""
  };
  private static final String[] TENS = {"XC", "LXXX", "LXX", "LX", "XL", "L", "XXX", "XX", "X", ""};

  private static final String FIRST = "IVXL";

  private RomanNumbers() {}

  /**
   * Whether the word is a number up to 99 in capitals: of one letter only V and X, and not with a
   * full stop after it, as in the initial of a name.
   */
  static boolean isOne(String text, int start, int end) {
    if (FIRST.indexOf(text.charAt(start)) < 0) {
      return false;
    }
    if (end - start == 1) {
      char c = text.charAt(start);
      return (c == 'V' || c == 'X') && (end == text.length() || text.charAt(end) != '.');
    }
    int units = skip(text, start, end, TENS);
    return skip(text, units, end, UNITS) == end;
  }

  private static int skip(String text, int start, int end, String[] numerals) {
    for (String numeral : numerals) {
      if (start + numeral.length() <= end && text.startsWith(numeral, start)) {
        return start + numeral.length();
      }
    }
    return start;
  }
}
