// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
import org.maqala.text.Paragraphs;

/** Where the paragraphs of a text start and end, without the spaces around them. */
final class ParagraphBounds {
  private final Offsets starts = new Offsets(16);
  private int[] ends = new int[16];

  private ParagraphBounds() {}

  /**
   * Cuts a text at its line ends.
   *
   * @param breaks offsets that hold those of all line ends
   */
  static ParagraphBounds of(String text, Offsets breaks) {
    ParagraphBounds bounds = new ParagraphBounds();
    int start = 0;
    for (int b = 0; b < breaks.size(); b++) {
      int at = breaks.get(b);
      if (Paragraphs.isLineEnd(text.charAt(at))) {
        bounds.add(text, start, at);
        start = at + 1;
      }
    }
    bounds.add(text, start, text.length());
    bounds.starts.done(text.length());
    return bounds;
  }

  private void add(String text, int from, int to) {
    int start = Chars.skipSpaces(text, from, to);
    int end = Chars.skipSpacesBack(text, to, start);
    if (start == end) {
      return;
    }
    if (size() == ends.length) {
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    ends[size()] = end;
    starts.add(start);
  }

  int size() {
    return starts.size();
  }

  int start(int paragraph) {
    return starts.get(paragraph);
  }

  int end(int paragraph) {
    return ends[paragraph];
  }

  /** The paragraph that holds {@code offset}, or the last that starts before it; at least 0. */
  int at(int offset) {
    return Math.max(0, starts.countUpTo(offset) - 1);
  }
}
