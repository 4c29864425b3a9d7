// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import org.maqala.normalize.resource.Resources;

/**
 * Weights of letter n-grams of one to four letters in a table of hashes: a logistic regression that
 * tells Kazakh words (above zero) from Russian ones (below), one byte a weight.
 */
final class Ngrams {
  static final int BITS = 16;

  /** What a weight of one in the table is worth in the logarithm of the odds. */
  static final double UNIT = 1.0 / 24;

  private static final int LETTER_BITS = 6;
  private static final int FOUR_LETTERS = (1 << (4 * LETTER_BITS)) - 1;
  private static final int THREE_LETTERS = (1 << (3 * LETTER_BITS)) - 1;
  private static final int TWO_LETTERS = (1 << (2 * LETTER_BITS)) - 1;
  private static final int ONE_LETTER = (1 << LETTER_BITS) - 1;
  private static final int GOLDEN_RATIO = 0x9E3779B1;

  private final byte[] weights;

  Ngrams(byte[] weights) {
    if (weights.length != 1 << BITS) {
      throw new IllegalArgumentException("weights: " + weights.length);
    }
    this.weights = weights;
  }

  static Ngrams load() {
    return new Ngrams(Resources.bytes(Ngrams.class, "ngrams.bin"));
  }

  /** The last four letters of a word that is about to begin. */
  static int begin() {
    return Letters.BORDER;
  }

  /** The last four letters when one more has been read. */
  static int push(int letters, int letter) {
    return (letters << LETTER_BITS | letter) & FOUR_LETTERS;
  }

  /** The weights of the n-grams that end with the last of these letters. */
  int weight(int letters) {
    return weights[index(letters & ONE_LETTER)]
        + weights[index(letters & TWO_LETTERS)]
        + weights[index(letters & THREE_LETTERS)]
        + weights[index(letters)];
  }

  /** Where the weight of an n-gram stands; the letters are numbers from 1, so lengths differ. */
  static int index(int letters) {
    return (letters * GOLDEN_RATIO) >>> (32 - BITS);
  }

  int weightAt(int index) {
    return weights[index];
  }

  static int suffix(int letters, int length) {
    return letters & ((1 << (length * LETTER_BITS)) - 1);
  }
}
