// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the verb, whatever it is, of a clause that comes to the very words that it tells: {@code
 * мать прислала сообщение следующего содержания: «…»}, {@code он закончил речь словами: «…»}.
 */
final class WordsBeforeColon {
  private static final int LONGEST = 12;
  private static final ReportWords VERY_WORDS = ReportWords.of("very-words");

  private WordsBeforeColon() {}

  /** The verb in the clause from {@code from} that a colon ends before {@code to}. */
  static Optional<Cue> before(Tokens tokens, int from, int to) {
    int words = to - 2;
    if (words <= from || !VERY_WORDS.hold(tokens, words) || !tokens.is(to - 1, ':')) {
      return Optional.empty();
    }
    boolean own = tokens.is(words, "словами") || tokens.startsWith(words - 1, "следующ");
    for (int i = words - 1; own && i >= Math.max(from, words - LONGEST); i--) {
      if (tokens.is(i, ',')) {
        break;
      }
      if (tokens.is(i, WordClass.CUE) || isVerb(tokens, i)) {
        return Optional.of(new Cue(Cue.Kind.BEFORE, i, i + 1, from, to));
      }
    }
    return Optional.empty();
  }

  /** Someone's act, and no {@code дополнится}. */
  private static boolean isVerb(Tokens tokens, int i) {
    boolean passive = tokens.endsWith(i, "ся") && !tokens.endsWith(i, "лся");
    return FiniteVerbs.isNoNoun(tokens, i)
        ? !passive || tokens.is(i + 1, "словами")
        : tokens.organisation(i) == 0
            && BodyNouns.of(tokens, i).isEmpty()
            && FiniteVerbs.mayBeOne(tokens, i);
  }
}
