// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/** Where a quote ends whose closing mark is lost. */
final class LostClose {
  private static final int REACH = 200;
  private static final int FEWEST_WORDS = 3;
  private static final long REPORTS =
      WordClass.mask(WordClass.STRONG_CUE, WordClass.KK_SAY, WordClass.KK_WRITTEN);

  private LostClose() {}

  /** The end of what the mark at {@code open} quotes, not after {@code limit}. */
  static int end(Reading reading, CueFinder cues, MarkSearch search, int open, int limit) {
    Tokens tokens = reading.tokens;
    int sentence = reading.sentenceEnd(open);
    int first = tokens.from(open + 1);
    int last = Math.min(tokens.size(), first + REACH);
    int held = first;
    for (int t = first; t < last && tokens.start(t) < limit; t++) {
      if (tokens.isMark(t)) {
        int next = tokens.from(search.pairAt(tokens.start(t)));
        if (next <= t) {
          break;
        }
        held = next;
        t = next - 1;
        continue;
      }
      boolean set = tokens.is(t, ',') && t + 1 < tokens.size() && tokens.isDash(t + 1);
      if (set && t == held && t > first) {
        break;
      }
      if (set && ends(reading, cues, t, sentence)) {
        return tokens.start(t);
      }
      if (isBare(tokens, t) && isReport(tokens, cues.after(tokens.end(t)), t + 2)) {
        return tokens.end(t);
      }
    }
    int end = Chars.skipSpacesBack(reading.text, Math.min(limit, sentence), open);
    boolean stop = end > open && reading.text.charAt(end - 1) == '.';
    // The stop of a sentence that begins with the mark stands inside of the lost one.
    boolean own = tokens.from(end) - first > FEWEST_WORDS && reading.sentences.isStart(open);
    return stop && !own ? end - 1 : end;
  }

  /** Whether the words behind a comma and a dash report; past the first sentence, a verb there. */
  private static boolean ends(Reading reading, CueFinder cues, int comma, int sentence) {
    Tokens tokens = reading.tokens;
    Optional<Cue> cue = cues.after(tokens.start(comma));
    boolean near = tokens.start(comma) < sentence;
    int verb = comma + 2;
    return near ? cue.isPresent() : isReport(tokens, cue, verb);
  }

  /** Whether a verb of saying stands right behind a dash, with {@code деп} or {@code деген}. */
  private static boolean isReport(Tokens tokens, Optional<Cue> cue, int verb) {
    if (cue.isEmpty() || cue.get().first() != verb) {
      return false;
    }
    boolean behindDep =
        (tokens.is(verb, "деп") || tokens.is(verb, "деген")) && cue.get().end() > verb + 1;
    return behindDep || tokens.isAny(verb, REPORTS);
  }

  /** {@code жөндейміз | – деп}: a dash apart from the words around it, with no comma before it. */
  private static boolean isBare(Tokens tokens, int word) {
    int dash = word + 1;
    return dash + 1 < tokens.size()
        && tokens.isWord(word)
        && tokens.isDash(dash)
        && tokens.start(dash) > tokens.end(word)
        && (tokens.is(dash + 1, "деп") || tokens.is(dash + 1, WordClass.KK_SAY));
  }
}
