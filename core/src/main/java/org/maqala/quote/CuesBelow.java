// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Reporting words that open a paragraph and belong to the quote that the one above it ends with.
 */
final class CuesBelow {
  private final Reading reading;
  private final Tokens tokens;
  private final KazakhCues kazakh;

  CuesBelow(Reading reading, KazakhCues kazakh) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.kazakh = kazakh;
  }

  /**
   * {@code «…»}, and below {@code – деп жазды ол}: a dash and a verb of saying open it.
   *
   * @param limit where the paragraph of the quote ends
   */
  boolean isDashed(int dash, int limit) {
    int verb = dash + 1;
    return verb < tokens.size()
        && opensBelow(dash, limit)
        && tokens.isDash(dash)
        && !tokens.isCapitalized(verb)
        && (tokens.is(verb, "деп")
            || kazakh.hasSaid(verb)
            || tokens.isAny(verb, WordClass.SAYS_IN_KAZAKH));
  }

  /** {@code «…»}, and below {@code заявил министр}: a small letter says that a sentence goes on. */
  boolean isBare(int verb, int limit) {
    return verb < tokens.size()
        && opensBelow(verb, limit)
        && Chars.isLower(tokens.first(verb))
        && tokens.is(verb, WordClass.STRONG_CUE);
  }

  private boolean opensBelow(int t, int limit) {
    int start = tokens.start(t);
    return start >= limit && start == reading.paragraphStart(start);
  }
}
