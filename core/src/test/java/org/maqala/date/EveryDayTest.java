// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of two years, one of them a leap year, in every form. */
class EveryDayTest {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd.MM.yyyy",
        "d.M.yyyy",
        "dd.MM.yy",
        "yyyy-MM-dd",
        "yyyy.MM.dd",
        "d MMMM yyyy",
        "d MMMM yyyy 'г.'",
        "d MMM yyyy",
        "d LLLL, yyyy",
        "EEEE, d MMMM yyyy 'года'",
        "EE, d MMM yyyy",
      })
  void inRussianPatterns(String pattern) {
    readsAll(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("ru")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d MMMM yyyy",
        "d LLLL, yyyy",
        "yyyy 'жылғы' d MMMM",
        "yyyy 'ж.' d MMMM, EEEE",
        "yyyy 'ж.' dd MMM",
        "d MMM yyyy 'ж.'",
      })
  void inKazakhPatterns(String pattern) {
    readsAll(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("kk")));
  }

  @Test
  void inEveryStyleOfTheJdk() {
    for (String language : List.of("ru", "kk")) {
      for (FormatStyle style : FormatStyle.values()) {
        readsAll(
            DateTimeFormatter.ofLocalizedDate(style).withLocale(Locale.forLanguageTag(language)));
      }
    }
  }

  private static void readsAll(DateTimeFormatter format) {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      String written = format.format(day);
      HeaderDates dates = PARSER.parse(written);
      assertThat(dates.best().flatMap(date -> date.value().toLocalDate()))
          .as(written)
          .contains(day);
      assertThat(dates.best().orElseThrow().warnings())
          .as(written)
          .doesNotContain(Warning.WEEKDAY_CONFLICT);
    }
  }

  @Test
  void everyFormOfEveryMonthOfEveryTable() throws IOException {
    int forms = 0;
    for (String table : List.of("ru", "kk", "kk-Latn", "kk-Arab", "en")) {
      for (Month month : months(table + ".tsv")) {
        for (String separator : List.of(" ", "\u00A0", "-", ". ")) {
          String written = "7" + separator + month.form() + " 2026";
          assertThat(PARSER.parse(written).best().map(date -> date.value().toString()))
              .as(written)
              .contains(EdtfDate.ofDay(2026, month.number(), 7).toString());
          forms++;
        }
      }
    }
    assertThat(forms).isGreaterThan(4 * 192);
  }

  private record Month(int number, String form) {}

  private static List<Month> months(String table) throws IOException {
    List<Month> months = new ArrayList<>();
    InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(table));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns[0].startsWith("month") && !columns[0].equals("month-word")) {
          for (String form : columns[2].split(" ", -1)) {
            months.add(new Month(Integer.parseInt(columns[1]), form));
          }
        }
      }
    }
    return months;
  }
}
