// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import org.maqala.text.Span;

/** Where the text is speech; names in there are spoken of, they don't speak. */
final class QuotedStretches {
  private final BitSet offsets = new BitSet();

  void add(Span span) {
    offsets.set(span.start(), span.end());
  }

  boolean contains(int offset) {
    return offsets.get(offset);
  }
}
