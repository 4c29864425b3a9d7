// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import org.maqala.normalize.letters.LetterModel;

/**
 * How unlike Russian and Kazakh a text is, in quarters of a bit: each word by the model in which it
 * costs less. Add characters one by one, then ask. One text, one thread.
 */
final class Plausibility {
  /** A mark that texts of these languages have. */
  private static final int COMMON_MARK = 16;

  /** A letter of another Cyrillic alphabet. */
  private static final int FOREIGN_LETTER = 48;

  /** A letter that stands alone costs, after its own cost, no more: l e t t e r s p a c i n g. */
  private static final int ALONE = 16;

  /** A sign that texts have, if seldom. */
  private static final int RARE_MARK = 36;

  /** A capital inside a word. */
  private static final int INNER_CAPITAL = 24;

  /** A letter of another Latin alphabet than the English one. */
  private static final int LATIN_LETTER = 25;

  /** What these languages do not have: box drawing, control characters, no character at all. */
  private static final int STRANGE = 80;

  private static final String MARKS = "\u00A0«»–—…“”„’‘№°§•\u00AD©®·×";

  private static final String RARE_MARKS = "\u00AD®·×€";

  private static final int COUNT = LetterModel.SYMBOLS.length();

  private static final int KAZAKH_I = LetterModel.symbol('і');

  /** What a letter costs after two others in Russian, and in the low byte in Kazakh. */
  private static final char[] COSTS = costs();

  /** What each character that is no letter costs. */
  private static final byte[] OUTSIDE = outside();

  private long cost;
  private long russianCost;
  private long kazakhCost;
  private int first = LetterModel.BORDER;
  private int second = LetterModel.BORDER;
  private boolean small;

  private static char[] costs() {
    LetterModel russian = LetterModel.russian();
    LetterModel kazakh = LetterModel.kazakh();
    char[] costs = new char[COUNT * COUNT * COUNT];
    for (int i = 0; i < costs.length; i++) {
      int first = i / COUNT / COUNT;
      int second = i / COUNT % COUNT;
      costs[i] =
          (char)
              (russian.cost(first, second, i % COUNT) << 8 | kazakh.cost(first, second, i % COUNT));
    }
    return costs;
  }

  private static byte[] outside() {
    byte[] outside = new byte[Character.MAX_VALUE + 1];
    for (int c = 0x80; c < outside.length; c++) {
      outside[c] = (byte) outside((char) c);
    }
    return outside;
  }

  void add(char c) {
    // Kazakh is typed with a Latin i often enough, and misread with it.
    int symbol = c == 'i' && second != LetterModel.BORDER ? KAZAKH_I : LetterModel.symbol(c);
    if (symbol > LetterModel.BORDER) {
      letter(symbol);
      boolean capital = c < '\u0430' ? c != '\u0451' : (c & 1) == 0 && c > '\u045F';
      if (capital && small) {
        cost += INNER_CAPITAL;
      }
      small = !capital;
      return;
    }
    border();
    cost += OUTSIDE[c];
  }

  /** Letters of Russian, Kazakh and French, and marks; not what wrong decoding leaves. */
  static boolean isUsual(char c) {
    return LetterModel.symbol(c) > LetterModel.BORDER
        || MARKS.indexOf(c) >= 0
        || (OUTSIDE[c] == LATIN_LETTER && c != '\u00C2' && c != '\u00C3');
  }

  private static int outside(char c) {
    if (RARE_MARKS.indexOf(c) >= 0) {
      return RARE_MARK;
    }
    if (MARKS.indexOf(c) >= 0) {
      return COMMON_MARK;
    }
    if (c >= '\u0400' && c <= '\u04FF') {
      return FOREIGN_LETTER;
    }
    return (c >= '\u00C0' && c <= '\u024F') || (c >= '\uFB00' && c <= '\uFB06')
        ? LATIN_LETTER
        : STRANGE;
  }

  private void letter(int symbol) {
    int both = COSTS[(first * COUNT + second) * COUNT + symbol];
    russianCost += both >> 8;
    kazakhCost += both & 0xFF;
    first = second;
    second = symbol;
  }

  private void border() {
    if (second != LetterModel.BORDER) {
      int both = COSTS[(first * COUNT + second) * COUNT + LetterModel.BORDER];
      int most = first == LetterModel.BORDER ? ALONE : LetterModel.MOST;
      russianCost += Math.min(most, both >> 8);
      kazakhCost += Math.min(most, both & 0xFF);
      cost += Math.min(russianCost, kazakhCost);
      russianCost = 0;
      kazakhCost = 0;
      first = LetterModel.BORDER;
      second = LetterModel.BORDER;
      small = false;
    }
  }

  static long of(CharSequence text, int start, int end) {
    Plausibility plausibility = new Plausibility();
    for (int i = start; i < end; i++) {
      plausibility.add(text.charAt(i));
    }
    return plausibility.cost();
  }

  /** What the text costs up to here; the word that it ends with counts as whole. */
  long cost() {
    border();
    return cost;
  }
}
