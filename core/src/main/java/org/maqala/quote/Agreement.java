// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.Person.Gender;

/**
 * The subject that the form of a reporting verb allows.
 *
 * @param plural whether the verb stands in the plural
 * @param gender the gender it agrees with, if it shows one
 */
record Agreement(boolean plural, Gender gender) {
  private static final Endings PLURAL = Endings.of("plural", Folding.WORDS);

  /** Agrees with any subject. */
  static final Agreement ANY = new Agreement(false, Gender.UNKNOWN);

  /** What the verb at token {@code verb} asks for; Kazakh verbs show neither number nor gender. */
  static Agreement of(Tokens tokens, int verb) {
    return tokens.endsIn(verb, PLURAL)
        ? new Agreement(true, Gender.UNKNOWN)
        : new Agreement(false, RussianVerbs.gender(tokens.key(verb)));
  }

  /** Whether one person of that gender may be the subject. */
  boolean with(Gender other) {
    return !plural && !isOpposite(gender, other);
  }

  /** Whether the token is a pronoun that may be the subject. */
  boolean withPronoun(Tokens tokens, int i) {
    if (!tokens.isAny(i, WordClass.PRONOUNS)) {
      return false;
    }
    if (tokens.is(i, WordClass.SELF)) {
      return tokens.is(i, "мы") || (tokens.is(i, "я") && !plural);
    }
    if (tokens.is(i, WordClass.THEY)) {
      return plural || this.equals(ANY);
    }
    return (tokens.is(i, WordClass.HE) && with(Gender.MASCULINE))
        || (tokens.is(i, WordClass.SHE) && with(Gender.FEMININE))
        || (tokens.is(i, WordClass.HE_OR_SHE) && !plural);
  }

  static boolean isOpposite(Gender one, Gender other) {
    return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
  }
}
