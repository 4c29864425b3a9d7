// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import org.maqala.normalize.lexicon.Lexicon;

/**
 * The words that Kazakh texts are made of: Kazakh ones, and the Russian ones that are borrowed as
 * they are or quoted, which count for less.
 */
record KazakhWords(Lexicon kazakh, Lexicon russian, Lexicon rare) implements Lexicon {
  /** A Russian word is so many decimal orders rarer in a Kazakh text. */
  private static final int RARER = 2;

  /** The words of this module. */
  static KazakhWords standard() {
    return new KazakhWords(Lexicon.kazakh(), Lexicon.russian(), RareWords.INSTANCE);
  }

  @Override
  public int frequency(CharSequence text, int start, int end) {
    int frequency = kazakh.frequency(text, start, end);
    if (frequency > RARER + 1) {
      return frequency;
    }
    int borrowed = russian.frequency(text, start, end);
    if (frequency == 0 && borrowed == 0) {
      return rare.frequency(text, start, end);
    }
    return Math.max(frequency, borrowed == 0 ? 0 : Math.max(1, borrowed - RARER));
  }

  /** Whether a word is in none of the two lexicons. */
  boolean isRare(CharSequence text, int start, int end) {
    return !kazakh.contains(text, start, end) && !russian.contains(text, start, end);
  }

  /** A borrowed stem takes Kazakh endings. */
  @Override
  public void prefixes(CharSequence text, int start, int end, Prefixes prefixes) {
    kazakh.prefixes(text, start, end, prefixes);
    russian.prefixes(text, start, end, prefixes);
    rare.prefixes(text, start, end, prefixes);
  }
}
