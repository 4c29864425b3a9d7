// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import org.maqala.normalize.resource.Resources;

/**
 * A trigram model of the letters of English words, which stands for those of other languages in
 * Latin letters too. The costs stand in {@code english.tsv}.
 */
final class EnglishLetters {
  /** The word border, then the letters. */
  static final String SYMBOLS = "_abcdefghijklmnopqrstuvwxyz";

  /** Costs are written as one of these. */
  static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final int COUNT = SYMBOLS.length();
  private static final byte[] COSTS = read();

  private EnglishLetters() {}

  private static byte[] read() {
    byte[] costs = new byte[COUNT * COUNT * COUNT];
    for (String[] row : Resources.rows(EnglishLetters.class, "english.tsv")) {
      int first = SYMBOLS.indexOf(row[0].charAt(0));
      int second = SYMBOLS.indexOf(row[0].charAt(1));
      for (int next = 0; next < COUNT; next++) {
        costs[(first * COUNT + second) * COUNT + next] = (byte) DIGITS.indexOf(row[1].charAt(next));
      }
    }
    return costs;
  }

  /** What a word of ASCII letters costs, in quarters of a bit; other characters cost nothing. */
  static int cost(String text, int start, int end) {
    int cost = 0;
    int first = 0;
    int second = 0;
    for (int i = start; i <= end; i++) {
      int next = i < end ? symbol(text.charAt(i)) : 0;
      if (next >= 0) {
        cost += COSTS[(first * COUNT + second) * COUNT + next];
        first = second;
        second = next;
      }
    }
    return cost;
  }

  /** What it costs that words start with these letters, one word with each. */
  static int initialsCost(String text, int start, int end) {
    int cost = 0;
    for (int i = start; i < end; i++) {
      cost += COSTS[Math.max(0, symbol(text.charAt(i)))];
    }
    return cost;
  }

  private static int symbol(char c) {
    char small = (char) (c | 0x20);
    return small >= 'a' && small <= 'z' ? small - 'a' + 1 : -1;
  }
}
