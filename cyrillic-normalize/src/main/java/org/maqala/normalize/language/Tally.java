// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

/** What the words of a text say together. */
final class Tally {
  /**
   * No word says more than this for Russian and for Kazakh, in the logarithm of the odds. Kazakh
   * takes Russian words over as they are; Russian takes over little from Kazakh but names.
   */
  private static final double MOST_RUSSIAN_ODDS = 4;

  private static final double MOST_KAZAKH_ODDS = 8;

  /**
   * So many Kazakh letters show whether they are the set that Kazakh has: і is rarely far from
   * words with front vowels, but a sentence may do with back ones.
   */
  private static final int ENOUGH_FRONT_LETTERS = 6;

  private static final int ENOUGH_BACK_LETTERS = 14;

  private static final double FOREIGN_SHARE = 0.1;

  /** Names in Latin letters are common in our texts; so many times the other words are not. */
  private static final int MOST_FOREIGN = 3;

  private static final int ENOUGH_WORDS = 2;

  private static final double ENOUGH_ODDS = 6;

  private final int[] counts = new int[64];
  private double odds;
  private int ours;
  private int dotted;
  private int foreign;
  private int neighbour;
  private int foreignWords;

  void letter(int number) {
    counts[number]++;
  }

  /** A word that may be Kazakh (odds above zero) or Russian. */
  void ours(double wordOdds) {
    ours++;
    odds += Math.max(-MOST_RUSSIAN_ODDS, Math.min(MOST_KAZAKH_ODDS, wordOdds));
  }

  /** A word that has a small і. */
  void dotted() {
    dotted++;
  }

  /** A word of another script. */
  void foreign() {
    foreign++;
  }

  /** A word with a letter of another Cyrillic alphabet. */
  void neighbour() {
    neighbour++;
  }

  /** A common word of another language in Cyrillic. */
  void foreignWord() {
    foreignWords++;
  }

  void add(Tally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    odds += other.odds;
    ours += other.ours;
    dotted += other.dotted;
    foreign += other.foreign;
    neighbour += other.neighbour;
    foreignWords += other.foreignWords;
  }

  /** Whether several words of ours, and none of another language, leave no doubt. */
  boolean isSure() {
    return ours >= ENOUGH_WORDS
        && foreign + neighbour + foreignWords == 0
        && Math.abs(odds) >= ENOUGH_ODDS;
  }

  LanguageGuess guess() {
    int cyrillic = ours + neighbour + foreignWords;
    int all = cyrillic + foreign;
    if (all == 0) {
      return LanguageGuess.of(Language.OTHER, 0);
    }
    if (foreign > MOST_FOREIGN * cyrillic) {
      return LanguageGuess.of(Language.OTHER, (double) foreign / all);
    }
    int evidence = neighbour + foreignWords + foreignDotted();
    if (evidence * 2 > cyrillic || (evidence > 1 && evidence > FOREIGN_SHARE * cyrillic)) {
      return LanguageGuess.of(Language.OTHER, 1 - 0.5 / evidence);
    }
    if (odds > 0 && isOtherSet()) {
      return LanguageGuess.of(Language.OTHER, 0.9);
    }
    double sure = 1 / (1 + Math.exp(-Math.abs(odds)));
    return LanguageGuess.of(odds > 0 ? Language.KAZAKH : Language.RUSSIAN, sure);
  }

  /**
   * Of the letters that Kazakh has and Russian has not, Uzbek has қ and ғ, Kyrgyz ң ө ү, Tatar ә ң
   * ө ү һ. Kazakh text uses both sets, і and ұ in like measure.
   */
  private boolean isOtherSet() {
    int back = back();
    int front = front();
    int all = back + front + count('і') + count('ұ');
    return (back == all && back >= ENOUGH_BACK_LETTERS)
        || (front == all && front >= ENOUGH_FRONT_LETTERS);
  }

  /** What looks Russian but for і is Ukrainian, Belarusian or in the old spelling. */
  private int foreignDotted() {
    return odds <= 0 && back() + front() + count('ұ') == 0 ? dotted : 0;
  }

  private int back() {
    return count('қ') + count('ғ');
  }

  private int front() {
    return count('ә') + count('ө') + count('ү') + count('ң') + count('һ');
  }

  private int count(char letter) {
    return counts[Letters.of(letter)];
  }
}
