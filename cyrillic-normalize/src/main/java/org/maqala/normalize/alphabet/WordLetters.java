// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.nio.ByteBuffer;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.resource.Resources;

/**
 * The letters of words in Kazakh texts, borrowed ones too, by the three letters before: what was
 * seen after these has a cost of its own, the rest costs what it does after the last two and a
 * surcharge. Made by {@code BuildWordLetters} beside the tests.
 */
final class WordLetters implements LetterCosts {
  static final int COUNT = LetterModel.SYMBOLS.length();
  static final int CONTEXTS = COUNT * COUNT * COUNT;

  private static final int LOW_BITS = 0x7F;

  static final LetterCosts INSTANCE =
      read(ByteBuffer.wrap(Resources.bytes(WordLetters.class, "word-letters.bin")));

  /** By two letters and the next. */
  private final byte[] lower;

  private final byte[] surcharge;

  /** By three letters and the next; 0 for what was not seen. */
  private final byte[] costs;

  private WordLetters(byte[] lower, byte[] surcharge, byte[] costs) {
    this.lower = lower;
    this.surcharge = surcharge;
    this.costs = costs;
  }

  /** The lower costs, the surcharges, then each cost with its distance from the one before. */
  private static WordLetters read(ByteBuffer file) {
    byte[] lower = new byte[CONTEXTS];
    byte[] surcharge = new byte[CONTEXTS];
    byte[] costs = new byte[CONTEXTS * COUNT];
    file.get(lower).get(surcharge);
    int at = 0;
    while (file.hasRemaining()) {
      at += number(file);
      costs[at] = file.get();
    }
    return new WordLetters(lower, surcharge, costs);
  }

  /** Seven bits at a time, low ones first; the last byte is not negative. */
  private static int number(ByteBuffer file) {
    int number = 0;
    int shift = 0;
    byte next = file.get();
    while (next < 0) {
      number |= (next & LOW_BITS) << shift;
      shift += Byte.SIZE - 1;
      next = file.get();
    }
    return number | next << shift;
  }

  @Override
  public int cost(int context, int symbol) {
    int cost = costs[context * COUNT + symbol];
    return cost > 0 ? cost : lower[context % (COUNT * COUNT) * COUNT + symbol] + surcharge[context];
  }

  @Override
  public int next(int context, int symbol) {
    return context % (COUNT * COUNT) * COUNT + symbol;
  }
}
