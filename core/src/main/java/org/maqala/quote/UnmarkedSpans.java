// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maqala.text.Span;

/**
 * Gathers speech that no marks enclose, and keeps it apart from the quotes with marks: it may hold
 * them, but neither lie in one nor cross it.
 */
final class UnmarkedSpans {
  private final String text;
  private final Tokens tokens;
  private final CueFinder cues;
  private final List<Found> marked;
  private final int[] reach;
  private final List<Found> unmarked = new ArrayList<>();
  private int end;

  UnmarkedSpans(Reading reading, CueFinder cues, List<Found> marked) {
    this.text = reading.text;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.marked = marked;
    this.reach = reach(marked);
  }

  /** Where the speech added so far ends; 0 if none was. */
  int end() {
    return end;
  }

  /** The quotes with marks and the speech without, in order, an outer one before what it holds. */
  List<Found> withMarked() {
    if (unmarked.isEmpty()) {
      return marked;
    }
    List<Found> all = new ArrayList<>(marked);
    all.addAll(unmarked);
    all.sort(
        Comparator.comparingInt((Found found) -> found.span().start())
            .thenComparingInt(found -> -found.span().end()));
    return all;
  }

  /** How far the quotes up to each one reach. */
  private static int[] reach(List<Found> marked) {
    int[] reach = new int[marked.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, marked.get(i).span().end());
      reach[i] = furthest;
    }
    return reach;
  }

  /** Adds speech, unless a quote or other speech lies across its bounds or around it. */
  void add(Span said) {
    Found found = TypedMarks.unmarked(text, said);
    Span span = found.span();
    boolean within = !span.isEmpty() && opensInMarks(tokens.from(span.start()));
    if (span.isEmpty() || within || isCrossed(span)) {
      return;
    }
    end = Math.max(end, span.end());
    unmarked.add(found);
  }

  /**
   * Whether a mark stands there that no quote starts with, or that of a quote which the author's
   * words follow.
   */
  private boolean opensInMarks(int first) {
    if (!tokens.isMark(first)) {
      return false;
    }
    int next = firstFrom(tokens.start(first));
    boolean quote = next < marked.size() && marked.get(next).span().start() == tokens.start(first);
    return !quote || isSaid(marked.get(next).span());
  }

  private boolean isSaid(Span quote) {
    return cues.commaDashAfter(quote) && cues.after(quote.end()).isPresent();
  }

  private boolean isCrossed(Span span) {
    int next = firstFrom(span.start());
    if (next > 0 && reach[next - 1] > span.start()) {
      return true;
    }
    for (int i = next; i < marked.size() && marked.get(i).span().start() < span.end(); i++) {
      Span other = marked.get(i).span();
      boolean holds = other.start() > span.start() || other.length() < span.length() / 2;
      if (other.end() > span.end() || !holds) {
        return true;
      }
    }
    for (int i = unmarked.size() - 1; i >= 0; i--) {
      if (unmarked.get(i).span().overlaps(span)) {
        return true;
      }
      if (unmarked.get(i).span().end() <= span.start()) {
        break;
      }
    }
    return false;
  }

  /** The index of the first quote that starts at {@code offset} or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = marked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marked.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a quote with marks that a verb of saying follows starts between two offsets. */
  boolean holdsQuote(int from, int to) {
    for (int i = firstFrom(from); i < marked.size() && marked.get(i).span().start() < to; i++) {
      if (cues.after(marked.get(i).span().end()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one that opens its sentence does: no name that what is said holds. */
  boolean holdsSentence(int from, int to, Sentences sentences) {
    for (int i = firstFrom(from); i < marked.size() && marked.get(i).span().start() < to; i++) {
      Span quote = marked.get(i).span();
      if (sentences.isStart(quote.start()) && cues.after(quote.end()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
