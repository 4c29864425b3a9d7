// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.ArrayList;
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
    List<String> cells = new ArrayList<>();
    for (int tab = 1; tab > 0; tab = row.indexOf('\t', tab + 1)) {
      int end = row.indexOf('\t', tab + 1);
      cells.add(row.substring(tab + 1, end < 0 ? row.length() : end));
    }
    letters.put(row.charAt(0), cells);
    columns = cells.size();
  }

  /** The word in the letters of a Russian keyboard; empty if it is not spelled otherwise. */
  String onRussianKeyboard(String word, Kind kind) {
    return columns > 0 && spelled(word.length(), kind) ? spelling(word, 0) : "";
  }

  /** The spellings of a word, each once. */
  Set<String> spellings(String word, Kind kind) {
    Set<String> spellings = new HashSet<>();
    for (int column = 0; column < columns && spelled(word.length(), kind); column++) {
      spellings.add(spelling(word, column));
    }
    // An alphabet that lacks one of the letters has no such word.
    spellings.remove("");
    return spellings;
  }

  private String spelling(String word, int column) {
    StringBuilder spelling = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      List<String> cells = letters.get(word.charAt(i));
      if (cells == null || cells.get(column).equals("-")) {
        return "";
      }
      spelling.append(cells.get(column));
    }
    return spelling.toString();
  }

  private static boolean spelled(int length, Kind kind) {
    int shortest = SHORTEST_WORD;
    if (kind == Kind.WEEKDAY) {
      shortest = LONGEST_SHORT_FORM + 1;
    } else if (kind == Kind.ORDINAL_SUFFIX || kind == Kind.UNIT_MONTH || kind == Kind.YEAR_WORD) {
      shortest = 1;
    }
    return kind != Kind.MONTH_SHORT && length >= shortest;
  }
}
