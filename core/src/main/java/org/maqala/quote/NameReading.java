// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.NameForms.Form;
import org.maqala.quote.Person.Gender;

/** Reads the gender off a name. */
final class NameReading {
  private static final Endings VOWEL = Endings.of("vowel", Folding.WORDS);

  private static final int SHORTEST_ADJECTIVE = 6;
  private static final int MOST_ADJECTIVES = 3;
  private static final int LONGEST_GROUP = 4;

  private NameReading() {}

  static Gender gender(Tokens tokens, int givenToken, int surnameToken) {
    for (int i = Math.min(givenToken, surnameToken); i <= Math.max(givenToken, surnameToken); i++) {
      if (NameForms.isPatronymic(tokens, i)) {
        return NameForms.isFemininePatronymic(tokens, i) ? Gender.FEMININE : Gender.MASCULINE;
      }
    }
    Gender aged = NameSigns.ageOf(tokens, Math.min(givenToken, surnameToken));
    if (aged != Gender.UNKNOWN) {
      return aged;
    }
    if (givenToken != surnameToken && isMansAdjective(tokens, surnameToken)) {
      return Gender.MASCULINE;
    }
    Optional<Given> given = NamesInCase.of(tokens, givenToken);
    if (given.isPresent() && givenToken != surnameToken) {
      Gender listed = given.get().feminine() ? Gender.FEMININE : Gender.MASCULINE;
      return NameForms.is(tokens, givenToken, given.get().key())
          ? byVerb(tokens, givenToken, surnameToken).orElse(listed)
          : listed;
    }
    Form form = NameForms.form(tokens, surnameToken);
    if (!NameForms.isSurname(tokens, surnameToken)
        || NameForms.isForeign(tokens, surnameToken)
        || (given.isEmpty() && EastAsianNames.isChinese(tokens, givenToken))) {
      return beside(tokens, Math.min(givenToken, surnameToken), Math.max(givenToken, surnameToken));
    }
    if (form == Form.BARE) {
      return Gender.MASCULINE;
    }
    // A given name that ends in a consonant stands in the nominative, so -ова is a woman's too.
    boolean oblique = tokens.endsIn(givenToken, VOWEL) && tokens.length(givenToken) > 1;
    boolean hers =
        form == Form.IN_A && (!oblique || isWomanBeside(tokens, givenToken, surnameToken));
    return hers ? Gender.FEMININE : Gender.UNKNOWN;
  }

  /**
   * {@code девушка по имени | Исламина Котова}, {@code Исламина Котова | живёт, работала}, {@code
   * рассказала волонтёр | Исламина Котова}, {@code одна из учительниц | Исламина Котова}.
   */
  private static boolean isWomanBeside(Tokens tokens, int givenToken, int surnameToken) {
    int first = Math.min(givenToken, surnameToken);
    int behind = Math.max(givenToken, surnameToken) + 1;
    boolean did =
        behind < tokens.size()
            && !tokens.isCapitalized(behind)
            && RussianVerbs.gender(tokens.key(behind)) == Gender.FEMININE;
    int role = RoleReading.roleStart(tokens, first, true);
    return did
        || (role < first && tokens.isFeminineRole(role) && isHeadOf(tokens, role, first))
        || isSubjectOfHers(tokens, role, first)
        || isOneOfThem(tokens, first);
  }

  /** Whether a role right before a name is what a woman does who is said to say it. */
  private static boolean isSubjectOfHers(Tokens tokens, int role, int name) {
    if (role != name - 1 || Owners.isOfSomeone(tokens.roleStem(role))) {
      return false;
    }
    int verb = role - 1;
    while (verb > role - MOST_ADJECTIVES && verb > 0 && NounPhrases.isAdjective(tokens, verb)) {
      verb--;
    }
    return verb >= 0 && verb(tokens, verb) == Gender.FEMININE;
  }

  /** {@code одна из местных жительниц | Исламина Котова}. */
  private static boolean isOneOfThem(Tokens tokens, int name) {
    int noun = name - 1;
    for (int i = noun - 2; i >= Math.max(0, noun - LONGEST_GROUP); i--) {
      if (!tokens.isWord(i + 2) || tokens.isCapitalized(i + 2)) {
        return false;
      }
      if (tokens.is(i, "одна") && tokens.is(i + 1, "из")) {
        return !Owners.isOfSomeone(tokens.roleStem(noun));
      }
    }
    return false;
  }

  /** Whether a role stands right before a name, or {@code по имени} between. */
  private static boolean isHeadOf(Tokens tokens, int role, int name) {
    boolean called = name - role == 3 && tokens.is(role + 1, "по") && tokens.is(role + 2, "имени");
    return role == name - 1 || called;
  }

  /** {@code Александра | Невского}: no woman's name ends so. */
  private static boolean isMansAdjective(Tokens tokens, int surname) {
    return tokens.length(surname) > SHORTEST_ADJECTIVE
        && (tokens.endsWith(surname, "ского") || tokens.endsWith(surname, "скому"));
  }

  /** {@code сказала | Чарли Веллер}: a given name of men and women, and a surname of no pattern. */
  private static Optional<Gender> byVerb(Tokens tokens, int givenToken, int surnameToken) {
    int before = Math.min(givenToken, surnameToken) - 1;
    int after = Math.max(givenToken, surnameToken) + 1;
    boolean says =
        (before >= 0 && tokens.is(before, WordClass.CUE))
            || (after < tokens.size() && tokens.is(after, WordClass.CUE));
    if (!says || NameForms.isSurname(tokens, surnameToken)) {
      return Optional.empty();
    }
    Gender first = before < 0 ? Gender.UNKNOWN : verb(tokens, before);
    Gender gender = first == Gender.UNKNOWN && after < tokens.size() ? verb(tokens, after) : first;
    return gender == Gender.UNKNOWN ? Optional.empty() : Optional.of(gender);
  }

  /** A name of no known pattern: by the verb of saying beside it, else by its first letters. */
  private static Gender beside(Tokens tokens, int first, int last) {
    int role = RoleReading.roleStart(tokens, first, true);
    Gender before = role > 0 ? verb(tokens, role - 1) : Gender.UNKNOWN;
    Gender after = last + 1 < tokens.size() ? verb(tokens, last + 1) : Gender.UNKNOWN;
    if (before != Gender.UNKNOWN || after != Gender.UNKNOWN) {
      return before != Gender.UNKNOWN ? before : after;
    }
    if (first == last || tokens.length(first) < 2 || tokens.hasKazakhLetter(first)) {
      return Gender.UNKNOWN;
    }
    boolean bare = NameFinder.endsBare(tokens, first) || tokens.endsWith(first, "о");
    return bare ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  /** What the verb of saying beside a surname says of the gender. */
  static Gender bySaying(Tokens tokens, int surname) {
    int after = surname + 1;
    after += after < tokens.size() && tokens.is(after, WordClass.ADVERB) ? 1 : 0;
    Gender behind = after < tokens.size() ? verb(tokens, after) : Gender.UNKNOWN;
    return behind == Gender.UNKNOWN && surname > 0 ? verb(tokens, surname - 1) : behind;
  }

  private static Gender verb(Tokens tokens, int t) {
    return tokens.is(t, WordClass.CUE) ? RussianVerbs.gender(tokens.key(t)) : Gender.UNKNOWN;
  }
}
