// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/** Finds among the pairs of marks those that a sentence starts with. */
final class SentencePairs {
  private static final int MOST_NEIGHBOURS = 64;

  private final Reading reading;
  private final CueFinder cues;
  private final List<Span> pairs;
  private final MarkSearch search;

  SentencePairs(Reading reading, CueFinder cues, List<Span> pairs, MarkSearch search) {
    this.reading = reading;
    this.cues = cues;
    this.pairs = pairs;
    this.search = search;
  }

  /** Whether a sentence or a paragraph starts with the mark. */
  boolean startsSentence(int open) {
    return reading.sentences.isStart(open) || open == reading.paragraphStart(open);
  }

  /** Whether one of the pairs between the two offsets is speech with a verb of saying. */
  boolean holdSpeech(int from, int to) {
    int first = search.firstPairFrom(from);
    for (int i = first; i < pairs.size() && pairs.get(i).start() < to; i++) {
      // Маған: «…» деді: what opens inside a sentence is said within the quote.
      boolean own = startsSentence(pairs.get(i).start());
      if (i == first + MOST_NEIGHBOURS || (own && cues.after(pairs.get(i).end()).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** {@code «Сколково» должен стать брендом», – сказал X}: the first mark opens both quotes. */
  Optional<Span> opener(int floor, int close) {
    int first = search.firstPairFrom(floor);
    int end = Math.min(pairs.size(), first + MOST_NEIGHBOURS);
    for (int i = first; i < end && pairs.get(i).start() < close; i++) {
      Span pair = pairs.get(i);
      if (startsSentence(pair.start())) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }
}
