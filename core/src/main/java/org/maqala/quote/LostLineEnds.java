// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Where a line ended before a crawl took the line ends away: a stop and no space before the next
 * sentence, {@code … қол қойды.Бұл заң …}.
 */
final class LostLineEnds {
  private static final int MOST_SENTENCES = 25;

  private final Reading reading;

  LostLineEnds(Reading reading) {
    this.reading = reading;
  }

  /** Whether a sentence starts at {@code offset} right behind the stop of another. */
  boolean isAt(int offset) {
    return offset > 0
        && offset < reading.text.length()
        && reading.sentences.isStart(offset)
        && !Chars.isSpace(reading.text.charAt(offset - 1));
  }

  /** The nearest lost line end before a sentence, or where its paragraph starts. */
  int before(int sentence) {
    int paragraph = reading.paragraphStart(sentence);
    int at = sentence;
    for (int n = 0; n < MOST_SENTENCES && at > paragraph && !isAt(at); n++) {
      at = reading.sentences.startOf(at - 1);
    }
    return at > paragraph && isAt(at) ? at : paragraph;
  }

  /** Whether a dash opens the line that a sentence stands in and whose end before it was lost. */
  boolean opensWithDash(int line, int sentence) {
    return line > reading.paragraphStart(sentence) && Chars.isDash(reading.text.charAt(line));
  }

  /** The nearest lost line end behind {@code offset}, or its paragraph's end. */
  int end(int offset) {
    int paragraph = reading.paragraphEnd(offset);
    int next = reading.sentences.nextAfter(offset);
    for (int n = 0; n < MOST_SENTENCES && next < paragraph && !isAt(next); n++) {
      next = reading.sentences.nextAfter(next);
    }
    return Math.min(next, paragraph);
  }

  /** The lost line end behind the sentence that holds {@code offset}, or its paragraph's end. */
  int behind(int offset) {
    int next = reading.sentences.nextAfter(offset);
    int end = reading.paragraphEnd(offset);
    return next < end && isAt(next) ? next : end;
  }
}
