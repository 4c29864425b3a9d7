// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/**
 * What letters cost in words that no lexicon has, beside what the letter model says: lists of words
 * from the web and from scanned pages have {@code э} for {@code ә} and {@code е}, and few words of
 * texts are spelt with {@code ё}.
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

  private UnseenLetters() {}

  /** The surcharge of a word in small letters, in quarters of a bit. */
  static int cost(String letters) {
    if (letters.indexOf('э') < 0 && letters.indexOf('ё') < 0) {
      return 0;
    }
    int cost = 0;
    boolean kazakh = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      kazakh |= i < SOON && KAZAKH.indexOf(letter) >= 0;
      if (letter == 'ё') {
        cost += YO;
      } else if (letter == 'э' && i > 0) {
        cost += INNER_E;
      }
    }
    return kazakh && letters.charAt(0) == 'э' ? cost + KAZAKH_E : cost;
  }
}
