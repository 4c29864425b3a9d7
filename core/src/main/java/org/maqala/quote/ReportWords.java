// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/** A list of {@code reports.tsv}: words that mostly statements reported without a quote need. */
final class ReportWords {
  private final WordTable words = new WordTable(Folding.WORDS);

  private ReportWords() {}

  /** The words of a list. */
  static ReportWords of(String list) {
    ReportWords one = new ReportWords();
    for (List<String> row : Table.read("reports.tsv", 2)) {
      if (row.get(1).equals(list)) {
        one.words.add(row.get(0));
      }
    }
    if (one.words.size() == 1) {
      throw new IllegalStateException("reports.tsv has no list " + list);
    }
    return one;
  }

  /** Whether a token is one of the words; no token, none. */
  boolean hold(Tokens tokens, int i) {
    return i < tokens.size() && words.find(tokens.letters(), tokens.start(i), tokens.end(i)) != 0;
  }
}
