// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * Whom {@code жена} or {@code супруга бизнесмена} stands for that the text gives no one: the only
 * one of that gender who has the surname of a man or woman named too, and does something.
 */
final class Spouses {
  private static final int MOST_NAMES = 60;

  private static final Set<String> SPOUSES = ReportWords.set("spouse");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final RoleMatches matches;

  Spouses(Tokens tokens, PersonIndex persons, RoleMatches matches) {
    this.tokens = tokens;
    this.persons = persons;
    this.matches = matches;
  }

  /** The one meant; empty if the role is none of a spouse, or several may be meant. */
  Optional<Resolution> of(SoughtRole role) {
    boolean spouse =
        SPOUSES.contains(role.stem())
            && !role.plural()
            && role.gender() != Gender.UNKNOWN
            && !matches.isSpecific(role.speaker());
    return spouse
        ? persons
            .only(
                tokens.from(role.at()),
                MOST_NAMES,
                name ->
                    name.person().gender == role.gender()
                        && persons.byName().hasNamesake(name.person())
                        && matches.isSubject(name.person(), role.at()))
            .map(Resolution::of)
        : Optional.empty();
  }
}
