// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import org.maqala.normalize.letters.LetterModel;

/** What it costs, in quarters of a bit, that a letter follows others in a word. Immutable. */
interface LetterCosts {
  /** The context at the start of a word. */
  int START = 0;

  /** What the symbol costs after those of the context. */
  int cost(int context, int symbol);

  /** The context after one more symbol. */
  int next(int context, int symbol);

  /** By the two letters before. */
  static LetterCosts trigrams(LetterModel model) {
    int count = LetterModel.SYMBOLS.length();
    return new LetterCosts() {
      @Override
      public int cost(int context, int symbol) {
        return model.cost(context / count, context % count, symbol);
      }

      @Override
      public int next(int context, int symbol) {
        return context % count * count + symbol;
      }
    };
  }
}
