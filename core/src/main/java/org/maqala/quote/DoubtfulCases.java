// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells a Kazakh case ending from the end of a name of no known pattern: {@code Манфред Вебермен},
 * {@code Марк Карниден}, where the text has {@code Вебер} and {@code Карни}, too, but not {@code
 * Джо Байден}.
 */
final class DoubtfulCases {
  private final Tokens tokens;

  /** All words with a capital, once they are asked for. */
  private final Set<String> words = new HashSet<>();

  DoubtfulCases(Tokens tokens) {
    this.tokens = tokens;
  }

  /** How many letters at the end of a name are a case, though the ending alone does not tell. */
  int caseEnding(int i) {
    int start = tokens.start(i);
    int end = NameForms.likeKazakhCase(tokens.letters(), start, tokens.end(i));
    boolean doubtful =
        end < tokens.end(i)
            && tokens.isAmidKazakh(i)
            && NameForms.kazakhEnd(tokens.letters(), start, tokens.end(i)) == tokens.end(i)
            && !NameForms.isSurname(tokens, i)
            && !NameForms.isPatronymic(tokens, i);
    return doubtful && isWord(Folding.NAMES.fold(tokens.letters(), start, end))
        ? tokens.end(i) - end
        : 0;
  }

  private boolean isWord(String name) {
    if (words.isEmpty()) {
      for (int c = 0; c < tokens.capitals.size(); c++) {
        int i = tokens.capitals.get(c);
        words.add(Folding.NAMES.fold(tokens.letters(), tokens.start(i), tokens.end(i)));
      }
    }
    return words.contains(name);
  }
}
