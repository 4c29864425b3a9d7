// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Finds whose words a quote is, where a noun before its colon says so and no verb does: {@code
 * Ответ министра: «…»}, {@code Из письма Ольги Ким к сестре: «…»}, {@code 5 мая, интервью с Ольгой
 * Ким: «…»}.
 */
final class OwnWords {
  private static final ReportWords WORDS = ReportWords.of("own-words");
  private static final ReportWords TALKS = ReportWords.of("talk-with");
  private static final ReportWords PARTS = ReportWords.of("part-of");
  private static final int LONGEST_OPENING = 5;
  private static final int MOST_ADJECTIVES = 2;

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;

  OwnWords(Tokens tokens, PersonIndex persons, NounPhrases phrases) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
  }

  /** The one whose words the clause that ends before a colon at {@code to} announces. */
  Speaker of(int from, int to) {
    int noun = noun(behindDate(from, to), to);
    if (noun < 0 || noun + 1 >= to) {
      return Speaker.NONE;
    }
    boolean with = tokens.is(noun + 1, "с") || tokens.is(noun + 1, "со");
    if (with ? !TALKS.hold(tokens, noun) : !WORDS.hold(tokens, noun)) {
      return Speaker.NONE;
    }
    int first = noun + (with ? 2 : 1);
    int end = first < to ? phrases.end(first, to, true) : first;
    boolean whole = end == to || tokens.is(end, WordClass.GOVERNS) || tokens.is(end, '(');
    return end > first && whole && isSomeone(first, end)
        ? Speaker.oblique(first, end)
        : Speaker.NONE;
  }

  /** {@code 5 мая 2014 года, | интервью}. */
  private int behindDate(int from, int to) {
    boolean dated = from < to && tokens.isNumber(from);
    for (int i = from + 1; dated && i < Math.min(to, from + LONGEST_OPENING); i++) {
      if (tokens.is(i, ',') || (tokens.is(i, "года") && !tokens.is(i + 1, ','))) {
        return i + 1;
      }
    }
    return from;
  }

  /** The noun that opens the clause, behind its adjectives; -1 if none does. */
  private int noun(int from, int to) {
    int i = from;
    if (i < to && (tokens.is(i, "вот") || tokens.is(i, "а"))) {
      i++;
    }
    if (i + 1 < to && PARTS.hold(tokens, i) && tokens.is(i + 1, "из")) {
      i++;
    }
    i += i < to && tokens.is(i, "из") ? 1 : 0;
    int adjectives = 0;
    while (i < to
        && adjectives < MOST_ADJECTIVES
        && !WORDS.hold(tokens, i)
        && NounPhrases.isAdjective(tokens, i)) {
      i++;
      adjectives++;
    }
    boolean noun = i < to && (WORDS.hold(tokens, i) || TALKS.hold(tokens, i));
    return noun ? i : -1;
  }

  private boolean isSomeone(int first, int end) {
    Optional<Mention> name = persons.lastWithin(first, end);
    return name.isPresent() ? name.get().endToken() == end : isOther(first);
  }

  /** {@code Ответ | Орловой}, {@code Ответ | министра}. */
  private boolean isOther(int first) {
    boolean surname =
        tokens.isCapitalized(first) && NameForms.isSurname(tokens, first) && !tokens.isPlace(first);
    boolean role = tokens.isRole(first) && RoleReading.mayBeOblique(tokens, first);
    return surname || role;
  }
}
