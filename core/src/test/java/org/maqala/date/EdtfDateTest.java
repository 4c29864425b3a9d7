// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026,YEAR",
    "2026-24,SEASON",
    "2026-33,QUARTER",
    "2026-02,MONTH",
    "2026-02-13,DAY",
    "XXXX-02-29,DAY",
    "2026-02-13T14,HOUR",
    "2026-02-13T14:35,MINUTE",
    "2026-02-13T14:35Z,MINUTE",
    "2026-02-13T14:35-03:30,MINUTE",
    "2026-02-13T14:35:10+05:00,SECOND",
    "XXXX-02-13/XXXX-03-02,INTERVAL",
  })
  void readsAndPrintsEveryPrecision(String edtf, Precision precision) {
    EdtfDate date = EdtfDate.parse(edtf).orElseThrow();
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-",
        "2026-13",
        "2026-20",
        "2026-32",
        "2026-02-30",
        "2025-02-29",
        "2026-2-3",
        "XXXX",
        "XXXX-02",
        "2026-02-13T24:00",
        "2026-02-13T14:35+19:00",
        "2026-02-13 ",
        "2026/",
        "2026/2027/2028",
        "2026-02-13T14:35Zx",
        "２０２６"
      })
  void readsNothingElse(String text) {
    assertThat(EdtfDate.parse(text)).isEmpty();
  }

  @Test
  void fillsNothingIn() {
    EdtfDate month = EdtfDate.ofMonth(2026, 2);
    assertThat(month.toLocalDate()).isEmpty();
    assertThat(month.toYearMonth()).contains(YearMonth.of(2026, 2));
    assertThat(EdtfDate.ofDay(2026, 2, 13).atHour(14).toLocalDateTime()).isEmpty();
    assertThat(EdtfDate.ofMonthDay(2, 13).toLocalDate()).isEmpty();
    assertThat(EdtfDate.ofDay(2026, 2, 13).atMinute(14, 35).toOffsetDateTime()).isEmpty();
    assertThat(EdtfDate.parse("2026-02-13T14:35+05:00").orElseThrow().toOffsetDateTime())
        .contains(OffsetDateTime.parse("2026-02-13T14:35+05:00"));
  }

  @Test
  void takesAYearOnlyWhereThatDayExists() {
    assertThat(EdtfDate.ofMonthDay(2, 29).inYear(2024).toLocalDate())
        .contains(LocalDate.of(2024, 2, 29));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> EdtfDate.ofMonthDay(2, 29).inYear(2025));
  }

  @Test
  void namesTheDateThatIsNoEndOfAnInterval() {
    EdtfDate day = EdtfDate.ofDay(2026, 2, 13);
    EdtfDate interval = EdtfDate.interval(day, day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfDate.interval(interval, day))
        .withMessageContaining("2026-02-13/2026-02-13");
  }
}
