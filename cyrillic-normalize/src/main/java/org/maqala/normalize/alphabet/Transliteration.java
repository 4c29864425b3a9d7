// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.List;
import java.util.Objects;
import org.maqala.text.AlignedText;

/**
 * A text in another alphabet.
 *
 * @param aligned the text, aligned with its source
 * @param ambiguous the words that may be read in more than one way, in order; empty where the
 *     alphabet that was read loses no letters
 */
public record Transliteration(AlignedText aligned, List<AmbiguousWord> ambiguous) {
  /** Copies the list. */
  public Transliteration {
    Objects.requireNonNull(aligned, "aligned");
    ambiguous = List.copyOf(ambiguous);
  }

  static Transliteration certain(AlignedText aligned) {
    return new Transliteration(aligned, List.of());
  }

  /** The text in the other alphabet. */
  public String text() {
    return aligned.text();
  }
}
