// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Gender;

/**
 * Whom a speaker as written was found to be, or why no one.
 *
 * @param who the person or body
 * @param person the person of the index, if it is one
 * @param gender the gender that is known of the speaker
 * @param withheld why {@code who} is empty
 * @param human whether it is a person, not a body
 */
record Resolution(
    Optional<ResolvedSpeaker> who,
    Optional<Person> person,
    Gender gender,
    Optional<Withheld> withheld,
    boolean human) {
  static Resolution of(Person person) {
    return new Resolution(
        Optional.of(person.resolved()), Optional.of(person), person.gender, Optional.empty(), true);
  }

  /** Someone whom the index doesn't know. */
  static Resolution of(ResolvedSpeaker who, Gender gender) {
    return new Resolution(Optional.of(who), Optional.empty(), gender, Optional.empty(), true);
  }

  /** A body, which no personal pronoun stands for. */
  static Resolution ofBody(ResolvedSpeaker who) {
    return new Resolution(
        Optional.of(who), Optional.empty(), Gender.UNKNOWN, Optional.empty(), false);
  }

  static Resolution none(Withheld why) {
    return new Resolution(
        Optional.empty(), Optional.empty(), Gender.UNKNOWN, Optional.of(why), false);
  }
}
