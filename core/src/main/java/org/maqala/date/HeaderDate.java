// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maqala.text.Span;

/**
 * A date found in the header of an article. Immutable.
 *
 * @param value the date, with the precision it was written with
 * @param literal the date as it was written, where {@code value} says more than that: {@code
 *     XXXX-02-08} if its year was inferred
 * @param role what part of the header it stands in
 * @param span where it is written: day, month, year, weekday, time and offset, without the label
 * @param warnings what to doubt about it
 */
public record HeaderDate(
    EdtfDate value, Optional<EdtfDate> literal, Role role, Span span, Set<Warning> warnings) {
  /** Copies the warnings, in the order of the enum. */
  public HeaderDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(literal, "literal");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
    warnings =
        warnings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(warnings));
  }
}
