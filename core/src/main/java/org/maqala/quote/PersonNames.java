// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.quote.GivenNames.Given;

/** Finds the people of an index by what they may be called: a given name, a surname in any case. */
final class PersonNames {
  private static final int FEWEST_LETTERS = 3;
  private static final Endings CASES = Endings.of("given-masculine", Folding.NAMES);
  private static final Endings NOMINATIVES = Endings.of("name-nominative", Folding.NAMES);

  private final Map<String, List<Person>> bySurname;

  /** The only person of each given name, or none; made when first asked for. */
  private @Nullable Map<String, Optional<Person>> byGiven;

  PersonNames(Map<String, List<Person>> bySurname) {
    this.bySurname = bySurname;
  }

  /** The only one of that given name, in the nominative. */
  Optional<Person> byGiven(String key) {
    if (byGiven == null) {
      byGiven = new HashMap<>();
      for (List<Person> namesakes : bySurname.values()) {
        for (Person person : namesakes) {
          byGiven.merge(givenKey(person), Optional.of(person), PersonNames::same);
        }
      }
    }
    return byGiven.getOrDefault(NameForms.fold(key), Optional.empty());
  }

  /** Whether another of that surname is named who is of the other gender. */
  boolean hasNamesake(Person person) {
    return bySurname.getOrDefault(person.surnameStem, List.of()).stream()
        .anyMatch(other -> Agreement.isOpposite(other.gender, person.gender));
  }

  /** Two of one given name are one if the surnames differ by what may be an ending only. */
  private static Optional<Person> same(Optional<Person> one, Optional<Person> other) {
    boolean alike =
        one.isPresent()
            && other.isPresent()
            && one.get().surnameStem.length() >= FEWEST_LETTERS
            && other.get().surnameStem.startsWith(one.get().surnameStem);
    return alike ? one : Optional.empty();
  }

  /** {@code Леры Кудрявцевой}: the given name in the nominative, if a table lists it. */
  private static String givenKey(Person person) {
    char[] given = person.given.toCharArray();
    return GivenNames.of(given, 0, given.length).map(Given::key).orElse(person.given);
  }

  /** Who answers to a name in any case form. */
  Optional<Person> called(String name) {
    Tokens words = Tokens.of(name);
    if (words.size() == 0) {
      return Optional.empty();
    }
    PersonIndex other = PersonIndex.of(name, words);
    Optional<Person> full =
        other.people().stream()
            .filter(person -> person.mentions.get(0).endToken() == words.size())
            .findFirst();
    int last = words.size() - 1;
    String surname =
        full.isPresent()
            ? full.get().surnameStem
            : NameForms.stem(words.letters(), words.start(last), words.end(last));
    String first = last > 0 ? NameForms.fold(words.key(0)) : "";
    String given = full.map(person -> person.given).orElse(first);
    return bySurname.getOrDefault(surname, List.of()).stream()
        .filter(person -> person.answersTo(given))
        .findFirst();
  }

  /** The only one whose surname or given name the word is a case form of. */
  Optional<Person> inCase(Tokens tokens, int token) {
    String form = Folding.NAMES.fold(tokens.key(token));
    Optional<Given> given = GivenNames.of(tokens, token);
    Optional<Person> byName = given.isPresent() ? byGiven(given.get().key()) : Optional.empty();
    for (String ending : CASES.list()) {
      String stem = form.substring(0, Math.max(0, form.length() - ending.length()));
      if (byName.isPresent() || stem.length() < 2 || !form.endsWith(ending)) {
        continue;
      }
      for (String nominative : NOMINATIVES.list()) {
        byName = byName.or(() -> only(stem + nominative));
      }
      byName = byName.or(() -> only(stem));
    }
    return byName;
  }

  private Optional<Person> only(String surname) {
    List<Person> namesakes = bySurname.getOrDefault(surname, List.of());
    return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
  }
}
