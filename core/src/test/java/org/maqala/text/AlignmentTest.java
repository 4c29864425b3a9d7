// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an offset becomes, shown on one text with a replacement, a deletion and an insertion. */
class AlignmentTest {
  //  0123456789...
  // "Kинопарк  Алматы"  K -> К at 0, the second of two spaces at 9 deleted, "." inserted at 16
  private static final AlignedText TEXT =
      AlignedText.edit("Kинопарк  Алматы")
          .replace(0, 1, "К", "look-alike")
          .delete(9, 10, "spaces")
          .replace(16, 16, ".", "full-stop")
          .build();

  private final Alignment alignment = TEXT.alignment();

  @Nested
  class Offsets {
    @Test
    void outsideTheEditsAreMovedByWhatWasAddedAndDeletedBefore() {
      assertThat(TEXT.text()).isEqualTo("Кинопарк Алматы.");
      assertThat(alignment.map(4)).isEqualTo(4);
      assertThat(alignment.map(12)).isEqualTo(11);
      assertThat(alignment.unmap(11)).isEqualTo(12);
    }

    @Test
    void atTheBordersOfAReplacementMapToItsBorders() {
      Alignment longer = AlignedText.edit("a№b").replace(1, 2, "No.", "numero").build().alignment();
      assertThat(longer.map(1)).isEqualTo(1);
      assertThat(longer.map(2)).isEqualTo(4);
      assertThat(longer.unmap(1)).isEqualTo(1);
      assertThat(longer.unmap(4)).isEqualTo(2);
    }

    @Test
    void strictlyInsideAReplacementMapToItsStart() {
      Alignment longer = AlignedText.edit("a№b").replace(1, 2, "No.", "numero").build().alignment();
      assertThat(longer.unmap(2)).isEqualTo(1);
      assertThat(longer.unmap(3)).isEqualTo(1);
    }

    @Test
    void onBothSidesOfADeletionMeet() {
      assertThat(alignment.map(9)).isEqualTo(9);
      assertThat(alignment.map(10)).isEqualTo(9);
      assertThat(alignment.unmap(9)).as("before what was deleted").isEqualTo(9);
    }

    @Test
    void whereSomethingWasInsertedMapBeforeIt() {
      assertThat(alignment.map(16)).isEqualTo(15);
      assertThat(alignment.unmap(15)).isEqualTo(16);
      assertThat(alignment.unmap(16)).isEqualTo(16);
    }

    @Test
    void outsideTheTextAreRefused() {
      assertThatThrownBy(() -> alignment.map(17)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> alignment.map(-1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> alignment.unmap(new Span(0, 17)))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Nested
  class Spans {
    @Test
    void ofAWordMapToTheWord() {
      assertThat(alignment.map(new Span(10, 16)).in(TEXT.text())).isEqualTo("Алматы");
      assertThat(alignment.unmap(new Span(0, 8)).in(TEXT.source())).isEqualTo("Kинопарк");
    }

    @Test
    void thatCutIntoAnEditTakeAllOfIt() {
      AlignedText text = AlignedText.edit("ab").replace(0, 2, "xyz", "swap").build();
      assertThat(text.alignment().map(new Span(1, 2))).isEqualTo(new Span(0, 3));
      assertThat(text.alignment().unmap(new Span(1, 2))).isEqualTo(new Span(0, 2));
    }

    @Test
    void leaveOutWhatWasInsertedOrDeletedAtTheirBorders() {
      AlignedText text = AlignedText.edit("ab").replace(1, 1, "-", "dash").build();
      assertThat(text.alignment().map(new Span(0, 1))).isEqualTo(new Span(0, 1));
      assertThat(text.alignment().map(new Span(1, 2))).isEqualTo(new Span(2, 3));
      assertThat(text.alignment().map(new Span(0, 2))).isEqualTo(new Span(0, 3));
      assertThat(alignment.unmap(new Span(9, 15))).isEqualTo(new Span(10, 16));
    }

    @Test
    void thatWereDeletedOrAreEmptyMapToEmptySpans() {
      assertThat(alignment.map(new Span(9, 10))).isEqualTo(new Span(9, 9));
      assertThat(alignment.map(new Span(12, 12))).isEqualTo(new Span(11, 11));
    }
  }

  @Nested
  class Composition {
    @Test
    void keepsEditsApartThatDoNotTouch() {
      AlignedText text = TEXT.andThen(t -> AlignedText.edit(t).replace(3, 4, "О", "case").build());
      assertThat(text.edits().stream().map(Edit::rule))
          .containsExactly("look-alike", "case", "spaces", "full-stop");
    }

    @Test
    void joinsEditsThatTouchAndNamesTheRulesOfAllInAlphabeticalOrder() {
      AlignedText text = TEXT.andThen(t -> AlignedText.edit(t).replace(0, 2, "ки", "case").build());
      assertThat(text.edits().get(0))
          .isEqualTo(new Edit(new Span(0, 2), new Span(0, 2), "case+look-alike"));
      assertThat(text.edits().get(0).rules()).containsExactly("case", "look-alike");
      assertThat(text.undo()).isEqualTo(TEXT.source());
    }

    @Test
    void leavesAnEditThatIsEmptyOnBothSidesOfAnInsertionThatWasDeleted() {
      AlignedText text = TEXT.andThen(t -> AlignedText.edit(t).delete(15, 16, "trim").build());
      assertThat(text.edits().get(2))
          .isEqualTo(new Edit(new Span(16, 16), new Span(15, 15), "full-stop+trim"));
    }

    @Test
    void needsMatchingLengths() {
      assertThatThrownBy(() -> alignment.andThen(Alignment.identity(3)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("next must have source length 16, got 3");
    }
  }

  @Test
  void editsThatOverlapOrDoNotFollowAreRefused() {
    Edit edit = new Edit(new Span(0, 2), new Span(0, 1), "a");
    Edit overlapping = new Edit(new Span(1, 3), new Span(1, 2), "b");
    Edit displaced = new Edit(new Span(2, 3), new Span(2, 3), "c");
    assertThatThrownBy(() -> Alignment.of(List.of(edit, overlapping), 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Alignment.of(List.of(edit, displaced), 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("must start at 1");
    assertThatThrownBy(() -> Alignment.of(List.of(edit), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source length must be at least 2, got 1");
    assertThatThrownBy(() -> Alignment.identity(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEditListCannotBeChanged() {
    assertThatThrownBy(() -> alignment.edits().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
