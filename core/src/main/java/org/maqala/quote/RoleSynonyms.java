// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One office by two names: {@code глава государства} is the president. */
final class RoleSynonyms {
  private static final int SHORTEST = 4;
  private static final String VOWELS = "аеио";

  /** By the stem of a role noun. */
  private static final Map<String, List<Synonym>> TABLE = table();

  /**
   * What a role noun means beside a word.
   *
   * @param word the beginning of the word, cut to five letters; empty for any
   * @param cut the same, cut to four
   * @param stems the role nouns meant
   */
  private record Synonym(String word, String cut, List<String> stems) {
    /** A word of five letters is cut to four, {@code облыс}, and its case forms to five. */
    boolean isBeside(Set<String> words) {
      return word.isEmpty() || words.contains(word) || words.contains(cut);
    }
  }

  /** Offices of which a text speaks of one holder, by that name: {@code президент}. */
  static final Set<String> SOLE = ReportWords.set("sole");

  private RoleSynonyms() {}

  private static Map<String, List<Synonym>> table() {
    Map<String, List<Synonym>> table = new HashMap<>();
    for (List<String> row : Table.read("role-synonyms.tsv", 3)) {
      String word = row.get(1);
      String cut = word.substring(0, Math.min(SHORTEST, word.length()));
      table
          .computeIfAbsent(row.get(0), head -> new ArrayList<>())
          .add(new Synonym(word, cut, List.of(row.get(2).split(" ", -1))));
    }
    return table;
  }

  /** Adds to the role nouns of someone those that mean the same beside the words given. */
  static void add(Set<String> heads, Set<String> words) {
    for (String head : List.copyOf(heads)) {
      addBothStems(head, heads);
      for (Synonym synonym : TABLE.getOrDefault(head, List.of())) {
        if (synonym.isBeside(words)) {
          heads.addAll(synonym.stems());
        }
      }
    }
  }

  /** {@code боец}, {@code бойц|а}; {@code певец}, {@code певц|а}: one noun with a vowel or not. */
  private static void addBothStems(String head, Set<String> heads) {
    int last = head.length() - 1;
    inCase(head).ifPresent(heads::add);
    if (last > 1 && head.endsWith("ц")) {
      char before = head.charAt(last - 1);
      heads.add(head.substring(0, before == 'ь' || before == 'й' ? last - 1 : last) + "ец");
    }
  }

  /** The stem that a noun in -ец has in its cases: {@code бойц} of {@code боец}. */
  static Optional<String> inCase(String nominative) {
    int last = nominative.length() - 1;
    if (last < 3 || !nominative.endsWith("ец")) {
      return Optional.empty();
    }
    char before = nominative.charAt(last - 2);
    boolean vowel = VOWELS.indexOf(before) >= 0;
    String stem = nominative.substring(0, last - 1);
    return Optional.of(stem + (vowel ? "йц" : before == 'л' ? "ьц" : "ц"));
  }

  /**
   * The role nouns by which one who holds the office is known: of {@code глава государства} those
   * that mean the president, since {@code глава} alone may be of anything.
   */
  static Set<String> telling(Set<String> heads, Set<String> words) {
    for (String head : heads) {
      for (Synonym synonym : TABLE.getOrDefault(head, List.of())) {
        boolean beside = !synonym.word().isEmpty() && synonym.isBeside(words);
        if (beside && !Collections.disjoint(synonym.stems(), SOLE)) {
          return Set.copyOf(synonym.stems());
        }
      }
    }
    return heads;
  }
}
