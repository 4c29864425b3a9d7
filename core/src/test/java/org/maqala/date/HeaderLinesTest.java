// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Many lines of headers, and of what is none, from tables. */
class HeaderLinesTest {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();
  private static final EdtfDate REFERENCE = EdtfDate.parse("2026-02-15T16:00").orElseThrow();
  private static final String TITLE = "Заголовок новости\n";
  private static final String TEXT = "\nПервый абзац статьи начинается здесь.";

  @Test
  void readsEveryLineOfTheTable() {
    List<String> misread = new ArrayList<>();
    for (String row : rows("header-lines.tsv")) {
      String[] cells = row.split("\t", -1);
      String line = cells[1].replace("\\n", "\n");
      check(line, cells[2], cells[3], misread);
      if (cells[0].equals("page")) {
        check(TITLE + line.strip() + TEXT, cells[2], cells[3], misread);
      }
    }
    assertThat(misread).isEmpty();
  }

  private static void check(String text, String reference, String expected, List<String> misread) {
    HeaderDates dates =
        reference.isEmpty()
            ? PARSER.parse(text)
            : PARSER.parse(text, EdtfDate.parse(reference).orElseThrow());
    String value = dates.best().map(date -> date.value().toString()).orElse("none");
    if (!value.equals(expected)) {
      misread.add(text + " as " + value + " for " + expected);
    }
  }

  @Test
  void takesNothingFromWhatIsNoHeader() {
    List<String> taken = new ArrayList<>();
    for (String line : rows("no-header.tsv")) {
      for (String text : List.of(line, TITLE + line, line + TEXT, TITLE + line + TEXT)) {
        for (HeaderDates dates : List.of(PARSER.parse(text), PARSER.parse(text, REFERENCE))) {
          if (!dates.dates().isEmpty() || dates.bodyStart() > 0) {
            taken.add(text + " as " + dates.dates());
          }
        }
      }
    }
    assertThat(taken).isEmpty();
  }

  private static List<String> rows(String table) {
    try (InputStream in = HeaderLinesTest.class.getResourceAsStream(table)) {
      byte[] bytes = Objects.requireNonNull(in, table).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(table, e);
    }
  }
}
