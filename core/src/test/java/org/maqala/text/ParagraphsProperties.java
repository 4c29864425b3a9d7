// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.testing.Utf16;

/** The laws of {@link Paragraphs}. */
class ParagraphsProperties {
  private static final String LINE_ENDS = "\n\u000B\f\r\u0085\u2028\u2029";

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  @Provide
  Arbitrary<String> articles() {
    return Utf16.articles();
  }

  @Property
  void comeInOrderNumberedTrimmedAndOnOneLine(@ForAll("texts") String text) {
    int end = -1;
    int index = 0;
    for (Paragraph paragraph : Paragraphs.of(text)) {
      String words = paragraph.span().in(text);
      assertThat(paragraph.index()).isEqualTo(index++);
      assertThat(paragraph.span().start()).isGreaterThan(end);
      assertThat(isSpace(words.charAt(0))).isFalse();
      assertThat(isSpace(words.charAt(words.length() - 1))).isFalse();
      assertThat(words.chars().noneMatch(c -> LINE_ENDS.indexOf(c) >= 0)).isTrue();
      end = paragraph.span().end();
    }
  }

  @Property
  void leaveOnlyWhiteSpaceOut(@ForAll("articles") String text) {
    List<Paragraph> paragraphs = Paragraphs.of(text);
    for (int i = 0; i < text.length(); i++) {
      int offset = i;
      boolean inside = paragraphs.stream().anyMatch(p -> p.span().contains(offset));
      assertThat(inside || isSpace(text.charAt(i))).isTrue();
    }
  }

  @Property
  void ofTwoPartsAreThoseOfTheWhole(
      @ForAll("articles") String first, @ForAll("articles") String second) {
    String head = first + "\n";
    List<Span> parts = new ArrayList<>();
    Paragraphs.of(head).forEach(p -> parts.add(p.span()));
    Paragraphs.of(second).forEach(p -> parts.add(p.span().shift(head.length())));
    assertThat(Paragraphs.of(head + second).stream().map(Paragraph::span))
        .containsExactlyElementsOf(parts);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
