// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;

/** Words and the classes that each belongs to, as bits of {@link WordClass}. */
final class ClassifiedWords {
  final WordTable table = new WordTable(Folding.WORDS);
  private long[] classes = new long[1024];

  /** Adds classes to a word; returns its number. */
  int add(String word, WordClass... more) {
    int number = table.add(word);
    if (number >= classes.length) {
      classes = Arrays.copyOf(classes, classes.length * 2);
    }
    classes[number] |= WordClass.mask(more);
    return number;
  }

  void addAll(Iterable<String> words, WordClass... more) {
    words.forEach(word -> add(word, more));
  }

  /** Whether the word with the given number is of one of the classes of a mask. */
  boolean isAny(int number, long mask) {
    return (classes[number] & mask) != 0;
  }

  /** The classes of the word with the given number; none for 0. */
  long classes(int number) {
    return classes[number];
  }
}
