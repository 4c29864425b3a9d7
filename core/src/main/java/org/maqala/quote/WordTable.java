// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;

/**
 * Numbers for words, from 1 on. A word is looked up where it stands, so that no string need be made
 * of it; a caller that reads it anyway may gather the hash: {@link #START}, then {@link #next} for
 * each character, folded.
 */
final class WordTable {
  static final int START = 0;

  private final Folding folding;
  private String[] words = {""};
  private int size = 1;

  /** Open addressing: the hash of a word above, its number below. */
  private long[] slots = new long[64];

  WordTable(Folding folding) {
    this.folding = folding;
  }

  static int next(int hash, char c) {
    return hash * 31 + c;
  }

  private static int hash(CharSequence word) {
    int hash = START;
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, word.charAt(i));
    }
    return hash;
  }

  /** The number of a word that is folded already, given one if it has none. */
  int add(String word) {
    int known = find(word);
    if (known > 0) {
      return known;
    }
    if (size * 4 > slots.length) {
      grow();
    }
    put(hash(word), size);
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    words[size] = word;
    return size++;
  }

  private void grow() {
    slots = new long[slots.length * 2];
    for (int number = 1; number < size; number++) {
      put(hash(words[number]), number);
    }
  }

  private void put(int hash, int number) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (long) hash << Integer.SIZE | number;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }

  /** The number of a word; 0 if it has none. */
  int find(CharSequence word) {
    return find(word, 0, word.length());
  }

  /** The number of the word that stands at {@code from} to {@code to}; 0 if it has none. */
  int find(CharSequence text, int from, int to) {
    int hash = START;
    for (int i = from; i < to; i++) {
      hash = next(hash, folding.fold(text.charAt(i)));
    }
    return find(hash, text, from, to);
  }

  /** The number of the word that stands at {@code from} to {@code to} and has the hash given. */
  int find(int hash, CharSequence text, int from, int to) {
    int slot = slot(hash);
    for (long held = slots[slot]; held != 0; held = slots[slot]) {
      if ((int) (held >>> Integer.SIZE) == hash) {
        String word = words[(int) held];
        if (word.length() == to - from && folding.isAt(word, text, from)) {
          return (int) held;
        }
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  String word(int number) {
    return words[number];
  }

  /** One more than the greatest number. */
  int size() {
    return size;
  }
}
