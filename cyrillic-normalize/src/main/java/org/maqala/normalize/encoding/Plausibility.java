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

  private final LetterModel russian = LetterModel.russian();
  private final LetterModel kazakh = LetterModel.kazakh();
  private long cost;
  private long russianCost;
  private long kazakhCost;
  private int first = LetterModel.BORDER;
  private int second = LetterModel.BORDER;
  private boolean small;

  void add(char c) {
    // Kazakh is typed with a Latin i often enough, and misread with it.
    int symbol = LetterModel.symbol(c == 'i' && second != LetterModel.BORDER ? 'і' : c);
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
    if (c >= 0x80) {
      cost += outside(c);
    }
  }

  /** Letters of Russian, Kazakh and French, and marks; not what wrong decoding leaves. */
  static boolean isUsual(char c) {
    return LetterModel.symbol(c) > LetterModel.BORDER
        || MARKS.indexOf(c) >= 0
        || (outside(c) == LATIN_LETTER && c != '\u00C2' && c != '\u00C3');
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
    boolean alone =
        symbol == LetterModel.BORDER && first == LetterModel.BORDER && second != LetterModel.BORDER;
    int most = alone ? ALONE : LetterModel.MOST;
    russianCost += Math.min(most, russian.cost(first, second, symbol));
    kazakhCost += Math.min(most, kazakh.cost(first, second, symbol));
    first = second;
    second = symbol;
  }

  private void border() {
    if (second != LetterModel.BORDER) {
      letter(LetterModel.BORDER);
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
