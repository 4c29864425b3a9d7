// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.COMMA;
import static org.maqala.normalize.CharClass.DIGIT;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.QUOTE;

/**
 * A comma, semicolon or colon between two Cyrillic words, or before a quotation, with no space
 * after it; a comma after a number. Both must be whole words, the first one of two letters or more,
 * the second of three, or short and in a list. What stands among other signs may be code, an
 * address or a path and stays, as do lists of letters, namespaces, scores and more than one colon
 * in a row.
 */
final class MarkGlue implements Step {
  private static final int SHORTEST_BEFORE = 2;
  private static final int SHORTEST_AFTER = 3;

  /** How far on either side a stretch without spaces is looked at. */
  private static final int AROUND = 80;

  private static final String CODE = "&@#=_/\\|{}[]<>~^*+$%'`";

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    for (int at = Math.max(2, stretch.from()); at < stretch.to(); at++) {
      int before = CharClass.of(line.charAt(at - 1));
      boolean quoted = before == QUOTE && CharClass.of(line.charAt(at - 2)) == COMMA;
      if (!(quoted || before == COMMA) || !CharClass.isCyrillic(line.charAt(at))) {
        continue;
      }
      int place = quoted ? at - 1 : at;
      boolean glued =
          quoted
              ? isBeforeQuotation(line, place, stretch.evidence())
              : isAfterWord(line, place - 1, stretch.evidence())
                  && isBeforeWord(line, place)
                  && (line.charAt(place - 1) != ':' || isAfterLabel(line, place));
      if (glued && !isCode(line, place) && !BorderGlue.isInAddress(line, place)) {
        edits.replace(place, place, " ", Rule.MARK_GLUE);
      }
    }
  }

  /**
   * {@code айтты:«Иә»}, {@code «Астана»,«Алматы»}; around straight marks only where a word stands
   * before, for {@code "a":"b"} may be data.
   */
  private static boolean isBeforeQuotation(LineText line, int mark, LineEvidence evidence) {
    int last = mark < 2 ? CharClass.SPACE : CharClass.of(line.charAt(mark - 2));
    if (line.charAt(mark) == '"'
        && (last == QUOTE || evidence.straightMarks().at(mark) != StraightMarks.Role.OPENS)) {
      return false;
    }
    boolean word = mark > 2 && last != DIGIT && isAfterWord(line, mark - 1, evidence);
    return word && (line.charAt(mark - 1) != ':' || innerColons(line, mark) == 0);
  }

  /** Whether a word, or a mark that closes a quotation, ends at {@code end}. */
  private static boolean isAfterWord(LineText line, int end, LineEvidence evidence) {
    int last = CharClass.of(line.charAt(end - 1));
    if (last == CLOSE || last == QUOTE) {
      char mark = line.charAt(end - 1);
      return end > 1
          && Character.isLetterOrDigit(line.charAt(end - 2))
          && (mark == '"'
              ? evidence.straightMarks().at(end - 1) == StraightMarks.Role.CLOSES
              : last == CLOSE);
    }
    return last == DIGIT
        ? isNumber(line, end)
        : end - BorderGlue.wordStart(line, end) >= SHORTEST_BEFORE;
  }

  /** {@code 2020,когда}; not {@code 1,млн} nor {@code 5:ұпай}. */
  private static boolean isNumber(LineText line, int end) {
    int start = end;
    while (start > 0 && CharClass.of(line.charAt(start - 1)) == DIGIT) {
      start--;
    }
    int next = wordEnd(line, end + 1);
    return line.charAt(end) == ','
        && (start == 0 || Line.isBorder(line.charAt(start - 1)))
        && next - end > SHORTEST_AFTER
        && CharClass.of(line.charAt(end + 1)) == LOWER
        && !GlueWords.is("after-number", line, end + 1, next);
  }

  private static boolean isBeforeWord(LineText line, int at) {
    int end = wordEnd(line, at);
    char next = end == line.length() ? ' ' : line.charAt(end);
    if (Character.isLetterOrDigit(next) || isFileName(line, end)) {
      return false;
    }
    if (end - at < SHORTEST_AFTER) {
      String kind = line.charAt(at - 1) == ':' ? "after-colon" : "after-mark";
      return next == ' ' && GlueWords.is(kind, line, at, end);
    }
    return CharClass.of(line.charAt(end - 1)) == LOWER || end - at > SHORTEST_AFTER;
  }

  private static int wordEnd(LineText line, int at) {
    int end = at;
    while (end < line.length() && CharClass.isCyrillic(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isFileName(LineText line, int end) {
    return end + 1 < line.length()
        && line.charAt(end) == '.'
        && CharClass.isForeign(CharClass.of(line.charAt(end + 1)));
  }

  /** Whether what stands before the colon introduces what follows; both are no numerals. */
  private static boolean isAfterLabel(LineText line, int at) {
    int start = BorderGlue.wordStart(line, at - 1);
    boolean score =
        GlueWords.is("score", line, start, at - 1)
            && GlueWords.is("score", line, at, wordEnd(line, at));
    return !score && !GlueWords.is("namespace", line, start, at - 1) && innerColons(line, at) == 1;
  }

  /** How many colons stand inside this stretch without spaces and those beside it. */
  private static int innerColons(LineText line, int at) {
    int colons = 0;
    int spaces = 0;
    for (int i = at - 1; i > 0 && at - i < AROUND && spaces < 2; i--) {
      spaces += line.charAt(i) == ' ' ? 1 : 0;
      colons += isInnerColon(line, i) ? 1 : 0;
    }
    spaces = 0;
    for (int i = at; i < line.length() && i - at < AROUND && spaces < 2; i++) {
      spaces += line.charAt(i) == ' ' ? 1 : 0;
      colons += isInnerColon(line, i) ? 1 : 0;
    }
    return colons;
  }

  private static boolean isInnerColon(LineText line, int at) {
    return line.charAt(at) == ':'
        && at + 1 < line.length()
        && Character.isLetter(line.charAt(at - 1))
        && Character.isLetter(line.charAt(at + 1));
  }

  private static boolean isCode(LineText line, int at) {
    for (int i = at - 1; i >= 0 && at - i < AROUND && !Line.isBorder(line.charAt(i)); i--) {
      if (CODE.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    for (int i = at; i < line.length() && i - at < AROUND && !Line.isBorder(line.charAt(i)); i++) {
      if (CODE.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
