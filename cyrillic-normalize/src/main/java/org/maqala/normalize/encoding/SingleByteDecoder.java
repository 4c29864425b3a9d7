// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Decodes a {@link CodePage}; a byte that is not assigned is unmappable. */
final class SingleByteDecoder extends CharsetDecoder {
  private final CodePage page;

  SingleByteDecoder(Charset charset, CodePage page) {
    super(charset, 1, 1);
    this.page = page;
  }

  @Override
  protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
    return in.hasArray() && out.hasArray() ? decodeArrays(in, out) : decodeBuffers(in, out);
  }

  private CoderResult decodeArrays(ByteBuffer in, CharBuffer out) {
    byte[] bytes = in.array();
    char[] chars = out.array();
    int from = in.arrayOffset() + in.position();
    int to = out.arrayOffset() + out.position();
    int count = Math.min(in.remaining(), out.remaining());
    int done = 0;
    while (done < count) {
      byte unit = bytes[from + done];
      char c = unit >= 0 ? (char) unit : page.decode(unit);
      if (c == CodePage.UNASSIGNED) {
        break;
      }
      chars[to + done] = c;
      done++;
    }
    in.position(in.position() + done);
    out.position(out.position() + done);
    if (!in.hasRemaining()) {
      return CoderResult.UNDERFLOW;
    }
    return page.decode(in.get(in.position())) == CodePage.UNASSIGNED
        ? CoderResult.unmappableForLength(1)
        : CoderResult.OVERFLOW;
  }

  private CoderResult decodeBuffers(ByteBuffer in, CharBuffer out) {
    while (in.hasRemaining()) {
      char c = page.decode(in.get(in.position()));
      if (c == CodePage.UNASSIGNED) {
        return CoderResult.unmappableForLength(1);
      }
      if (!out.hasRemaining()) {
        return CoderResult.OVERFLOW;
      }
      in.get();
      out.put(c);
    }
    return CoderResult.UNDERFLOW;
  }
}
