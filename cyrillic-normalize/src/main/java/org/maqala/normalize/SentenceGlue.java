// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.QUOTE;
import static org.maqala.normalize.CharClass.STOP;

/**
 * A capital right after the marks that end a sentence or a quotation: {@code слово.Слово}, {@code
 * комитет."На}. Not after initials and abbreviations, nor in names such as {@code Яндекс.Такси}.
 */
final class SentenceGlue {
  private static final int NONE = -1;
  private static final int MOST_MARKS = 6;

  private final LineText line;
  private final StraightMarks straight;

  SentenceGlue(LineText line, LineEvidence evidence) {
    this.line = line;
    straight = evidence.straightMarks();
  }

  /** Where the space belongs before the letter at {@code at}, or -1. */
  int place(int at) {
    int first = at;
    while (first > 0 && at - first <= MOST_MARKS && isMark(line.charAt(first - 1))) {
      first--;
    }
    boolean stopped = hasStop(first, at);
    if (!BorderGlue.isCapital(line.charAt(at)) || !isWordAfter(at) || !isWordBefore(first, at)) {
      return NONE;
    }
    int place = at;
    for (int i = first; i < at; i++) {
      char c = line.charAt(i);
      StraightMarks.Role role =
          c == '"'
              ? straight.at(i)
              : "«“„‟".indexOf(c) >= 0 ? StraightMarks.Role.OPENS : StraightMarks.Role.CLOSES;
      if (role == StraightMarks.Role.UNKNOWN) {
        return NONE;
      } else if (role == StraightMarks.Role.OPENS) {
        place = i;
        break;
      }
    }
    return stopped || place < at || isQuoteBorder(at) ? place : NONE;
  }

  private static boolean isMark(char c) {
    int read = CharClass.of(c);
    return read == STOP || read == CLOSE || read == QUOTE;
  }

  private boolean hasStop(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CharClass.of(line.charAt(i)) == STOP) {
        return true;
      }
    }
    return false;
  }

  /** Without a stop, only a closing mark and a whole word with a capital tell of glue. */
  private boolean isQuoteBorder(int at) {
    return at + 1 < line.length() && CharClass.of(line.charAt(at + 1)) == LOWER;
  }

  /** Two letters or more that are no initials, or a word of one letter and a space. */
  private boolean isWordAfter(int at) {
    int end = wordEnd(at);
    char next = end == line.length() ? ' ' : line.charAt(end);
    if (end - at == 1) {
      return next == ' ' && "ВСКОУИАЯ".indexOf(line.charAt(at)) >= 0;
    }
    return (!Character.isLetterOrDigit(next)
            && !GlueWords.is("dotted-end", line, at, end)
            && !isFileName(end))
        || CharClass.isForeign(CharClass.of(next));
  }

  /** Whether the word at {@code end} goes on as in {@code отчет.Итог.docx}. */
  private boolean isFileName(int end) {
    if (end == line.length() || line.charAt(end) != '.') {
      return false;
    }
    int last = end + 1;
    while (last < line.length() && line.charAt(last) >= 'a' && line.charAt(last) <= 'z') {
      last++;
    }
    boolean whole = last == line.length() || !Character.isLetterOrDigit(line.charAt(last));
    int length = last - end - 1;
    return length >= 2 && length <= 4 && whole;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < line.length() && CharClass.isCyrillic(CharClass.of(line.charAt(end)))) {
      end++;
    }
    return end;
  }

  private boolean isWordBefore(int end, int at) {
    if (BorderGlue.endsDomain(line, end)) {
      return true;
    }
    if (isForeignSentence(end, at)) {
      return true;
    }
    int start = BorderGlue.wordStart(line, end);
    int length = end - start;
    if (line.charAt(end) != '.') {
      return length >= 2 && CharClass.of(line.charAt(end - 1)) == LOWER;
    }
    if (length < 3) {
      return length == 2 && GlueWords.is("short", line, start, end) && !isAfterStop(start);
    }
    return !GlueWords.is("abbreviation", line, start, end)
        && !GlueWords.is("dotted-name", line, start, end)
        && !(end + 1 == at && isQuotedName(start, at));
  }

  /** {@code Scientific Reports.В ходе}, {@code в Telegram.Автор}; not {@code Yandex.Такси}. */
  private boolean isForeignSentence(int end, int at) {
    int start = end;
    while (start > 0 && CharClass.isForeign(CharClass.of(line.charAt(start - 1)))) {
      start--;
    }
    int wordEnd = wordEnd(at);
    if (end - start < 3 || wordEnd == line.length() || line.charAt(wordEnd) != ' ') {
      return false;
    }
    return wordEnd - at == 1
        || GlueWords.is("starter", line, at, wordEnd)
        || (isForeignName(start, end)
            && wordEnd - at >= 3
            && CharClass.of(line.charAt(wordEnd - 1)) == LOWER
            && isSentence(wordEnd + 1));
  }

  /** A capital and small letters behind a space that are no first part of names. */
  private boolean isForeignName(int start, int end) {
    return start > 0
        && line.charAt(start - 1) == ' '
        && Character.isUpperCase(line.charAt(start))
        && Character.isLowerCase(line.charAt(end - 1))
        && !GlueWords.is("dotted-name", line, start, end);
  }

  /** Whether two letters or more that are small begin at {@code at}. */
  private boolean isSentence(int at) {
    return at + 1 < line.length()
        && CharClass.of(line.charAt(at)) == LOWER
        && CharClass.of(line.charAt(at + 1)) == LOWER;
  }

  private boolean isAfterStop(int start) {
    return start > 0 && line.charAt(start - 1) == '.';
  }

  /** {@code «Коронавирус.Екатеринбург»}: two words with capitals that fill quotation marks. */
  private boolean isQuotedName(int start, int at) {
    int end = wordEnd(at);
    return start > 0
        && end < line.length()
        && CharClass.of(line.charAt(start - 1)) == QUOTE
        && (line.charAt(end) == '"' || CharClass.of(line.charAt(end)) == CLOSE)
        && BorderGlue.isCapital(line.charAt(start));
  }
}
