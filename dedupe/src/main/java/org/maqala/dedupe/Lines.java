// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import org.maqala.text.Paragraphs;

/** What stands on a line, read from code units or from {@linkplain Utf8 bytes}. */
final class Lines {
  private static final long LEADS = ByteLanes.all(0xD0);
  private static final long BUT_LAST = ByteLanes.all(0xFE);
  private static final long CONTINUATIONS = ByteLanes.all(0x80);
  private static final long UPPER_BITS = ByteLanes.all(0xC0);
  private static final long SPACES = ByteLanes.all(' ');

  private Lines() {}

  /** Whether something else stands on the line or lines of a part of a text. */
  static boolean isPart(char[] text, int start, int end) {
    return !endsLine(text, start - 1, -1, -1) || !endsLine(text, end, text.length, 1);
  }

  private static boolean endsLine(char[] text, int from, int limit, int step) {
    int i = from;
    while (i != limit && !Paragraphs.isLineEnd(text[i])) {
      if (!SentenceEnds.isSpace(text[i])) {
        return false;
      }
      i += step;
    }
    return true;
  }

  /** Whether something else stands on the line or lines of a part of what is between two places. */
  static boolean isPart(byte[] text, int start, int end, int from, int to) {
    return !beginsLine(text, start, from) || !endsLine(text, end, to);
  }

  private static boolean beginsLine(byte[] text, int start, int from) {
    int i = start;
    while (i > from) {
      int before = Utf8.before(text, i, from);
      int codePoint = Utf8.codePoint(text, before, i);
      if (isLineEnd(codePoint)) {
        return true;
      }
      if (!isSpace(codePoint)) {
        return false;
      }
      i = before;
    }
    return true;
  }

  private static boolean endsLine(byte[] text, int end, int to) {
    int i = end;
    while (i < to) {
      int codePoint = Utf8.codePoint(text, i, to);
      if (isLineEnd(codePoint)) {
        return true;
      }
      if (!isSpace(codePoint)) {
        return false;
      }
      i += Utf8.length(codePoint);
    }
    return true;
  }

  static boolean isLineEnd(int codePoint) {
    return codePoint >= 0
        && Character.isBmpCodePoint(codePoint)
        && Paragraphs.isLineEnd((char) codePoint);
  }

  static boolean isSpace(int codePoint) {
    return codePoint >= 0
        && Character.isBmpCodePoint(codePoint)
        && SentenceEnds.isSpace((char) codePoint);
  }

  /** Whether there are so many words with a letter in them. */
  static boolean hasWords(byte[] text, int from, int to, int least) {
    return hasCyrillicWords(text, from, to, least) || hasAnyWords(text, from, to, least);
  }

  /** Whether so many letters from Ѐ to ѿ, or more, stand before a space: each ends a word. */
  private static boolean hasCyrillicWords(byte[] text, int from, int to, int least) {
    int words = 0;
    for (int i = from + 2; i + Long.BYTES <= to; i += Long.BYTES) {
      long first = (ByteLanes.load(text, i - 2) ^ LEADS) & BUT_LAST;
      long second = (ByteLanes.load(text, i - 1) ^ CONTINUATIONS) & UPPER_BITS;
      long space = ByteLanes.load(text, i) ^ SPACES;
      long other = ByteLanes.nonZero(first | second | space);
      words += Long.bitCount(~other & ByteLanes.TOPS);
      if (words >= least) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAnyWords(byte[] text, int from, int to, int least) {
    int words = 0;
    boolean counted = false;
    for (int i = from; i < to; ) {
      int b = text[i];
      int codePoint = b >= 0 ? b : Utf8.codePoint(text, i, to);
      i += b >= 0 ? 1 : Utf8.length(codePoint);
      int kind = kind(codePoint);
      if (kind == Words.OTHER) {
        counted = false;
      } else if (kind == Words.LETTER && !counted) {
        counted = true;
        if (++words == least) {
          return true;
        }
      }
    }
    return false;
  }

  private static int kind(int codePoint) {
    if (codePoint < 0) {
      return Words.OTHER;
    }
    return Character.isBmpCodePoint(codePoint)
        ? Words.kind((char) codePoint)
        : Words.kindOf(codePoint);
  }
}
