// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * Whom a calling alone stands for that the text gives no one: {@code По словам директора Олега
 * Кротова, всё готово. «…», – рассказал | аграрий}. It is the one whose words the sentence before
 * gives, if it names no other; else the only one named so far, if that is its subject.
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

  private static final int MOST_MENTIONS = 60;

  private static final Set<String> BY_EVENT = ReportWords.set("by-event");

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

  /** {@code победительница}, {@code автор}: what one of any calling may be called for once. */
  static boolean isByEvent(SoughtRole role) {
    return BY_EVENT.contains(role.stem());
  }

  /** The one who spoke one or two sentences before the role; empty if that may be another. */
  Optional<Resolution> before(SoughtRole role) {
    if (!isCalling(role)) {
      return Optional.empty();
    }
    int at = role.at();
    int own = reading.sentences.startOf(at);
    int from = reading.sentences.startOf(Math.max(0, own - 1));
    return since(from, role)
        .or(() -> since(reading.sentences.startOf(Math.max(0, from - 1)), role));
  }

  /** {@code аграрий}: a calling alone, that the text gives no one. */
  private boolean isCalling(SoughtRole role) {
    if (!role.isOneWord() || role.plural() || isByEvent(role)) {
      return role.isOneWord() && !role.plural();
    }
    return !role.expert()
        && matches.fields(role.heads()) == 0
        && !role.is(WordClass.INDEFINITE)
        && !role.is(WordClass.RELATIVE)
        && !reading.tokens.isAmidKazakh(role.head())
        && !matches.isHeld(role.heads());
  }

  private Optional<Resolution> since(int from, SoughtRole role) {
    int at = role.at();
    Gender gender = role.gender();
    return discourse
        .saidSince(from, at)
        .or(() -> onlySubject(from, at, gender))
        .filter(who -> !Agreement.isOpposite(gender, who.gender()))
        .filter(who -> who.person().filter(person -> mayBe(person, from, role)).isPresent());
  }

  /**
   * {@code Приз получила Анна Ким. «…», – призналась победительница}: the subject of the sentence
   * before, if no one else of that gender is named so far.
   */
  private Optional<Resolution> onlySubject(int from, int at, Gender gender) {
    Optional<Person> only =
        discourse.only(at, gender, person -> true).filter(person -> isSubject(person, from, at));
    return only.map(Resolution::of);
  }

  private static boolean isSubject(Person person, int from, int at) {
    return person.mentions.stream()
        .limit(MOST_MENTIONS)
        .anyMatch(name -> name.subject() && name.span().start() >= from && name.span().end() <= at);
  }

  private boolean mayBe(Person person, int from, SoughtRole role) {
    boolean other =
        Offices.areOfOtherParts(role.heads(), person.roles().heads)
            || RoleSynonyms.SOLE.contains(role.stem())
            || (!isByEvent(role) && (matches.classes(person.roles().heads) & OTHER_CALLINGS) != 0);
    int end = persons.indexBefore(reading.tokens.from(role.at()));
    for (int i = persons.indexBefore(reading.tokens.from(from)); i < end && !other; i++) {
      other = persons.mentions().get(i).person() != person;
    }
    return !other;
  }
}
