// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Reads on from a role to the name that other roles stand before: {@code один из авторов, врач |
 * Олег Ким}, {@code директор «Зари», чемпион мира (1996), призёр Игр | Олег Ким}.
 */
final class Appositions {
  private static final int LONGEST = 30;
  private static final int MOST_ADJECTIVES = 3;

  private final Tokens tokens;
  private final PersonIndex persons;

  Appositions(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /**
   * The token after the name; {@code comma} if nothing but roles up to a name does not follow.
   *
   * @param comma the token behind the first role
   * @param oblique whether all of it stands in a case
   */
  int end(int comma, boolean oblique) {
    Optional<Mention> next = comma < tokens.size() ? next(comma) : Optional.empty();
    if (next.isEmpty() || !tokens.is(comma, ',') || next.get().nominative() == oblique) {
      return comma;
    }
    Mention name = next.get();
    int i = comma;
    while (i < name.firstToken() && tokens.is(i, ',')) {
      int role = role(i + 1);
      boolean fits =
          role < name.firstToken()
              && tokens.isRole(role)
              && (oblique
                  ? RoleReading.mayBeOblique(tokens, role)
                  : RoleReading.isNominative(tokens, role));
      if (!fits) {
        return comma;
      }
      i = role + 1;
      while (i < name.firstToken() && !tokens.is(i, ',') && goesOn(i)) {
        i++;
      }
    }
    boolean whole = i == name.firstToken() && (!oblique || isSetOff(name.endToken()));
    return whole ? name.endToken() : comma;
  }

  private Optional<Mention> next(int from) {
    int next = persons.indexBefore(from);
    return next < persons.mentions().size()
            && persons.mentions().get(next).firstToken() - from <= LONGEST
        ? Optional.of(persons.mentions().get(next))
        : Optional.empty();
  }

  private int role(int from) {
    int i = from;
    while (i < Math.min(tokens.size() - 1, from + MOST_ADJECTIVES)
        && !tokens.isRole(i)
        && (NounPhrases.isAdjective(tokens, i) || RolePhrases.isAge(tokens, i))) {
      i++;
    }
    return Math.min(i, tokens.size() - 1);
  }

  private boolean goesOn(int i) {
    if (!tokens.isWord(i)) {
      return tokens.isNumber(i) || tokens.isMark(i) || tokens.is(i, '(') || tokens.is(i, ')');
    }
    boolean title = tokens.is(i, WordClass.PREP) || RolePhrases.isWithin(tokens, i);
    boolean stop = tokens.is(i, WordClass.STOP) && !title;
    return !stop && !tokens.is(i, WordClass.CUE) && !FiniteVerbs.isOne(tokens, i);
  }

  /** {@code по словам мэра, врача Олега Кима|, …}. */
  private boolean isSetOff(int end) {
    return end < tokens.size()
        && (tokens.is(end, ',') || tokens.is(end, ':') || tokens.isMark(end));
  }
}
