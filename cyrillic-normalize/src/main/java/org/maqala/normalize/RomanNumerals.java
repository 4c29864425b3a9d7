// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.List;
import org.maqala.normalize.resource.Resources;

/**
 * Numerals of Cyrillic Х and І before a word that takes a Roman one ({@code ХХ ғасыр}), ranges
 * included ({@code ХІХ–ХХ ғасыр}). Mixed ones such as {@code ХVIII} need no neighbour and belong to
 * the mixed words.
 */
final class RomanNumerals implements Step {
  private final List<String[]> neighbours =
      Resources.rows(RomanNumerals.class, "roman-neighbours.tsv");
  private final LookAlikes letters = LookAlikes.get();

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    int at = stretch.from();
    while (at < stretch.to()) {
      if (!Character.isLetter(line.charAt(at))) {
        at++;
        continue;
      }
      int end = wordEnd(line, at);
      if (isNumeral(line, at, end, letters) && !isAfterNumeral(line, at) && takesRoman(line, end)) {
        for (int i = at; i < end; i++) {
          char to = letters.latin(line.charAt(i));
          if (to != LookAlikes.NONE) {
            edits.replace(i, to, Rule.ROMAN_NUMERALS);
          }
        }
      }
      at = end;
    }
  }

  /** A numeral broken by a space ({@code Х ІІІ ғасыр}) is left whole. */
  private boolean isAfterNumeral(LineText line, int at) {
    int before = at - 1;
    while (before >= 0 && line.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && before < at - 1
        && is(line, before, at, letters, 'X', 'I')
        && (before == 0 || !Character.isLowerCase(line.charAt(before - 1)));
  }

  private boolean takesRoman(LineText line, int from) {
    int at = from;
    int range = at;
    boolean dash = false;
    while (range < line.length() && " -–—".indexOf(line.charAt(range)) >= 0 && range - at < 3) {
      dash |= line.charAt(range) != ' ';
      range++;
    }
    int rangeEnd = dash ? wordEnd(line, range) : range;
    if (rangeEnd > range && isNumeral(line, range, rangeEnd, letters)) {
      at = rangeEnd;
    }
    if (at + 1 >= line.length() || !(line.charAt(at) == ' ' || line.charAt(at) == '\u00A0')) {
      return false;
    }
    int end = wordEnd(line, at + 1);
    for (String[] row : neighbours) {
      int stem = row[0].length();
      if (line.startsWithAnyCase(row[0], at + 1)
          && end - at - 1 >= stem
          && end - at - 1 - stem <= Integer.parseInt(row[1])) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(LineText line, int from) {
    int at = from;
    while (at < line.length() && Character.isLetter(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the letters, read as Latin ones, spell a Roman numeral under 90 of I, V, X and L. */
  static boolean isNumeral(LineText line, int start, int end, LookAlikes letters) {
    if (end == start || end - start > 8) {
      return false;
    }
    int at = start;
    int tens = at;
    at = digit(line, at, end, letters, 'X', 'L', 'C');
    boolean hasTens = at > tens;
    int units = at;
    at = digit(line, at, end, letters, 'I', 'V', 'X');
    return at == end && (hasTens || at > units);
  }

  private static int digit(
      LineText line, int from, int end, LookAlikes letters, char one, char five, char ten) {
    int at = from;
    if (is(line, at, end, letters, one)
        && (is(line, at + 1, end, letters, five) || is(line, at + 1, end, letters, ten))) {
      return at + 2;
    }
    if (is(line, at, end, letters, five)) {
      at++;
    }
    for (int i = 0; i < 3 && is(line, at, end, letters, one); i++) {
      at++;
    }
    return at;
  }

  private static boolean is(
      LineText line, int at, int end, LookAlikes letters, char wanted, char other) {
    return is(line, at, end, letters, wanted) || is(line, at, end, letters, other);
  }

  private static boolean is(LineText line, int at, int end, LookAlikes letters, char wanted) {
    return at < end && (line.charAt(at) == wanted || letters.latin(line.charAt(at)) == wanted);
  }
}
