// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/**
 * The units of a text in UTF-8; the rules are those of {@link TextUnits#of}. Eight bytes at a time
 * are looked at for one that a line end may begin with, in a loop that compilers know to turn into
 * vector instructions.
 */
final class Utf8Units {
  // So many bytes are looked at before any is looked at again.
  private static final int BLOCK = 1 << 10;

  private static final int USUAL_UNIT = 512;

  // Line ends of one byte lie below this.
  private static final int AFTER_CONTROLS = 0x0E;
  private static final long ALL_AFTER_CONTROLS = ByteLanes.all(AFTER_CONTROLS);
  // C2 begins NEL, E2 LS and PS: alike but for one bit.
  private static final long LEADS = ByteLanes.all(0xE2);
  private static final long ONE_BIT = ByteLanes.all(0x20);

  // Cyrillic letters begin with these: no need to look further.
  private static final byte FIRST_LETTERS = (byte) 0xD0;
  private static final byte LAST_LETTERS = (byte) 0xD3;

  private final byte[] text;
  private final int start;
  private final int end;
  private final List<Paragraph> units;

  private Utf8Units(byte[] text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.units = new ArrayList<>((end - start) / USUAL_UNIT + 8);
  }

  /** The units between two places; their spans count from the first of these. */
  static List<Paragraph> of(byte[] text, int start, int end) {
    Utf8Units units = new Utf8Units(text, start, end);
    units.cut();
    return Collections.unmodifiableList(units.units);
  }

  private void cut() {
    int line = start;
    long[] suspects = new long[Math.min(BLOCK, end - start) / Long.BYTES];
    for (int from = start; from < end; from += BLOCK) {
      int to = Math.min(end, from + BLOCK);
      int count = (to - from) / Long.BYTES;
      findSuspects(text, from, count, suspects);
      for (int i = next(suspects, 0, count); i < count; i = next(suspects, i + 1, count)) {
        // The first one of the eight is one; borrows may make others up behind it.
        for (long left = suspects[i]; left != 0; left &= left - 1) {
          line = cutAt(from + i * Long.BYTES + Long.numberOfTrailingZeros(left) / Byte.SIZE, line);
        }
      }
      for (int i = from + count * Long.BYTES; i < to; i++) {
        line = isSuspect(text[i]) ? cutAt(i, line) : line;
      }
    }
    addLine(line, end);
  }

  /** The bytes with which a line end may begin. */
  private static void findSuspects(byte[] text, int from, int count, long[] into) {
    for (int i = 0; i < count; i++) {
      long eight = ByteLanes.load(text, from + i * Long.BYTES);
      long controls = (eight - ALL_AFTER_CONTROLS) & ~eight;
      long other = (eight | ONE_BIT) ^ LEADS;
      long leads = (other - ByteLanes.ONES) & ~other;
      into[i] = (controls | leads) & ByteLanes.TOPS;
    }
  }

  /** The first from a place on that is not zero, or the end. */
  private static int next(long[] longs, int from, int end) {
    int i = from;
    while (i + 4 <= end && (longs[i] | longs[i + 1] | longs[i + 2] | longs[i + 3]) == 0) {
      i += 4;
    }
    while (i < end && longs[i] == 0) {
      i++;
    }
    return i;
  }

  private static boolean isSuspect(byte b) {
    return (b >= 0 && b < AFTER_CONTROLS) || b == (byte) 0xC2 || b == (byte) 0xE2;
  }

  /** Ends the line that begins at a place, if a line end stands there; returns where one begins. */
  private int cutAt(int at, int line) {
    int codePoint = Utf8.codePoint(text, at, end);
    if (!Lines.isLineEnd(codePoint)) {
      return line;
    }
    addLine(line, at);
    return at + Utf8.length(codePoint);
  }

  private void addLine(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isSpaceAt(first, last)) {
      first += Utf8.length(Utf8.codePoint(text, first, last));
    }
    while (last > first && isSpaceBefore(last, first)) {
      last = Utf8.before(text, last, first);
    }
    if (first < last) {
      if (last - first > TextUnits.LONG_LINE && isLong(first, last)) {
        addSentences(first, last);
      } else {
        add(first, last);
      }
    }
  }

  private boolean isSpaceAt(int at, int to) {
    int b = text[at];
    return b >= 0
        ? Lines.isSpace(b)
        : (b < FIRST_LETTERS || b > LAST_LETTERS) && isOtherSpace(at, to);
  }

  private boolean isOtherSpace(int at, int to) {
    return Lines.isSpace(Utf8.codePoint(text, at, to));
  }

  private boolean isSpaceBefore(int at, int from) {
    int b = text[at - 1];
    return b >= 0 ? Lines.isSpace(b) : isOtherSpace(Utf8.before(text, at, from), at);
  }

  private void add(int from, int to) {
    units.add(new Paragraph(units.size(), new Span(from - start, to - start)));
  }

  private boolean isLong(int from, int to) {
    int codeUnits = 0;
    for (int i = from; i < to; ) {
      int codePoint = Utf8.codePoint(text, i, to);
      codeUnits += codePoint < 0 ? 1 : Character.charCount(codePoint);
      i += Utf8.length(codePoint);
    }
    return codeUnits > TextUnits.LONG_LINE;
  }

  private void addSentences(int from, int to) {
    String line = Utf8.decode(text, from, to);
    int at = 0;
    int place = from;
    while (at < line.length()) {
      int sentenceEnd = SentenceEnds.next(line, at, line.length());
      int placeEnd = after(place, sentenceEnd - at, to);
      add(place, placeEnd);
      int next = sentenceEnd;
      while (next < line.length() && SentenceEnds.isSpace(line.charAt(next))) {
        next++;
      }
      place = after(placeEnd, next - sentenceEnd, to);
      at = next;
    }
  }

  /** The place that is so many code units after another. */
  private int after(int place, int codeUnits, int to) {
    int i = place;
    for (int left = codeUnits; left > 0; ) {
      int codePoint = Utf8.codePoint(text, i, to);
      left -= codePoint < 0 ? 1 : Character.charCount(codePoint);
      i += Utf8.length(codePoint);
    }
    return i;
  }
}
