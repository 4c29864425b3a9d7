// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTextTest {
  private static final AlignedText TEXT =
      AlignedText.edit("TOO «Заря»")
          .replace(new Span(0, 3), "ТОО", "look-alike")
          .replace(4, 5, "\"", "quotes")
          .replace(9, 10, "\"", "quotes")
          .build();

  @Test
  void aReportOfWhatChangedIsAViewOfTheEdits() {
    assertThat(TEXT.text()).isEqualTo("ТОО \"Заря\"");
    assertThat(
            TEXT.edits().stream()
                .map(e -> e.source().in(TEXT.source()) + " > " + e.target().in(TEXT.text())))
        .containsExactly("TOO > ТОО", "« > \"", "» > \"");
  }

  @Test
  void undoGivesBackTheSource() {
    assertThat(TEXT.undo()).isEqualTo("TOO «Заря»");
  }

  @Test
  void undoOfOneRuleKeepsTheOthers() {
    AlignedText kept = TEXT.undo(edit -> edit.rule().equals("quotes"));
    assertThat(kept.text()).isEqualTo("ТОО «Заря»");
    assertThat(kept.edits()).hasSize(1);
  }

  @Test
  void aBuilderMayBeUsedFurtherAfterBuild() {
    AlignedText.Builder builder = AlignedText.edit("abcd").delete(0, 1, "first");
    assertThat(builder.build().text()).isEqualTo("bcd");
    assertThat(builder.delete(2, 3, "third").build().text()).isEqualTo("bd");
  }

  @Test
  void aBuilderThatIsRestartedForgetsTheOtherText() {
    AlignedText.Builder builder = AlignedText.edit("a".repeat(100));
    for (int i = 0; i < 10; i++) {
      builder.replace(i, i + 1, "long", "first");
    }
    AlignedText first = builder.build();
    AlignedText second = builder.restart("abcd").replace(1, 2, "x", "second").build();
    assertThat(second).isEqualTo(AlignedText.edit("abcd").replace(1, 2, "x", "second").build());
    assertThat(first.text()).isEqualTo("long".repeat(10) + "a".repeat(90));
    assertThat(first.undo()).isEqualTo("a".repeat(100));
    assertThat(builder.restart("same").build().isChanged()).isFalse();
    assertThat(builder.room()).isGreaterThanOrEqualTo(100);
    String longer = "b".repeat(1000);
    assertThat(builder.restart(longer).delete(0, 1, "third").build().text())
        .isEqualTo(longer.substring(1));
  }

  @Test
  void whatWasBuiltDoesNotChangeWithTheBuilder() {
    AlignedText.Builder builder = AlignedText.edit("abcdefgh");
    List<AlignedText> built = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      built.add(builder.replace(i, i + 1, "x", "rule" + i).build());
    }
    for (int i = 0; i < 8; i++) {
      assertThat(built.get(i).text()).isEqualTo("x".repeat(i + 1) + "abcdefgh".substring(i + 1));
      assertThat(built.get(i).edits())
          .hasSize(i + 1)
          .last()
          .extracting(Edit::rule)
          .isEqualTo("rule" + i);
    }
  }

  @Test
  void editsMustComeInOrderAndWithinTheSource() {
    AlignedText.Builder builder = AlignedText.edit("abcd").delete(1, 3, "a");
    assertThatThrownBy(() -> builder.delete(2, 4, "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got start 2, end 4");
    assertThatThrownBy(() -> builder.delete(3, 5, "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end must be at most 4, got 5");
    assertThat(builder.build().text()).as("a refused edit leaves no trace").isEqualTo("ad");
  }

  @Test
  void aTextThatDoesNotFitItsAlignmentIsRefused() {
    assertThatThrownBy(() -> AlignedText.of("abc", "abd", Alignment.identity(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("differ outside the edits");
    assertThatThrownBy(() -> AlignedText.of("abc", "ab", Alignment.identity(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text must have length 3, got 2");
  }

  @Test
  void aStepMustStartFromThisText() {
    assertThatThrownBy(() -> TEXT.andThen(AlignedText.unchanged("другое")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tenMillionCodeUnitsWithAMillionEditsAreNoTrouble() {
    String source = "абвгд zxcv".repeat(1_000_000);
    AlignedText.Builder first = AlignedText.edit(source);
    for (int i = 5; i < source.length(); i += 10) {
      first.replace(i, i + 1, "\u00A0\u00A0", "spaces");
    }
    AlignedText once = first.build();
    AlignedText.Builder second = AlignedText.edit(once.text());
    for (int i = 5; i < once.text().length(); i += 11) {
      second.delete(i + 1, i + 2, "trim");
    }
    AlignedText both = once.andThen(second.build());
    assertThat(both.edits()).hasSize(1_000_000);
    assertThat(both.alignment().map(source.length())).isEqualTo(source.length());
    assertThat(both.undo().equals(source)).isTrue();
  }
}
