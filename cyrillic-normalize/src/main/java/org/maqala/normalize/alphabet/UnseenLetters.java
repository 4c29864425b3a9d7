// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/**
 * What letters cost in words that no lexicon has, beside what the letter model says: lists of words
 * from the web and from scanned pages have {@code э} for {@code ә} and {@code е}, and few words of
 * texts are spelt with {@code ё} or with {@code й} and {@code а} for {@code я}.
 */
final class UnseenLetters {
  private static final String KAZAKH = "әғқңөұүһі";

  /** An э that does not start the word: {@code Хозе}, not {@code Хозэ}. */
  private static final int INNER_E = 20;

  /** An э that starts a word with a Kazakh letter soon after: {@code Ерқазы}. */
  private static final int KAZAKH_E = 15;

  /** Later ones may be an ending's: {@code Эджейдің}. */
  private static final int SOON = 4;

  private static final int YO = 12;

  /** What is heard so is я: {@code Баялбаев}. */
  private static final int Y_BEFORE_A = 8;

  private UnseenLetters() {}

  /** The surcharge of a word in small letters, in quarters of a bit. */
  static int cost(String letters) {
    return cost(letters, 0);
  }

  /** The same of the letters from a place on. */
  static int cost(String letters, int from) {
    int cost = letters.indexOf("йа", from) >= 0 ? Y_BEFORE_A : 0;
    if (letters.indexOf('э', from) < 0 && letters.indexOf('ё', from) < 0) {
      return cost;
    }
    boolean kazakh = false;
    for (int i = from; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      kazakh |= i < SOON && KAZAKH.indexOf(letter) >= 0;
      if (letter == 'ё') {
        cost += YO;
      } else if (letter == 'э' && i > 0) {
        cost += INNER_E;
      }
    }
    return kazakh && letters.charAt(from) == 'э' ? cost + KAZAKH_E : cost;
  }
}
