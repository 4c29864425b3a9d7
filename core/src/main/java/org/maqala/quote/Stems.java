// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Nouns by stem, found in any case form: a stem and a short ending, longer if it is Kazakh. */
final class Stems {
  private static final int LONGEST_ENDING = 3;
  private static final int LONGEST_KAZAKH_ENDING = 8;

  private final ClassifiedWords stems = new ClassifiedWords();

  void add(String stem, WordClass... classes) {
    stems.add(stem, classes);
  }

  /**
   * The number of the longest stem that the word at {@code from} to {@code to} is a form of, or 0.
   */
  int find(char[] text, int from, int to) {
    int shortest = Math.max(2, to - from - LONGEST_KAZAKH_ENDING);
    int hash = WordTable.START;
    int found = 0;
    for (int i = from; i < to; i++) {
      hash = WordTable.next(hash, Folding.WORDS.fold(text[i]));
      if (i + 1 - from >= shortest) {
        int stem = stems.table.find(hash, text, from, i + 1);
        found = stem > 0 && fits(text, from, i + 1, to) ? stem : found;
      }
    }
    return found;
  }

  private static boolean fits(char[] text, int from, int end, int to) {
    int length = end - from;
    if (length < 4) {
      return to - end <= (length == 2 ? 0 : 2);
    }
    return to - end <= LONGEST_ENDING || hasKazakhLetter(text, end, to);
  }

  private static boolean hasKazakhLetter(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isKazakh(text[i])) {
        return true;
      }
    }
    return false;
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
