// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.lexicon;

import java.util.Locale;

/** The letters that words of a lexicon are made of, numbered; case and ё are folded. */
final class Letters {
  /** What is no letter of a word. */
  static final int NONE = 0;

  private static final String ALPHABET = "-абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
  private static final int SIZE = 0x530;
  private static final char NON_BREAKING_HYPHEN = '\u2011';
  private static final byte[] NUMBERS = numbers();

  private Letters() {}

  private static byte[] numbers() {
    byte[] numbers = new byte[SIZE];
    for (int i = 0; i < ALPHABET.length(); i++) {
      String letter = ALPHABET.substring(i, i + 1);
      numbers[letter.charAt(0)] = (byte) (i + 1);
      numbers[letter.toUpperCase(Locale.ROOT).charAt(0)] = (byte) (i + 1);
    }
    numbers['ё'] = numbers['е'];
    numbers['Ё'] = numbers['е'];
    return numbers;
  }

  /** The letter's number, from 1 to 63, or {@link #NONE}. */
  static int number(char c) {
    return c < SIZE ? NUMBERS[c] : c == NON_BREAKING_HYPHEN ? NUMBERS['-'] : NONE;
  }
}
