// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A way through a word, linked backwards; its last letters are the model's context. */
final class WordPath {
  static final WordPath START = new WordPath(null, "", false, false, LetterCosts.START, 0);

  private final @Nullable WordPath previous;
  final String letters;
  private final boolean capital;
  private final boolean afterSoftHyphen;
  final int context;
  final int cost;

  /**
   * @param afterSoftHyphen whether the sign of the letters stands after a soft hyphen, which is
   *     written before them in {@link #letters}
   */
  WordPath(
      @Nullable WordPath previous,
      String letters,
      boolean capital,
      boolean afterSoftHyphen,
      int context,
      int cost) {
    this.previous = previous;
    this.letters = letters;
    this.capital = capital;
    this.afterSoftHyphen = afterSoftHyphen;
    this.context = context;
    this.cost = cost;
  }

  WordPath costing(int newCost) {
    return new WordPath(previous, letters, capital, afterSoftHyphen, context, newCost);
  }

  int length() {
    int length = 0;
    for (WordPath path = this; path != null; path = path.previous) {
      length += path.letters.length();
    }
    return length;
  }

  boolean isOnly(char letter) {
    WordPath path = this;
    while (path.previous != null && path.letters.equals(String.valueOf(letter))) {
      path = path.previous;
    }
    return path.previous == null;
  }

  /** What the letters cost up to each place; -1 inside what one sign stands for. */
  int[] costs() {
    int at = length();
    int[] costs = new int[at + 1];
    Arrays.fill(costs, -1);
    for (WordPath path = this; path != null; path = path.previous) {
      costs[at] = path.cost;
      at -= path.letters.length();
    }
    return costs;
  }

  /** How many letters were read that nothing stands for. */
  int lost() {
    int lost = 0;
    for (WordPath path = this; path != null; path = path.previous) {
      lost += Math.max(0, path.letters.length() - 1);
    }
    return lost;
  }

  /** Whether a sign after this path is a capital; one without case is, between capitals. */
  boolean isCapital(char sign, boolean beforeCapital) {
    return Character.isUpperCase(sign)
        || (!Character.isLowerCase(sign)
            && capital
            && (beforeCapital || (previous != null && previous.capital)));
  }

  private int softHyphens() {
    int count = 0;
    for (WordPath path = this; path != null; path = path.previous) {
      count += path.afterSoftHyphen ? 1 : 0;
    }
    return count;
  }

  /** The word in Cyrillic, in the case and with the soft hyphens of the source or all small. */
  String letters(boolean withCase) {
    char[] word = new char[length() + (withCase ? softHyphens() : 0)];
    int at = word.length;
    for (WordPath path = this; path != null; path = path.previous) {
      for (int i = path.letters.length() - 1; i >= 0; i--) {
        char letter = path.letters.charAt(i);
        boolean upper = withCase && path.capital && (i == 0 || path.amongCapitals());
        word[--at] = upper ? Character.toUpperCase(letter) : letter;
      }
      if (withCase && path.afterSoftHyphen) {
        word[--at] = WordFinder.SOFT_HYPHEN;
      }
    }
    return new String(word);
  }

  private boolean amongCapitals() {
    return previous != null && previous.capital;
  }
}
