// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells Russian nouns for several people in the nominative: {@code читатели}, {@code врачи}. */
final class PluralSubjects {
  private PluralSubjects() {}

  /** Whether a noun in the plural that may be the subject of a verb stands at {@code i}. */
  static boolean isAt(Tokens tokens, int i) {
    boolean role =
        tokens.isRole(i)
            && !tokens.isFeminineRole(i)
            && (tokens.endsWith(i, "и") || tokens.endsWith(i, "ы"));
    return role
        || BodyNouns.of(tokens.key(i))
            .filter(noun -> noun.agrees() == BodyNouns.Agrees.PLURAL && noun.isNominative())
            .isPresent();
  }
}
