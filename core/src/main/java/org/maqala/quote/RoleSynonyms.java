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
            if (word.isEmpty() || words.contains(word)) {
              heads.addAll(stems);
            }
          });
    }
  }
}
