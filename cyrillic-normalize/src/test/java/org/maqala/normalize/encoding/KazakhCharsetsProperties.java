// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
