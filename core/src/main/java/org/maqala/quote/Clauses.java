// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Where the clause around a reporting word starts and ends, as far as the rules look. */
final class Clauses {
  private static final int REACH = 30;

  private final Reading reading;
  private final CueFinder cues;

  Clauses(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.cues = cues;
  }

  Tokens tokens() {
    return reading.tokens;
  }

  /** The first token of the sentence that holds the token {@code i}. */
  int sentenceStart(int i) {
    int start = reading.sentences.startOf(tokens().start(i));
    return Math.max(tokens().from(start), i - REACH);
  }

  /** The clause that a verb stands in starts behind the last semicolon or closed comma. */
  int start(int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      if (tokens().isWord(i)) {
        continue;
      }
      boolean but = tokens().is(i, ',') && (tokens().is(i + 1, "а") || tokens().is(i + 1, "но"));
      if (tokens().is(i, ';') || but) {
        return i + 1;
      }
    }
    return from;
  }

  /** The token after the clause that goes on at {@code i}. */
  int end(int i) {
    int end = reading.sentenceEnd(tokens().start(i - 1));
    return Math.max(i, cues.clauseEnd(i, end));
  }
}
