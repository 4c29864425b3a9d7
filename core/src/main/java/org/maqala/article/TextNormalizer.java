// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import org.maqala.text.AlignedText;

/**
 * The pipeline's seam for normalization: any step from a text to a changed text that keeps the
 * alignment. Implementations accept any text, run in linear time, are idempotent, and may be shared
 * by several threads.
 */
@FunctionalInterface
public interface TextNormalizer {
  /**
   * Normalizes a text.
   *
   * @param text any text, unpaired surrogates included
   * @return the normalized text, aligned with {@code text}; the same instance if it was clean
   */
  AlignedText normalize(String text);

  /** The normalizer that changes nothing. */
  static TextNormalizer none() {
    return AlignedText::unchanged;
  }
}
