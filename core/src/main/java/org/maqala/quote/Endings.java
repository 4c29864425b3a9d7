// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of endings, matched against a word where it stands. An ending of at most four letters fits
 * a {@code long}, so that one step per letter finds the longest.
 */
final class Endings {
  private static final int LONGEST = 4;

  private static final Map<String, List<String>> TABLE = table();

  private final Folding folding;
  private final List<String> list;

  /** Open addressing, the last letter of an ending lowest. */
  private final long[] packed;

  /** A bit per last letter, which most words fail. */
  private final long lastLetters;

  private Endings(Folding folding, List<String> list) {
    this.folding = folding;
    this.list = list.stream().map(folding::fold).toList();
    this.packed = new long[Integer.highestOneBit(list.size()) * 8];
    long letters = 0;
    for (String ending : this.list) {
      if (ending.isEmpty() || ending.length() > LONGEST) {
        throw new IllegalStateException("ending must have one to four letters: " + ending);
      }
      letters |= 1L << ending.charAt(ending.length() - 1);
      put(ending);
    }
    this.lastLetters = letters;
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

  private void put(String ending) {
    long value = 0;
    for (int i = ending.length() - 1; i >= 0; i--) {
      value = value << Character.SIZE | ending.charAt(i);
    }
    int slot = slot(value);
    while (packed[slot] != 0) {
      slot = (slot + 1) & (packed.length - 1);
    }
    packed[slot] = value;
  }

  private int slot(long value) {
    long mixed = value * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (packed.length - 1);
  }

  private boolean has(long value) {
    for (int slot = slot(value); packed[slot] != 0; slot = (slot + 1) & (packed.length - 1)) {
      if (packed[slot] == value) {
        return true;
      }
    }
    return false;
  }

  List<String> list() {
    return list;
  }

  /**
   * The length of the longest ending of the word at {@code from} to {@code to} that leaves {@code
   * rest} letters before it; 0 if none does.
   */
  int longest(CharSequence text, int from, int to, int rest) {
    int most = Math.min(LONGEST, to - from - rest);
    if (most <= 0) {
      return 0;
    }
    char last = folding.fold(text.charAt(to - 1));
    if ((lastLetters & 1L << last) == 0) {
      return 0;
    }
    int longest = 0;
    long value = 0;
    for (int length = 1; length <= most; length++) {
      value = value << Character.SIZE | folding.fold(text.charAt(to - length));
      longest = has(value) ? length : longest;
    }
    return longest;
  }

  boolean fit(CharSequence text, int from, int to) {
    return longest(text, from, to, 0) > 0;
  }
}
