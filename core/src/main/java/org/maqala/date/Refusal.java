// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.Objects;
import org.maqala.text.Span;

/**
 * Something in the header that looks like a date and was not taken for one. Immutable.
 *
 * @param span where it stands in the text
 * @param reason why it was refused
 */
public record Refusal(Span span, Reason reason) {
  /** Checks that nothing is null. */
  public Refusal {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(reason, "reason");
  }
}
