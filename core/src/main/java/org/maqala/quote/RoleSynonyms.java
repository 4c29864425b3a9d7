// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One office by two names: {@code глава государства} is the president. */
final class RoleSynonyms {
  /** By the stem of a role noun: the beginning of a word beside it, and the stems meant. */
  private static final Map<String, Map<String, List<String>>> TABLE = table();

  private static final int SHORTEST = 4;

  private RoleSynonyms() {}

  private static Map<String, Map<String, List<String>>> table() {
    Map<String, Map<String, List<String>>> table = new HashMap<>();
    for (List<String> row : Table.read("role-synonyms.tsv", 3)) {
      table
          .computeIfAbsent(row.get(0), head -> new HashMap<>())
          .put(row.get(1), List.of(row.get(2).split(" ", -1)));
    }
    return table;
  }

  /** Adds to the role nouns of someone those that mean the same beside the words given. */
  static void add(Set<String> heads, Set<String> words) {
    for (String head : List.copyOf(heads)) {
      TABLE
          .getOrDefault(head, Map.of())
          .forEach((word, stems) -> {
            if (word.isEmpty() || holds(words, word)) {
              heads.addAll(stems);
            }
          });
    }
  }

  /** A word of five letters is cut to four, {@code облыс}, and its case forms to five. */
  private static boolean holds(Set<String> words, String word) {
    return words.contains(word)
        || (word.length() > SHORTEST && words.contains(word.substring(0, SHORTEST)));
  }
}
