// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.DASH;
import static org.maqala.normalize.CharClass.DIGIT;
import static org.maqala.normalize.CharClass.HYPHEN;

/**
 * Ranges of numbers or times broken after the dash: {@code 2015– 2025}, {@code 15:00- 19:00}. Only
 * a greater number ends a range, and neither may be part of a longer row of numbers (a phone
 * number, a date, a table).
 */
final class Ranges implements Step {
  private static final int MOST_DIGITS = 4;

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    int to = Math.min(stretch.to(), line.length() - 2);
    for (int at = Math.max(1, stretch.from()); at < to; at++) {
      int read = CharClass.of(line.charAt(at));
      if ((read == HYPHEN || read == DASH)
          && line.charAt(at + 1) == ' '
          && isRange(line, at, at + 2)) {
        edits.delete(at + 1, at + 2, Rule.RANGES);
      }
    }
  }

  private static boolean isRange(LineText line, int dash, int next) {
    int start = dash;
    while (start > 0 && isPart(line.charAt(start - 1))) {
      start--;
    }
    int end = next;
    while (end < line.length() && isPart(line.charAt(end))) {
      end++;
    }
    int first = number(line, start, dash);
    int second = number(line, next, end);
    return first >= 0 && second > first && isFree(line, start, end);
  }

  private static boolean isPart(char c) {
    return CharClass.of(c) == DIGIT || c == ':';
  }

  /** The number of up to four figures, or the minutes of a time; else -1. */
  private static int number(LineText line, int start, int end) {
    int length = end - start;
    if (length < 1) {
      return -1;
    }
    int colon = line.indexOf(':', start);
    if (colon < 0 || colon >= end) {
      return length > MOST_DIGITS ? -1 : Integer.parseInt(line, start, end, 10);
    }
    boolean time = end - colon == 3 && colon - start >= 1 && colon - start <= 2;
    return time && line.charAt(end - 1) != ':' && line.charAt(end - 2) != ':'
        ? 60 * Integer.parseInt(line, start, colon, 10) + Integer.parseInt(line, colon + 1, end, 10)
        : -1;
  }

  /** Whether a letter, a space or a bracket stands before, and no other number around. */
  private static boolean isFree(LineText line, int start, int end) {
    if (start > 0 && !Line.isBorder(line.charAt(start - 1)) && line.charAt(start - 1) != '(') {
      return false;
    }
    if (start > 1 && !isWordOrMark(line.charAt(start - 2))) {
      return false;
    }
    if (end < line.length()
        && !Line.isBorder(line.charAt(end))
        && ",;).".indexOf(line.charAt(end)) < 0) {
      return false;
    }
    return end + 1 >= line.length() || isWordOrMark(line.charAt(end + 1));
  }

  private static boolean isWordOrMark(char c) {
    return CharClass.of(c) != DIGIT && "-–—+/.".indexOf(c) < 0;
  }
}
