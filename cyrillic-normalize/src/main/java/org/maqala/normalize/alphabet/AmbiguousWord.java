// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.List;
import java.util.Objects;
import org.maqala.text.Span;

/**
 * A word that may be read in more than one way.
 *
 * @param source where it stands in the source
 * @param chosen the reading in the text
 * @param known whether the lexicon has the chosen reading
 * @param alternatives the other readings, likely ones first, at most {@link #MOST_ALTERNATIVES}:
 *     those that the lexicon has, or if it has none, those as likely by their letters
 */
public record AmbiguousWord(Span source, String chosen, boolean known, List<String> alternatives) {
  /** No more alternatives than these are listed. */
  public static final int MOST_ALTERNATIVES = 5;

  /** Copies the list. */
  public AmbiguousWord {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(chosen, "chosen");
    alternatives = List.copyOf(alternatives);
  }
}
