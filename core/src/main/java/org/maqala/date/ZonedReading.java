// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A written local time as a point in time. Immutable.
 *
 * @param time the local time with its offset from UTC
 * @param warnings what to doubt about it, of {@link Warning#REPEATED_HOUR}, {@link
 *     Warning#SKIPPED_HOUR} and {@link Warning#OLD_ZONE_DATA}
 */
public record ZonedReading(OffsetDateTime time, Set<Warning> warnings) {
  /** Copies the warnings, in the order of the enum. */
  public ZonedReading {
    Objects.requireNonNull(time, "time");
    EnumSet<Warning> copy = EnumSet.noneOf(Warning.class);
    copy.addAll(warnings);
    warnings = Collections.unmodifiableSet(copy);
  }

  /** The point in time. */
  public Instant instant() {
    return time.toInstant();
  }
}
