// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.LinkedHashSet;
import java.util.Set;
import org.maqala.quote.Person.Mention;

/**
 * Reads the role that a sentence says someone has or gets: {@code Министром стал | Олег Ким},
 * {@code Олег Ким | избран председателем совета}, {@code Анна Ким | — чемпионка мира}; and whose
 * kin someone is, {@code Его мать, | Анна Ким, | не знала}.
 */
final class PredicateRoles {
  private static final ReportWords BECOMES = ReportWords.of("becomes");
  private static final Endings INSTRUMENTAL = Endings.of("instrumental", Folding.WORDS);
  private static final int LONGEST = 8;
  private static final int MOST_ADJECTIVES = 2;
  private static final int MOST_OWNERS = 4;

  private PredicateRoles() {}

  /** Adds what the sentence of a mention says its person is. */
  static void read(Tokens tokens, Mention mention, Roles roles) {
    if (!mention.nominative()) {
      return;
    }
    int behind = mention.endToken();
    int before = mention.firstToken() - 1;
    if (behind < tokens.size() && tokens.isDash(behind)) {
      add(tokens, role(tokens, behind + 1, false), roles);
    } else if (behind + 1 < tokens.size() && BECOMES.hold(tokens, behind)) {
      add(tokens, role(tokens, behind + 1, true), roles);
    } else if (before > 0 && BECOMES.hold(tokens, before) && !tokens.is(before - 1, "не")) {
      int first = before - 1;
      while (first > 0 && before - first < LONGEST && goesOn(tokens, first - 1)) {
        first--;
      }
      int head = role(tokens, first, true);
      add(tokens, head < before ? head : -1, roles);
    } else if (before > 0
        && tokens.is(before, ',')
        && behind < tokens.size()
        && tokens.is(behind, ',')) {
      add(tokens, kin(tokens, before), roles);
    }
  }

  /**
   * {@code Его | мать|, Анна Ким, не знала}: what a name in commas is to someone; -1 if nothing.
   */
  private static int kin(Tokens tokens, int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - MOST_OWNERS); i--) {
      if (!tokens.isWord(i) || tokens.is(i, WordClass.STOP) || tokens.is(i, WordClass.CUE)) {
        return -1;
      }
      if (tokens.isRole(i) && RoleReading.isNominative(tokens, i)) {
        return Lexicon.get().is(WordClass.RELATIVE, tokens.roleStem(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** The role noun that stands at {@code from}, behind adjectives; -1 if none does. */
  private static int role(Tokens tokens, int from, boolean instrumental) {
    int i = from;
    while (i < Math.min(tokens.size() - 1, from + MOST_ADJECTIVES)
        && !tokens.isRole(i)
        && NounPhrases.isAdjective(tokens, i)) {
      i++;
    }
    boolean role = i >= 0 && i < tokens.size() && tokens.isRole(i) && !tokens.hasKazakhLetter(i);
    boolean inCase =
        role
            && (instrumental
                ? tokens.endsIn(i, INSTRUMENTAL)
                : !tokens.isCapitalized(i) && RoleReading.isNominative(tokens, i));
    return inCase ? i : -1;
  }

  private static void add(Tokens tokens, int head, Roles roles) {
    if (head < 0) {
      return;
    }
    int end = head + 1;
    while (end < tokens.size() && end - head < LONGEST && goesOn(tokens, end)) {
      roles.countries.add(tokens.country(end));
      end++;
    }
    roles.countries.remove("");
    Set<String> heads = new LinkedHashSet<>();
    RoleReading.collect(tokens, head, end, heads, roles.words);
    roles.heads.addAll(heads);
  }

  private static boolean goesOn(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.endsLine(i)
        && !tokens.is(i, WordClass.STOP)
        && !tokens.is(i, WordClass.CUE)
        && !BECOMES.hold(tokens, i)
        && !FiniteVerbs.isOne(tokens, i);
  }
}
