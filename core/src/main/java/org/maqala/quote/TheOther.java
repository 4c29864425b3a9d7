// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Knows {@code тот} and {@code та} as the subject of a verb of saying: {@code Котов позвонил
 * Алиеву, но | тот | ответил}. It is no one who did what the sentence tells, but whom it was done
 * to.
 */
final class TheOther {
  private final Reading reading;
  private final PersonIndex persons;

  TheOther(Reading reading, PersonIndex persons) {
    this.reading = reading;
    this.persons = persons;
  }

  /** Whether the pronoun stands right before the verb at {@code verb}, and agrees with it. */
  static boolean isBefore(Tokens tokens, int verb, Agreement agreement) {
    return verb > 1 && isOne(tokens, verb - 1) && agreement.with(genderOf(tokens, verb - 1));
  }

  /** Whether a token is the pronoun, at the start of a clause or, before such a verb, sentence. */
  static boolean isOne(Tokens tokens, int i) {
    boolean pronoun = tokens.is(i, "тот") || tokens.is(i, "та");
    return pronoun
        && i > 0
        && (tokens.is(i - 1, ',')
            || tokens.is(i - 1, "но")
            || tokens.is(i - 1, "а")
            || tokens.is(i - 1, "и")
            || opens(tokens, i));
  }

  /** {@code Котов позвонил Алиеву. | Тот | ответил}. */
  private static boolean opens(Tokens tokens, int i) {
    return tokens.is(i - 1, '.')
        && tokens.isCapitalized(i)
        && i + 1 < tokens.size()
        && tokens.is(i + 1, WordClass.CUE);
  }

  /**
   * Whom it stands for, by the last name in a case before it in its sentence; where it opens that,
   * in the one before.
   */
  Optional<Resolution> before(int pronoun) {
    Tokens tokens = reading.tokens;
    Gender gender = genderOf(tokens, pronoun);
    int from = tokens.from(reading.sentences.startOf(tokens.start(pronoun)));
    from = from == pronoun ? tokens.from(reading.sentences.startBefore(tokens.start(from))) : from;
    for (int i = persons.indexBefore(pronoun) - 1; i >= 0; i--) {
      Mention mention = persons.mentions().get(i);
      if (mention.firstToken() < from) {
        return Optional.empty();
      }
      boolean object = !mention.subject() || hasSubject(from, mention.firstToken());
      if (object && !Agreement.isOpposite(gender, mention.person().gender)) {
        return Optional.of(Resolution.of(mention.person()));
      }
    }
    return Optional.empty();
  }

  /** {@code Когда он сказал об этом | фон Нейману}: whether the clause has a subject before. */
  private boolean hasSubject(int from, int name) {
    boolean subject = persons.lastWithin(from, name).filter(Mention::subject).isPresent();
    for (int i = from; i < name && !subject; i++) {
      subject = reading.tokens.isAny(i, WordClass.SUBJECTS);
    }
    return subject;
  }

  private static Gender genderOf(Tokens tokens, int pronoun) {
    return tokens.is(pronoun, "та") ? Gender.FEMININE : Gender.MASCULINE;
  }
}
