// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.Person.Mention;

/**
 * Where a Russian source ends before a clause that no comma parts from it: {@code по данным полиции
 * | погибли двое}, {@code по сведениям газеты | Иван Петров заболел}.
 */
final class SourceEnds {
  private static final Endings VERB = Endings.of("clause-verb", Folding.WORDS);
  private static final int SHORTEST_VERB = 4;

  private final Tokens tokens;
  private final PersonIndex persons;

  SourceEnds(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** The token behind the source from {@code from} to {@code end}; {@code from} if none is one. */
  int of(int from, int end) {
    if (from >= end || tokens.isAny(from, WordClass.SUBJECTS)) {
      return from;
    }
    int clause = subject(from, end);
    for (int i = from + 1; i < clause; i++) {
      if (isVerb(tokens, i) || tokens.isAny(i, WordClass.SUBJECTS)) {
        return i;
      }
    }
    return clause;
  }

  /** Where a name in the nominative begins, with its role; {@code end} if none does. */
  private int subject(int from, int end) {
    for (int i = persons.indexBefore(from + 1); i < persons.mentions().size(); i++) {
      Mention name = persons.mentions().get(i);
      if (name.endToken() > end) {
        return end;
      }
      if (name.firstToken() > from && isNominative(name) && !isOutlet(name)) {
        return Math.max(from + 1, RoleReading.roleStart(tokens, name.firstToken(), true));
      }
    }
    return end;
  }

  /** {@code агентство | Франс Пресс}: what a noun for a paper has behind it, and no one else. */
  private boolean isOutlet(Mention name) {
    return tokens.isOrganisation(name.firstToken() - 1, WordClass.PRESS)
        && name.person().mentions.get(0).equals(name);
  }

  /** {@code Петров}, {@code Анна Петрова}: no genitive is written so. */
  private boolean isNominative(Mention name) {
    int last = name.endToken() - 1;
    char end = Character.toLowerCase(tokens.letters()[tokens.end(last) - 1]);
    return name.subject()
        && switch (name.person().gender) {
          case MASCULINE ->
              Chars.isCyrillic(end)
                  && "бвгджзклмнпрстфхцчшщй".indexOf(end) >= 0
                  && !tokens.endsWith(last, "ых")
                  && !tokens.endsWith(last, "их");
          case FEMININE ->
              last > name.firstToken()
                  && (end == 'а' || end == 'я')
                  && (tokens.endsWith(name.firstToken(), "а")
                      || tokens.endsWith(name.firstToken(), "я"));
          case UNKNOWN -> false;
        };
  }

  /** Whether a verb without a comma before it stands behind a source: {@code погибли}. */
  static boolean isVerb(Tokens tokens, int i) {
    return i < tokens.size()
        && tokens.length(i) >= SHORTEST_VERB
        && tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0
        && tokens.endsIn(i, VERB);
  }
}
