// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import java.util.Locale;

/** What a code unit says about the language of a word; case and ё are folded. */
final class Letters {
  /** The border of a word among the numbers of letters; never the number of a letter. */
  static final int BORDER = 1;

  /** No letter. */
  static final int NONE = 0;

  /** A letter of another Cyrillic alphabet, and one of any other script. */
  static final int FOREIGN_CYRILLIC = 62;

  static final int FOREIGN = 63;

  private static final int FIRST = 2;
  private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

  /** і last: Ukrainian and Belarusian have it too. */
  private static final String KAZAKH = "әғқңөұүһі";

  private static final int FIRST_KAZAKH = FIRST + RUSSIAN.length();
  private static final int DOTTED_I = FIRST_KAZAKH + KAZAKH.length() - 1;

  /** Latin letters that stand for Kazakh ones in much web text, and what they stand for. */
  private static final String STAND_INS = "iıəǝɵh";

  private static final String STOOD_FOR = "ііәәөһ";
  private static final int SIZE = 0x600;
  private static final byte[] NUMBERS = numbers();
  private static final byte[] STAND_IN_NUMBERS = standInNumbers();

  private Letters() {}

  private static byte[] numbers() {
    byte[] numbers = new byte[SIZE];
    for (int c = 0; c < SIZE; c++) {
      if (Character.isLetter(c)) {
        numbers[c] = (byte) (c >= 0x400 && c < 0x530 ? FOREIGN_CYRILLIC : FOREIGN);
      }
    }
    putAll(numbers, RUSSIAN, FIRST);
    putAll(numbers, KAZAKH, FIRST_KAZAKH);
    numbers['ё'] = numbers['е'];
    numbers['Ё'] = numbers['е'];
    return numbers;
  }

  private static void putAll(byte[] numbers, String letters, int first) {
    String capitals = letters.toUpperCase(Locale.ROOT);
    for (int i = 0; i < letters.length(); i++) {
      numbers[letters.charAt(i)] = (byte) (first + i);
      numbers[capitals.charAt(i)] = (byte) (first + i);
    }
  }

  private static byte[] standInNumbers() {
    byte[] numbers = new byte[SIZE];
    for (int i = 0; i < STAND_INS.length(); i++) {
      byte number = NUMBERS[STOOD_FOR.charAt(i)];
      char small = STAND_INS.charAt(i);
      numbers[small] = number;
      numbers[Character.toUpperCase(small)] = number;
    }
    return numbers;
  }

  /** The letter's number, below 64; {@link #NONE}, {@link #FOREIGN_CYRILLIC}, {@link #FOREIGN}. */
  static int number(char c) {
    if (c < SIZE) {
      return NUMBERS[c];
    }
    return Character.isLetter(c) || Character.isSurrogate(c) ? FOREIGN : NONE;
  }

  /** The number of the Kazakh letter that a foreign one may stand for, or {@link #NONE}. */
  static int standIn(char c) {
    return c < SIZE ? STAND_IN_NUMBERS[c] : NONE;
  }

  static boolean isOurs(int number) {
    return number >= FIRST && number <= DOTTED_I;
  }

  /** A letter that Kazakh has and Russian has not. */
  static boolean isKazakh(int number) {
    return number >= FIRST_KAZAKH && number <= DOTTED_I;
  }

  /** The number of a Russian or Kazakh letter. */
  static int of(char letter) {
    return NUMBERS[letter];
  }
}
