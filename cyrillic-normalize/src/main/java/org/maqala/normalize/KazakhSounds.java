// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * What sounds may meet inside a Kazakh word: no two vowels; the vowels of an ending are of the same
 * kind as the last one before it, back or front; and a voiceless consonant begins an ending only
 * after another. Where a borrowed stem leaves open what it takes, everything fits.
 */
final class KazakhSounds {
  private static final String BACK = "аоұы";
  private static final String FRONT = "еөүіэ";

  /** Letters of words of both kinds, and what comes before endings of both. */
  private static final String EITHER = "июяёәь";

  /** Those that a borrowed word ends in without voice among them. */
  private static final String VOICELESS = "пткқсшфхцчщбвгдь";

  private static final String VOICELESS_FIRST = "тқкп";

  private KazakhSounds() {}

  /**
   * Whether two vowels meet at {@code at}, as they do where one word ends and another begins, or
   * where an о links a compound.
   */
  static boolean isHiatus(String text, int at) {
    char last = text.charAt(at - 1);
    return last != 'о' && isVowel(last) && isVowel(text.charAt(at));
  }

  private static boolean isVowel(char c) {
    return BACK.indexOf(c) >= 0 || FRONT.indexOf(c) >= 0 || c == 'ә';
  }

  /** Whether the word at {@code [start, at)} may take the ending. */
  static boolean mayTake(String text, int start, int at, String ending) {
    char last = text.charAt(at - 1);
    char first = ending.charAt(0);
    if (ending.length() == 1 && first == 'п') {
      return isVowel(last) || last == 'й';
    }
    boolean meet = isVowel(last) && isVowel(first);
    boolean voiceless =
        ending.length() == 1 || VOICELESS_FIRST.indexOf(first) < 0 || VOICELESS.indexOf(last) >= 0;
    return !meet && voiceless && agree(kind(text, start, at), kind(ending, 0, ending.length()));
  }

  private static boolean agree(int stem, int ending) {
    return stem == 0 || ending == 0 || stem == ending;
  }

  /**
   * Of the last vowel: 1 back, -1 front, 0 if it does not tell. Words that end in two consonants,
   * such as {@code факт}, take front vowels after back ones.
   */
  private static int kind(String text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (BACK.indexOf(c) >= 0) {
        return end - i > 2 ? 0 : 1;
      } else if (FRONT.indexOf(c) >= 0) {
        return -1;
      } else if (EITHER.indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }
}
