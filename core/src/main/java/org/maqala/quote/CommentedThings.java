// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;

/**
 * Passes over what a Russian verb comments on, where its subject stands behind that: {@code
 * прокомментировали данный факт | в полиции}, {@code опроверг слухи о разводе | певец}.
 */
final class CommentedThings {
  private static final int LONGEST = 6;
  private static final int MOST_BETWEEN = 3;
  private static final Endings THINGS = Endings.of("thing", Folding.WORDS);

  /** How the verbs begin that have an object: what is confirmed, denied or explained. */
  private static final Set<String> VERBS = ReportWords.set("comments");

  private final Tokens tokens;
  private final PersonIndex persons;

  CommentedThings(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /**
   * Where the subject begins; {@code from} if no object stands before it.
   *
   * @param from a token behind a verb and whom it is said to
   */
  int skip(int from, int to, Agreement verb) {
    // ответили на запрос | в министерстве
    int noun = from + (tokens.is(from, "на") ? 1 : 0);
    boolean whose =
        noun < to && (tokens.isAny(noun, WordClass.POSSESSIVES) || tokens.startsWith(noun, "наш"));
    noun += whose ? 1 : 0;
    if (noun + 1 >= to || !mayBeThing(noun) || !isCommentedOn(from)) {
      return from;
    }
    for (int i = noun + 1; i < Math.min(to, from + LONGEST); i++) {
      if (isSubject(i, to, verb)) {
        return withAdjectives(from, i);
      }
      if (!mayBelong(i)) {
        return from;
      }
    }
    return from;
  }

  private boolean isCommentedOn(int from) {
    for (int i = from - 1; i >= Math.max(0, from - MOST_BETWEEN); i--) {
      if (tokens.is(i, WordClass.CUE) && tokens.startsWithAny(i, VERBS)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeThing(int i) {
    return tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && !tokens.isOrganisation(i, WordClass.BODY)
        && !tokens.isOrganisation(i, WordClass.PRESS)
        && BodyNouns.of(tokens, i).isEmpty()
        && !tokens.is(i, WordClass.STOP)
        && !tokens.isAny(i, WordClass.PRONOUNS)
        && !PluralSubjects.isAt(tokens, i);
  }

  /**
   * Whether a word may go on with the object: {@code слухи | о разводе}, {@code сообщения | СМИ}.
   */
  private boolean mayBelong(int i) {
    boolean name = tokens.isCapitalized(i) && !tokens.isAllCaps(i);
    return tokens.isWord(i) && !name && !tokens.is(i, WordClass.CUE);
  }

  private boolean isSubject(int i, int to, Agreement verb) {
    if (tokens.is(i, "в") || tokens.is(i, "во")) {
      return verb.plural() && i + 1 < to && isBody(i + 1, to);
    }
    if (tokens.is(i - 1, WordClass.GOVERNS)) {
      return false;
    }
    boolean people = verb.plural() && PluralSubjects.isAt(tokens, i);
    boolean role = !verb.plural() && tokens.isRole(i) && RoleReading.isNominative(tokens, i);
    return people || role || isNamed(i) || isBodyItself(i);
  }

  private boolean isBody(int from, int to) {
    for (int i = from; i < Math.min(to, from + 3) && !tokens.is(i, WordClass.STOP); i++) {
      boolean acronym = i == from && tokens.isAllCaps(i);
      if (acronym
          || tokens.isOrganisation(i, WordClass.BODY)
          || BodyNouns.of(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBodyItself(int i) {
    return !tokens.isCapitalized(i)
        && BodyNouns.of(tokens, i).filter(BodyNouns.Noun::isNominative).isPresent();
  }

  private boolean isNamed(int i) {
    return persons.nameEnd(i) > 0 && persons.mentions().get(persons.indexBefore(i)).subject();
  }

  /** {@code ситуацию | местные власти}: where the adjectives of the subject begin. */
  private int withAdjectives(int from, int subject) {
    int start = subject;
    while (start > from
        && tokens.isWord(start - 1)
        && !tokens.isRole(start - 1)
        && !tokens.endsIn(start - 1, THINGS)
        && NounPhrases.isAdjective(tokens, start - 1)) {
      start--;
    }
    return start;
  }
}
