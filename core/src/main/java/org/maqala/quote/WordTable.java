// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers for words, from 1 on. A word is looked up where it stands, by a hash that the caller
 * gathers character by character, so that no string need be made of it: {@link #START}, then {@link
 * #next} for each character as {@link Chars#fold} gives it.
 */
final class WordTable {
  static final int START = 0;

  private final List<String> words = new ArrayList<>(List.of(""));
  private int[] hashes = new int[256];
  private int[] numbers = new int[256];

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

  /** The number of a word in small letters, given one if it has none. */
  int add(String word) {
    int known = find(word);
    if (known > 0) {
      return known;
    }
    if (words.size() * 4 > hashes.length) {
      grow();
    }
    put(hash(word), words.size());
    words.add(word);
    return words.size() - 1;
  }

  private void grow() {
    int size = hashes.length * 2;
    hashes = new int[size];
    numbers = new int[size];
    for (int number = 1; number < words.size(); number++) {
      put(hash(words.get(number)), number);
    }
  }

  private void put(int hash, int number) {
    int slot = slot(hash);
    while (numbers[slot] != 0) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (numbers.length - 1);
  }

  /** The number of a word in small letters; 0 if it has none. */
  int find(String word) {
    return find(hash(word), word, 0, word.length());
  }

  /** The number of the word that stands at {@code from} to {@code to}; 0 if it has none. */
  int find(int hash, CharSequence text, int from, int to) {
    for (int slot = slot(hash); numbers[slot] != 0; slot = (slot + 1) & (numbers.length - 1)) {
      if (hashes[slot] == hash && isAt(words.get(numbers[slot]), text, from, to)) {
        return numbers[slot];
      }
    }
    return 0;
  }

  private static boolean isAt(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Chars.fold(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String word(int number) {
    return words.get(number);
  }

  /** One more than the greatest number. */
  int size() {
    return words.size();
  }
}
