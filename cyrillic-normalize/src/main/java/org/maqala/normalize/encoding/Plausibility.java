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

  /** A symbol of the models takes so many bits of a place in {@link #COSTS}. */
  private static final int BITS = 6;

  private static final int SYMBOL = (1 << BITS) - 1;
  private static final int CONTEXT = (1 << (2 * BITS)) - 1;

  /** What a letter costs after two others in Russian, and in the low byte in Kazakh. */
  private static final char[] COSTS = costs();

  private static final int FIRST = 0x400;

  /** A bit beside the symbol of a letter. */
  private static final int CAPITAL = SYMBOL + 1;

  /** The symbol of each letter from {@link #FIRST} on; 0 if it is none. */
  private static final byte[] LETTERS = letters();

  private static final int KAZAKH_I = LetterModel.symbol('і');

  /** What each character that is no letter costs. */
  private static final byte[] OUTSIDE = outside();

  private long cost;
  private long russianCost;
  private long kazakhCost;

  /** The last two symbols; two borders are 0. */
  private int context;

  private boolean small;

  private static char[] costs() {
    LetterModel russian = LetterModel.russian();
    LetterModel kazakh = LetterModel.kazakh();
    int count = LetterModel.SYMBOLS.length();
    char[] costs = new char[1 << (3 * BITS)];
    for (int i = 0; i < count * count * count; i++) {
      int first = i / count / count;
      int second = i / count % count;
      int next = i % count;
      int both = russian.cost(first, second, next) << 8 | kazakh.cost(first, second, next);
      costs[first << (2 * BITS) | second << BITS | next] = (char) both;
    }
    return costs;
  }

  private static byte[] letters() {
    byte[] letters = new byte[0x100];
    for (char c = FIRST; c < FIRST + letters.length; c++) {
      int symbol = LetterModel.symbol(c);
      boolean capital = c < '\u0430' ? c != '\u0451' : (c & 1) == 0 && c > '\u045F';
      letters[c - FIRST] =
          (byte) (symbol <= LetterModel.BORDER ? 0 : capital ? symbol | CAPITAL : symbol);
    }
    return letters;
  }

  private static byte[] outside() {
    byte[] outside = new byte[Character.MAX_VALUE + 1];
    for (int c = 0x80; c < outside.length; c++) {
      outside[c] = (byte) outside((char) c);
    }
    return outside;
  }

  void add(char c) {
    int at = c - FIRST;
    int letter = at >= 0 && at < LETTERS.length ? LETTERS[at] : 0;
    // Kazakh is typed with a Latin i often enough, and misread with it.
    letter = c == 'i' && context != 0 ? KAZAKH_I : letter;
    if (letter != 0) {
      letter(letter & SYMBOL);
      if (letter > SYMBOL && small) {
        cost += INNER_CAPITAL;
      }
      small = letter <= SYMBOL;
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
    int place = context << BITS | symbol;
    russianCost += COSTS[place] >> 8;
    kazakhCost += COSTS[place] & 0xFF;
    context = place & CONTEXT;
  }

  private void border() {
    if (context != 0) {
      int both = COSTS[context << BITS];
      int most = context <= SYMBOL ? ALONE : LetterModel.MOST;
      cost +=
          Math.min(
              russianCost + Math.min(most, both >> 8), kazakhCost + Math.min(most, both & 0xFF));
      russianCost = 0;
      kazakhCost = 0;
      context = 0;
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
