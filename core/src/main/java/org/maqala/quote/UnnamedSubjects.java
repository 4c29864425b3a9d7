// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Finds someone without a name whom a pronoun stands for, since the sentence before is of him:
 * {@code Это подтвердил один из участников встречи. … сказал он}, {@code Однако судья отказал. …
 * сказал он}. Whom the text names further back is not meant.
 */
final class UnnamedSubjects {
  private static final int MOST_ADJECTIVES = 3;

  /** How many words may stand between a verb and its subject: whom it is said to. */
  private static final int FARTHEST = 4;

  private static final ReportWords CONTRAST = ReportWords.of("contrast");
  private static final ReportWords DETAINED = ReportWords.of("detained");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final BodyResolver bodies;
  private final NounPhrases phrases;

  UnnamedSubjects(Tokens tokens, PersonIndex persons, BodyResolver bodies) {
    this.tokens = tokens;
    this.persons = persons;
    this.bodies = bodies;
    this.phrases = new NounPhrases(tokens, persons);
  }

  /**
   * The one of that gender whom the sentence from {@code from} to {@code own} is of; no one where
   * it does not say enough of him, empty where it is of no such one.
   *
   * @param at the offset that no name may stand before, back to {@code from}
   */
  Optional<Resolution> before(int from, int own, int at, Gender gender) {
    int first = tokens.from(from);
    int end = tokens.from(own);
    if (gender == Gender.UNKNOWN || namesSubject(first, tokens.from(at))) {
      return Optional.empty();
    }
    int one = -1;
    for (int i = first; i + 1 < end; i++) {
      boolean his = tokens.is(i, gender == Gender.MASCULINE ? "один" : "одна");
      one = his && tokens.is(i + 1, "из") && isBehindCue(first, i) ? i : one;
      if (DETAINED.hold(tokens, i) && isSomeone(i + 1, end)) {
        boolean woman = tokens.endsWith(i, "а");
        return woman == (gender == Gender.FEMININE)
            ? Optional.of(Resolution.none(Withheld.NO_ANTECEDENT))
            : Optional.empty();
      }
    }
    return one >= 0
        ? Optional.of(itself(one, phrases.end(one, end, false), gender))
        : opening(first, end, gender);
  }

  private Resolution itself(int from, int end, Gender gender) {
    return Resolution.of(bodies.of(Speaker.of(from, end)), gender);
  }

  /**
   * {@code Адвокат просил. Однако | судья | отказал}: a role in the nominative that opens, and its
   * verb. With no word of contrast it may be the one whom the text is of, {@code Министр прибыл}.
   */
  private Optional<Resolution> opening(int from, int end, Gender gender) {
    int first = behindContrast(tokens, from);
    if (first == from) {
      return Optional.empty();
    }
    int role = first;
    while (role < end && role < first + MOST_ADJECTIVES && NounPhrases.isAdjective(tokens, role)) {
      role++;
    }
    if (role >= end || !tokens.isRole(role) || !RoleReading.isNominative(tokens, role)) {
      return Optional.empty();
    }
    int verb = phrases.end(role, end, false);
    int did = verb < end && (tokens.is(verb, "не") || tokens.is(verb, WordClass.ADVERB)) ? 1 : 0;
    boolean acts =
        verb + did < end
            && !tokens.isCapitalized(verb + did)
            && tokens.isWord(verb + did)
            && RussianVerbs.gender(tokens.key(verb + did)) == gender;
    return acts ? Optional.of(itself(first, verb, gender)) : Optional.empty();
  }

  /** {@code Однако | судья}: the token behind a word that sets a sentence against the last one. */
  static int behindContrast(Tokens tokens, int first) {
    return first + 1 < tokens.size() && CONTRAST.hold(tokens, first) ? first + 1 : first;
  }

  /** {@code подтвердил газете | один из участников}. */
  private boolean isBehindCue(int from, int one) {
    for (int i = one - 1; i >= Math.max(from, one - FARTHEST); i--) {
      if (tokens.is(i, WordClass.CUE)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesSubject(int from, int to) {
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.firstToken() >= to) {
        return false;
      }
      if (mention.subject()) {
        return true;
      }
    }
    return false;
  }

  /** {@code задержан | 27-летний местный житель}: a role in the nominative and no name. */
  private boolean isSomeone(int from, int end) {
    int role = from;
    while (role < Math.min(end - 1, from + MOST_ADJECTIVES)
        && !tokens.isRole(role)
        && (RolePhrases.isAge(tokens, role) || NounPhrases.isAdjective(tokens, role))) {
      role++;
    }
    return role < end && tokens.isRole(role) && RoleReading.isNominative(tokens, role);
  }
}
