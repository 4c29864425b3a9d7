// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
  @Test
  void aParagraphIsALineThatIsNotBlankWithoutTheSpacesAroundIt() {
    String text = "  Первый абзац. \n\n\u00A0\nВторой\tабзац.";
    assertThat(words(text)).containsExactly("Первый абзац.", "Второй\tабзац.");
    assertThat(Paragraphs.of(text).get(1)).isEqualTo(new Paragraph(1, new Span(20, 33)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void everyLineEndOfUnicodeEndsAParagraph(String lineEnd) {
    assertThat(words("а" + lineEnd + "б" + lineEnd)).containsExactly("а", "б");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF\u200B\u00A0"})
  void aBlankTextHasNone(String blank) {
    assertThat(Paragraphs.of(blank)).isEmpty();
  }

  @Test
  void halfACharacterIsNotBlank() {
    assertThat(words("\uD800\n\uDC00")).containsExactly("\uD800", "\uDC00");
  }

  @Test
  void aLineOfTenMillionCodeUnitsIsOneParagraph() {
    assertThat(Paragraphs.of("слово ".repeat(1_700_000))).hasSize(1);
    assertThat(Paragraphs.of("\n ".repeat(5_000_000))).isEmpty();
  }

  @Test
  void anIndexIsNotNegative() {
    assertThatThrownBy(() -> new Paragraph(-1, new Span(0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index must not be negative, got -1");
  }

  private static List<String> words(String text) {
    return Paragraphs.of(text).stream().map(p -> p.span().in(text)).toList();
  }
}
