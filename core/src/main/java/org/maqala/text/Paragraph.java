// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.Objects;

/**
 * A paragraph of a text: a line that is not blank, without the spaces around it. Immutable.
 *
 * @param index its place among the paragraphs of its text, from 0
 * @param span where it stands in the text, without leading and trailing white space
 */
public record Paragraph(int index, Span span) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if {@code index} is negative
   */
  public Paragraph {
    Objects.requireNonNull(span, "span");
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative, got " + index);
    }
  }
}
