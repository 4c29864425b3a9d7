// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Generalized UTF-8: as UTF-8, but unpaired surrogates have their three bytes too, so that each
 * text has one form in bytes and no two share one. Any bytes can be read: one that belongs to no
 * character stands for itself.
 */
final class Utf8 {
  /** A byte that belongs to no character. */
  static final int MALFORMED = -1;

  /** What a malformed byte is read as where it must be something. */
  static final int REPLACEMENT = 0xFFFD;

  /** The most bytes that a code unit takes. */
  static final int MAX_BYTES = 3;

  private static final byte[] EMPTY = {};
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  // What two bytes begin with.
  private static final int TWO_BYTES = 0x80C0;

  private Utf8() {}

  /** The code point at a place before {@code to}, or {@link #MALFORMED}, which is one byte long. */
  static int codePoint(byte[] text, int at, int to) {
    int first = text[at];
    if (first >= 0) {
      return first;
    }
    int length = first < -32 ? 2 : first < -16 ? 3 : 4;
    if (first < -62 || first > -12 || at + length > to) {
      return MALFORMED;
    }
    int codePoint = first & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int next = text[at + i];
      if (next >= -64) {
        return MALFORMED;
      }
      codePoint = (codePoint << 6) | (next & 0x3F);
    }
    return length(codePoint) == length ? codePoint : MALFORMED;
  }

  /** How many bytes a code point takes, a malformed one included; 0 if there is no such one. */
  static int length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      return 3;
    }
    return codePoint <= Character.MAX_CODE_POINT ? 4 : 0;
  }

  /** Where the character begins that ends at a place behind {@code from}. */
  static int before(byte[] text, int at, int from) {
    for (int start = at - 1; start >= Math.max(from, at - 4); start--) {
      if (text[start] >= -64) {
        int codePoint = codePoint(text, start, at);
        return length(codePoint) == at - start ? start : at - 1;
      }
    }
    return at - 1;
  }

  /** Writes a code point; returns where it ends. There is room for four bytes. */
  static int put(int codePoint, byte[] into, int at) {
    int end = at + length(codePoint);
    if (codePoint < 0x80) {
      into[at] = (byte) codePoint;
      return end;
    }
    int rest = codePoint;
    for (int i = end - 1; i > at; i--) {
      into[i] = (byte) (0x80 | (rest & 0x3F));
      rest >>>= 6;
    }
    into[at] = (byte) ((0xF00 >> (end - at)) | rest);
    return end;
  }

  /** Writes a part of a text, of which there is room for the longest; returns where it ends. */
  static int encode(char[] text, int from, int to, byte[] into) {
    int n = 0;
    for (int i = from; i < to; i++) {
      int c = text[i];
      if (c < 0x800) {
        // One byte or two, without a branch: which it is can't be guessed.
        int isOne = (c - 0x80) >> (Integer.SIZE - 1);
        int two = TWO_BYTES | (c >> 6) | ((c & 0x3F) << Byte.SIZE);
        SHORT.set(into, n, (short) ((c & isOne) | (two & ~isOne)));
        n += 2 + isOne;
      } else {
        int codePoint = Character.codePointAt(text, i, to);
        n = put(codePoint, into, n);
        i += Character.charCount(codePoint) - 1;
      }
    }
    return n;
  }

  /** The bytes of a text. */
  static byte[] encode(String text) {
    byte[] bytes = new byte[Math.multiplyExact(text.length(), MAX_BYTES)];
    return text.isEmpty()
        ? EMPTY
        : Arrays.copyOf(bytes, encode(text.toCharArray(), 0, text.length(), bytes));
  }

  /** Reads code units, of which there are no more than bytes; returns how many. */
  static int decode(byte[] text, int from, int to, char[] into) {
    int n = 0;
    for (int i = from; i < to; ) {
      int codePoint = codePoint(text, i, to);
      i += length(codePoint);
      n += Character.toChars(codePoint < 0 ? REPLACEMENT : codePoint, into, n);
    }
    return n;
  }

  /** A part of a text as a string; malformed bytes become one U+FFFD each. */
  static String decode(byte[] text, int from, int to) {
    char[] chars = new char[to - from];
    return new String(chars, 0, decode(text, from, to, chars));
  }
}
