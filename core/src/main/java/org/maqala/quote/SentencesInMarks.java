// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Sentences in marks one below the other, of which the last names who says them all: {@code
 * «А».¶«Б», – сказал X}.
 */
final class SentencesInMarks {
  private static final int MOST = 6;

  private final Reading reading;
  private final PersonIndex persons;
  private final Continuation continuation;

  SentencesInMarks(Reading reading, PersonIndex persons, Continuation continuation) {
    this.reading = reading;
    this.persons = persons;
    this.continuation = continuation;
  }

  /** The quote below the one at {@code i} that author's words follow; -1 if none does. */
  int namedBelow(JudgedQuotes quotes, int i) {
    int one = i;
    for (int row = 0; row < MOST; row++) {
      int next = one + 1;
      while (next < quotes.size() && quotes.get(next).isNested()) {
        next++;
      }
      if (next >= quotes.size()
          || !continuation.isBeforeNext(quotes.get(one).found(), quotes.get(next).found())) {
        return -1;
      }
      Optional<Cue> cue = quotes.get(next).cue();
      if (cue.isPresent()) {
        return continuation.isBehind(quotes.get(next).found(), cue) ? next : -1;
      }
      one = next;
    }
    return -1;
  }

  /** Whether the sentence before a quote names no one else: {@code Петров выступил.¶«А»}. */
  boolean mayBe(ResolvedSpeaker who, Found first) {
    int open = first.span().start();
    Tokens tokens = reading.tokens;
    int from = tokens.from(reading.sentences.startBefore(open));
    return persons
        .lastWithin(from, tokens.from(open))
        .map(mention -> mention.person().resolved().equals(who))
        .orElse(true);
  }
}
