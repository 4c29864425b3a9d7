// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tests on the eight bytes of a long at once. An answer has the top bit of each byte that passes;
 * the first byte is the lowest.
 */
final class ByteLanes {
  static final long ONES = 0x0101010101010101L;
  static final long TOPS = 0x8080808080808080L;

  private static final long REST = ~TOPS;
  // Moves the top bits side by side into the upper byte.
  private static final long GATHER = 0x0002040810204081L;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private ByteLanes() {}

  static long load(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  static void store(byte[] bytes, int at, long eight) {
    LONG.set(bytes, at, eight);
  }

  /** Eight times the same byte. */
  static long all(int one) {
    return ONES * one;
  }

  /** The bytes that are not zero; the lower bits of each are of no meaning. */
  static long nonZero(long eight) {
    return ((eight & REST) + REST) | eight;
  }

  /** The bytes that are equal to one. */
  static long equal(long eight, int one) {
    return ~nonZero(eight ^ all(one)) & TOPS;
  }

  /** The top bits side by side, that of the first byte lowest. */
  static int gather(long tops) {
    return (int) gathered(tops);
  }

  /** The same as a long. */
  static long gathered(long tops) {
    return ((tops & TOPS) * GATHER) >>> (Long.SIZE - Byte.SIZE);
  }
}
