// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import java.util.HashMap;
import java.util.Map;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;
import org.maqala.normalize.resource.Resources;

/** The commonest words of other languages in Cyrillic that are no words of ours. */
final class ForeignWords {
  private final Lexicon words;

  private ForeignWords(Lexicon words) {
    this.words = words;
  }

  static ForeignWords load() {
    Map<String, Integer> words = new HashMap<>();
    for (String[] row : Resources.rows(ForeignWords.class, "foreign-words.tsv")) {
      words.put(row[1], 1);
    }
    return new ForeignWords(WordAutomaton.of(words));
  }

  boolean contains(CharSequence text, int start, int end) {
    return words.contains(text, start, end);
  }
}
