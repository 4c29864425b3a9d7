// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maqala.quote.Quote.Flag;
import org.maqala.text.Span;

/**
 * Marks that stand twice around one quote, {@code ««А»»}, {@code "«А»"}, or on one side of it:
 * {@code «А»»}. They enclose one quote, not one within another. Marks of two kinds around a word or
 * two may hold a name that is all that someone says: they stay two.
 */
final class DoubledMarks {
  private static final int LONGEST_NAME = 2;

  private DoubledMarks() {}

  /**
   * Makes one quote of two that nothing but a mark tells apart.
   *
   * @param quotes an outer one before what it holds
   */
  static List<Found> joined(List<Found> quotes, Reading reading) {
    int first = 1;
    while (first < quotes.size() && !isDoubled(quotes.get(first - 1), quotes.get(first), reading)) {
      first++;
    }
    if (first >= quotes.size()) {
      return quotes;
    }
    List<Found> kept = new ArrayList<>(quotes.subList(0, first));
    for (Found next : quotes.subList(first, quotes.size())) {
      Found last = kept.get(kept.size() - 1);
      if (isDoubled(last, next, reading)) {
        kept.set(kept.size() - 1, new Found(last.span(), next.inner(), flags(last, next)));
      } else {
        kept.add(next);
      }
    }
    return kept;
  }

  private static boolean isDoubled(Found outer, Found inner, Reading reading) {
    return areOne(outer.span(), inner.span()) && !isNamed(outer, inner, reading);
  }

  private static boolean areOne(Span outer, Span inner) {
    return inner.start() - outer.start() <= 1
        && outer.end() - inner.end() <= 1
        && outer.contains(inner);
  }

  private static boolean isNamed(Found outer, Found inner, Reading reading) {
    char mark = reading.text.charAt(outer.span().start());
    int words =
        reading.tokens.from(inner.inner().end()) - reading.tokens.from(inner.inner().start());
    return mark != reading.text.charAt(inner.span().start()) && words <= LONGEST_NAME;
  }

  private static Set<Flag> flags(Found outer, Found inner) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(outer.flags());
    flags.addAll(inner.flags());
    flags.remove(Flag.SHARED_MARK);
    return flags;
  }
}
