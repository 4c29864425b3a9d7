// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * Says whom {@code представитель МЧС} stands for: the one who spoke last, if the text gives him a
 * role of that body; {@code представитель ведомства} for the only one who is named so far, if he
 * has a role at all.
 */
final class Representatives {
  private static final int MOST_NAMES = 60;

  /** The stem of a role that anyone of a body may have who speaks for it. */
  private static final Set<String> SPEAKS_FOR = ReportWords.set("speaks-for");

  /** Whom a representative is of, in the genitive, where it is not said by name. */
  private static final ReportWords ANY_BODY = ReportWords.of("any-body");

  private static final ReportWords SEATS = ReportWords.of("seat");
  private static final Set<String> SPOKESMEN = ReportWords.set("spokesman");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final Discourse discourse;

  Representatives(Tokens tokens, PersonIndex persons, Discourse discourse) {
    this.tokens = tokens;
    this.persons = persons;
    this.discourse = discourse;
  }

  /**
   * The person meant, if any is.
   *
   * @param head the token of the role
   * @param words what the phrase says beside it
   */
  Optional<Resolution> before(Speaker speaker, int head, Set<String> words, int at, Gender gender) {
    int body = head + 1;
    if (body >= speaker.end() || !SPEAKS_FOR.contains(tokens.roleStem(head))) {
      return Optional.empty();
    }
    Optional<Resolution> last =
        discourse.lastSaid(at, gender).or(() -> discourse.nearest(at, gender, true));
    Optional<Person> person = last.flatMap(Resolution::person);
    if (person.isEmpty() || person.get().roles().heads.isEmpty()) {
      return Optional.empty();
    }
    boolean anyBody = body + 1 == speaker.end() && ANY_BODY.hold(tokens, body);
    boolean meant =
        anyBody
            ? persons.only(tokens.from(at), MOST_NAMES, name -> true).equals(person)
            : isOf(person.get(), words) || isSpokesman(person.get(), body, speaker.end());
    return meant ? last : Optional.empty();
  }

  /** Whether one has a role that says all that the phrase does. */
  private static boolean isOf(Person person, Set<String> words) {
    boolean all = !words.isEmpty();
    for (String word : words) {
      all = all && RoleReading.holds(person.roles().words, word);
    }
    return all || Offices.areOfOneBody(words, person.roles().words);
  }

  /** {@code представитель | Кремля}: the spokesman of who has his seat there. */
  private boolean isSpokesman(Person person, int body, int end) {
    return body + 1 == end
        && SEATS.hold(tokens, body)
        && !Collections.disjoint(person.roles().heads, SPOKESMEN);
  }
}
