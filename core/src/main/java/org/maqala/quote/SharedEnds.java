// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/**
 * Speech whose both marks are those of names in it: {@code «А» ведет переговоры. Цель – договор с
 * «Б», – сказал X}.
 */
final class SharedEnds {
  private static final int LONGEST_NAME = 60;

  private final Reading reading;
  private final CueFinder cues;
  private final MarkSearch search;

  SharedEnds(Reading reading, CueFinder cues, MarkSearch search) {
    this.reading = reading;
    this.cues = cues;
    this.search = search;
  }

  /** From the mark that opens the paragraph to the end of {@code last}, if that is speech. */
  Optional<Span> endingWith(Span last) {
    int open = last.start();
    if (last.length() > LONGEST_NAME || !closesBeforeDash(last.end()) || !standsInSentence(open)) {
      return Optional.empty();
    }
    int start = reading.paragraphStart(open);
    int firstEnd = search.pairAt(start);
    boolean name =
        firstEnd > 0 && firstEnd - start <= LONGEST_NAME && firstEnd < open && goesOn(firstEnd);
    if (!name || reading.sentences.nextAfter(firstEnd) > open) {
      return Optional.empty();
    }
    boolean alone = !saysBefore(start, open);
    return alone && cues.after(last.end()).isPresent()
        ? Optional.of(new Span(start, last.end()))
        : Optional.empty();
  }

  private boolean closesBeforeDash(int end) {
    Tokens tokens = reading.tokens;
    String text = reading.text;
    if (end >= text.length() || text.charAt(end) != ',') {
      return false;
    }
    int comma = tokens.from(end);
    return comma + 1 < tokens.size() && tokens.isDash(comma + 1);
  }

  /** {@code соглашения с «Б»}: behind a word, not at the start of what could be said itself. */
  private boolean standsInSentence(int open) {
    int before = Chars.skipSpacesBack(reading.text, open, 0);
    return before > 0
        && before < open
        && Character.isLetter(reading.text.charAt(before - 1))
        && !reading.sentences.isStart(open);
  }

  /** {@code «А» ведет}: a word in small letters goes on behind the name. */
  private boolean goesOn(int end) {
    Tokens tokens = reading.tokens;
    int next = tokens.from(end);
    return next < tokens.size() && tokens.isWord(next) && !tokens.isCapitalized(next);
  }

  /** Whether the author's words, or marks without a partner, stand between. */
  private boolean saysBefore(int from, int to) {
    Tokens tokens = reading.tokens;
    for (int i = tokens.from(from); i < tokens.size() && tokens.start(i) < to; i++) {
      boolean set = tokens.is(i, ',') && i + 1 < tokens.size() && tokens.isDash(i + 1);
      if (set && cues.after(tokens.start(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
