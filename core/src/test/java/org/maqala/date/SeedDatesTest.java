// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of the five real articles in {@code seeds/}. */
class SeedDatesTest {
  private static String seed(String number) throws IOException {
    Path folder = Path.of(Objects.requireNonNull(System.getProperty("maqala.root")), "seeds");
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .filter(f -> f.toString().endsWith(".txt"))
              .findFirst()
              .orElseThrow();
      return Files.readString(file);
    }
  }

  @ParameterizedTest
  @CsvSource({"001,2026-02-13,Спикер", "003,2024-01,Усилить", "004,2026-02-25,В Алматы"})
  void takeThePrefixAndCutItWhole(String number, String date, String body) throws IOException {
    String text = seed(number);
    HeaderDates dates = HeaderDateParser.create().parse(text);
    assertThat(dates.dates()).hasSize(1);
    assertThat(dates.dates().get(0).value()).hasToString(date);
    assertThat(dates.dates().get(0).role()).isEqualTo(Role.PREFIX);
    assertThat(dates.headerSpan().in(text)).isEqualTo(" date " + date + " ");
    assertThat(dates.strip(text)).startsWith(body).isEqualTo(text.substring(dates.bodyStart()));
  }

  @ParameterizedTest
  @CsvSource({"000", "002"})
  void haveNoneAndLoseNothing(String number) throws IOException {
    String text = seed(number);
    HeaderDates dates = HeaderDateParser.create().parse(text);
    assertThat(dates.dates()).isEmpty();
    assertThat(dates.bodyStart()).isZero();
    assertThat(dates.strip(text)).isSameAs(text);
  }
}
