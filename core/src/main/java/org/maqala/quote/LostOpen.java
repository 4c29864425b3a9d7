// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.text.Span;

/** Tells where speech starts whose opening mark was lost. */
final class LostOpen {
  private static final int MOST_NEIGHBOURS = 64;
  private static final int LONG_LINE = 1500;
  private static final int FEWEST_WORDS = 5;

  private final Reading reading;
  private final CueFinder cues;
  private final MarkSearch search;

  LostOpen(Reading reading, CueFinder cues, MarkSearch search) {
    this.reading = reading;
    this.cues = cues;
    this.search = search;
  }

  /** The start of the speech that the mark at {@code close} ends, at {@code floor} or later. */
  int start(int floor, int close) {
    return close - floor > LONG_LINE
        ? reading.sentences.startOf(close)
        : unglued(closedBefore(floor, close), close);
  }

  /** {@code Ждать осталось недолго, потерпите».}: whole words, and the sentence ends with them. */
  boolean endsStatement(int close) {
    String text = reading.text;
    char mark = text.charAt(close);
    boolean directed = mark == '\u00BB' || mark == '\u201D';
    boolean attached = close > 0 && !Chars.isSpace(text.charAt(close - 1));
    int end = reading.paragraphEnd(close);
    int next = Math.min(end, close + 1);
    boolean last = next == end || (text.charAt(next) == '.' && !reading.sentences.isStart(next));
    return directed
        && attached
        && (last || isStop(text.charAt(close - 1)))
        && wordsBetween(statement(close), close) >= FEWEST_WORDS;
  }

  /** The start of the sentence that {@code close} ends; of the paragraph behind a colon. */
  int statement(int close) {
    int start = reading.paragraphStart(close);
    int before = Chars.skipSpacesBack(reading.text, start, 0);
    boolean announced = before > 0 && reading.text.charAt(before - 1) == ':';
    return announced ? start : Math.max(start, reading.sentences.startOf(close));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private int wordsBetween(int from, int to) {
    int words = 0;
    for (int t = reading.tokens.from(from); t < reading.tokens.size(); t++) {
      if (reading.tokens.start(t) >= to || words == FEWEST_WORDS) {
        break;
      }
      words += reading.tokens.isWord(t) ? 1 : 0;
    }
    return words;
  }

  /** A closing mark at the end of each paragraph, and none opens: where the first one starts. */
  private int closedBefore(int floor, int close) {
    int at = reading.paragraphAt(close);
    int start = floor;
    int mark = search.firstCloseAfter(close - 1) - 1;
    while (start == reading.paragraphs.start(at) && at > 0 && mark >= 0) {
      Mark last = reading.marks.unpairedClose.get(mark--);
      boolean ends = reading.paragraphAt(last.offset()) == at - 1 && endsParagraph(last.offset());
      if (!ends || speechFloor(last.offset()) != reading.paragraphs.start(at - 1)) {
        break;
      }
      at--;
      start = reading.paragraphs.start(at);
    }
    return start;
  }

  private boolean endsParagraph(int mark) {
    int end = reading.paragraphEnd(mark);
    return end - mark <= 2 && (end - mark == 1 || reading.text.charAt(mark + 1) == '.');
  }

  /** The last sentence that is glued to the one before: there a line's end was lost. */
  private int unglued(int floor, int close) {
    for (int at = reading.sentences.startOf(close); at > floor; ) {
      if (!Chars.isSpace(reading.text.charAt(at - 1))) {
        return at;
      }
      at = Math.min(at - 1, reading.sentences.startOf(at - 1));
    }
    return floor;
  }

  /** The first offset of the paragraph that no earlier speech and its author's words take up. */
  int speechFloor(int close) {
    int floor = reading.paragraphStart(close);
    int last = search.firstPairFrom(close) - 1;
    for (int i = last; i >= 0 && i > last - MOST_NEIGHBOURS; i--) {
      Span pair = reading.marks.pairs.get(i);
      if (pair.start() < floor) {
        break;
      }
      if (cues.after(pair.end()).isPresent()) {
        return Math.min(close, reading.sentences.nextAfter(pair.end()));
      }
    }
    return floor;
  }
}
