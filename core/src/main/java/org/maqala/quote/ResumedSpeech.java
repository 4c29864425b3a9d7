// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.text.Span;

/**
 * Where speech ends that lost its closing mark and goes on behind the author's words: {@code «П, –
 * сказал X. – П}.
 */
final class ResumedSpeech {
  private static final int LONGEST_INSERTION = 20;
  private static final int MOST_INSERTIONS = 4;
  private static final int MOST_NEIGHBOURS = 64;

  /** How long a paragraph's rest may be: a longer one may have lost its line ends. */
  private static final int LONGEST_REST = 1500;

  private final Reading reading;
  private final CueFinder cues;
  private final MarkSearch search;

  ResumedSpeech(Reading reading, CueFinder cues, MarkSearch search) {
    this.reading = reading;
    this.cues = cues;
    this.search = search;
  }

  /** Where speech goes on behind the author's words that follow {@code end}; 0 if it doesn't. */
  int resumedAt(int end) {
    Tokens tokens = reading.tokens;
    int words = tokens.from(end) + 2;
    int dash = SplitUtterance.closingDash(tokens, words + 1, words + LONGEST_INSERTION);
    if (dash == 0 || dash + 1 >= tokens.size()) {
      return 0;
    }
    int next = dash + 1;
    boolean anew = tokens.isCapitalized(next) || tokens.isMark(next);
    boolean goesOn = tokens.is(dash - 1, ',') || anew;
    return goesOn && tokens.start(next) < reading.paragraphEnd(end) ? tokens.start(next) : 0;
  }

  /**
   * The end of the speech that goes on at {@code from}: before more words of the author, or its
   * paragraph's; behind a closing mark if one of what it quotes ends there.
   */
  int end(int from) {
    int limit = reading.paragraphEnd(from);
    int at = from;
    for (int i = 0; i < MOST_INSERTIONS; i++) {
      int end = LostClose.end(reading, cues, search, at - 1, limit);
      boolean ended = cues.after(end).isPresent();
      int on = ended ? resumedAt(end) : 0;
      if (on == 0) {
        return ended ? end : rest(at, limit);
      }
      at = on;
    }
    return reading.sentenceEnd(at);
  }

  private int rest(int from, int limit) {
    boolean paragraph = limit - from <= LONGEST_REST && !speaksAgain(from, limit);
    String text = reading.text;
    int end = Chars.skipSpacesBack(text, paragraph ? limit : reading.sentenceEnd(from), from);
    // «… Едем в «Тулпар».: one mark closes both, before the stop
    boolean shared =
        end > from + 1 && text.charAt(end - 1) == '.' && Chars.isMark(text.charAt(end - 2));
    return shared ? end - 1 : end;
  }

  /** Whether another sentence opens a quote before {@code limit}. */
  private boolean speaksAgain(int from, int limit) {
    int first = search.firstPairFrom(from + 1);
    int last = Math.min(reading.marks.pairs.size(), first + MOST_NEIGHBOURS);
    for (int i = first; i < last && reading.marks.pairs.get(i).start() < limit; i++) {
      Span pair = reading.marks.pairs.get(i);
      if (reading.sentences.isStart(pair.start()) && cues.after(pair.end()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
