// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.maqala.testing.Utf16;

/**
 * An edit that fits any text: it starts {@code gap} code units after the one before and replaces
 * {@code length} code units, or fewer where the text ends.
 */
record RandomEdit(int gap, int length, String replacement, String rule) {
  /** Lists of edits that often touch, are often empty on a side or on both. */
  static Arbitrary<List<RandomEdit>> lists() {
    Arbitrary<Integer> small = Arbitraries.of(0, 0, 1, 1, 2, 3, 7);
    Arbitrary<String> replacement =
        Arbitraries.oneOf(Arbitraries.just(""), Utf16.texts(1), Utf16.texts(3));
    return Combinators.combine(small, small, replacement, Arbitraries.of("a", "b", "c", "d"))
        .as(RandomEdit::new)
        .list()
        .ofMaxSize(12)
        .withSizeDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  static AlignedText apply(List<RandomEdit> edits, String text) {
    AlignedText.Builder builder = AlignedText.edit(text);
    int from = 0;
    for (RandomEdit edit : edits) {
      int start = Math.min(text.length(), from + edit.gap);
      from = Math.min(text.length(), start + edit.length);
      builder.replace(start, from, edit.replacement, edit.rule);
    }
    return builder.build();
  }
}
