// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a key in as few bytes as a table allows: one for a letter of Russian, Kazakh or
 * English or a digit, and one between words; three for any other code unit.
 */
final class KeyWords {
  /** No words, or none that are needed. */
  static final byte[] NONE = {};

  private static final char FIRST = 'а';
  private static final char LAST = 'я';
  private static final String KAZAKH = "әғқңөұүһі";
  private static final int RUSSIAN_CODES = 0x80;
  private static final int KAZAKH_CODES = 0xA0;
  private static final byte SPACE = ' ';
  // The bytes of two surrogates, and the first of them.
  private static final int PAIR = 6;
  private static final byte FIRST_OF_SURROGATE = (byte) 0xED;
  private static final byte OTHER = 1;

  private KeyWords() {}

  /** The words of a key, packed. */
  static byte[] pack(String key) {
    byte[] bytes = Utf8.encode(key);
    return pack(bytes, bytes.length);
  }

  /** The words of a key in {@linkplain Utf8 bytes}, the first ones of an array, packed. */
  static byte[] pack(byte[] key, int keyLength) {
    // One byte takes one, two may take three, and four take six.
    byte[] packed = new byte[keyLength + keyLength / 2 + 2];
    int length = 0;
    boolean inWord = false;
    for (int i = 0; i < keyLength; ) {
      int codePoint = codePoint(key, i, keyLength);
      i += codePoint < 0 ? 1 : lengthOf(key, i, codePoint);
      if (codePoint >= 0 && Words.isPart(codePoint)) {
        length = put(codePoint, packed, length);
        inWord = true;
      } else if (inWord) {
        packed[length++] = SPACE;
        inWord = false;
      }
    }
    if (inWord) {
      packed[length++] = SPACE;
    }
    return Arrays.copyOf(packed, length);
  }

  /** The code point at a place; that of a pair of surrogates, if they have three bytes each. */
  private static int codePoint(byte[] key, int at, int to) {
    int first = Utf8.codePoint(key, at, to);
    if (isHighSurrogate(first) && at + PAIR / 2 < to) {
      int second = Utf8.codePoint(key, at + PAIR / 2, to);
      if (second >= Character.MIN_LOW_SURROGATE && second <= Character.MAX_LOW_SURROGATE) {
        return Character.toCodePoint((char) first, (char) second);
      }
    }
    return first;
  }

  private static int lengthOf(byte[] key, int at, int codePoint) {
    // A code point of four bytes that begins as one of three is a pair.
    boolean isPair = Utf8.length(codePoint) == 4 && key[at] == FIRST_OF_SURROGATE;
    return isPair ? PAIR : Utf8.length(codePoint);
  }

  private static boolean isHighSurrogate(int codePoint) {
    return codePoint >= Character.MIN_HIGH_SURROGATE && codePoint <= Character.MAX_HIGH_SURROGATE;
  }

  private static int put(int codePoint, byte[] packed, int at) {
    return Character.isBmpCodePoint(codePoint)
        ? put((char) codePoint, packed, at)
        : put(
            Character.lowSurrogate(codePoint),
            packed,
            put(Character.highSurrogate(codePoint), packed, at));
  }

  private static int put(char c, byte[] packed, int at) {
    int code = code(c);
    packed[at] = (byte) code;
    if (code != OTHER) {
      return at + 1;
    }
    packed[at + 1] = (byte) (c >>> Byte.SIZE);
    packed[at + 2] = (byte) c;
    return at + 3;
  }

  private static int code(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
      return c;
    }
    if (c >= FIRST && c <= LAST) {
      return RUSSIAN_CODES + c - FIRST;
    }
    int kazakh = KAZAKH.indexOf(c);
    return kazakh >= 0 ? KAZAKH_CODES + kazakh : OTHER;
  }

  /** The words that were packed. */
  static List<String> unpack(byte[] packed) {
    int count = 0;
    char[] chars = new char[packed.length];
    int length = 0;
    int[] ends = new int[packed.length];
    for (int i = 0; i < packed.length; i++) {
      int code = Byte.toUnsignedInt(packed[i]);
      if (code == SPACE) {
        ends[count++] = length;
      } else if (code == OTHER) {
        chars[length++] =
            (char)
                (Byte.toUnsignedInt(packed[i + 1]) << Byte.SIZE
                    | Byte.toUnsignedInt(packed[i + 2]));
        i += 2;
      } else {
        chars[length++] = letter(code);
      }
    }
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      int start = i == 0 ? 0 : ends[i - 1];
      words[i] = new String(chars, start, ends[i] - start);
    }
    return List.of(words);
  }

  private static char letter(int code) {
    if (code >= KAZAKH_CODES) {
      return KAZAKH.charAt(code - KAZAKH_CODES);
    }
    return code >= RUSSIAN_CODES ? (char) (FIRST + code - RUSSIAN_CODES) : (char) code;
  }
}
