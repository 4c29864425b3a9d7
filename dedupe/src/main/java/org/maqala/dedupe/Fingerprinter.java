// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/**
 * XXH3 of code units, the lower byte of each first, so that unpaired surrogates stay distinct. The
 * units are copied to bytes in one piece first: hashing them one by one costs more than twice as
 * much. Holds a buffer: one thread at a time.
 */
final class Fingerprinter {
  private static final Hasher128 HASHER_128 = Hashing.xxh3_128();
  private static final Hasher64 HASHER_64 = Hashing.xxh3_64();

  private byte[] bytes = {};
  private CharBuffer view = view();

  HashValue128 of128(char[] chars, int from, int length) {
    return HASHER_128.hashBytesTo128Bits(copy(chars, from, length), 0, length * Character.BYTES);
  }

  long of64(char[] chars, int from, int length) {
    return HASHER_64.hashBytesToLong(copy(chars, from, length), 0, length * Character.BYTES);
  }

  private byte[] copy(char[] chars, int from, int length) {
    if (view.capacity() < length) {
      bytes = new byte[Math.multiplyExact(length + length / 2, Character.BYTES)];
      view = view();
    }
    view.clear();
    view.put(chars, from, length);
    return bytes;
  }

  private CharBuffer view() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
  }
}
