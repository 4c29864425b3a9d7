// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void lookAlikesAreOneLetter() {
    assertThat(Folding.WORDS.fold("Ёлка")).isEqualTo("елка");
    assertThat(Folding.WORDS.fold("дедi Cергей")).isEqualTo("деді сергей");
    assertThat(Folding.NAMES.fold("Тоқаев")).isEqualTo(Folding.NAMES.fold("Токаев"));
  }

  @Test
  void foldingWhatIsFoldedChangesNothing() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char word = Folding.WORDS.fold(c);
      char name = Folding.NAMES.fold(c);
      assertThat(Folding.WORDS.fold(word)).isEqualTo(word);
      assertThat(Folding.NAMES.fold(name)).isEqualTo(name);
      assertThat(Folding.NAMES.fold(word)).isEqualTo(name);
    }
  }
}
