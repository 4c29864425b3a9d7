// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RussianRomanizationTest {
  private static final String SENTENCE =
      "Съешь же ещё этих мягких французских булок, да выпей чаю: Щука, цех, ёж, Юг, Яна";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO_9 | Sʺešʹ že eŝë ètih mâgkih Ûg",
        "GOST_7_79_B | S``esh` zhe eshhyo e`tix myagkix Yug",
        "ALA_LC | Sʺeshʹ zhe eshchë ėtikh mi͡agkikh I͡Ug",
        "BGN_PCGN_1947 | S”yesh’ zhe yeshchë etikh myagkikh Yug",
        "ICAO_9303 | Sieesh zhe eshche etikh miagkikh Iug",
        "SCIENTIFIC | Sʺešʹ že eščë ètix mjagkix Jug",
        "UN_1987 | S”eš’ že eščë ètih mjagkih Jug",
      })
  void everySystemHasItsLetters(RussianRomanization system, String expected) {
    assertThat(system.writer().convert("Съешь же ещё этих мягких Юг")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Елизово, Yelizovo",
    "Чапаевск, Chapayevsk",
    "Юрьев объезд, Yur’yev ob”yezd",
    "Тыайа, Ty·ay·a",
    "Улан-Удэ, Ulan-Ud·e",
    "Вяртсиля, Vyart·silya",
    "ЙА Йа ОЫ Оы, Y·A Y·a O·Y O·y",
    "ОН ВИДЕЛ ЕЁ, ON VIDEL YEYË",
  })
  void bgnPutsDotsWhereTwoLettersWouldReadAsOne(String russian, String expected) {
    assertThat(RussianRomanization.BGN_PCGN_1947.writer().convert(russian)).isEqualTo(expected);
  }

  @Test
  void gostBWritesCzBeforeHardVowels() {
    assertThat(RussianRomanization.GOST_7_79_B.writer().convert("Цапля цирк МОЦИОН"))
        .isEqualTo("Czaplya cirk MOCION");
  }

  @Test
  void tiesKeepBothSignsInOneCase() {
    assertThat(RussianRomanization.ALA_LC.writer().convert("Цимлянск Юбилейный"))
        .isEqualTo("T͡Simli͡ansk I͡Ubileĭnyĭ");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenCanBeReadBack(RussianRomanization system) {
    String latin = system.writer().convert(SENTENCE);
    system
        .reader()
        .ifPresentOrElse(
            reader -> assertThat(reader.convert(latin)).isEqualTo(SENTENCE),
            () -> assertThat(system).isEqualTo(RussianRomanization.ICAO_9303));
  }

  @Property
  void iso9LosesNoLetter(@ForAll("words") String word) {
    Transliterator reader = RussianRomanization.ISO_9.reader().orElseThrow();
    assertThat(reader.convert(RussianRomanization.ISO_9.writer().convert(word))).isEqualTo(word);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('а', 'я')
        .withChars('ё')
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  @Test
  void idsFindTheirSystem() {
    for (RussianRomanization system : RussianRomanization.values()) {
      assertThat(RussianRomanization.ofId(system.id())).contains(system);
    }
    assertThat(RussianRomanization.ofId("none")).isEmpty();
  }
}
