// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;

/** Words and the classes that each belongs to, as bits of {@link WordClass}. */
final class ClassifiedWords {
  final WordTable table = new WordTable(Folding.WORDS);
  private long[] classes = new long[1024];

  void add(String word, WordClass... more) {
    int number = table.add(word);
    if (number >= classes.length) {
      classes = Arrays.copyOf(classes, classes.length * 2);
    }
    classes[number] |= WordClass.mask(more);
  }

  void addAll(Iterable<String> words, WordClass... more) {
    words.forEach(word -> add(word, more));
  }

  /** The classes of the word with the given number; none for 0. */
  long classes(int number) {
    return classes[number];
  }
}
