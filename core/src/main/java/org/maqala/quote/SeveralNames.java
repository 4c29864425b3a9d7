// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/** Tells names that say a thing together: {@code заявили министр Иван Серов и посол Анна Ли}. */
final class SeveralNames {
  private static final int MOST = 4;
  private static final int LONGEST = 16;

  private final Tokens tokens;
  private final PersonIndex persons;

  SeveralNames(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /**
   * The phrase of a name with those joined to it behind, {@code Иван Серов|, Пётр Ким и Анна Ли};
   * the phrase itself where none is.
   */
  Speaker with(Speaker first) {
    int end = first.end();
    int joined = end;
    Optional<Mention> one = isJoint(end) ? namedBefore(first.first(), end) : Optional.empty();
    boolean more = one.isPresent();
    for (int n = 0; more && n < MOST; n++) {
      Optional<Mention> next = nextAt(end + 1, one.get().subject());
      more = next.isPresent() && isJoint(end);
      joined = more && tokens.is(end, "и") ? next.get().endToken() : joined;
      end = more ? next.get().endToken() : end;
    }
    return new Speaker(first.first(), joined, first.oblique(), first.via());
  }

  /** {@code | министр Иван Серов, Пётр Ким и Анна Ли | заявили}: the names before a verb. */
  Speaker before(int from, int to) {
    Optional<Mention> last = namedBefore(from, to).filter(Mention::subject);
    Optional<Mention> other = last.flatMap(name -> persons.lastWithin(from, name.firstToken()));
    if (other.filter(name -> tokens.is(name.endToken(), "и")).isEmpty()) {
      return Speaker.NONE;
    }
    int first = to;
    for (int n = 0; n < MOST && last.isPresent(); n++) {
      Mention name = last.get();
      last = persons.lastWithin(from, name.firstToken()).filter(one -> areJoined(one, name));
      first = last.isPresent() ? last.get().firstToken() : first;
    }
    return first < to ? Speaker.of(RoleReading.phraseStart(tokens, from, first), to) : Speaker.NONE;
  }

  /** Whether a phrase that ends in the name given has another joined to it: {@code X и | Y}. */
  boolean are(Speaker speaker, Mention last) {
    return persons
        .lastWithin(speaker.first(), last.firstToken())
        .filter(other -> tokens.is(other.endToken(), "и") && areJoined(other, last))
        .isPresent();
  }

  private boolean areJoined(Mention one, Mention next) {
    return one.person() != next.person()
        && one.subject() == next.subject()
        && isJoint(one.endToken())
        && opens(one.endToken() + 1, next);
  }

  private boolean isJoint(int i) {
    return i + 1 < tokens.size() && (tokens.is(i, "и") || tokens.is(i, ','));
  }

  private Optional<Mention> namedBefore(int from, int end) {
    return persons.lastWithin(from, end).filter(name -> name.endToken() == end);
  }

  /** The name whose words, with its role, begin at a token, in the case of the one before. */
  private Optional<Mention> nextAt(int from, boolean subject) {
    int next = persons.indexBefore(from);
    if (next >= persons.mentions().size()) {
      return Optional.empty();
    }
    Mention name = persons.mentions().get(next);
    return name.subject() == subject && opens(from, name) ? Optional.of(name) : Optional.empty();
  }

  /** Whether nothing but a name and its role begins at a token. */
  private boolean opens(int from, Mention name) {
    boolean role = false;
    for (int i = from; i < Math.min(name.firstToken(), from + LONGEST) && !role; i++) {
      role = tokens.isRole(i);
    }
    int first = name.firstToken();
    int start = RoleReading.roleStart(tokens, first, name.subject());
    return from == first
        || (role && RoleReading.adjectivesBefore(tokens, from, Math.max(from, start)) == from);
  }
}
