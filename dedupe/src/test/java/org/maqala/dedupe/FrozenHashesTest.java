// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Version 2. Saved indexes and distributed runs rest on these values: they never change. */
class FrozenHashesTest {
  private static final String TEXT = "Ёлка \uD800 и «Ауыл», 2026";

  @Test
  void fingerprints() {
    byte[] bytes = Utf8.encode(TEXT);
    byte[] part = "лка".getBytes(StandardCharsets.UTF_8);

    assertThat(Hashes.of128(bytes, 0, bytes.length))
        .isEqualTo(Hashing.xxh3_128().hashBytesTo128Bits(bytes))
        .hasToString("0x49f7e6c64cbd03a4eee8375ae9c8865b");
    assertThat(Hashes.of64(bytes, 2, 8))
        .isEqualTo(Hashing.wyhashFinal4().hashBytesToLong(part))
        .isEqualTo(-7_781_525_762_334_467_116L);
  }

  @Test
  void noBytesHaveAFingerprintToo() {
    assertThat(Hashes.of128(new byte[0], 0, 0))
        .isEqualTo(Hashing.xxh3_128().hashBytesTo128Bits(new byte[0]));
  }

  @Test
  void words() {
    KeyText key = new KeyText();
    key.take("и министерство министерствомагистерлігі");

    assertThat(key.wordCount()).isEqualTo(3);
    assertThat(key.words())
        .startsWith(
            -3_340_112_730_005_607_278L, 1_380_991_857_155_418_610L, -3_027_129_062_067_892_473L);
  }

  @Test
  void shinglesOfWords() {
    KeyText key = new KeyText();
    key.take("один два три четыре пять шесть");

    assertThat(shingles(key, 2))
        .containsExactly(149164177, 798427712, 1410535547, 1609172103, 1669734833);
    assertThat(shingles(key, 3)).containsExactly(474749945, 1032754094, 1315895791, 1470180591);
    assertThat(shingles(key, 4)).containsExactly(349033141, 1379374983, 1877192873);
    assertThat(shingles(key, 5)).containsExactly(786529819, 1207007085);
  }

  private static int[] shingles(KeyText key, int n) {
    return new Shingles(n).of(key.words(), key.wordCount());
  }
}
