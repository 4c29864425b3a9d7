// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of {@code reports.tsv}: words that mostly statements reported without a quote need. */
final class ReportWords {
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

  /** The words of one list, as they stand in the table. */
  static Set<String> set(String list) {
    return rows(list).flatMap(row -> row.stream().skip(1)).collect(Collectors.toUnmodifiableSet());
  }

  private void add(String list) {
    int before = words.size();
    rows(list).flatMap(row -> row.stream().skip(1)).forEach(words::add);
    if (words.size() == before) {
      throw new IllegalStateException("reports.tsv has no list " + list);
    }
  }

  /** The rows of a list: its name, and some of its words. */
  private static Stream<List<String>> rows(String list) {
    return Table.read("reports.tsv", 2).stream().filter(row -> row.get(0).equals(list));
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
