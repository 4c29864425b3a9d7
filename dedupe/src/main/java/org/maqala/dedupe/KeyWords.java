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
  private static final byte OTHER = 1;

  private KeyWords() {}

  /** The words of a key, packed. */
  static byte[] pack(String key) {
    List<String> words = WordShingles.words(key);
    byte[] packed = new byte[key.length() + words.size()];
    int length = 0;
    for (String word : words) {
      if (packed.length < length + 3 * word.length() + 1) {
        packed = Arrays.copyOf(packed, 2 * packed.length + 3 * word.length());
      }
      for (int i = 0; i < word.length(); i++) {
        length = put(word.charAt(i), packed, length);
      }
      packed[length++] = SPACE;
    }
    return Arrays.copyOf(packed, length);
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
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
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
