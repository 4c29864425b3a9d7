// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/** Finds marks and pairs of marks by offset. */
final class MarkSearch {
  private static final int MOST_NEIGHBOURS = 64;

  private final List<Span> pairs;
  private final List<Mark> closes;

  MarkSearch(QuoteMarks marks) {
    this.pairs = marks.pairs;
    this.closes = marks.unpairedClose;
  }

  /** The index of the first unpaired closing mark after {@code offset}. */
  int firstCloseAfter(int offset) {
    int low = 0;
    int high = closes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (closes.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first pair that starts at {@code offset} or later. */
  int firstPairFrom(int offset) {
    int low = 0;
    int high = pairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The end of the pair that opens at {@code offset}; 0 if none does. */
  int pairAt(int offset) {
    int i = firstPairFrom(offset);
    return i < pairs.size() && pairs.get(i).start() == offset ? pairs.get(i).end() : 0;
  }

  /** The innermost of the pairs that start not far before {@code offset} and hold it. */
  Optional<Span> enclosing(int offset) {
    for (int i = firstPairFrom(offset) - 1, n = 0; i >= 0 && n < MOST_NEIGHBOURS; i--, n++) {
      if (pairs.get(i).end() > offset) {
        return Optional.of(pairs.get(i));
      }
    }
    return Optional.empty();
  }
}
