// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Gender;

/**
 * Whom a calling alone stands for that the text gives no one: {@code По словам директора Олега
 * Кротова, всё готово. «…», – рассказал | аграрий}. It is the one whose words the sentence before
 * gives, if it names no other.
 */
final class JustHeard {
  private static final long OTHER_CALLINGS =
      WordClass.mask(
          WordClass.STATE,
          WordClass.LAW,
          WordClass.FORCE,
          WordClass.LEARNING,
          WordClass.ARTS,
          WordClass.SPORT);

  private final Reading reading;
  private final PersonIndex persons;
  private final Discourse discourse;
  private final RoleMatches matches;

  JustHeard(Reading reading, PersonIndex persons, Discourse discourse, RoleMatches matches) {
    this.reading = reading;
    this.persons = persons;
    this.discourse = discourse;
    this.matches = matches;
  }

  /** The one who spoke in the sentence before {@code at}; empty if that may be another. */
  Optional<Resolution> before(int at, Gender gender) {
    int own = reading.sentences.startOf(at);
    int from = reading.sentences.startOf(Math.max(0, own - 1));
    return discourse
        .saidSince(from, at)
        .filter(who -> !Agreement.isOpposite(gender, who.gender()))
        .filter(who -> who.person().filter(person -> mayBe(person, from, at)).isPresent());
  }

  private boolean mayBe(Person person, int from, int at) {
    boolean other = (matches.classes(person.roles().heads) & OTHER_CALLINGS) != 0;
    int end = persons.indexBefore(reading.tokens.from(at));
    for (int i = persons.indexBefore(reading.tokens.from(from)); i < end && !other; i++) {
      other = persons.mentions().get(i).person() != person;
    }
    return !other;
  }
}
