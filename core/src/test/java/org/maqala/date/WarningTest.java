// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date that is taken is warned of; the three of zones are in {@link ZonedReadingTest}. */
class WarningTest {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();
  private static final EdtfDate REFERENCE = EdtfDate.parse("2026-02-15T16:00").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "13 февраля 2026, 14:35=",
        "пятница, 13 февраля 2026=",
        "13\u00A0февраля\u202F2026=",
        "четверг, 13 февраля 2026=WEEKDAY_CONFLICT",
        "2026 ж. 13 ақпан, бейсенбі=WEEKDAY_CONFLICT",
        " date 2026-02-14 13.02.2026=PREFIX_CONFLICT",
        " date 2026-01 13.02.2026=PREFIX_CONFLICT",
        " date 2026-02 13.02.2026=",
        " date 2026-02-13 13.02.2026, 14:35=",
        "Астана. 8 февраля. АГЕНТСТВО - Сенат принял закон.=INFERRED_YEAR",
        "13 февраля, 14:35=INFERRED_YEAR",
        "13.02.26=INFERRED_CENTURY",
        "19-Nov-12=INFERRED_CENTURY",
        " date 2008-08-05 05/08/2008 10:35=INFERRED_ORDER",
        "Кеше, 21:45=RELATIVE",
        "5 минут назад=RELATIVE",
        "13 мapтa 2026=LOOK_ALIKE",
        "13 шiлде 2026=LOOK_ALIKE",
        "13 желтоксан 2026=LOOK_ALIKE",
        "2026 жылғы 13 кыркуйек=LOOK_ALIKE",
        "13 февраля\u0301 2026=STRAY_MARK",
        "13 фев\u00ADраля 2026=STRAY_MARK",
        "13 маи\u0306 2026=",
        "Это было в сентябре 2012 перед новым годом=IN_SENTENCE",
        "четверг, 13 мapтa 26 г.=WEEKDAY_CONFLICT INFERRED_CENTURY LOOK_ALIKE",
      })
  void warnsOfWhatACarefulReaderWouldAsk(String text, String warnings) {
    assertThat(PARSER.parse(text, REFERENCE).best().orElseThrow().warnings())
        .isEqualTo(warnings(warnings));
  }

  @Test
  void everyWarningIsGivenSomewhere() throws ReflectiveOperationException {
    String[] cases =
        WarningTest.class
            .getDeclaredMethod("warnsOfWhatACarefulReaderWouldAsk", String.class, String.class)
            .getAnnotation(CsvSource.class)
            .value();
    EnumSet<Warning> seen =
        EnumSet.of(Warning.REPEATED_HOUR, Warning.SKIPPED_HOUR, Warning.OLD_ZONE_DATA);
    for (String row : cases) {
      seen.addAll(warnings(row.substring(row.indexOf('=') + 1)));
    }
    assertThat(seen).containsExactly(Warning.values());
  }

  @Test
  void aZoneThatIsAskedForDoubtsOnlyItsOwn() {
    HeaderDate date = PARSER.parse("29.02.2024, 23:30").best().orElseThrow();
    assertThat(date.value().inZone(ZoneId.of("Asia/Almaty")).orElseThrow().warnings())
        .contains(Warning.REPEATED_HOUR);
    assertThat(date.warnings()).isEmpty();
  }

  private static Set<Warning> warnings(String names) {
    return names == null || names.isEmpty()
        ? Set.of()
        : Arrays.stream(names.split(" ", -1)).map(Warning::valueOf).collect(Collectors.toSet());
  }
}
