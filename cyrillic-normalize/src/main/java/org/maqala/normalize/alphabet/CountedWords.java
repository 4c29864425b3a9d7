// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.List;
import org.maqala.normalize.resource.Resources;

/** What a lone Roman {@code V} counts, and what stands between; see {@code counted-words.tsv}. */
final class CountedWords {
  private static final List<String> STARTS =
      Resources.rows(CountedWords.class, "counted-words.tsv").stream().map(row -> row[0]).toList();

  private CountedWords() {}

  /** Whether the word, in small letters, is one of them with any ending. */
  static boolean contain(String word) {
    return STARTS.stream().anyMatch(word::startsWith);
  }
}
