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

  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final Endings ABLATIVE = Endings.of("ablative-kk", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;

  KazakhAddressees(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** {@code деді | режиссері | Ерлан Омаровқа}: the role of one who is spoken to. */
  boolean isRoleOfOne(int role, int to) {
    int name = role + 1;
    // Журналистер | Ерлан Омаровтан: several are no one's role
    if (name >= to || !tokens.isCapitalized(name) || areSeveral(tokens, role)) {
      return false;
    }
    int next = persons.indexBefore(name);
    if (next < persons.mentions().size()) {
      Mention bearer = persons.mentions().get(next);
      if (bearer.firstToken() == name) {
        // жерлестеріміз | Омаров пен Серікованың ерлігі: they are not who does something
        int end = bearer.endToken();
        // Журналист әкім Омаровтан сұрады: nor who is asked
        boolean asked = isDative(end - 1) || tokens.endsIn(end - 1, ABLATIVE);
        boolean inCase = (asked && !bearer.nominative()) || JoinedNames.areInCase(tokens, end);
        return end <= to && inCase;
      }
    }
    // режиссері | Ерлан Мырзағалиға: a surname that no table lists
    boolean two =
        name + 1 < to && tokens.isCapitalized(name + 1) && GivenNames.of(tokens, name).isPresent();
    int last = two ? name + 1 : name;
    return isDative(last) && !tokens.isPlace(last);
  }

  /** {@code журналистер}, but neither {@code репортер} nor {@code жерлестеріміз}. */
  static boolean areSeveral(Tokens tokens, int role) {
    return tokens.roleEnd(role) < tokens.end(role)
        && tokens.endsIn(role, PLURAL)
        && !KazakhForms.isPossessed(tokens, role);
  }

  /**
   * {@code қолданушысына | автор}, but not {@code жобаға | қатысушылар}; {@code депутаттан |
   * журналистер}.
   */
  boolean isGivenTo(int i, int from) {
    return isAsked(i)
        || (tokens.length(i) >= SHORTEST
            && (i == from || !tokens.isCapitalized(i) || endsName(i))
            && isDative(i)
            && !(tokens.isRole(i) && tokens.roleEnd(i) == tokens.end(i))
            && tokens.isRole(i + 1)
            && !KazakhForms.isAgent(tokens, i + 1));
  }

  /** {@code Ерлан Омаровтан | журналистер}: one of whom others ask something. */
  private boolean isAsked(int i) {
    return tokens.length(i) >= SHORTEST
        && tokens.endsIn(i, ABLATIVE)
        && (tokens.isRole(i) || endsName(i))
        && (tokens.isRole(i + 1) || KazakhForms.isAgent(tokens, i + 1));
  }

  /** {@code әкім Омаровқа | тұрғын Айгүл Серікова}: a name in a case ends at a token. */
  private boolean endsName(int i) {
    int last = persons.indexBefore(i + 1) - 1;
    return last >= 0
        && persons.mentions().get(last).endToken() == i + 1
        && !persons.mentions().get(last).nominative();
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
