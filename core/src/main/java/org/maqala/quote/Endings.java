// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of endings, matched against a word where it stands: a tree whose edges are letters, read
 * from the end of the word, so that one step a letter finds the longest.
 */
final class Endings {
  /** Small letters of Russian and Kazakh, numbered from 1 on; 0 is any other character. */
  private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяіәғқңөұүһ";

  private static final int WIDTH = LETTERS.length() + 1;

  private static final Map<String, List<String>> TABLE = table();

  /** Where the Cyrillic blocks end. */
  private static final int END = 0x530;

  /** The numbers of letters; other characters of the Cyrillic blocks have 0. */
  private static final byte[] WORDS = numbers(Folding.WORDS);

  private static final byte[] NAMES = numbers(Folding.NAMES);

  private final List<String> list;

  /** Shared by all sets of one folding, so that it stays in the cache. */
  private final byte[] letters;

  /** For each node a row with the node that a letter leads to; 0 is none. The root is node 0. */
  private short[] next = new short[WIDTH];

  /** Whether an ending leads to the node. */
  private boolean[] ends = new boolean[1];

  private Endings(Folding folding, List<String> list) {
    this.list = list.stream().map(folding::fold).toList();
    this.letters = folding == Folding.WORDS ? WORDS : NAMES;
    this.list.forEach(this::add);
  }

  private static byte[] numbers(Folding folding) {
    byte[] numbers = new byte[END];
    for (char c = 0; c < END; c++) {
      numbers[c] = (byte) (LETTERS.indexOf(folding.fold(c)) + 1);
    }
    return numbers;
  }

  /** The endings that a class of {@code endings.tsv} lists. */
  static Endings of(String name, Folding folding) {
    List<String> endings = TABLE.get(name);
    if (endings == null) {
      throw new IllegalStateException("endings.tsv has no class " + name);
    }
    return new Endings(folding, endings);
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new HashMap<>();
    for (List<String> row : Table.read("endings.tsv", 2)) {
      table.put(row.get(0), List.of(row.get(1).split(" ", -1)));
    }
    return table;
  }

  private void add(String ending) {
    int node = 0;
    for (int i = ending.length() - 1; i >= 0; i--) {
      int letter = letter(ending.charAt(i));
      if (letter == 0) {
        throw new IllegalStateException("ending must have small Cyrillic letters only: " + ending);
      }
      int edge = node * WIDTH + letter;
      if (next[edge] == 0) {
        next[edge] = (short) ends.length;
        ends = Arrays.copyOf(ends, ends.length + 1);
        next = Arrays.copyOf(next, next.length + WIDTH);
      }
      node = next[edge];
    }
    ends[node] = true;
  }

  private int letter(char c) {
    return c < letters.length ? letters[c] : 0;
  }

  List<String> list() {
    return list;
  }

  /**
   * The length of the longest ending of the word at {@code from} to {@code to} that leaves {@code
   * rest} letters before it; 0 if none does.
   */
  int longest(char[] text, int from, int to, int rest) {
    int longest = 0;
    int node = 0;
    for (int i = to - 1; i >= from + rest; i--) {
      node = next[node * WIDTH + letter(text[i])];
      if (node == 0) {
        break;
      }
      longest = ends[node] ? to - i : longest;
    }
    return longest;
  }

  boolean fit(char[] text, int from, int to) {
    return longest(text, from, to, 0) > 0;
  }
}
