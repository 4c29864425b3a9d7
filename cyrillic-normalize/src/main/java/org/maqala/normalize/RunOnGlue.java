// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.DIGIT;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.QUOTE;

/**
 * A word that runs on from what stood beside the text: the date or time of a page, the credit of a
 * picture, a name that was a link in quotation marks.
 */
final class RunOnGlue {
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_WORD = 4;

  /** In small letters, what counts what comes before may be short: {@code 2022го}. */
  private static final int SHORTEST_AFTER_DATE = 5;

  private RunOnGlue() {}

  /**
   * {@code августа 2022Эксперты}, {@code 13.04.2024Суд}, {@code 17:48Заседание}; not {@code 2022Г}.
   */
  static boolean isAfterDate(LineText line, int at) {
    int end = BorderGlue.partEnd(line, at);
    boolean word =
        CharClass.of(line.charAt(at)) == LOWER
            ? end - at >= SHORTEST_AFTER_DATE && BorderGlue.isWordEnd(line, end)
            : BorderGlue.isWord(line, at, end);
    int start = digitsStart(line, at);
    return word && (at - start == 4 ? isYear(line, start) : at - start == 2 && isTime(line, start));
  }

  private static int digitsStart(LineText line, int end) {
    int start = end;
    while (start > 0 && CharClass.of(line.charAt(start - 1)) == DIGIT) {
      start--;
    }
    return start;
  }

  /** Four digits after a day and a month. */
  private static boolean isYear(LineText line, int start) {
    if (start > 2 && line.charAt(start - 1) == '.') {
      return isDayAndMonth(line, start - 1);
    }
    if (start < 1 || line.charAt(start - 1) != ' ') {
      return false;
    }
    int month = start - 1;
    while (month > 0 && CharClass.of(line.charAt(month - 1)) == LOWER) {
      month--;
    }
    return GlueWords.is("month", line, month, start - 1);
  }

  private static boolean isDayAndMonth(LineText line, int end) {
    int month = digitsStart(line, end);
    if (end - month != 2 || month < 2 || line.charAt(month - 1) != '.') {
      return false;
    }
    int day = digitsStart(line, month - 1);
    return day < month - 1 && (day == 0 || Line.isBorder(line.charAt(day - 1)));
  }

  /** Two digits after a colon and an hour. */
  private static boolean isTime(LineText line, int start) {
    if (start < 2 || line.charAt(start - 1) != ':') {
      return false;
    }
    int hour = digitsStart(line, start - 1);
    int digits = start - 1 - hour;
    return digits >= 1 && digits <= 2 && (hour == 0 || Line.isBorder(line.charAt(hour - 1)));
  }

  /**
   * {@code Reutersчто}, {@code WhatsAppи}; not {@code MacBookи}, where it may be an ending, nor in
   * Kazakh, whose endings stand there.
   */
  static boolean isFunctionWordAfterLatin(LineText line, int at, LineEvidence evidence) {
    int end = BorderGlue.partEnd(line, at);
    char last = line.charAt(at - 1);
    String kind = "bcdflmnprstvwz".indexOf(last) >= 0 ? "after-consonant" : "after-latin";
    return BorderGlue.isWordEnd(line, end)
        && (GlueWords.is("after-latin", line, at, end) || GlueWords.is(kind, line, at, end))
        && isLatinName(line, latinStart(line, at), at)
        && !evidence.isKazakh();
  }

  private static int latinStart(LineText line, int at) {
    int start = at;
    while (start > 0 && CharClass.isForeign(CharClass.of(line.charAt(start - 1)))) {
      start--;
    }
    return start;
  }

  private static boolean isLatinName(LineText line, int start, int at) {
    return at - start >= SHORTEST_NAME
        && Character.isUpperCase(line.charAt(start))
        && Character.isLowerCase(line.charAt(at - 1))
        && (start == 0 || Line.isBorder(line.charAt(start - 1)));
  }

  /** {@code UnsplashРыбаки}, {@code PlayStationКадр}; not {@code BBCРоберт}, {@code KAзахстан}. */
  static boolean isAfterLatinName(LineText line, int at) {
    int end = BorderGlue.partEnd(line, at);
    return isLatinName(line, latinStart(line, at), at)
        && end - at >= SHORTEST_WORD
        && CharClass.of(line.charAt(end - 1)) == LOWER
        && BorderGlue.isWordEnd(line, end);
  }

  /** {@code «Арена»рассказали}; not {@code «Арена»дан}: Kazakh puts its endings there. */
  static boolean isAfterQuotation(LineText line, int at, LineEvidence evidence) {
    char mark = line.charAt(at - 1);
    boolean closes =
        mark == '"'
            ? evidence.straightMarks().at(at - 1) == StraightMarks.Role.CLOSES
            : mark == '»' || mark == '”';
    int end = BorderGlue.partEnd(line, at);
    return closes
        && at > 1
        && Character.isLetterOrDigit(line.charAt(at - 2))
        && end - at >= SHORTEST_WORD
        && BorderGlue.isWordEnd(line, end)
        && !GlueWords.startsWith("suffix", line, at, end)
        && !evidence.isKazakh();
  }

  /** Whether a mark that may end a quotation and a small letter meet. */
  static boolean isQuotation(int before, int read) {
    return read == LOWER && (before == CLOSE || before == QUOTE);
  }
}
