// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells the signs that end a clause from the stops of initials, degrees and addresses. */
final class ClauseEnds {
  private ClauseEnds() {}

  /** Whether the token {@code i} ends the clause before it. */
  static boolean isAt(Tokens tokens, int i) {
    if (tokens.isWord(i)) {
      return false;
    }
    if (tokens.is(i, '.')) {
      boolean initial =
          i > 0 && tokens.end(i - 1) - tokens.start(i - 1) == 1 && tokens.isCapitalized(i - 1);
      return !initial
          && !Degrees.holds(tokens.letters(), tokens.start(i))
          && !RolePhrases.isActing(tokens, i)
          && !isNamedAfter(tokens, i)
          && !CitedSpeakers.isInAddress(tokens, i);
    }
    return (tokens.is(i, ',')
            && !isBehindDegree(tokens, i)
            && !isBeforeDegree(tokens, i)
            && !BodyLists.isComma(tokens, i)
            && !KazakhLists.isComma(tokens, i))
        || tokens.is(i, ';')
        || tokens.is(i, ':')
        || (tokens.is(i, '(') && !isBeforeName(tokens, i))
        || tokens.is(i, '!')
        || tokens.is(i, '?')
        || tokens.is(i, '\u2026');
  }

  /** {@code глава Фонда |(Human Rights Foundation) Тор Халворссен}. */
  private static boolean isBeforeName(Tokens tokens, int open) {
    int close = RolePhrases.asideEnd(tokens, open, tokens.size() - 1);
    int next = close + 1;
    boolean named = close > open && !tokens.endsLine(close);
    // в сети X |(бывший Twitter) министр
    boolean role =
        named
            && tokens.startsWith(open + 1, "бывш")
            && tokens.isRole(next)
            && RoleReading.isNominative(tokens, next);
    return named && (tokens.isCapitalized(next) || role);
  }

  /** {@code МГУ им|. Ломоносова}. */
  private static boolean isNamedAfter(Tokens tokens, int i) {
    return i > 1
        && i + 1 < tokens.size()
        && tokens.is(i - 1, "им")
        && tokens.isCapitalized(i + 1)
        && (tokens.isAllCaps(i - 2)
            || tokens.organisation(i - 2) != 0
            || BodyNouns.of(tokens, i - 2).isPresent());
  }

  /** {@code к.э.н.|, профессор}. */
  private static boolean isBehindDegree(Tokens tokens, int comma) {
    return comma > 0
        && tokens.is(comma - 1, '.')
        && Degrees.holds(tokens.letters(), tokens.start(comma - 1));
  }

  /** {@code меңгерушісі|, п.ғ.к., профессор}. */
  private static boolean isBeforeDegree(Tokens tokens, int comma) {
    return comma + 2 < tokens.size()
        && tokens.is(comma + 2, '.')
        && Degrees.holds(tokens.letters(), tokens.start(comma + 2));
  }
}
