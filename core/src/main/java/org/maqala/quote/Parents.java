// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Whom {@code мать} or {@code отец мальчика} stands for in a Russian text: the only one of that
 * gender who is named so far, if it tells of that one's child: {@code Анна Ким обратилась в суд. Её
 * сына избили. «…», – рассказала | мать ребёнка}.
 */
final class Parents {
  private static final int MOST_NAMES = 60;

  /** How many words before the role the child may be told of. */
  private static final int FAR = 150;

  private static final Set<String> PARENTS = ReportWords.set("parent");

  /** {@code сын}: a child of someone's; {@code мальчика}: how it is called beside its parent. */
  private static final ReportWords CHILD = ReportWords.of("child");

  private static final ReportWords CHILDS = ReportWords.of("child", "of-child");

  private final Tokens tokens;
  private final PersonIndex persons;

  Parents(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** The one meant; empty if the role is no parent's, or several may be meant. */
  Optional<Resolution> of(SoughtRole role) {
    if (!PARENTS.contains(role.stem()) || !isOfChild(role)) {
      return Optional.empty();
    }
    int to = tokens.from(role.at());
    Gender gender = tokens.isFeminineRole(role.head()) ? Gender.FEMININE : Gender.MASCULINE;
    return persons
        .only(to, MOST_NAMES, name -> !Agreement.isOpposite(name.person().gender, gender))
        .filter(one -> one.gender == gender && hasChild(one, to))
        .map(Resolution::of);
  }

  /** {@code мать}, {@code мать мальчика}. */
  private boolean isOfChild(SoughtRole role) {
    Speaker speaker = role.speaker();
    int next = role.head() + 1;
    boolean alone = speaker.end() == next;
    boolean child = speaker.end() == next + 1 && CHILDS.hold(tokens, next);
    return role.head() == speaker.first() && !role.plural() && (alone || child);
  }

  /** {@code её сына}, {@code сын Анны Ким}. */
  private boolean hasChild(Person person, int to) {
    for (int i = Math.max(0, to - FAR); i + 1 < to; i++) {
      if (CHILD.hold(tokens, i) && (isOwned(i - 1) || isOf(person, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwned(int i) {
    return i >= 0 && (tokens.isAny(i, WordClass.POSSESSIVES) || tokens.startsWith(i, "сво"));
  }

  private boolean isOf(Person person, int name) {
    Optional<Mention> owner =
        persons.nameEnd(name) > 0
            ? persons.lastWithin(name, persons.nameEnd(name))
            : Optional.empty();
    return owner.filter(one -> one.person() == person && !one.subject()).isPresent();
  }
}
