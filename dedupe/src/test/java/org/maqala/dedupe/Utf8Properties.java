// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Properties {
  @Property(tries = 500)
  void everyTextComesBack(@ForAll("texts") String text) {
    byte[] bytes = Utf8.encode(text);

    assertThat(Utf8.decode(bytes, 0, bytes.length)).isEqualTo(text);
  }

  @Example
  void textsWithoutUnpairedSurrogatesAreWrittenAsUsual() {
    String text = "a Ж қ — 🙂 \u0000";

    assertThat(Utf8.encode(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Example
  void overlongAndForeignBytesAreMalformed() {
    for (int[] wrong :
        new int[][] {{0xC0, 0x80}, {0xE0, 0x80, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0x80}, {0xD0}}) {
      byte[] bytes = new byte[wrong.length];
      for (int i = 0; i < wrong.length; i++) {
        bytes[i] = (byte) wrong[i];
      }
      assertThat(Utf8.codePoint(bytes, 0, bytes.length)).isEqualTo(Utf8.MALFORMED);
    }
  }

  @Property(tries = 500)
  void anyBytesAreReadTheSameFromEitherEnd(@ForAll long seed) {
    byte[] bytes = Utf8Texts.bytes(new Random(seed));
    int[] starts = new int[bytes.length];
    int count = 0;
    for (int i = 0; i < bytes.length; i += Utf8.length(Utf8.codePoint(bytes, i, bytes.length))) {
      starts[count++] = i;
    }

    for (int i = bytes.length; i > 0; i = Utf8.before(bytes, i, 0)) {
      assertThat(Utf8.before(bytes, i, 0)).isEqualTo(starts[--count]);
    }
    assertThat(count).isZero();
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf8Texts.texts();
  }
}
