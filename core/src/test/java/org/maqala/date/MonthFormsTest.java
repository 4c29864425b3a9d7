// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of every month in the tables, with every separator that pages put around it. */
class MonthFormsTest {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();

  // 1 day, 2 month, 3 year.
  private static final List<String> PATTERNS =
      List.of(
          "%1$d %2$s %3$d",
          "%1$02d %2$s %3$d",
          "%1$d %2$s, %3$d",
          "%1$d-%2$s %3$d",
          "%1$d-%2$s-%3$d",
          "%1$d/%2$s/%3$d",
          "%1$d.%2$s.%3$d",
          "%1$d %2$s %3$d, 14:35",
          "%1$d\u00A0%2$s\u00A0%3$d",
          "%1$d  %2$s  %3$d");
  private static final List<String> RUSSIAN =
      List.of(
          "%1$d %2$s %3$d г.", "%1$d %2$s %3$d года", "%1$d-го %2$s %3$d", "%1$d-е %2$s %3$d года");
  private static final List<String> KAZAKH =
      List.of(
          "%3$d жылғы %1$d %2$s",
          "%3$d жылдың %1$d %2$s",
          "%3$d ж. %1$d %2$s",
          "%3$d ж. «%1$d» %2$s",
          "%3$d жыл, %1$d %2$s",
          "%3$d жылғы %1$d-%2$s",
          "%1$d-ші %2$s %3$d",
          "%1$d-інші %2$s %3$d ж.",
          "%1$d %2$s %3$d жыл");

  private record Form(int month, String word) {}

  private static List<Form> forms(String table) {
    List<Form> forms = new ArrayList<>();
    for (String[] row : rows(table)) {
      if (row[0].startsWith("month-") && !row[0].equals("month-word") || row[0].equals("month")) {
        for (String word : words(row[2])) {
          forms.add(new Form(Integer.parseInt(row[1]), word));
        }
      }
    }
    return forms;
  }

  /** The words of a row, those with one stem written out. */
  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    for (String word : cell.split(" ", -1)) {
      int brace = word.indexOf('{');
      if (brace < 0) {
        words.add(word);
        continue;
      }
      for (String ending : word.substring(brace + 1, word.length() - 1).split(",", -1)) {
        words.add(word.substring(0, brace) + ending);
      }
    }
    return words;
  }

  private static List<String[]> rows(String table) {
    try (InputStream in = Lexicon.class.getResourceAsStream(table)) {
      byte[] bytes = Objects.requireNonNull(in, table).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(table, e);
    }
  }

  @Test
  void theTableHasAllSixteenFormsOfEachKazakhMonthAndSixOfTheRussian() {
    for (int month = 1; month <= 12; month++) {
      assertThat(full("kk.tsv", month)).as("kk %d", month).hasSize(16);
      assertThat(full("ru.tsv", month)).as("ru %d", month).hasSize(5);
    }
  }

  private static List<String> full(String table, int month) {
    return rows(table).stream()
        .filter(row -> row[0].equals("month") || row[0].equals("month-nominative"))
        .filter(row -> Integer.parseInt(row[1]) == month)
        .flatMap(row -> words(row[2]).stream())
        .distinct()
        .toList();
  }

  @Test
  void inRussian() {
    reads(forms("ru.tsv"), PATTERNS);
    reads(forms("ru.tsv"), RUSSIAN);
  }

  @Test
  void inKazakh() {
    reads(forms("kk.tsv"), PATTERNS);
    reads(forms("kk.tsv"), KAZAKH);
  }

  @Test
  void inEnglish() {
    reads(forms("en.tsv"), PATTERNS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
  void inEveryOtherSpellingOfKazakh(int column) {
    var letters =
        rows("kk-alphabets.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[column]));
    List<Form> spelled = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      for (String word : full("kk.tsv", month)) {
        String spelling =
            word.chars()
                .mapToObj(c -> letters.get(String.valueOf((char) c)))
                .collect(Collectors.joining());
        spelled.add(new Form(month, spelling));
      }
    }
    reads(spelled, List.of("%1$d %2$s %3$d", "%1$d %2$s, %3$d", "%1$d-%2$s %3$d"));
  }

  private static void reads(List<Form> forms, List<String> patterns) {
    List<String> misread = new ArrayList<>();
    for (Form form : forms) {
      for (String pattern : patterns) {
        for (int day : List.of(1, 13, 30)) {
          int date = form.month() == 2 ? Math.min(day, 28) : day;
          for (String word :
              List.of(form.word(), form.word().toUpperCase(Locale.ROOT), title(form))) {
            String line = String.format(Locale.ROOT, pattern, date, word, 2026);
            String expected =
                String.format(Locale.ROOT, "2026-%02d-%02d", form.month(), date)
                    + (line.endsWith("14:35") ? "T14:35" : "");
            String value =
                PARSER.parse(line).best().map(best -> best.value().toString()).orElse("none");
            misread.addAll(
                value.equals(expected)
                    ? List.of()
                    : Collections.singletonList(line + " as " + value));
          }
        }
      }
    }
    assertThat(misread).isEmpty();
  }

  private static String title(Form form) {
    return Character.toTitleCase(form.word().charAt(0)) + form.word().substring(1);
  }
}
