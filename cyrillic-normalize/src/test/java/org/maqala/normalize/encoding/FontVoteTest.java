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

  @ParameterizedTest
  @ValueSource(strings = {"доцент, м.є.к.", "т є д проф", "є к Сәрсенова"})
  void degreeDecides(String text) {
    assertThat(FontVote.winner(text)).contains(CodePages.KZ1048);
  }

  @Test
  void lettersWithSpacesBetweenAreNoDegree() {
    assertThat(FontVote.winner("Он н е ќ д а л")).isEmpty();
  }

  @Test
  void endingShowsThatANameIsKazakh() {
    assertThat(FontVote.winner("кандидаты Б. Исханѓа")).contains(CodePages.PT154);
    assertThat(FontVote.winner("кандидаты Б. Исхоѓе")).isEmpty();
  }

  @Test
  void oneWordThatSpacesCutDecidesIfItIsCommon() {
    assertThat(FontVote.winner("т ї нде 5 градус жылы")).contains(CodePages.KZ1048);
    assertThat(FontVote.winner("символ є у розділі")).isEmpty();
  }

  @Test
  void signBetweenLettersIsOfNoNeighbour() {
    assertThat(FontVote.winner("бар Осы к‰німе ш‰кір дегенге")).contains(CodePages.PT154);
  }
}
