// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of {@code reports.tsv}: words that mostly statements reported without a quote need. */
final class ReportWords {
  private static final Map<String, List<String>> LISTS = lists();

  private final WordTable words = new WordTable(Folding.WORDS);

  private ReportWords() {}

  /** The words of one list or of several. */
  static ReportWords of(String... lists) {
    ReportWords words = new ReportWords();
    for (String list : lists) {
      words.add(list);
    }
    return words;
  }

  /** The past forms of the Russian verbs of one list. */
  static ReportWords past(String list) {
    ReportWords words = new ReportWords();
    set(list).forEach(lemma -> RussianVerbs.past(lemma).forEach(words.words::add));
    return words;
  }

  /** The third person present of the Russian verbs of one list. */
  static ReportWords present(String list) {
    ReportWords words = new ReportWords();
    set(list).forEach(lemma -> RussianVerbs.present(lemma).forEach(words.words::add));
    return words;
  }

  /** The words of one list, as they stand in the table. */
  static Set<String> set(String list) {
    return Set.copyOf(LISTS.getOrDefault(list, List.of()));
  }

  private void add(String list) {
    List<String> listed = LISTS.get(list);
    if (listed == null) {
      throw new IllegalStateException("reports.tsv has no list " + list);
    }
    listed.forEach(words::add);
  }

  /** The words of each list; a row has the name of its list, and some of its words. */
  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new HashMap<>();
    for (List<String> row : Table.read("reports.tsv", 2)) {
      lists.computeIfAbsent(row.get(0), name -> new ArrayList<>()).addAll(Table.words(row));
    }
    return Map.copyOf(lists);
  }

  /** {@code 5-бабында}: whether what stands behind the hyphen of a token is one of the words. */
  boolean holdBehindHyphen(Tokens tokens, int i) {
    int hyphen = tokens.end(i) - 1;
    while (hyphen > tokens.start(i) && tokens.letters()[hyphen] != '-') {
      hyphen--;
    }
    return hyphen > tokens.start(i) && words.find(tokens.letters(), hyphen + 1, tokens.end(i)) != 0;
  }

  /** Whether a token is one of the words; no token, none. */
  boolean hold(Tokens tokens, int i) {
    return i < tokens.size() && words.find(tokens.letters(), tokens.start(i), tokens.end(i)) != 0;
  }
}
