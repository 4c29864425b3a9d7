// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
  private static String key(String text) {
    return CyrillicNormalizer.key().normalize(text).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Ещё один» – сказал он… № 5",
        "“ЕЩЁ ОДИН” — сказал он... №5",
        "\t\"еще  один\"\u00A0- сказал\u00A0он... №\u00A05 ",
        "„Еще один‟ ― Сказал Он.... N° 5\r\n",
        "\n\n\"Еще один\" -- сказал он… Nº 5",
      })
  void isOneForTextsThatDifferInFormOnly(String text) {
    assertThat(key(text)).isEqualTo("\"еще один\" - сказал он... №5");
  }

  @ParameterizedTest
  @CsvSource({"договор, договоры", "2024, 2025", "из-за, изза", "\"а, б\", \"а б\""})
  void tellsDifferentTextsApart(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @Test
  void keepsParagraphsAndDropsEmptyLines() {
    assertThat(key(" Раз \r\n \r\nДва\n\n")).isEqualTo("раз\nдва");
    assertThat(key(" \n\u00A0")).isEmpty();
  }

  @Test
  void undoesToTheSource() {
    String text = " «Ёлка» –\u00A0TOO\r\n";
    assertThat(CyrillicNormalizer.key().normalize(text).undo()).isEqualTo(text);
  }
}
