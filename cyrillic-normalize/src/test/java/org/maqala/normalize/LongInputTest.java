// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.text.AlignedText;

/** One line of 100,000 code units of what makes careless rules quadratic or recursive. */
class LongInputTest {
  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301",
        "а\u0301",
        "и\u0306",
        "\u1161",
        "\u0344",
        "\u00AD",
        "\u200D",
        " ",
        "\u00A0",
        "-",
        "- ",
        "y",
        "ж y",
        "əж",
        "iж",
        "X ",
        "ХХ ",
        "TOO \"",
        "AO ",
        "c шести ",
        "...",
        "№ ",
        "\r",
        "\uD83D",
        "i.kz",
        "ж@i",
        "Ⅷ"
      })
  void isNormalizedWhole(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    for (CyrillicNormalizer normalizer :
        new CyrillicNormalizer[] {CyrillicNormalizer.standard(), CyrillicNormalizer.key()}) {
      AlignedText once = normalizer.normalize(text);
      assertThat(once.undo().equals(text)).isTrue();
      assertThat(normalizer.isNormalized(once.text())).isTrue();
    }
  }
}
