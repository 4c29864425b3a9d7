// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import com.dynatrace.hash4j.hashing.Hashing;
import org.junit.jupiter.api.Test;

/** Saved indexes and distributed runs rest on these values: they never change. */
class FrozenHashesTest {
  private static final String TEXT = "Ёлка \uD800 и «Ауыл», 2026";

  @Test
  void fingerprints() {
    char[] chars = TEXT.toCharArray();
    Fingerprinter fingerprinter = new Fingerprinter();

    assertThat(fingerprinter.of128(chars, 0, chars.length))
        .isEqualTo(Hashing.xxh3_128().hashCharsTo128Bits(TEXT))
        .hasToString("0xa2a02f77f36ecf169882d942e039143d");
    assertThat(fingerprinter.of64(chars, 1, 3))
        .isEqualTo(Hashing.xxh3_64().hashCharsToLong("лка"))
        .isEqualTo(-2_476_642_341_245_102_110L);
  }

  @Test
  void noCharactersHaveAFingerprintToo() {
    assertThat(new Fingerprinter().of128(new char[0], 0, 0))
        .isEqualTo(Hashing.xxh3_128().hashCharsTo128Bits(""));
  }

  @Test
  void shinglesOfWords() {
    KeyText key = new KeyText();
    key.take("один два три четыре пять шесть");

    assertThat(shingles(key, 2))
        .containsExactly(713212975, 860239713, 1003246773, 1539859931, 2055192643);
    assertThat(shingles(key, 3)).containsExactly(1052225092, 1230960223, 1647409770, 2014101526);
    assertThat(shingles(key, 4)).containsExactly(882004421, 1414081701, 2071393138);
    assertThat(shingles(key, 5)).containsExactly(4453911, 1975166857);
  }

  private static int[] shingles(KeyText key, int n) {
    return new Shingles(n).of(key.words(), key.wordCount());
  }
}
