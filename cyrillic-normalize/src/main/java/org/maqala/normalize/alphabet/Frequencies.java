// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import org.maqala.normalize.lexicon.Lexicon;

/**
 * How frequent a word is in each part of {@link KazakhWords}; of another lexicon, the first is its
 * frequency and the others are 0.
 */
record Frequencies(int kazakh, int russian, int rare) {
  static Frequencies of(Lexicon lexicon, String word) {
    int end = word.length();
    return lexicon instanceof KazakhWords words
        ? new Frequencies(
            words.kazakh().frequency(word, 0, end),
            words.russian().frequency(word, 0, end),
            words.rare().frequency(word, 0, end))
        : new Frequencies(lexicon.frequency(word, 0, end), 0, 0);
  }

  /** That of the word in the whole lexicon. */
  int all() {
    return KazakhWords.frequency(kazakh, russian, rare);
  }

  int most() {
    return Math.max(Math.max(kazakh, russian), rare);
  }
}
