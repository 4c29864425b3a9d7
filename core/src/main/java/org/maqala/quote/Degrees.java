// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells the full stops of a degree before a name from those that end a sentence. */
final class Degrees {
  private static final int LONGEST = 12;

  private Degrees() {}

  /** Whether the full stop at {@code stop} is part of a degree: {@code к.э.н.}, {@code п.ғ.к.} */
  static boolean holds(char[] letters, int stop) {
    int from = stop;
    while (from > 0 && stop - from < LONGEST && isPart(letters[from - 1])) {
      from--;
    }
    int to = stop;
    while (to < letters.length && to - stop < LONGEST && isPart(letters[to])) {
      to++;
    }
    // к.э.н.Ерлан: a capital, folded to a small letter, may follow without a space.
    while (to > stop && letters[to - 1] != '.') {
      to--;
    }
    return to - from > 2 && Lexicon.get().is(WordClass.DEGREE, letters, from, to - 1);
  }

  private static boolean isPart(char c) {
    return c == '.' || c == '-' || Chars.isLetter(c);
  }
}
