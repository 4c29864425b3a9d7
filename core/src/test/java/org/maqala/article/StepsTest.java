// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maqala.date.EdtfDate;
import org.maqala.date.HeaderDate;
import org.maqala.date.HeaderDates;
import org.maqala.date.Reason;
import org.maqala.date.Refusal;
import org.maqala.date.Role;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/** What is told by the source's offsets when the header stands under the title. */
class StepsTest {
  private static final String SOURCE = "\uFEFFKино\n13.02.2026\u00AD | 18+\nTекст.\nTекст.\n";
  private static final AlignedText NORMALIZED =
      AlignedText.edit(SOURCE)
          .delete(0, 1, "bom")
          .replace(1, 2, "К", "look-alike")
          .delete(16, 17, "soft-hyphen")
          .replace(24, 25, "Т", "look-alike")
          .replace(31, 32, "Т", "look-alike")
          .build();
  private static final String HEADER = "13.02.2026 | 18+\n";

  private static AlignedText deleted(String text, int start, int length) {
    return AlignedText.edit(text).delete(start, start + length, "cut").build();
  }

  private final int header = NORMALIZED.text().indexOf(HEADER);
  private final AlignedText stripped = deleted(NORMALIZED.text(), header, HEADER.length());
  private final int repeat = stripped.text().lastIndexOf("Текст.");
  private final AlignedText cut = deleted(stripped.text(), repeat, 7);
  private final Steps steps = new Steps(NORMALIZED, stripped, cut);

  @Test
  void theCompositionIsTheCleanTextAndUndoIsTheSource() {
    assertThat(steps.composed().text()).isEqualTo("Кино\nТекст.\n");
    assertThat(steps.composed().undo()).isEqualTo(SOURCE);
  }

  @Test
  void datesRefusalsAndTheHeaderStandInTheSource() {
    EdtfDate day = EdtfDate.parse("2026-02-13").orElseThrow();
    Span date = new Span(header, header + 10);
    Span age = new Span(header + 13, header + 16);
    HeaderDates dates =
        steps.inSource(
            new HeaderDates(
                List.of(new HeaderDate(day, Optional.empty(), Role.PAGE, date, Set.of())),
                List.of(new Refusal(age, Reason.values()[0])),
                new Span(header, header + HEADER.length()),
                header + HEADER.length()));
    assertThat(dates.dates().get(0).span().in(SOURCE)).isEqualTo("13.02.2026");
    assertThat(dates.refused().get(0).span().in(SOURCE)).isEqualTo("18+");
    assertThat(dates.headerSpan().in(SOURCE)).isEqualTo("13.02.2026\u00AD | 18+\n");
    assertThat(SOURCE.substring(dates.bodyStart())).startsWith("Tекст.");
  }

  @Test
  void withoutAHeaderTheBodyStartsWhereTheSourceDoes() {
    HeaderDates none = new HeaderDates(List.of(), List.of(), new Span(0, 0), 0);
    assertThat(steps.inSource(none)).isEqualTo(none);
  }

  @Test
  void aHeaderWithNothingAfterItReachesToTheEnd() {
    int end = NORMALIZED.text().length();
    HeaderDates all = new HeaderDates(List.of(), List.of(), new Span(0, end), end);
    assertThat(steps.inSource(all).bodyStart()).isEqualTo(SOURCE.length());
  }

  @Test
  void aRemovedParagraphWithARepairedLetterStandsInTheSource() {
    Paragraph paragraph = new Paragraph(2, new Span(repeat, repeat + 6));
    RemovedParagraph removed =
        new RemovedParagraph(
            paragraph, RemovedParagraph.Kind.EXACT, 1, new RemovedParagraph.Match("1", 1));
    assertThat(steps.inSource(List.of(removed)).get(0).paragraph())
        .isEqualTo(new Paragraph(2, new Span(31, 37)));
  }

  @Test
  void aSpanAcrossTheHeaderHoldsItInTheSource() {
    String clean = steps.composed().text();
    assertThat(steps.unmap(new Span(0, clean.length())).in(SOURCE))
        .isEqualTo(SOURCE.substring(1, 31));
    Span body = new Span(5, 11);
    assertThat(steps.unmap(body)).isEqualTo(new Span(24, 30));
    assertThat(steps.map(new Span(24, 30))).isEqualTo(body);
  }
}
