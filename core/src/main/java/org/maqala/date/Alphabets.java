// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Latin and Arabic alphabets of Kazakh: what a word in Cyrillic letters is in each of them. */
final class Alphabets {
  static final Alphabets NONE = new Alphabets();

  // Short forms are those of Cyrillic pages; in other letters they meet words of other languages:
  // мау (June) is "may" in one alphabet.
  private static final int LONGEST_SHORT_FORM = 3;
  private static final int SHORTEST_WORD = 3;

  private final Map<Character, List<String>> letters = new HashMap<>();
  private int columns;

  /** A row of the table: a Cyrillic letter and its counterparts, in columns parted by tabs. */
  void add(String row) {
    List<String> cells = List.of(row.substring(2).split("\t", -1));
    letters.put(row.charAt(0), cells);
    columns = cells.size();
  }

  /** The spellings of a word, each once. */
  Set<String> spellings(String word, Kind kind) {
    Set<String> spellings = new HashSet<>();
    for (int column = 0; column < columns && spelled(word.length(), kind); column++) {
      StringBuilder spelling = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        List<String> cells = letters.get(word.charAt(i));
        spelling.append(cells == null ? "-" : cells.get(column));
      }
      // An alphabet that lacks one of the letters has no such word.
      if (spelling.indexOf("-") < 0) {
        spellings.add(spelling.toString());
      }
    }
    return spellings;
  }

  private static boolean spelled(int length, Kind kind) {
    return switch (kind) {
      case MONTH_SHORT -> false;
      case WEEKDAY -> length > LONGEST_SHORT_FORM;
      case ORDINAL_SUFFIX, UNIT_MONTH -> true;
      default -> length >= SHORTEST_WORD;
    };
  }
}
