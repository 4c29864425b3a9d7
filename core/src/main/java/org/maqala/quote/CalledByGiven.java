// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;

/**
 * The one whom a Kazakh text calls by a given name alone, {@code Кейіпкеріміздің есімі – Айзада}:
 * whom {@code ол} stands for where it names no one in full.
 */
final class CalledByGiven {
  private static final int FARTHEST = 400;

  private final Tokens tokens;
  private final PersonIndex persons;
  private final UnlistedNames unlisted;

  CalledByGiven(Tokens tokens, PersonIndex persons, UnlistedNames unlisted) {
    this.tokens = tokens;
    this.persons = persons;
    this.unlisted = unlisted;
  }

  /** The last such name before a token; empty if the text names anyone in full before it. */
  Optional<Resolution> before(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && persons.indexBefore(at) == 0; i--) {
      Optional<Given> given = isAlone(i) ? GivenNames.inNominative(tokens, i) : Optional.empty();
      if (given.isPresent()) {
        Gender gender = given.get().feminine() ? Gender.FEMININE : Gender.MASCULINE;
        return Optional.of(Resolution.of(unlisted.given(i, given.get()), gender));
      }
    }
    return Optional.empty();
  }

  /** A word with a capital that is no place, and that no other capital or mark stands beside. */
  private boolean isAlone(int i) {
    return tokens.isCapitalized(i)
        && !tokens.isAllCaps(i)
        && !tokens.isPlace(i)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0
        && !isPartOfName(i - 1)
        && !isPartOfName(i + 1)
        && !owns(i + 1);
  }

  private boolean isPartOfName(int i) {
    return i >= 0
        && i < tokens.size()
        && (tokens.isMark(i) || (tokens.isCapitalized(i) && !tokens.isRole(i)));
  }

  /** {@code Абай | көшесі}: what is named after someone. */
  private boolean owns(int i) {
    return i < tokens.size()
        && KazakhForms.isPossessed(tokens, i)
        && !KazakhForms.isVerb(tokens, i);
  }
}
