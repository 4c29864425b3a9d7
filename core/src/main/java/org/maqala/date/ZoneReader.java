// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads local times by the rules of their zone. Kazakhstan's last changes are known here too, as
 * Java machines with older zone data live on for years; other zones are as the machine has them.
 *
 * <p>Source: IANA time zone database, release 2024a (1 March 2024: Almaty and Qostanay go from +06
 * to +05) and 2018h (21 December 2018: Qyzylorda does). The rest of the country had +05 already.
 */
final class ZoneReader {
  private static final ZoneOffset FIVE = ZoneOffset.ofHours(5);
  private static final ZoneOffset SIX = ZoneOffset.ofHours(6);
  private static final ZoneOffsetTransition IN_2024 = midnight(2024, 3, 1);
  private static final Map<String, ZoneOffsetTransition> CHANGES =
      Map.of(
          "Asia/Almaty", IN_2024,
          "Asia/Qostanay", IN_2024,
          "Asia/Qyzylorda", midnight(2018, 12, 21));

  private ZoneReader() {}

  private static ZoneOffsetTransition midnight(int year, int month, int day) {
    return ZoneOffsetTransition.of(LocalDateTime.of(year, month, day, 0, 0), SIX, FIVE);
  }

  static ZonedReading read(LocalDateTime time, ZoneId zone) {
    return read(time, zone.getId(), zone.getRules());
  }

  /** Reads by rules that may be older than the zone's last change. */
  static ZonedReading read(LocalDateTime time, String zone, ZoneRules rules) {
    ZoneOffsetTransition change = CHANGES.get(zone);
    if (change != null
        && !time.isBefore(change.getDateTimeAfter())
        && !rules.getOffset(change.getInstant()).equals(change.getOffsetAfter())) {
      return corrected(time, change);
    }
    return read(time, rules.getValidOffsets(time), rules.getTransition(time));
  }

  private static ZonedReading corrected(LocalDateTime time, ZoneOffsetTransition change) {
    boolean repeated = time.isBefore(change.getDateTimeBefore());
    ZonedReading reading =
        repeated
            ? read(time, List.of(SIX, FIVE), change)
            : read(time, List.of(change.getOffsetAfter()), null);
    EnumSet<Warning> warnings = EnumSet.of(Warning.OLD_ZONE_DATA);
    warnings.addAll(reading.warnings());
    return new ZonedReading(reading.time(), warnings);
  }

  private static ZonedReading read(
      LocalDateTime time, List<ZoneOffset> offsets, @Nullable ZoneOffsetTransition transition) {
    if (transition == null || offsets.size() == 1) {
      return new ZonedReading(time.atOffset(offsets.get(0)), Set.of());
    }
    // As java.time does: the first of two, and across a gap the clock that was not yet set.
    Warning doubt = transition.isOverlap() ? Warning.REPEATED_HOUR : Warning.SKIPPED_HOUR;
    return new ZonedReading(time.atOffset(transition.getOffsetBefore()), Set.of(doubt));
  }
}
