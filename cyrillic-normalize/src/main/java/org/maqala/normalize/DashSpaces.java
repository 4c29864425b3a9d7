// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.COMMA;
import static org.maqala.normalize.CharClass.DASH;
import static org.maqala.normalize.CharClass.DIGIT;
import static org.maqala.normalize.CharClass.FOREIGN;
import static org.maqala.normalize.CharClass.HYPHEN;
import static org.maqala.normalize.CharClass.LINE_END;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.QUOTE;
import static org.maqala.normalize.CharClass.SPACE;
import static org.maqala.normalize.CharClass.STOP;
import static org.maqala.normalize.CharClass.UPPER;

/**
 * Dashes that lost the space on one side: {@code слово— слово}, {@code », —сказал}; after a comma,
 * on both, and hyphens that stand for dashes too ({@code »,-деді}). In Kazakh a dash between small
 * letters may be a hyphen ({@code іс –шара}), before endings ({@code 20 –ға}) too: it stays.
 */
final class DashSpaces implements Step {
  private static final int SHORTEST_WORD = 3;

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    for (int at = stretch.from(); at < stretch.to(); at++) {
      int mark = CharClass.of(line.charAt(at));
      if (mark != DASH && mark != HYPHEN) {
        continue;
      }
      int before = at == 0 ? LINE_END : CharClass.of(line.charAt(at - 1));
      int after = at + 1 == line.length() ? LINE_END : CharClass.of(line.charAt(at + 1));
      if (isAfterComma(line, at)) {
        if (after == SPACE || isWord(line, at + 1)) {
          space(at, edits);
          space(after == SPACE ? -1 : at + 1, edits);
        }
      } else if (mark == DASH && after == SPACE && needsSpaceBefore(stretch, at, before)) {
        space(at, edits);
      } else if (mark == DASH
          && (before == SPACE || before == LINE_END)
          && needsSpaceAfter(stretch, at, after)) {
        space(at + 1, edits);
      }
    }
  }

  private static void space(int at, Edits edits) {
    if (at >= 0) {
      edits.replace(at, at, " ", Rule.DASH_SPACES);
    }
  }

  /** A comma that follows a word or a closing mark. */
  private static boolean isAfterComma(LineText line, int at) {
    if (at < 2 || line.charAt(at - 1) != ',') {
      return false;
    }
    int read = CharClass.of(line.charAt(at - 2));
    return read == LOWER || read == CLOSE || read == QUOTE;
  }

  /** A small word of some letters that is no ending. */
  private static boolean isWord(LineText line, int start) {
    int end = start;
    while (end < line.length() && CharClass.of(line.charAt(end)) == LOWER) {
      end++;
    }
    boolean whole = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
    return whole && end - start >= SHORTEST_WORD && !GlueWords.is("suffix", line, start, end);
  }

  /** After a whole word or a closing mark; a dash before "и" may be a suspended hyphen. */
  private static boolean needsSpaceBefore(Line stretch, int at, int before) {
    LineText line = stretch.text();
    int next = at + 2;
    if (next >= line.length()) {
      return false;
    }
    char c = line.charAt(next);
    if (before == CLOSE) {
      return Character.isLetter(c) && closes(line, at);
    }
    int start = BorderGlue.wordStart(line, at);
    return before == LOWER
        && at - start >= SHORTEST_WORD
        && (CharClass.isCyrillic(c) || CharClass.of(c) == QUOTE)
        && (line.charAt(at) == '—' || !isSmallKazakh(stretch, c))
        && CharClass.isCyrillic(CharClass.of(line.charAt(Math.min(next + 1, line.length() - 1))));
  }

  /** Whether a word or number stands before the marks that end at {@code end}, as the scan asks. */
  private static boolean closes(LineText line, int end) {
    int at = end - 1;
    int read = CLOSE;
    for (; at >= 0 && (read == CLOSE || read == QUOTE || read == STOP || read == COMMA); at--) {
      read = CharClass.of(line.charAt(at));
    }
    return read == LOWER || read == UPPER || read == FOREIGN || read == DIGIT;
  }

  private static boolean needsSpaceAfter(Line stretch, int at, int after) {
    LineText line = stretch.text();
    return CharClass.isCyrillic(after)
        && at + 2 < line.length()
        && CharClass.of(line.charAt(at + 2)) == LOWER
        && !isSmallKazakh(stretch, line.charAt(at + 1));
  }

  private static boolean isSmallKazakh(Line stretch, char next) {
    return CharClass.of(next) == LOWER && stretch.evidence().isKazakh();
  }
}
