// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds the noun of a source that an adjective with words of its own stands before: {@code по
 * словам знакомого с ним | бизнесмена}, {@code по данным близкого к сделке | источника}.
 */
final class DescribedSources {
  private static final int LONGEST = 7;
  private static final Endings GENITIVE = Endings.of("genitive-adjective", Folding.WORDS);

  private final Tokens tokens;

  DescribedSources(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The noun's token; {@code from} where no such adjective opens the phrase. */
  int head(int from, int to) {
    boolean described =
        from + 2 < to
            && tokens.is(from + 1, WordClass.GOVERNS)
            && !tokens.is(from + 1, "из")
            && tokens.endsIn(from, GENITIVE)
            && !tokens.isCapitalized(from)
            && !tokens.isRole(from);
    for (int i = from + 3; described && i < Math.min(to, from + LONGEST); i++) {
      if (!tokens.isWord(i) || tokens.is(i, WordClass.CUE)) {
        break;
      }
      boolean genitive =
          tokens.isFeminineRole(i)
              ? tokens.endsWith(i, "ы") || tokens.endsWith(i, "и")
              : tokens.endsWith(i, "а")
                  || tokens.endsWith(i, "я")
                  || tokens.endsWith(i, "ов")
                  || tokens.endsWith(i, "ей");
      if (tokens.isRole(i) && genitive && !tokens.is(i - 1, WordClass.GOVERNS)) {
        return i;
      }
    }
    return from;
  }
}
