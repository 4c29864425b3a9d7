// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * Encodes a {@link CodePage}. A character that the page lacks is unmappable, a surrogate pair as a
 * whole; half of one is malformed.
 */
final class SingleByteEncoder extends CharsetEncoder {
  private final CodePage page;

  SingleByteEncoder(Charset charset, CodePage page) {
    super(charset, 1, 1);
    this.page = page;
  }

  @Override
  public boolean canEncode(char c) {
    return page.encode(c) >= 0;
  }

  @Override
  protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
    return in.hasArray() && out.hasArray() ? encodeArrays(in, out) : encodeBuffers(in, out);
  }

  private CoderResult encodeArrays(CharBuffer in, ByteBuffer out) {
    char[] chars = in.array();
    byte[] bytes = out.array();
    int from = in.arrayOffset() + in.position();
    int to = out.arrayOffset() + out.position();
    int count = Math.min(in.remaining(), out.remaining());
    int done = 0;
    while (done < count) {
      char c = chars[from + done];
      int unit = c < 0x80 ? c : page.encode(c);
      if (unit < 0) {
        break;
      }
      bytes[to + done] = (byte) unit;
      done++;
    }
    in.position(in.position() + done);
    out.position(out.position() + done);
    if (!in.hasRemaining()) {
      return CoderResult.UNDERFLOW;
    }
    return page.encode(in.get(in.position())) < 0 ? refuse(in) : CoderResult.OVERFLOW;
  }

  private CoderResult encodeBuffers(CharBuffer in, ByteBuffer out) {
    while (in.hasRemaining()) {
      int unit = page.encode(in.get(in.position()));
      if (unit < 0) {
        return refuse(in);
      }
      if (!out.hasRemaining()) {
        return CoderResult.OVERFLOW;
      }
      in.get();
      out.put((byte) unit);
    }
    return CoderResult.UNDERFLOW;
  }

  private static CoderResult refuse(CharBuffer in) {
    char c = in.get(in.position());
    if (!Character.isSurrogate(c)) {
      return CoderResult.unmappableForLength(1);
    }
    if (Character.isLowSurrogate(c)) {
      return CoderResult.malformedForLength(1);
    }
    if (in.remaining() == 1) {
      return CoderResult.UNDERFLOW; // the other half may come with the next call
    }
    return Character.isLowSurrogate(in.get(in.position() + 1))
        ? CoderResult.unmappableForLength(2)
        : CoderResult.malformedForLength(1);
  }
}
