// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Collects a JSON text as UTF-8. An unpaired surrogate, which UTF-8 can't carry, is written as its
 * escape; in JSON it can only stand inside a string.
 */
final class Utf8Writer extends Writer {
  private static final char NONE = 0;

  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private ByteBuffer bytes;

  /** The first half of a pair, at the end of what was written last. */
  private char high = NONE;

  Utf8Writer(int size) {
    bytes = ByteBuffer.allocate(size);
  }

  @Override
  public void write(char[] chars, int from, int length) {
    CharBuffer next = CharBuffer.wrap(chars, from, length);
    if (high != NONE && next.hasRemaining()) {
      char[] pair = {high, next.get()};
      high = NONE;
      encode(CharBuffer.wrap(pair));
    }
    encode(next);
  }

  private void encode(CharBuffer chars) {
    CoderResult result = encoder.encode(chars, bytes, false);
    while (!result.isUnderflow()) {
      if (result.isOverflow()) {
        grow();
      } else {
        escape(chars.get());
      }
      result = encoder.encode(chars, bytes, false);
    }
    if (chars.hasRemaining()) {
      high = chars.get();
    }
  }

  private void escape(char surrogate) {
    byte[] escape =
        String.format(Locale.ROOT, "\\u%04x", (int) surrogate).getBytes(StandardCharsets.US_ASCII);
    while (bytes.remaining() < escape.length) {
      grow();
    }
    bytes.put(escape);
  }

  private void grow() {
    bytes = ByteBuffer.allocate(bytes.capacity() * 2).put(bytes.flip());
  }

  /** All that was written. */
  byte[] toByteArray() {
    if (high != NONE) {
      escape(high);
      high = NONE;
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
