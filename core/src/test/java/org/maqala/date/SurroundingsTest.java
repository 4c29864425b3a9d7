// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The same results under every default locale and zone, and with each of two references as the only
 * clock: that the library reads no other, its own rules check.
 */
class SurroundingsTest {
  private static final List<String> LOCALES =
      List.of("en", "ru", "kk", "tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist");
  private static final List<String> ZONES = List.of("Asia/Almaty", "Pacific/Apia");
  private static final List<EdtfDate> CLOCKS =
      List.of(
          EdtfDate.ofDay(2026, 2, 15).atMinute(0, 10),
          EdtfDate.ofDay(2024, 2, 29).atMinute(23, 30));
  private static final List<String> LINES =
      List.of(
          " date 2026-02-13 13.02.2026, 14:35",
          "ПЯТНИЦА, 13 ФЕВРАЛЯ 2026, 14:35",
          "2026 ЖЫЛҒЫ 13 АҚПАН, ЖҰМА",
          "13 QYRKÚIEK 2019",
          "13 SHILDE 2021",
          "13 JELTOQSAN 2019",
          "13 şilde 2021",
          "30 قاڭتار، 2026 ساعات 13:48",
          "FRIDAY, APRIL 13TH, 2018 5:30 PM",
          "АСТАНА, 30 наурыз – Sputnik. Сенат заң қабылдады.",
          "Сегодня, 12:30",
          "5 минут назад",
          "IV ТОҚСАН 2025",
          "13–15 февраля",
          "31.02.2026",
          "05/08/2008 10:35");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void changeNothing() {
    List<HeaderDates> expected = read();
    assertThat(expected).hasSize(LINES.size() * (1 + CLOCKS.size()));
    for (String language : LOCALES) {
      for (String place : ZONES) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertThat(read()).as("%s, %s", language, place).isEqualTo(expected);
      }
    }
  }

  /** Reads the lines with no clock and with each of two, by a parser made where it is asked. */
  private static List<HeaderDates> read() {
    HeaderDateParser parser = HeaderDateParser.create();
    List<HeaderDates> read = new ArrayList<>();
    for (String line : LINES) {
      read.add(parser.parse(line));
      CLOCKS.forEach(clock -> read.add(parser.parse(line, clock)));
    }
    return read;
  }
}
