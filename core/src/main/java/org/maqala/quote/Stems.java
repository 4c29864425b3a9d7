// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Nouns by stem, found in any case form: a stem and a short ending, longer if it is Kazakh. */
final class Stems {
  private static final int LONGEST_ENDING = 3;
  private static final int LONGEST_FORM = 3;
  private static final int LONGEST_KAZAKH_ENDING = 8;

  /** Kazakh endings of four letters or more that Russian has all the letters of: {@code -ында}. */
  private static final Endings LONG = Endings.of("noun-kk", Folding.WORDS);

  private final ClassifiedWords stems = new ClassifiedWords();

  void add(String stem, WordClass... classes) {
    stems.add(stem, classes);
  }

  /**
   * The number of the longest stem that the word at {@code from} to {@code to}, which is folded, is
   * a form of, or 0. The hash of each beginning follows from that of the one before, so that no
   * look waits for another, as it would in a tree.
   */
  int find(char[] text, int from, int to) {
    int found = 0;
    int hash = WordTable.START;
    for (int i = from; i < to; i++) {
      hash = WordTable.next(hash, text[i]);
      int stem = stems.table.find(hash, text, from, i + 1);
      if (stem != 0 && fits(text, from, i + 1, to) && !isCut(stem, i + 1 - from, to - i - 1)) {
        found = stem;
      }
    }
    return found;
  }

  /** {@code Наото}: an acronym of a legal form, {@code НАО}, has no endings. */
  private boolean isCut(int stem, int length, int ending) {
    return ending > 0 && length <= LONGEST_FORM && stems.classes(stem) == WordClass.NAME.bit();
  }

  /** Whether the letters behind a stem that ends at {@code end} may be its ending. */
  private static boolean fits(char[] text, int from, int end, int to) {
    int stem = end - from;
    int ending = to - end;
    if (stem < 4) {
      return stem > 1 && ending <= (stem == 2 ? 0 : 2);
    }
    if (ending <= LONGEST_ENDING) {
      return true;
    }
    int lastKazakh = lastKazakh(text, from, to);
    boolean near = lastKazakh < 0 || ending <= LONGEST_KAZAKH_ENDING;
    return near && (end <= lastKazakh || LONG.longest(text, end, to, 0) == ending);
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
