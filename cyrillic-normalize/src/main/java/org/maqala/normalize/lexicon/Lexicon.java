// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.lexicon;

import java.util.Objects;

/**
 * A set of words with the frequency of each, asked by ranges of a text so that no word has to be
 * cut out of it.
 *
 * <p>Words are compared without regard to case, and {@code ё} is {@code е}. A word of another
 * alphabet, an empty word and a word with an unpaired surrogate are simply not there; no text is
 * refused. Offsets are UTF-16 code units, end exclusive.
 *
 * <p>Implementations are immutable and may be shared by all threads.
 */
@FunctionalInterface
public interface Lexicon {
  /** No word is longer, in code units; longer ranges are not looked up. */
  int LONGEST_WORD = 64;

  /**
   * How frequent the word at {@code [start, end)} is, on the Zipf scale (van Heuven et al. 2014):
   * the decimal logarithm of its occurrences in a billion words, rounded down.
   *
   * @return 0 if the lexicon does not have the word; 1 for a word that is rare or was never counted
   *     in running text; up to 7 for the likes of {@code және} and {@code в}
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  int frequency(CharSequence text, int start, int end);

  /**
   * Whether the word at {@code [start, end)} is known.
   *
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  default boolean contains(CharSequence text, int start, int end) {
    return frequency(text, start, end) > 0;
  }

  /** Whether the word is known. */
  default boolean contains(CharSequence word) {
    return contains(word, 0, word.length());
  }

  /**
   * Shows every known word that begins at {@code start} and ends at or before {@code end}, shortest
   * first. Costs one walk of at most {@link #LONGEST_WORD} letters in the lexicons of this package.
   *
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  default void prefixes(CharSequence text, int start, int end, Prefixes prefixes) {
    Objects.checkFromToIndex(start, end, text.length());
    int last = Math.min(end, start + LONGEST_WORD);
    for (int at = start + 1; at <= last; at++) {
      int frequency = frequency(text, start, at);
      if (frequency > 0) {
        prefixes.word(at, frequency);
      }
    }
  }

  /** A lexicon that has the words of both; a word of both has the greater frequency. */
  default Lexicon or(Lexicon other) {
    Objects.requireNonNull(other, "other");
    return (text, start, end) ->
        Math.max(frequency(text, start, end), other.frequency(text, start, end));
  }

  /**
   * The Russian lexicon of this module: some 250,000 word forms seen in news, read when first asked
   * for. The sources stand in {@code lexicon/README.md} of the module's resources.
   */
  static Lexicon russian() {
    return WordAutomaton.Russian.INSTANCE;
  }

  /**
   * The Kazakh lexicon of this module: some 150,000 word forms in Cyrillic, read when first asked
   * for. The sources stand in {@code lexicon/README.md} of the module's resources.
   */
  static Lexicon kazakh() {
    return WordAutomaton.Kazakh.INSTANCE;
  }

  /** Sees the words that {@link Lexicon#prefixes} finds. */
  @FunctionalInterface
  interface Prefixes {
    /** A known word ends at {@code end}; {@code frequency} is as {@link Lexicon#frequency}. */
    void word(int end, int frequency);
  }
}
