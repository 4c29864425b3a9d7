// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.jspecify.annotations.Nullable;

/**
 * Words that were looked up not long ago and found: running text has the same ones again and again,
 * and to compare one is cheaper than to walk an automaton. It answers for words as they are spelled
 * and never wrongly; what it holds changes only how long an answer takes.
 *
 * <p>May be shared by all threads without locks: a place holds a whole string or none, and a thread
 * that sees an old one asks the lexicon again.
 */
final class KnownWords {
  private static final int PLACES = 1 << 13;

  /** So many letters are read at either end to find the place. */
  private static final int READ = 5;

  private final @Nullable String[] words = new @Nullable String[PLACES];

  /** Whether the place of a word of {@link #READ} letters or more holds it. */
  boolean holds(String text, int start, int end, int place) {
    String word = words[place];
    return word != null && word.length() == end - start && text.startsWith(word, start);
  }

  void put(String text, int start, int end, int place) {
    words[place] = text.substring(start, end);
  }

  /** The one place where the word may be; shorter ones than {@link #READ} have none. */
  static int place(String text, int start, int end) {
    int first = end - start;
    int last = 0;
    for (int i = 0; i < READ; i++) {
      first = 31 * first + text.charAt(start + i);
      last = 37 * last + text.charAt(end - 1 - i);
    }
    int mixed = (first ^ (last << 7)) * 0x9E3779B9;
    return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
  }
}
