// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.maqala.text.Span;

/** Finds the stretches between paired marks. */
final class QuoteMarks {
  private QuoteMarks() {}

  static List<Span> pairs(String text) {
    List<Span> pairs = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open.clear();
        straight = -1;
      } else if (c == '«') {
        open.push(i);
      } else if (c == '»' && !open.isEmpty()) {
        pairs.add(new Span(open.pop(), i + 1));
      } else if (c == '"') {
        if (straight < 0) {
          straight = i;
        } else {
          pairs.add(new Span(straight, i + 1));
          straight = -1;
        }
      }
    }
    pairs.sort(null);
    return pairs;
  }
}
