// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetUnitProperties {
  @Provide
  Arbitrary<String> wholeCharacters() {
    return Arbitraries.of("a", "ж", "ә", "—", "€", "😀", "𝒳", "\n")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void codePointOffsetsCountCodePoints(@ForAll("wholeCharacters") String text) {
    for (int i = 0; i <= text.length(); i++) {
      if (i == 0 || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
        assertThat(OffsetUnit.CODEPOINT.in(text).applyAsInt(i))
            .isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @Property
  void utf8OffsetsCountBytes(@ForAll("wholeCharacters") String text) {
    for (int i = 0; i <= text.length(); i++) {
      if (i == 0 || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
        assertThat(OffsetUnit.UTF8.in(text).applyAsInt(i))
            .isEqualTo(text.substring(0, i).getBytes(StandardCharsets.UTF_8).length);
      }
    }
  }
}
