// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Set;
import org.maqala.text.Span;

/**
 * A quoted stretch, before anything is known of what it says.
 *
 * @param span with its marks
 * @param inner without them
 * @param flags what is unusual about the marks
 */
record Found(Span span, Span inner, Set<Quote.Flag> flags) {
  static Found paired(int open, int end, Set<Quote.Flag> flags) {
    return new Found(new Span(open, end), new Span(open + 1, end - 1), flags);
  }

  /** A quote whose closing mark is lost. */
  static Found unclosed(int open, int end) {
    return new Found(
        new Span(open, end), new Span(open + 1, end), Set.of(Quote.Flag.MISSING_CLOSE));
  }

  /** The number of the quote that each lies in; -1 if it lies in none. */
  static int[] parents(List<Found> found) {
    int[] parents = new int[found.size()];
    for (int i = 0; i < parents.length; i++) {
      Span span = found.get(i).span();
      int parent = i - 1;
      while (parent >= 0 && !found.get(parent).span().contains(span)) {
        parent = parents[parent];
      }
      parents[i] = parent;
    }
    return parents;
  }
}
