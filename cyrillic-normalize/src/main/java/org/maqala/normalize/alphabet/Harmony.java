// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** Which vowels stand together in a word; in Arabic letters it says so itself. */
final class Harmony {
  static final int UNKNOWN = 0;
  static final int FRONT = 1;
  static final int BACK = 2;

  /** Letters of words that need no hamza to be read with front vowels. */
  private static final String TELL = "\u06D5\u0643\u06A9\u06AF\u0642\u0639";

  private static final String VOWELS = "аәеёиоөуұүыіэюя";

  private Harmony() {}

  static int of(String text, int start, int end) {
    if (text.charAt(start) == Arabic.HAMZA) {
      return FRONT;
    }
    if (text.charAt(start) < '\u0600' || text.charAt(start) > '\u06FF') {
      return UNKNOWN;
    }
    for (int i = start; i < end; i++) {
      if (TELL.indexOf(text.charAt(i)) >= 0) {
        return UNKNOWN;
      }
    }
    return BACK;
  }

  /** How many vowels of the word are not of that kind. */
  static int breaks(int harmony, String letters) {
    int breaks = 0;
    for (int i = 0; i < letters.length(); i++) {
      breaks += cost(harmony, letters.charAt(i));
    }
    return breaks;
  }

  /** Whether a word of that kind can be read so: without a front vowel no hamza is written. */
  static boolean allows(int harmony, String letters) {
    int i = 0;
    while (i < letters.length() && !Arabic.isFront(letters.charAt(i))) {
      i++;
    }
    return harmony != FRONT || i < letters.length();
  }

  /**
   * Whether a back vowel stands in the syllable beside an і: {@code Летофін}. Borrowed words have и
   * there, so that it was another language's {@code i}.
   */
  static boolean isBroken(String letters) {
    char last = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (VOWELS.indexOf(letter) >= 0) {
        if ((letter == 'і' && Arabic.isBack(last)) || (last == 'і' && Arabic.isBack(letter))) {
          return true;
        }
        last = letter;
      }
    }
    return false;
  }

  /** 1 if the vowel is not of that kind. */
  static int cost(int harmony, char letter) {
    return (harmony == FRONT && Arabic.isBack(letter))
            || (harmony == BACK && Arabic.isFront(letter))
        ? 1
        : 0;
  }
}
