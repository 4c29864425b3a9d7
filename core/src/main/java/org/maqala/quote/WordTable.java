// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;

/**
 * Numbers for words, from 1 on. A word is looked up where it stands, so that no string need be made
 * of it; a caller that reads it anyway may gather the hash: {@link #START}, then {@link #next} for
 * each character, folded. Most words of a text are in no table, so a bit for each hash, close
 * together, rules them out first.
 */
final class WordTable {
  static final int START = 0;

  /** Slots for each cell of 64 bits. */
  private static final int SLOTS_A_CELL = 16;

  private final Folding folding;
  private String[] words = {""};

  /** The letters of all words, one behind the other, and where those of each word end. */
  private char[] letters = new char[64];

  private int[] ends = {0};
  private int size = 1;

  /** Open addressing: the hash of a word above, its number below. */
  private long[] slots = new long[64];

  /** A bit is set where a word has the hash. */
  private long[] filter = new long[64 / SLOTS_A_CELL];

  WordTable(Folding folding) {
    this.folding = folding;
  }

  static int next(int hash, char c) {
    return hash * 31 + c;
  }

  private int hash(char[] text, int from, int to) {
    int hash = START;
    for (int i = from; i < to; i++) {
      hash = next(hash, folding == Folding.WORDS ? text[i] : folding.fold(text[i]));
    }
    return hash;
  }

  /** The number of a word, given one if it has none. */
  int add(String unfolded) {
    String word = folding.fold(unfolded);
    int known = find(word.toCharArray(), 0, word.length());
    if (known > 0) {
      return known;
    }
    if (size * 4 > slots.length) {
      grow();
    }
    int hash = START;
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, word.charAt(i));
    }
    put(hash, size);
    append(word);
    return size++;
  }

  private void append(String word) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    int start = ends[size - 1];
    int end = start + word.length();
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, end * 2);
    }
    word.getChars(0, word.length(), letters, start);
    words[size] = word;
    ends[size] = end;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    filter = new long[slots.length / SLOTS_A_CELL];
    for (long held : old) {
      if (held != 0) {
        put((int) (held >>> Integer.SIZE), (int) held);
      }
    }
  }

  private void put(int hash, int number) {
    int mixed = mix(hash);
    int slot = mixed & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (long) hash << Integer.SIZE | number;
    filter[cell(mixed)] |= 1L << mixed;
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private int cell(int mixed) {
    return (mixed >>> 6) & (filter.length - 1);
  }

  /**
   * The number of the word that stands at {@code from} to {@code to}; 0 if it has none. The text is
   * folded as {@link Folding#WORDS} does.
   */
  int find(char[] text, int from, int to) {
    return find(hash(text, from, to), text, from, to);
  }

  /** The number of the word that stands at {@code from} to {@code to} and has the hash given. */
  int find(int hash, char[] text, int from, int to) {
    int mixed = mix(hash);
    return (filter[cell(mixed)] & 1L << mixed) == 0 ? 0 : probe(hash, mixed, text, from, to);
  }

  private int probe(int hash, int mixed, char[] text, int from, int to) {
    int slot = mixed & (slots.length - 1);
    for (long held = slots[slot]; held != 0; held = slots[slot]) {
      if ((int) (held >>> Integer.SIZE) == hash && isWord((int) held, text, from, to)) {
        return (int) held;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  private boolean isWord(int number, char[] text, int from, int to) {
    int start = ends[number - 1];
    if (ends[number] - start != to - from) {
      return false;
    }
    if (folding == Folding.WORDS) {
      return Arrays.equals(letters, start, ends[number], text, from, to);
    }
    for (int i = from; i < to; i++) {
      if (folding.fold(text[i]) != letters[start + i - from]) {
        return false;
      }
    }
    return true;
  }

  String word(int number) {
    return words[number];
  }

  /** One more than the greatest number. */
  int size() {
    return size;
  }
}
