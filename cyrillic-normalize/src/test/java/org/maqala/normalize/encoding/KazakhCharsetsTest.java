// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.normalize.resource.Resources;

class KazakhCharsetsTest {
  private static final String TEXT = "Қазақстан – ұлы дала, «Әділет» № 5: өмір, үй, һәм ғылым";

  @ParameterizedTest
  @ValueSource(strings = {"KZ-1048", "STRK1048-2002", "RK1048", "csKZ1048", "kz-1048"})
  void theJdkFindsKz1048ByNameAndAlias(String name) {
    assertThat(Charset.forName(name)).isEqualTo(KazakhCharsets.kz1048());
    assertThat(Charset.forName(name).name()).isEqualTo("KZ-1048");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PTCP154", "PT154", "CP154", "Cyrillic-Asian", "csPTCP154"})
  void theJdkFindsPt154ByNameAndAlias(String name) {
    assertThat(Charset.forName(name)).isEqualTo(KazakhCharsets.pt154());
    assertThat(Charset.forName(name).name()).isEqualTo("PTCP154");
  }

  @Test
  void theyAreAmongTheAvailableCharsets() {
    assertThat(Charset.availableCharsets()).containsKeys("KZ-1048", "PTCP154");
    assertThat(Charset.isSupported("RK1048")).isTrue();
    assertThat(new KazakhCharsets().charsetForName("windows-1251")).isNull();
  }

  @Test
  void filesAreReadAndWrittenWithThem(@TempDir Path folder) throws IOException {
    for (String name : new String[] {"KZ-1048", "PT154"}) {
      Path file = folder.resolve(name + ".txt");
      Files.writeString(file, TEXT, Charset.forName(name));

      assertThat(Files.size(file)).isEqualTo(TEXT.length());
      assertThat(Files.readString(file, Charset.forName(name))).isEqualTo(TEXT);
    }
  }

  @Test
  void theyHoldAsciiAndThemselves() {
    Charset charset = KazakhCharsets.kz1048();
    assertThat(charset.contains(StandardCharsets.US_ASCII)).isTrue();
    assertThat(charset.contains(charset)).isTrue();
    assertThat(charset.contains(KazakhCharsets.pt154())).isFalse();
    assertThat(charset.canEncode()).isTrue();
  }

  @Test
  void bytesEqualIconvs() {
    for (String[] row : Resources.rows(KazakhCharsetsTest.class, "iconv.tsv")) {
      byte[] unit = {(byte) Integer.parseInt(row[0], 16)};
      assertSame(KazakhCharsets.kz1048(), unit, row[1]);
      assertSame(KazakhCharsets.pt154(), unit, row[2]);
    }
  }

  private static void assertSame(Charset charset, byte[] unit, String expected) {
    String decoded = new String(unit, charset);
    if (expected.equals("-")) {
      assertThat(decoded).isEqualTo("\uFFFD");
    } else {
      assertThat(decoded).isEqualTo(Character.toString(Integer.parseInt(expected, 16)));
      assertThat(decoded.getBytes(charset)).isEqualTo(unit);
    }
  }

  @Test
  void aByteThatIsNotAssignedIsUnmappable() {
    assertThatThrownBy(
            () -> KazakhCharsets.kz1048().newDecoder().decode(ByteBuffer.wrap(new byte[] {-104})))
        .isInstanceOf(UnmappableCharacterException.class);
  }

  @Test
  void aCharacterThatIsNotInTheCharsetIsUnmappableAndHalfAPairMalformed() {
    Charset charset = KazakhCharsets.kz1048();
    assertThatThrownBy(() -> charset.newEncoder().encode(CharBuffer.wrap("ї")))
        .isInstanceOf(UnmappableCharacterException.class)
        .hasMessageContaining("1");
    assertThatThrownBy(() -> charset.newEncoder().encode(CharBuffer.wrap("😀")))
        .isInstanceOf(UnmappableCharacterException.class)
        .hasMessageContaining("2");
    for (String half : new String[] {"\uD83D", "\uD83Dа", "\uDE00"}) {
      assertThatThrownBy(() -> charset.newEncoder().encode(CharBuffer.wrap(half)))
          .isInstanceOf(MalformedInputException.class);
    }
    assertThat("a😀ї\uD83D".getBytes(charset)).isEqualTo("a???".getBytes(charset));
  }

  @Test
  void aPairMayComeInTwoParts() {
    CharsetEncoder encoder = KazakhCharsets.pt154().newEncoder();
    ByteBuffer out = ByteBuffer.allocate(4);
    CharBuffer first = CharBuffer.wrap("ә\uD83D");

    assertThat(encoder.encode(first, out, false)).isEqualTo(CoderResult.UNDERFLOW);
    assertThat(first.remaining()).isEqualTo(1);
    assertThat(encoder.encode(CharBuffer.wrap("\uD83D\uDE00"), out, true).isUnmappable()).isTrue();
  }

  @Test
  void withNoRoomLeftItSaysSo() {
    CharsetEncoder encoder = KazakhCharsets.kz1048().newEncoder();
    CharBuffer in = CharBuffer.wrap("үш".toCharArray());
    assertThat(encoder.encode(in, ByteBuffer.allocate(1), true)).isEqualTo(CoderResult.OVERFLOW);
    assertThat(in.remaining()).isEqualTo(1);
    ByteBuffer bytes = ByteBuffer.wrap(new byte[] {65, 66});
    assertThat(KazakhCharsets.kz1048().newDecoder().decode(bytes, CharBuffer.allocate(1), true))
        .isEqualTo(CoderResult.OVERFLOW);
  }
}
