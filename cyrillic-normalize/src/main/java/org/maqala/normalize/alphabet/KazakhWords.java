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
    int inKazakh = kazakh.frequency(text, start, end);
    if (inKazakh > RARER + 1) {
      return inKazakh;
    }
    int inRussian = russian.frequency(text, start, end);
    int inRare = inKazakh + inRussian == 0 ? rare.frequency(text, start, end) : 0;
    return frequency(inKazakh, inRussian, inRare);
  }

  /** The frequency of a word that has these in the three. */
  static int frequency(int kazakh, int russian, int rare) {
    if (kazakh > RARER + 1) {
      return kazakh;
    }
    if (kazakh == 0 && russian == 0) {
      return rare;
    }
    return Math.max(kazakh, russian == 0 ? 0 : Math.max(1, russian - RARER));
  }

  /** A borrowed stem takes Kazakh endings. */
  @Override
  public void prefixes(CharSequence text, int start, int end, Prefixes prefixes) {
    kazakh.prefixes(text, start, end, prefixes);
    russian.prefixes(text, start, end, prefixes);
    rare.prefixes(text, start, end, prefixes);
  }
}
