// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;

/**
 * Finds the line ends of one text from first to last. Each kind is looked for on its own, which the
 * JDK does many characters at a time, and not again before it was passed.
 */
final class LineEnds {
  private static final String KINDS = "\n\r\u000B\f\u0085\u2028\u2029";

  private final String text;
  private final int[] next = new int[KINDS.length()];

  LineEnds(String text) {
    this.text = text;
    Arrays.fill(next, -1);
  }

  /** The offset of the line end at or after {@code from}, or the text's length; never go back. */
  int endOf(int from) {
    int end = text.length();
    for (int kind = 0; kind < next.length; kind++) {
      if (next[kind] < from) {
        int found = text.indexOf(KINDS.charAt(kind), from);
        next[kind] = found < 0 ? text.length() : found;
      }
      end = Math.min(end, next[kind]);
    }
    return end;
  }
}
