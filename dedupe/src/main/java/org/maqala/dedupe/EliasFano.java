// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The code of a set: the low bits of its elements as they are, behind the high ones in unary (P.
 * Elias, Efficient storage and retrieval by content and address of static files, 1974; R. Fano,
 * 1971). Elements have {@value PackedSets#VALUE_BITS} bits.
 */
final class EliasFano {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  // Whole words are written across the end.
  private static final int SLACK = Integer.BYTES;

  private EliasFano() {}

  /**
   * Packs a set.
   *
   * @param set distinct numbers in ascending order
   * @return its code in the first {@link #bytes} of an array
   */
  static byte[] pack(int[] set) {
    int size = set.length;
    byte[] packed = new byte[bytes(size) + SLACK];
    int lowBits = lowBits(size);
    int lowMask = (int) ((1L << lowBits) - 1);
    int at = highBytes(size);
    long pending = 0;
    int pendingBits = 0;
    int word = 0;
    int highBits = 0;
    for (int i = 0; i < size; i++) {
      int bit = (set[i] >>> lowBits) + i;
      int highAt = (bit >>> 5) * Integer.BYTES;
      if (highAt != word) {
        orInt(packed, word, highBits);
        word = highAt;
        highBits = 0;
      }
      highBits |= 1 << bit;
      pending |= (long) (set[i] & lowMask) << pendingBits;
      pendingBits += lowBits;
      if (pendingBits >= Integer.SIZE) {
        INT.set(packed, at, (int) pending);
        at += Integer.BYTES;
        pending >>>= Integer.SIZE;
        pendingBits -= Integer.SIZE;
      }
    }
    if (pendingBits > 0) {
      INT.set(packed, at, (int) pending);
    }
    // The last of these may reach into the low bits, which stay as they are.
    orInt(packed, word, highBits);
    return packed;
  }

  private static void orInt(byte[] bytes, int at, int bits) {
    INT.set(bytes, at, (int) INT.get(bytes, at) | bits);
  }

  /** How many bytes a set of a size takes. */
  static int bytes(int size) {
    long lowBytes = ((long) size * lowBits(size) + Byte.SIZE - 1) / Byte.SIZE;
    return Math.toIntExact(highBytes(size) + lowBytes);
  }

  private static int highBits(int size) {
    return size <= 1 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
  }

  static int lowBits(int size) {
    return PackedSets.VALUE_BITS - highBits(size);
  }

  static int highBytes(int size) {
    return (size + (1 << highBits(size)) + Byte.SIZE - 1) / Byte.SIZE;
  }
}
