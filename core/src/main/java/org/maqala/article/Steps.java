// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.ArrayList;
import java.util.List;
import org.maqala.date.HeaderDate;
import org.maqala.date.HeaderDates;
import org.maqala.date.Refusal;
import org.maqala.text.AlignedText;
import org.maqala.text.Alignment;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/**
 * The steps from source to clean text. They are mapped one by one: their composition makes one edit
 * of changes that touch, and would give a paragraph whose first letter was repaired the removed
 * paragraph before it for its source.
 *
 * @param normalized from the source to the normalized text
 * @param stripped from there to the body, without the header
 * @param cut from there to the clean text, without the removed paragraphs
 */
record Steps(AlignedText normalized, AlignedText stripped, AlignedText cut) {
  AlignedText composed() {
    return normalized.andThen(stripped).andThen(cut);
  }

  Span unmap(Span span) {
    Span inBody = cut.alignment().unmap(span);
    return normalized.alignment().unmap(stripped.alignment().unmap(inBody));
  }

  Span map(Span sourceSpan) {
    Span inNormalized = normalized.alignment().map(sourceSpan);
    return cut.alignment().map(stripped.alignment().map(inNormalized));
  }

  /** The dates of the normalized text, told by the source's offsets. */
  HeaderDates inSource(HeaderDates dates) {
    Alignment alignment = normalized.alignment();
    if (alignment.isIdentity()) {
      return dates;
    }
    List<HeaderDate> found = new ArrayList<>();
    for (HeaderDate date : dates.dates()) {
      found.add(
          new HeaderDate(
              date.value(),
              date.literal(),
              date.role(),
              alignment.unmap(date.span()),
              date.warnings()));
    }
    List<Refusal> refused = new ArrayList<>();
    for (Refusal refusal : dates.refused()) {
      refused.add(new Refusal(alignment.unmap(refusal.span()), refusal.reason()));
    }
    return new HeaderDates(
        found, refused, alignment.unmap(dates.headerSpan()), bodyStart(dates.bodyStart()));
  }

  /** Where the body's first code unit was; without a header the body starts where the text does. */
  private int bodyStart(int bodyStart) {
    if (bodyStart == 0) {
      return 0;
    }
    Alignment alignment = normalized.alignment();
    return bodyStart < alignment.targetLength()
        ? alignment.unmap(new Span(bodyStart, bodyStart + 1)).start()
        : alignment.sourceLength();
  }

  /** The removed paragraphs of the body, told by the source's offsets. */
  List<RemovedParagraph> inSource(List<RemovedParagraph> removed) {
    List<RemovedParagraph> moved = new ArrayList<>();
    for (RemovedParagraph one : removed) {
      Span inNormalized = stripped.alignment().unmap(one.paragraph().span());
      Span span = normalized.alignment().unmap(inNormalized);
      moved.add(
          new RemovedParagraph(
              new Paragraph(one.paragraph().index(), span),
              one.kind(),
              one.similarity(),
              one.match()));
    }
    return List.copyOf(moved);
  }
}
