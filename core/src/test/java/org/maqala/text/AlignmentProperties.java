// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maqala.testing.Utf16;

/** The laws of {@link Alignment}. */
class AlignmentProperties {
  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts(20);
  }

  @Provide
  Arbitrary<List<RandomEdit>> edits() {
    return RandomEdit.lists();
  }

  @Property
  void mappingIsMonotoneAndKeepsTheEnds(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    Alignment alignment = RandomEdit.apply(edits, text).alignment();
    int before = 0;
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(alignment.map(offset)).isBetween(before, alignment.targetLength());
      before = alignment.map(offset);
    }
    assertThat(alignment.map(0)).isZero();
  }

  @Property
  void codeUnitsOutsideTheEditsAreWhereTheMapSays(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    AlignedText aligned = RandomEdit.apply(edits, text);
    Alignment alignment = aligned.alignment();
    for (int i = 0; i < text.length(); i++) {
      if (isKept(i, alignment)) {
        Span mapped = alignment.map(new Span(i, i + 1));
        assertThat(mapped.in(aligned.text())).isEqualTo(text.substring(i, i + 1));
        assertThat(alignment.unmap(mapped)).isEqualTo(new Span(i, i + 1));
      }
    }
  }

  @Property
  void anOffsetOutsideTheEditsComesBack(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    Alignment alignment = RandomEdit.apply(edits, text).alignment();
    for (int offset = 0; offset <= text.length(); offset++) {
      if (!touchesAnEdit(offset, alignment)) {
        assertThat(alignment.unmap(alignment.map(offset))).isEqualTo(offset);
      }
    }
  }

  @Property
  void anOffsetStrictlyInsideAnEditMapsToItsStart(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    Alignment alignment = RandomEdit.apply(edits, text).alignment();
    for (Edit edit : alignment.edits()) {
      for (int i = edit.source().start() + 1; i < edit.source().end(); i++) {
        assertThat(alignment.map(i)).isEqualTo(edit.target().start());
      }
      if (!edit.source().isEmpty()) {
        assertThat(alignment.map(edit.source().end())).isEqualTo(edit.target().end());
      }
    }
  }

  @Property
  void aSpanMapsToTheHullOfWhatItsCodeUnitsBecame(
      @ForAll("texts") String text,
      @ForAll("edits") List<RandomEdit> edits,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(max = 60) int length) {
    Alignment alignment = RandomEdit.apply(edits, text).alignment();
    int start = Math.min(from, text.length());
    int end = Math.min(start + length, text.length());
    Span mapped = alignment.map(new Span(start, end));
    if (start == end) {
      assertThat(mapped).isEqualTo(new Span(alignment.map(start), alignment.map(start)));
      return;
    }
    int first = image(start, alignment).start();
    int last = image(end - 1, alignment).end();
    assertThat(mapped).isEqualTo(new Span(first, last));
    for (int i = start; i < end; i++) {
      assertThat(mapped.contains(image(i, alignment))).isTrue();
    }
  }

  @Property
  void unmappingIsMappingWithTheInverse(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    Alignment alignment = RandomEdit.apply(edits, text).alignment();
    Alignment inverse = alignment.invert();
    assertThat(inverse.invert()).isEqualTo(alignment).hasSameHashCodeAs(alignment);
    for (int offset = 0; offset <= alignment.targetLength(); offset++) {
      assertThat(inverse.map(offset)).isEqualTo(alignment.unmap(offset));
      Span span = new Span(offset / 2, offset);
      assertThat(inverse.map(span)).isEqualTo(alignment.unmap(span));
    }
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(inverse.unmap(offset)).isEqualTo(alignment.map(offset));
    }
  }

  @Property
  void theIdentityChangesNothing(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    Alignment alignment = RandomEdit.apply(edits, text).alignment();
    Alignment before = Alignment.identity(alignment.sourceLength());
    Alignment after = Alignment.identity(alignment.targetLength());
    assertThat(before.andThen(alignment)).isEqualTo(alignment);
    assertThat(alignment.andThen(after)).isEqualTo(alignment);
    assertThat(before.invert()).isEqualTo(before);
    assertThat(before.map(text.length())).isEqualTo(text.length());
  }

  @Property(tries = 5000)
  void compositionIsAssociative(
      @ForAll("texts") String text,
      @ForAll("edits") List<RandomEdit> first,
      @ForAll("edits") List<RandomEdit> second,
      @ForAll("edits") List<RandomEdit> third) {
    AlignedText a = RandomEdit.apply(first, text);
    AlignedText b = RandomEdit.apply(second, a.text());
    AlignedText c = RandomEdit.apply(third, b.text());
    Alignment leftFirst = a.alignment().andThen(b.alignment()).andThen(c.alignment());
    Alignment rightFirst = a.alignment().andThen(b.alignment().andThen(c.alignment()));
    assertThat(leftFirst).isEqualTo(rightFirst);
  }

  @Property
  void theInverseOfACompositionIsTheCompositionOfTheInverses(
      @ForAll("texts") String text,
      @ForAll("edits") List<RandomEdit> first,
      @ForAll("edits") List<RandomEdit> second) {
    AlignedText a = RandomEdit.apply(first, text);
    AlignedText b = RandomEdit.apply(second, a.text());
    assertThat(a.alignment().andThen(b.alignment()).invert())
        .isEqualTo(b.alignment().invert().andThen(a.alignment().invert()));
  }

  @Property
  void compositionIsMappingInTurnOutsideItsEdits(
      @ForAll("texts") String text,
      @ForAll("edits") List<RandomEdit> first,
      @ForAll("edits") List<RandomEdit> second) {
    AlignedText a = RandomEdit.apply(first, text);
    AlignedText b = RandomEdit.apply(second, a.text());
    Alignment both = a.alignment().andThen(b.alignment());
    for (int offset = 0; offset <= text.length(); offset++) {
      if (!touchesAnEdit(offset, both)) {
        assertThat(both.map(offset)).isEqualTo(b.alignment().map(a.alignment().map(offset)));
      }
    }
  }

  @Property
  void compositionCoversWhatMappingInTurnCovers(
      @ForAll("texts") String text,
      @ForAll("edits") List<RandomEdit> first,
      @ForAll("edits") List<RandomEdit> second) {
    AlignedText a = RandomEdit.apply(first, text);
    AlignedText b = RandomEdit.apply(second, a.text());
    Alignment both = a.alignment().andThen(b.alignment());
    for (int i = 0; i < text.length(); i++) {
      Span inTurn = b.alignment().map(a.alignment().map(new Span(i, i + 1)));
      if (!inTurn.isEmpty()) {
        assertThat(both.map(new Span(i, i + 1)).contains(inTurn)).isTrue();
      }
    }
  }

  @Property
  void anAlignmentIsItsEdits(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    Alignment alignment = RandomEdit.apply(edits, text).alignment();
    assertThat(Alignment.of(alignment.edits(), text.length())).isEqualTo(alignment);
    assertThat(Alignment.of(List.copyOf(alignment.edits()), text.length())).isEqualTo(alignment);
    assertThat(alignment.edits()).hasSize(edits.size());
    int delta = alignment.edits().stream().mapToInt(Edit::delta).sum();
    assertThat(alignment.targetLength()).isEqualTo(text.length() + delta);
  }

  /** What one code unit became: itself elsewhere, or all of the edit that it lies in. */
  private static Span image(int unit, Alignment alignment) {
    int delta = 0;
    for (Edit edit : alignment.edits()) {
      if (edit.source().contains(unit)) {
        return edit.target();
      }
      if (edit.source().end() <= unit) {
        delta += edit.delta();
      }
    }
    return new Span(unit + delta, unit + delta + 1);
  }

  private static boolean isKept(int unit, Alignment alignment) {
    return alignment.edits().stream().noneMatch(edit -> edit.source().contains(unit));
  }

  private static boolean touchesAnEdit(int offset, Alignment alignment) {
    return alignment.edits().stream()
        .map(Edit::source)
        .anyMatch(span -> span.start() <= offset && offset <= span.end());
  }
}
