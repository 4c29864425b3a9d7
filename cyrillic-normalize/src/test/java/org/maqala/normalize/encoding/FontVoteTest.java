// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontVoteTest {
  @ParameterizedTest
  @ValueSource(strings = {"ЄК", "јс", "јм"})
  void twoLettersThatAreNoWordDecideNothing(String letters) {
    assertThat(FontVote.winner(letters)).isEmpty();
  }

  @Test
  void abbreviationsCountBesideWords() {
    assertThat(FontVote.winner("ЄК жјне баєа")).contains(CodePages.KZ1048);
  }

  @Test
  void wordThatALayoutLeavesALetterOfIsNotKnown() {
    assertThat(FontVote.winner("Оќ‰")).isEmpty();
  }

  @Test
  void wordOfTwoLettersDecides() {
    assertThat(FontVote.winner("ґз")).isPresent();
  }
}
