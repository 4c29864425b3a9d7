// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.normalize.resource.Resources;
import org.maqala.testing.Utf16;

/** Encoding and decoding, on arrays and on direct buffers, in one piece and in small ones. */
class KazakhCharsetsProperties {
  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(KazakhCharsets.kz1048(), KazakhCharsets.pt154());
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  @Property
  void bytesComeBackIfTheyAreAssigned(@ForAll("charsets") Charset charset, @ForAll byte[] bytes) {
    String text = new String(bytes, charset);
    assertThat(text).hasSize(bytes.length);
    if (text.indexOf('\uFFFD') < 0) {
      assertThat(text.getBytes(charset)).isEqualTo(bytes);
    }
  }

  @Property
  void noTextThrowsAndWhatTheCharsetHoldsComesBack(
      @ForAll("charsets") Charset charset, @ForAll("texts") String text) {
    byte[] bytes = text.getBytes(charset);
    String back = new String(bytes, charset);
    assertThat(back.getBytes(charset)).isEqualTo(bytes);
    assertThat(back.equals(text)).isEqualTo(charset.newEncoder().canEncode(text));
  }

  @Property
  void everyCharacterIsEncodedAsIconvsTableSaysAndComesBack(
      @ForAll("columns") int column, @ForAll("texts") String text) {
    Charset charset = column == 1 ? KazakhCharsets.kz1048() : KazakhCharsets.pt154();
    Map<Character, Byte> table = iconv(column);
    StringBuilder held = new StringBuilder();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      Byte unit = table.get(c);
      assertThat(charset.newEncoder().canEncode(c)).isEqualTo(unit != null);
      if (unit != null) {
        held.append(c);
        expected.write(unit);
      }
    }
    byte[] bytes = held.toString().getBytes(charset);
    assertThat(bytes).isEqualTo(expected.toByteArray());
    assertThat(new String(bytes, charset)).isEqualTo(held.toString());
  }

  @Provide
  Arbitrary<Integer> columns() {
    return Arbitraries.of(1, 2);
  }

  private static Map<Character, Byte> iconv(int column) {
    Map<Character, Byte> table = new HashMap<>();
    for (String[] row : Resources.rows(KazakhCharsetsProperties.class, "iconv.tsv")) {
      if (!row[column].equals("-")) {
        table.put((char) Integer.parseInt(row[column], 16), (byte) Integer.parseInt(row[0], 16));
      }
    }
    return table;
  }

  /** Turkish has capitals of its own for i, which the names and the bytes must not know of. */
  @Property(tries = 200)
  void theDefaultLocaleDoesNotMatter(
      @ForAll("charsets") Charset charset, @ForAll("texts") String text) {
    byte[] bytes = text.getBytes(charset);
    DecodedText decoded = new TextDecoder().decode(bytes);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Charset.forName("CYRILLIC-ASIAN")).isEqualTo(KazakhCharsets.pt154());
      assertThat(Charset.forName("cskz1048")).isEqualTo(KazakhCharsets.kz1048());
      assertThat(text.getBytes(charset)).isEqualTo(bytes);
      assertThat(new TextDecoder().decode(bytes)).isEqualTo(decoded);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void directBuffersAndArraysAgree(
      @ForAll("charsets") Charset charset, @ForAll("texts") String text)
      throws CharacterCodingException {
    byte[] bytes = text.getBytes(charset);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    assertThat(charset.decode(direct).toString()).isEqualTo(new String(bytes, charset));
    ByteBuffer encoded =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .encode(CharBuffer.wrap(text.subSequence(0, text.length())));
    assertThat(encoded).isEqualTo(ByteBuffer.wrap(bytes));
  }
}
