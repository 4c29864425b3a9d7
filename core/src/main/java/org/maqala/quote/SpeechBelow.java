// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/**
 * Where a quote of several paragraphs ends whose closing mark is lost: before the author's words
 * that end one of the paragraphs below.
 */
final class SpeechBelow {
  private static final int MOST_PARAGRAPHS = 10;
  private static final int COLON_REACH = 4;
  private static final int REACH = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final MarkSearch search;

  SpeechBelow(Reading reading, CueFinder cues, MarkSearch search) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.search = search;
  }

  /** The end of what the mark at {@code open} quotes from its paragraph's start on; 0 if none. */
  int end(int open) {
    int first = reading.paragraphAt(open);
    if (reading.paragraphs.start(first) != open || isReport(first, open + 1)) {
      return 0;
    }
    int last = Math.min(reading.paragraphs.size(), first + MOST_PARAGRAPHS);
    for (int p = first + 1; p < last; p++) {
      int start = reading.paragraphs.start(p);
      char c = reading.text.charAt(start);
      if (Chars.isMark(c) || Chars.isDash(c)) {
        return 0;
      }
      int comma = lastReport(p);
      if (comma > 0) {
        return isReportBefore(start, tokens.start(comma)) ? 0 : stop(comma);
      }
      if (isReport(p, start)) {
        return 0;
      }
    }
    return 0;
  }

  /** The comma before the author's words that end a paragraph; 0 if none do. */
  private int lastReport(int paragraph) {
    int end = tokens.from(reading.paragraphs.end(paragraph));
    for (int i = tokens.from(reading.paragraphs.start(paragraph)) + 1; i + 2 < end; i++) {
      boolean breaks = tokens.is(i, ',') && tokens.isDash(i + 1);
      if (breaks && tokens.is(i + 2, WordClass.STRONG_CUE)) {
        Optional<Cue> cue = cues.after(tokens.start(i));
        boolean last =
            cue.isPresent()
                && cues.tailStart(tokens.end(Math.max(i + 1, cue.get().to() - 1))) >= end;
        return last ? i : 0;
      }
    }
    return 0;
  }

  /** Where speech stops at a comma: behind the mark of what it itself quotes last; 0 if neither. */
  private int stop(int comma) {
    int end = tokens.start(comma);
    Optional<Span> quoted = search.enclosing(end - 1).filter(pair -> pair.end() == end);
    boolean own = quoted.isPresent() && reading.sentences.isStart(quoted.get().start());
    boolean stray = quoted.isEmpty() && tokens.isMark(comma - 1);
    return own || stray ? 0 : end;
  }

  private boolean isReport(int paragraph, int from) {
    return isReportBefore(from, reading.paragraphs.end(paragraph));
  }

  /**
   * Whether the author may report there: a verb of saying, and neither {@code Он сказал: «…»} nor
   * {@code говорят, что я устал}.
   */
  private boolean isReportBefore(int from, int to) {
    for (int i = tokens.from(from); i < tokens.size() && tokens.start(i) < to; i++) {
      if (tokens.is(i, WordClass.STRONG_CUE) && !isBeforeQuote(i) && !speaksOfSelf(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfSelf(int verb) {
    int offset = tokens.start(verb);
    int first = tokens.from(reading.sentences.startOf(offset));
    int last = Math.min(tokens.size() - 1, verb + REACH);
    int end = Math.min(reading.sentenceEnd(offset), tokens.end(last));
    return DialogueLines.speaksOfSelf(tokens, Math.max(first, verb - REACH), end);
  }

  private boolean isBeforeQuote(int verb) {
    for (int i = verb + 1; i < Math.min(tokens.size() - 1, verb + COLON_REACH); i++) {
      if (tokens.is(i, ':')) {
        return tokens.isMark(i + 1);
      }
    }
    return false;
  }
}
