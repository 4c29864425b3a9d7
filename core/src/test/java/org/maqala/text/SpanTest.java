// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private final Span span = new Span(2, 5);

  @Test
  void coversFromItsStartToBeforeItsEnd() {
    assertThat(span.in("0123456")).isEqualTo("234");
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
  }

  @Test
  void countsCodeUnitsNotCharacters() {
    assertThat(new Span(0, 1).in("\uD83D\uDE00")).isEqualTo("\uD83D");
  }

  @Test
  void containsSpansUpToItsBorders() {
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(5, 5))).isTrue();
    assertThat(span.contains(new Span(4, 6))).isFalse();
  }

  @Test
  void overlapsWhereACodeUnitIsShared() {
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.overlaps(new Span(3, 3))).isFalse();
  }

  @Test
  void shiftsBothBorders() {
    assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
    assertThatThrownBy(() -> span.shift(-3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> span.shift(Integer.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isOrderedByStartThenByEnd() {
    assertThat(Stream.of(new Span(2, 3), new Span(1, 9), span, new Span(1, 4)).sorted())
        .containsExactly(new Span(1, 4), new Span(1, 9), new Span(2, 3), span);
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> new Span(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span must have 0 <= start <= end, got start 3, end 2");
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> span.in("012")).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
