// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Tells whom a given name and a patronymic alone mean, {@code Борис Абрамович}: the only one of
 * that given name whom the text named by a surname before, {@code Борис Березовский}.
 */
final class CalledByPatronymic {
  private static final int MOST_MENTIONS = 24;

  private final Tokens tokens;

  CalledByPatronymic(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Who is meant by the name in the tokens given; empty if it has a surname, or fits several. */
  Optional<Person> known(int first, int end, List<Mention> before) {
    int patronymic = end - 1;
    if (end - first != 2
        || !NameForms.isPatronymic(tokens, patronymic)
        || RoleReading.roleStart(tokens, first, false) < first) {
      return Optional.empty();
    }
    Optional<Given> given = NamesInCase.of(tokens, first);
    boolean hers = NameForms.isFemininePatronymic(tokens, patronymic);
    if (given.isPresent() && given.get().feminine() && !hers) {
      given = GivenNames.man(given.get());
    }
    return given.flatMap(name -> only(name, patronymic, before));
  }

  private Optional<Person> only(Given given, int patronymic, List<Mention> before) {
    Gender gender = given.feminine() ? Gender.FEMININE : Gender.MASCULINE;
    Optional<Person> only = Optional.empty();
    int last = before.size() - 1;
    for (int i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
      Person person = before.get(i).person();
      boolean known = only.isPresent() && only.get() == person;
      if (known || !isCalled(person, given) || Agreement.isOpposite(gender, person.gender)) {
        continue;
      }
      if (only.isPresent() || isOther(person, patronymic)) {
        return Optional.empty();
      }
      only = Optional.of(person);
    }
    return only;
  }

  private static boolean isCalled(Person person, Given given) {
    char[] name = person.given.toCharArray();
    Optional<Given> other = GivenNames.of(name, 0, name.length);
    return other.isPresent() && other.get().key().equals(given.key());
  }

  /** Whether a person is known by another patronymic. */
  private boolean isOther(Person person, int patronymic) {
    for (Mention mention : person.mentions) {
      int last = mention.endToken() - 1;
      if (last > mention.firstToken() && isAnother(mention, last, patronymic)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnother(Mention mention, int last, int patronymic) {
    for (int i = mention.firstToken(); i <= last; i++) {
      if (NameForms.isPatronymic(tokens, i)) {
        return !stem(i).equals(stem(patronymic));
      }
    }
    return false;
  }

  private String stem(int i) {
    return NameForms.stem(tokens.letters(), tokens.start(i), tokens.end(i));
  }
}
