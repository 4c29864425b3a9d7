// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;
import org.maqala.text.Span;

/**
 * Says who is named in a case where the text names no such person otherwise: {@code слова | Рэя},
 * {@code сотрудника журнала | Джейкоба Моргана}.
 */
final class ObliqueNames {
  /** How many words a name may have that no table lists. */
  private static final int LONGEST_NAME = 3;

  private final Tokens tokens;
  private final PersonIndex persons;
  private final UnlistedNames unlisted;
  private final BodyResolver bodies;

  ObliqueNames(Tokens tokens, PersonIndex persons, UnlistedNames unlisted, BodyResolver bodies) {
    this.tokens = tokens;
    this.persons = persons;
    this.unlisted = unlisted;
    this.bodies = bodies;
  }

  /** Who a speaker is that is named in a case; empty if it is named otherwise. */
  Optional<Resolution> find(Speaker speaker) {
    int last = speaker.end() - 1;
    int first = speaker.first();
    Optional<Given> owner =
        tokens.isCapitalized(last) && KazakhForms.isGenitive(tokens, last) && !tokens.isRole(last)
            ? GivenNames.of(tokens, last)
            : Optional.empty();
    if (owner.isPresent()) {
      return persons
          .byName()
          .byGiven(owner.get().key())
          .map(Resolution::of)
          .or(() -> owner.map(name -> Resolution.of(unlisted.given(last, name), gender(name))));
    }
    if (!NameWords.isInCase(tokens, last) || tokens.is(first, WordClass.PREP)) {
      return Optional.empty();
    }
    Optional<Given> given = GivenNames.of(tokens, last);
    // по словам местной жительницы | Гульнары
    boolean called =
        last > first
            && given.isPresent()
            && tokens.isRole(last - 1)
            && RoleReading.mayBeOblique(tokens, last - 1)
            && !Owners.isOfSomeone(tokens.roleStem(last - 1));
    if (first == last || called) {
      return persons
          .byName()
          .inCase(tokens, last)
          .map(Resolution::of)
          .or(() -> given.map(name -> Resolution.of(unlisted.given(last, name), gender(name))))
          .or(() ->
              tokens.endsWith(last, "ко")
                  ? Optional.of(Resolution.of(bodies.itself(last, last + 1), Gender.UNKNOWN))
                  : Optional.empty());
    }
    if (last - first < LONGEST_NAME && areNames(first, last)) {
      String name = Nominative.of(tokens, first, last + 1, Gender.UNKNOWN);
      Span span = new Span(tokens.start(first), tokens.end(last));
      return Optional.of(Resolution.of(ResolvedSpeaker.written(name, span), Gender.UNKNOWN));
    }
    boolean two = last - first > 1 && NameWords.isInCase(tokens, last - 1);
    int head = first;
    while (head < last - 1 && !tokens.isRole(head) && NounPhrases.isAdjective(tokens, head)) {
      head++;
    }
    boolean role = tokens.isRole(head) && RoleReading.mayBeOblique(tokens, head);
    return role && two
        ? Optional.of(
            persons
                .byName()
                .inCase(tokens, last)
                .map(Resolution::of)
                .orElseGet(() -> Resolution.of(unlisted.man(last - 1, last), Gender.UNKNOWN)))
        : Optional.empty();
  }

  private boolean areNames(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!NameWords.isInCase(tokens, i) || NounPhrases.isAdjective(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  static Gender gender(Given given) {
    return given.feminine() ? Gender.FEMININE : Gender.MASCULINE;
  }
}
