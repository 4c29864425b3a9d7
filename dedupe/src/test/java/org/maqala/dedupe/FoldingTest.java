// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ёлка и ЕЛКА | елка и елка",
        "е\u0308ж, и\u0306од | еж, йод",
        "за\u0301мок и замо\u0301к | замок и замок",
        "слово – слово — слово − слово | слово - слово - слово - слово",
        "«А» “Б” „В” 'Г' ’Д’ | \"а\" \"б\" \"в\" \"г\" \"д\"",
        "ждём… | ждем...",
        "Қазақстан ӘҒҚҢӨҰҮҺІ | қазақстан әғқңөұүһі",
        "COVID-19 й Й | covid-19 й й",
        "Istanbul İ ı | istanbul i i",
      })
  void folds(String paragraph, String key) {
    assertThat(Folding.of(paragraph)).isEqualTo(key);
  }

  @Test
  void whiteSpaceOfAnyKindIsOneSpaceAndNoneAtTheEnds() {
    assertThat(Folding.of("\u00A0 а\t\u2009б\u3000\u00AD в \uFEFF")).isEqualTo("а б в");
  }

  @Test
  void anUnpairedSurrogateStays() {
    assertThat(Folding.of("А\uD800Б")).isEqualTo("а\uD800б");
  }

  @Test
  void everyCodePointIsFoldedOnceAndForAll() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT))
        .allSatisfy(c -> {
          String once = Folding.of("е" + Character.toString(c));
          assertThat(Folding.of(once)).isEqualTo(once);
        });
  }
}
