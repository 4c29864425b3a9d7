// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.Person.Gender;

/**
 * Knows speakers of whom the text gives a surname only, in no pattern that a person could be told
 * by: {@code Мутко напомнил}. A role behind such words is more likely theirs than anyone's.
 */
final class Strangers {
  private static final int FAR = 60;
  private static final int LONGEST = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;

  Strangers(Reading reading, PersonIndex persons) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
  }

  /** The subject of the last verb of saying before {@code at}, if it is such a name; else -1. */
  int lastSpeaker(int at) {
    int end = tokens.from(at);
    for (int i = end - 1; i > Math.max(0, end - FAR); i--) {
      if (tokens.is(i, WordClass.STRONG_CUE) && !tokens.isCapitalized(i)) {
        int before = tokens.is(i - 1, WordClass.ADVERB) ? i - 2 : i - 1;
        return isStranger(before) ? before : i + 1 < end && isStranger(i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** {@code Сабуров | выступил}: a surname alone that is a sentence's subject; else -1. */
  int opening(int sentence, Gender gender) {
    int t = tokens.from(sentence);
    int verb = t + 1;
    boolean opens =
        verb < tokens.size()
            && isStranger(t)
            && NameForms.isSurname(tokens, t)
            && (FiniteVerbs.isPredicate(tokens, verb, Math.min(tokens.size(), verb + LONGEST))
                || FiniteVerbs.isNoNoun(tokens, verb));
    return opens && !Agreement.isOpposite(Agreement.of(tokens, verb).gender(), gender) ? t : -1;
  }

  /** The same, of the sentence before the one that holds {@code at}, or that starts there. */
  int before(int at, Gender gender) {
    int own = reading.sentences.startOf(at);
    return opening(reading.sentences.startOf(Math.max(0, own - 1)), gender);
  }

  private boolean isStranger(int t) {
    return t >= 0
        && tokens.isCapitalized(t)
        && (NameFinder.isBareCapital(tokens, t) || tokens.endsWith(t, "ко"))
        && !tokens.isAllCaps(t)
        && !tokens.isAny(t, NameFinder.NO_NAME)
        && !tokens.isRole(t)
        && tokens.organisation(t) == 0
        && !tokens.isPlace(t)
        && persons.lastWithin(t, t + 1).isEmpty()
        && !isWithinName(t);
  }

  private boolean isWithinName(int t) {
    int next = persons.indexBefore(t + 1) - 1;
    return next >= 0 && persons.mentions().get(next).endToken() > t;
  }
}
