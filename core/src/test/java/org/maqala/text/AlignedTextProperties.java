// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.testing.Utf16;

/** The laws of {@link AlignedText}. */
class AlignedTextProperties {
  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts(20);
  }

  @Provide
  Arbitrary<List<RandomEdit>> edits() {
    return RandomEdit.lists();
  }

  @Property
  void undoIsTheSource(@ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    assertThat(RandomEdit.apply(edits, text).undo()).isEqualTo(text);
  }

  @Property
  void undoOfStepsIsTheFirstSource(
      @ForAll("texts") String text,
      @ForAll("edits") List<RandomEdit> first,
      @ForAll("edits") List<RandomEdit> second) {
    AlignedText both =
        RandomEdit.apply(first, text).andThen(middle -> RandomEdit.apply(second, middle));
    assertThat(both.undo()).isEqualTo(text);
    assertThat(both.source()).isSameAs(text);
  }

  @Property
  void stepsAreAssociative(
      @ForAll("texts") String text,
      @ForAll("edits") List<RandomEdit> first,
      @ForAll("edits") List<RandomEdit> second,
      @ForAll("edits") List<RandomEdit> third) {
    AlignedText a = RandomEdit.apply(first, text);
    AlignedText b = RandomEdit.apply(second, a.text());
    AlignedText c = RandomEdit.apply(third, b.text());
    assertThat(a.andThen(b).andThen(c)).isEqualTo(a.andThen(b.andThen(c)));
  }

  @Property
  void takingSomeEditsBackLeavesTheOthers(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    AlignedText all = RandomEdit.apply(edits, text);
    Predicate<Edit> isA = edit -> edit.rule().equals("a");
    AlignedText rest = all.undo(isA);
    assertThat(rest.source()).isSameAs(text);
    assertThat(described(rest))
        .isEqualTo(described(all).stream().filter(e -> !e.startsWith("a ")).toList());
    assertThat(rest.undo()).isEqualTo(text);
    assertThat(rest.undo(isA)).isSameAs(rest);
    assertThat(all.undo(edit -> true)).isEqualTo(AlignedText.unchanged(text));
    assertThat(all.undo(edit -> false)).isSameAs(all);
  }

  private static List<String> described(AlignedText aligned) {
    return aligned.edits().stream()
        .map(e -> e.rule() + " " + e.source() + " " + e.target().in(aligned.text()))
        .toList();
  }

  @Property
  void sourceAndTextAreEqualBetweenTheEdits(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    AlignedText aligned = RandomEdit.apply(edits, text);
    int source = 0;
    int target = 0;
    for (Edit edit : aligned.edits()) {
      assertThat(aligned.text().substring(target, edit.target().start()))
          .isEqualTo(text.substring(source, edit.source().start()));
      source = edit.source().end();
      target = edit.target().end();
    }
    assertThat(aligned.text().substring(target)).isEqualTo(text.substring(source));
  }

  @Property
  void anAlignedTextIsItsTextsAndItsAlignment(
      @ForAll("texts") String text, @ForAll("edits") List<RandomEdit> edits) {
    AlignedText aligned = RandomEdit.apply(edits, text);
    AlignedText again = AlignedText.of(text, aligned.text(), aligned.alignment());
    assertThat(again).isEqualTo(aligned).hasSameHashCodeAs(aligned);
    assertThat(again.isChanged()).isEqualTo(!edits.isEmpty());
  }

  @Property
  void anUnchangedTextIsTheSameInstance(@ForAll("texts") String text) {
    AlignedText built = AlignedText.edit(text).build();
    AlignedText composed = built.andThen(AlignedText::unchanged);
    assertThat(built).isEqualTo(AlignedText.unchanged(text));
    assertThat(composed.text()).isSameAs(text);
    assertThat(composed.source()).isSameAs(text);
    assertThat(composed.undo()).isSameAs(text);
    assertThat(composed.edits()).isEmpty();
  }
}
