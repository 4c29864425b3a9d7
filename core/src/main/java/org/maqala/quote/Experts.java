// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/** Whom a text means by {@code эксперт}, {@code сарапшы}: a role that it seldom gives anyone. */
final class Experts {
  private static final int MOST_MENTIONS = 60;

  private final Tokens tokens;
  private final PersonIndex persons;
  private final Discourse discourse;
  private final RoleMatches matches;

  Experts(Tokens tokens, PersonIndex persons, Discourse discourse, RoleMatches matches) {
    this.tokens = tokens;
    this.persons = persons;
    this.discourse = discourse;
    this.matches = matches;
  }

  /** The one who spoke last, unless the text names others who are experts, and not him. */
  Optional<Resolution> lastHeard(int at, Gender gender) {
    int before = persons.indexBefore(tokens.from(at));
    boolean others = false;
    for (int i = Math.max(0, before - MOST_MENTIONS); i < before && !others; i++) {
      others = isLearned(persons.mentions().get(i).person());
    }
    boolean named = others;
    return discourse
        .lastSaid(at, gender)
        .filter(last -> !named || last.person().map(this::isLearned).orElse(true));
  }

  /**
   * {@code Сарапшы Ерлан Омаров … Экономист Анна Ким … атап өтті. «…», – деді | сарапшы}: whom the
   * sentence right before tells of, though another was called so.
   */
  Optional<Resolution> subjectBefore(Speaker speaker, int at) {
    return speaker.end() == speaker.first() + 1 && tokens.isAmidKazakh(speaker.first())
        ? discourse.subjectBefore(at).filter(who -> who.person().map(this::mayBe).orElse(false))
        : Optional.empty();
  }

  /** Whether the text gives one a role, and none of state. */
  private boolean mayBe(Person person) {
    Set<String> known = person.roles().heads;
    boolean state = (matches.classes(known) & WordClass.STATE.bit()) != 0;
    return !known.isEmpty() && !state && !Ranks.legislates(known);
  }

  /**
   * {@code Психолог Анна Ким … Туда ездила журналистка. … – отметила | эксперт}: the only one who
   * may be called so, where the one spoken of last may not and did not speak.
   */
  Optional<Resolution> onlyOne(int at, Gender gender) {
    Optional<Resolution> nearest = discourse.nearest(at, gender, false);
    boolean other =
        nearest.flatMap(Resolution::person).map(person -> !isLearned(person)).orElse(false);
    boolean spoke = discourse.lastSays(at, gender) || discourse.isLastSaid(nearest, at, gender);
    return other && !spoke
        ? discourse.only(at, gender, this::isLearned).map(Resolution::of)
        : Optional.empty();
  }

  boolean isLearned(Person person) {
    return (matches.classes(person.roles().heads) & WordClass.LEARNING.bit()) != 0;
  }

  /** Whether one spoken of may be an expert: none of whom the text says that he holds office. */
  boolean mayBe(Resolution last, Speaker speaker) {
    if (last.person().isEmpty()) {
      return !matches.isSpecific(speaker);
    }
    long classes = matches.classes(last.person().get().roles().heads);
    return isLearned(last.person().get())
        || (classes != 0 && (classes & WordClass.STATE.bit()) == 0);
  }
}
