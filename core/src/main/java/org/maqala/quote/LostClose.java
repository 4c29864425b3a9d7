// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Where a quote ends whose closing mark is lost. */
final class LostClose {
  private static final int REACH = 200;

  private LostClose() {}

  /** The end of what the mark at {@code open} quotes, not after {@code limit}. */
  static int end(Reading reading, CueFinder cues, int open, int limit) {
    Tokens tokens = reading.tokens;
    int sentence = reading.sentenceEnd(open);
    int first = tokens.from(open + 1);
    for (int t = first; t < Math.min(tokens.size(), first + REACH); t++) {
      if (tokens.start(t) >= limit || tokens.isMark(t)) {
        break;
      }
      boolean set = tokens.is(t, ',') && t + 1 < tokens.size() && tokens.isDash(t + 1);
      if (set && cues.after(tokens.start(t)).isPresent()) {
        return tokens.start(t);
      }
    }
    int end = Chars.skipSpacesBack(reading.text, Math.min(limit, sentence), open);
    return end > open && reading.text.charAt(end - 1) == '.' ? end - 1 : end;
  }
}
