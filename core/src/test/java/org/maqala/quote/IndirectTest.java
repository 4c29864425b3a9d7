// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maqala.text.Span;

/** Each way to report without a quote: {@code indirect.tsv} holds the sentences. */
class IndirectTest {
  @TestFactory
  List<DynamicTest> reportsAreFoundWithTheirSpeakers() {
    List<DynamicTest> tests = new ArrayList<>();
    for (List<String> row : Table.read("indirect.tsv", 2)) {
      tests.add(
          DynamicTest.dynamicTest(
              row.get(1), () -> assertThat(found(row.get(1))).isEqualTo(expected(row))));
    }
    return tests;
  }

  private static List<String> expected(List<String> row) {
    return row.get(0).equals("-") ? List.of() : List.of(row.get(0) + " " + row.get(1));
  }

  private static List<String> found(String marked) {
    String text = marked.replaceAll("[\\[\\]{}]", "");
    return QuoteExtractor.create().extract(text).indirect().stream()
        .map(report -> report.type() + " " + marked(text, report))
        .toList();
  }

  /** The text, the cue in brackets, the speaker in braces. */
  private static String marked(String text, IndirectAttribution report) {
    StringBuilder marked = new StringBuilder(text);
    Span cue = report.cue();
    Span speaker = report.speaker().orElse(cue);
    boolean cueLast = cue.start() >= speaker.end();
    if (report.speaker().isEmpty()) {
      return mark(marked, cue, '[', ']').toString();
    }
    mark(marked, cueLast ? cue : speaker, cueLast ? '[' : '{', cueLast ? ']' : '}');
    mark(marked, cueLast ? speaker : cue, cueLast ? '{' : '[', cueLast ? '}' : ']');
    return marked.toString();
  }

  private static StringBuilder mark(StringBuilder text, Span span, char open, char close) {
    return text.insert(span.end(), close).insert(span.start(), open);
  }

  @Test
  void anAgencyAndItsSourceAreTwo() {
    String text = "Дорога готова, передает Tengrinews.kz со ссылкой на пресс-службу МВД.";

    assertThat(QuoteExtractor.create().extract(text).indirect())
        .extracting(
            IndirectAttribution::type, report -> report.speaker().map(s -> s.in(text)).orElse(""))
        .containsExactly(
            tuple(IndirectAttribution.Type.AGENCY, "Tengrinews.kz"),
            tuple(IndirectAttribution.Type.ACCORDING_TO, "пресс-службу МВД"));
  }

  @Test
  void aKazakhVerbMayGoWithoutItsSubject() {
    String text = "Әнші туралы сөз болды. Концерттің дайын екенін жеткізді.";

    assertThat(QuoteExtractor.create().extract(text).indirect())
        .singleElement()
        .satisfies(report -> {
          assertThat(report.speaker()).isEmpty();
          assertThat(report.withheld()).contains(Withheld.NO_SPEAKER);
        });
  }
}
