// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells Russian nouns for several people in the nominative: {@code читатели}, {@code врачи}. */
final class PluralSubjects {
  private PluralSubjects() {}

  /** Whether a role in the nominative stands at {@code i}: {@code прокурор и адвокаты}. */
  static boolean isOne(Tokens tokens, int i) {
    return tokens.isRole(i) && (RoleReading.isNominative(tokens, i) || isAt(tokens, i));
  }

  /** Whether a word ends like a noun in the plural, or like a feminine one in the genitive. */
  static boolean endsLikeOne(Tokens tokens, int i) {
    return tokens.endsWith(i, "и") || tokens.endsWith(i, "ы");
  }

  /** Whether a noun in the plural that may be the subject of a verb stands at {@code i}. */
  static boolean isAt(Tokens tokens, int i) {
    boolean role = tokens.isRole(i) && !tokens.isFeminineRole(i) && endsLikeOne(tokens, i);
    return role
        || PluralNouns.areInhabitants(tokens, i)
        || BodyNouns.of(tokens, i)
            .filter(noun -> noun.agrees() == BodyNouns.Agrees.PLURAL && noun.isNominative())
            .isPresent();
  }
}
