// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;

/**
 * The one whom a text calls by a given name alone, {@code Кейіпкеріміздің есімі – Айзада}: whom a
 * pronoun stands for, or {@code женщина}, where it names no one in full.
 */
final class CalledByGiven {
  private static final int FARTHEST = 400;
  private static final int MOST_MENTIONS = 60;

  private final Tokens tokens;
  private final PersonIndex persons;
  private final UnlistedNames unlisted;
  private final QuotedStretches speech;

  CalledByGiven(
      Tokens tokens, PersonIndex persons, UnlistedNames unlisted, QuotedStretches speech) {
    this.tokens = tokens;
    this.persons = persons;
    this.unlisted = unlisted;
    this.speech = speech;
  }

  /** The last such name before a token; empty if the text names anyone in full before it. */
  Optional<Resolution> before(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && persons.indexBefore(at) == 0; i--) {
      Optional<Given> given = isAlone(i) ? GivenNames.inNominative(tokens, i) : Optional.empty();
      if (given.isPresent()) {
        return Optional.of(Resolution.of(unlisted.given(i, given.get()), genderOf(given.get())));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Салтанат решила уехать. … написала женщина}: the only one of that gender whom the text
   * calls so before a token; empty if it names anyone of it in full.
   */
  Optional<Resolution> only(int at, Gender gender) {
    if (namesOne(at, gender)) {
      return Optional.empty();
    }
    Optional<Resolution> only = Optional.empty();
    String key = "";
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      Optional<Given> given =
          isAlone(i) && !speech.contains(tokens.start(i))
              ? GivenNames.of(tokens, i)
              : Optional.empty();
      if (given.filter(name -> !Agreement.isOpposite(genderOf(name), gender)).isEmpty()) {
        continue;
      }
      if (only.isPresent() && !given.get().key().equals(key)) {
        return Optional.empty();
      }
      only = Optional.of(Resolution.of(unlisted.given(i, given.get()), genderOf(given.get())));
      key = given.get().key();
    }
    return only;
  }

  /** Whether the text names someone of that gender in full before a token. */
  private boolean namesOne(int at, Gender gender) {
    int end = persons.indexBefore(at);
    for (int i = Math.max(0, end - MOST_MENTIONS); i < end; i++) {
      if (!Agreement.isOpposite(persons.mentions().get(i).person().gender, gender)) {
        return true;
      }
    }
    return false;
  }

  private static Gender genderOf(Given given) {
    return given.feminine() ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** A word with a capital that is no place, and that no other capital or mark stands beside. */
  private boolean isAlone(int i) {
    return tokens.isCapitalized(i)
        && !tokens.isAllCaps(i)
        && !tokens.isPlace(i)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0
        && !isPartOfName(i - 1)
        && !isPartOfName(i + 1)
        && !owns(i + 1);
  }

  private boolean isPartOfName(int i) {
    return i >= 0
        && i < tokens.size()
        && (tokens.isMark(i) || (tokens.isCapitalized(i) && !tokens.isRole(i)));
  }

  /** {@code Абай | көшесі}: what is named after someone. */
  private boolean owns(int i) {
    return i < tokens.size()
        && KazakhForms.isPossessed(tokens, i)
        && !KazakhForms.isVerb(tokens, i);
  }
}
