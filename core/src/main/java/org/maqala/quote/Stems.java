// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Nouns by stem, found in any case form: a stem and a short ending, longer if it is Kazakh. */
final class Stems {
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 3;
  private static final int LONGEST_KAZAKH_ENDING = 8;

  /** Kazakh endings of four letters or more that Russian has all the letters of: {@code -ында}. */
  private static final Endings LONG = Endings.of("noun-kk", Folding.WORDS);

  private final ClassifiedWords stems = new ClassifiedWords();

  void add(String stem, WordClass... classes) {
    stems.add(stem, classes);
  }

  /**
   * The number of the longest stem that the word at {@code from} to {@code to}, which is folded, is
   * a form of, or 0.
   */
  int find(char[] text, int from, int to) {
    int lastKazakh = lastKazakh(text, from, to);
    int ending = LONG.longest(text, from, to, SHORTEST_STEM);
    int shortest = to - (lastKazakh < 0 ? Math.max(LONGEST_ENDING, ending) : LONGEST_KAZAKH_ENDING);
    int hash = WordTable.START;
    int found = 0;
    for (int i = from; i < to; i++) {
      hash = WordTable.next(hash, text[i]);
      int end = i + 1;
      if (end >= shortest && end - from > 1) {
        int stem = stems.table.find(hash, text, from, end);
        found =
            stem > 0 && fits(end - from, to - end, end <= lastKazakh || isLong(text, end, to))
                ? stem
                : found;
      }
    }
    return found;
  }

  private static boolean isLong(char[] text, int from, int to) {
    return to - from > LONGEST_ENDING && LONG.longest(text, from, to, 0) == to - from;
  }

  private static boolean fits(int stem, int ending, boolean kazakh) {
    if (stem < 4) {
      return ending <= (stem == 2 ? 0 : 2);
    }
    return ending <= LONGEST_ENDING || kazakh;
  }

  /** Where the last letter that Russian does not have stands in the longest ending, or -1. */
  private static int lastKazakh(char[] text, int from, int to) {
    int last = to - 1;
    while (last >= Math.max(from, to - LONGEST_KAZAKH_ENDING)) {
      if (Chars.isKazakh(text[last])) {
        return last;
      }
      last--;
    }
    return -1;
  }

  /** The stem with the given number. */
  String stem(int number) {
    return stems.table.word(number);
  }

  /** The classes of the stem with the given number; none for 0. */
  long classes(int number) {
    return stems.classes(number);
  }
}
