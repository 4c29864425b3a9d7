// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.Person.Mention;

/**
 * Tells whom a Kazakh verb is said or done to, who stands beside its subject and is none of it:
 * {@code желі қолданушысына | автор}, {@code деді | режиссері Ерлан Омаровқа}.
 */
final class KazakhAddressees {
  /** Shorter words only end like a dative: {@code басқа}, {@code дана}. */
  private static final int SHORTEST = 6;

  private final Tokens tokens;
  private final PersonIndex persons;

  KazakhAddressees(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** {@code деді | режиссері | Ерлан Омаровқа}: the role of one who is spoken to. */
  boolean isRoleOfOne(int role, int to) {
    int name = role + 1;
    if (name >= to || !tokens.isCapitalized(name)) {
      return false;
    }
    int next = persons.indexBefore(name);
    if (next < persons.mentions().size()) {
      Mention bearer = persons.mentions().get(next);
      if (bearer.firstToken() == name) {
        return !bearer.nominative() && bearer.endToken() <= to && isDative(bearer.endToken() - 1);
      }
    }
    // режиссері | Ерлан Мырзағалиға: a surname that no table lists
    boolean two =
        name + 1 < to && tokens.isCapitalized(name + 1) && GivenNames.of(tokens, name).isPresent();
    int last = two ? name + 1 : name;
    return isDative(last) && !tokens.isPlace(last);
  }

  /** {@code қолданушысына | автор}, but not {@code жобаға | қатысушылар}. */
  boolean isGivenTo(int i, int from) {
    return tokens.length(i) >= SHORTEST
        && (i == from || !tokens.isCapitalized(i))
        && isDative(i)
        && tokens.isRole(i + 1)
        && !KazakhForms.isAgent(tokens, i + 1);
  }

  /** {@code сұраққа | Трамп}: a word in a case that parts it from the name behind it. */
  boolean isObject(int i) {
    return tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && KazakhForms.isOblique(tokens, i)
        && !KazakhForms.isGenitive(tokens, i);
  }

  /** {@code Омаровқа}, {@code қолданушысына}: the dative, which ends in a vowel. */
  private boolean isDative(int i) {
    return KazakhForms.isOblique(tokens, i)
        && !KazakhForms.isLocative(tokens, i)
        && (tokens.endsWith(i, "а") || tokens.endsWith(i, "е"));
  }
}
