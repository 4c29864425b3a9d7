// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/**
 * The units of a text in UTF-8; the rules are those of {@link TextUnits#of}. Eight bytes at a time
 * are looked at for one that a line end may begin with.
 */
final class Utf8Units {
  // Line ends of one byte lie below this.
  private static final long AFTER_CONTROLS = ByteLanes.all(0x0E);
  // C2 begins NEL, E2 LS and PS: alike but for one bit.
  private static final long LEADS = ByteLanes.all(0xE2);
  private static final long ONE_BIT = ByteLanes.all(0x20);

  // Cyrillic letters begin with these: no need to look further.
  private static final byte FIRST_LETTERS = (byte) 0xD0;
  private static final byte LAST_LETTERS = (byte) 0xD3;

  private final byte[] text;
  private final int start;
  private final int end;
  private final List<Paragraph> units = new ArrayList<>();

  private Utf8Units(byte[] text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The units between two places; their spans count from the first of these. */
  static List<Paragraph> of(byte[] text, int start, int end) {
    Utf8Units units = new Utf8Units(text, start, end);
    units.cut();
    return Collections.unmodifiableList(units.units);
  }

  private void cut() {
    int line = start;
    int i = start;
    while (i < end) {
      i = suspect(i);
      if (i < end) {
        int codePoint = Utf8.codePoint(text, i, end);
        int after = i + Utf8.length(codePoint);
        if (Lines.isLineEnd(codePoint)) {
          addLine(line, i);
          line = after;
        }
        i = after;
      }
    }
    addLine(line, end);
  }

  /** The first place from {@code from} on at which a line end may stand, or the end. */
  private int suspect(int from) {
    int i = from;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      long eight = ByteLanes.load(text, i);
      long controls = (eight - AFTER_CONTROLS) & ~eight;
      long other = (eight | ONE_BIT) ^ LEADS;
      long leads = (other - ByteLanes.ONES) & ~other;
      long found = (controls | leads) & ByteLanes.TOPS;
      if (found != 0) {
        // The first one found is one; borrows may make others up behind it.
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < end && text[i] >= 0x0E && text[i] != (byte) 0xC2 && text[i] != (byte) 0xE2) {
      i++;
    }
    return i;
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
