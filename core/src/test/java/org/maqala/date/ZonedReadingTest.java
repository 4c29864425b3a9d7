// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time becomes an instant only in a zone that the caller names, or by the offset it bears. */
class ZonedReadingTest {
  private static final ZoneRules BEFORE_THE_CHANGE = ZoneRules.of(ZoneOffset.ofHours(6));

  private static EdtfDate date(String edtf) {
    return EdtfDate.parse(edtf).orElseThrow();
  }

  private static Set<Warning> warnings(String names) {
    return names.equals("-")
        ? Set.of()
        : Arrays.stream(names.split(" ", -1)).map(Warning::valueOf).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Almaty,    2024-02-29T22:59, 2024-02-29T22:59+06:00, -",
    "Asia/Almaty,    2024-02-29T23:00, 2024-02-29T23:00+06:00, REPEATED_HOUR",
    "Asia/Almaty,    2024-02-29T23:59, 2024-02-29T23:59+06:00, REPEATED_HOUR",
    "Asia/Almaty,    2024-03-01T00:00, 2024-03-01T00:00+05:00, -",
    "Asia/Almaty,    2026-02-13T14:35, 2026-02-13T14:35+05:00, -",
    "Asia/Almaty,    2003-03-30T02:30, 2003-03-30T02:30+06:00, SKIPPED_HOUR",
    "Asia/Qostanay,  2024-02-29T23:30, 2024-02-29T23:30+06:00, REPEATED_HOUR",
    "Asia/Qyzylorda, 2018-12-20T23:30, 2018-12-20T23:30+06:00, REPEATED_HOUR",
    "Asia/Qyzylorda, 2024-02-29T23:30, 2024-02-29T23:30+05:00, -",
    "Asia/Oral,      2024-02-29T23:30, 2024-02-29T23:30+05:00, -",
    "Europe/Moscow,  2010-03-28T02:30, 2010-03-28T02:30+03:00, SKIPPED_HOUR",
    "Europe/Moscow,  2010-10-31T02:30, 2010-10-31T02:30+04:00, REPEATED_HOUR",
    "Europe/Moscow,  2014-10-26T01:30, 2014-10-26T01:30+04:00, REPEATED_HOUR",
    "Europe/Moscow,  2014-10-26T02:00, 2014-10-26T02:00+03:00, -",
  })
  void givesTheOffsetOfTheZoneThen(ZoneId zone, String time, String expected, String warnings) {
    ZonedReading reading = date(time).inZone(zone).orElseThrow();
    assertThat(reading.time()).hasToString(expected);
    assertThat(reading.warnings()).isEqualTo(warnings(warnings));
    assertThat(reading.instant()).isEqualTo(Instant.from(reading.time()));
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Almaty,    2024-02-29T22:59, 2024-02-29T22:59+06:00, -",
    "Asia/Almaty,    2024-02-29T23:00, 2024-02-29T23:00+06:00, OLD_ZONE_DATA REPEATED_HOUR",
    "Asia/Almaty,    2024-03-01T00:00, 2024-03-01T00:00+05:00, OLD_ZONE_DATA",
    "Asia/Qostanay,  2026-02-13T14:35, 2026-02-13T14:35+05:00, OLD_ZONE_DATA",
    "Asia/Qyzylorda, 2018-12-20T22:59, 2018-12-20T22:59+06:00, -",
    "Asia/Qyzylorda, 2018-12-21T00:00, 2018-12-21T00:00+05:00, OLD_ZONE_DATA",
    "Asia/Omsk,      2026-02-13T14:35, 2026-02-13T14:35+06:00, -",
  })
  void correctsOldZoneDataForKazakhstanAndSaysSo(
      String zone, LocalDateTime time, String expected, String warnings) {
    ZonedReading reading = ZoneReader.read(time, zone, BEFORE_THE_CHANGE);
    assertThat(reading.time()).hasToString(expected);
    assertThat(reading.warnings()).isEqualTo(warnings(warnings));
  }

  @Test
  void takesAWrittenOffsetBeforeThatOfTheZone() {
    EdtfDate written = date("2026-02-13T14:35+03:00");
    assertThat(written.toInstant()).contains(Instant.parse("2026-02-13T11:35:00Z"));
    assertThat(written.inZone(ZoneId.of("Asia/Almaty")).map(ZonedReading::instant))
        .isEqualTo(written.toInstant());
  }

  @Test
  void fillsNoZoneIn() {
    assertThat(date("2026-02-13T14:35").toInstant()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "2026-02",
        "2026-02-13",
        "2026-02-13T14",
        "XXXX-02-13",
        "XXXX-02-13T14:35",
        "2026-02-13T14:35/2026-02-13T15:00"
      })
  void fillsNoTimeIn(String edtf) {
    assertThat(date(edtf).inZone(ZoneId.of("Asia/Almaty"))).isEmpty();
  }
}
