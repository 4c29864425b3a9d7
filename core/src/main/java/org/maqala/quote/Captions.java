// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Passes over captions and credits, {@code Фото: Instagram}, that stand as paragraphs of their own
 * between the words that name a speaker and the quote.
 */
final class Captions {
  private static final int LONGEST = 12;
  private static final int MOST = 2;

  private final Reading reading;
  private final Tokens tokens;

  Captions(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /**
   * The number of tokens before the paragraph that starts at {@code start} and the captions above
   * it.
   */
  int before(int start) {
    int to = tokens.from(start);
    for (int i = 0; i < MOST && to > 0; i++) {
      int above = reading.paragraphAt(tokens.start(to - 1));
      int first = tokens.from(reading.paragraphs.start(above));
      if (first >= to || to == tokens.size() || !isCaption(first, to)) {
        return to;
      }
      to = first;
    }
    return to;
  }

  private boolean isCaption(int first, int end) {
    boolean apart =
        reading.paragraphAt(tokens.start(end)) > reading.paragraphAt(tokens.start(first));
    if (!apart || end - first > LONGEST) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean credit = tokens.is(i, WordClass.CREDIT) && i + 1 < end && !tokens.isWord(i + 1);
      if (credit || tokens.is(i, '\u00A9')) {
        return true;
      }
    }
    return false;
  }
}
