// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maqala.text.Span;

/**
 * How many statements reported without a quote are found, and how many of those found are any, over
 * the sentences of {@code indirect-measured.tsv}. A report is right if its words and its speaker
 * are; the construction is counted apart.
 */
class IndirectMeasurementTest {
  private record Row(String language, String text, List<Expected> reports) {}

  private record Expected(String type, String speaker, String cue) {}

  /** What was counted over the rows of one language. */
  private static final class Counts {
    int expected;
    int found;
    int right;
    int sameType;
    final List<String> misses = new ArrayList<>();

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / expected;
    }

    double types() {
      return (double) sameType / right;
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : Table.read("indirect-measured.tsv", 2)) {
      List<Expected> reports = new ArrayList<>();
      for (int i = 2; i + 2 < cells.size(); i += 3) {
        reports.add(new Expected(cells.get(i), cells.get(i + 1), cells.get(i + 2)));
      }
      rows.add(new Row(cells.get(0), cells.get(1), reports));
    }
    return rows;
  }

  private static Counts count(String language) {
    Counts counts = new Counts();
    for (Row row : rows()) {
      if (row.language().equals(language)) {
        count(row, counts);
      }
    }
    return counts;
  }

  private static void count(Row row, Counts counts) {
    List<IndirectAttribution> found =
        new ArrayList<>(QuoteExtractor.create().extract(row.text()).indirect());
    counts.expected += row.reports().size();
    counts.found += found.size();
    for (Expected expected : row.reports()) {
      IndirectAttribution match =
          found.stream()
              .filter(report -> isRight(row.text(), expected, report))
              .findFirst()
              .orElse(null);
      if (match == null) {
        counts.misses.add("not found " + expected + " in " + row.text());
      } else {
        found.remove(match);
        counts.right++;
        counts.sameType += match.type().name().equals(expected.type()) ? 1 : 0;
      }
    }
    for (IndirectAttribution report : found) {
      counts.misses.add(
          "found " + report.type() + " " + report.span().in(row.text()) + ": " + row.text());
    }
  }

  private static boolean isRight(String text, Expected expected, IndirectAttribution report) {
    int start = text.indexOf(expected.cue());
    Span cue = new Span(start, start + expected.cue().length());
    String speaker = report.speaker().map(span -> span.in(text)).orElse("-");
    boolean overlaps = report.cue().start() < cue.end() && cue.start() < report.cue().end();
    return overlaps && speaker.equals(expected.speaker());
  }

  @ParameterizedTest(name = "{0}: precision {1}, recall {2}, construction {3}")
  @CsvSource({"ru, 0.90, 0.85, 0.90", "kk, 0.90, 0.85, 0.90"})
  void precisionAndRecallHoldTheBars(
      String language, double precision, double recall, double types) {
    Counts counts = count(language);

    assertThat(counts.expected).isGreaterThanOrEqualTo(60);
    assertThat(counts.precision()).as("%s", counts.misses).isGreaterThanOrEqualTo(precision);
    assertThat(counts.recall()).as("%s", counts.misses).isGreaterThanOrEqualTo(recall);
    assertThat(counts.types()).as("%s", counts.misses).isGreaterThanOrEqualTo(types);
  }

  @Test
  void englishReportsNothing() {
    assertThat(count("en").misses).isEmpty();
  }
}
