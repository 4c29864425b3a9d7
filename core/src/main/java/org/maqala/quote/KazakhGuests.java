// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Who answers in a Kazakh interview: the only person whom the paragraph before its lines names, if
 * it says that someone talked, {@code Біз мектеп директоры Ерлан Омаровпен сұхбаттастық.}
 */
final class KazakhGuests {
  private static final ReportWords TALK = ReportWords.of("kk-talk", "kk-to-question");
  private static final ReportWords QUESTIONS = ReportWords.of("kk-to-question");
  private static final ReportWords GIVES = ReportWords.of("kk-gives");

  private final Tokens tokens;
  private final PersonIndex persons;

  KazakhGuests(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** The guest among the tokens {@code from} to {@code to}; empty if they name several people. */
  Optional<ResolvedSpeaker> in(int from, int to) {
    if (!talks(from, to)) {
      return Optional.empty();
    }
    Optional<Person> guest = Optional.empty();
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.endToken() > to) {
        break;
      }
      boolean another = guest.isPresent() && guest.get() != mention.person();
      if (another || isReporter(mention.firstToken() - 1)) {
        return Optional.empty();
      }
      guest = Optional.of(mention.person());
    }
    return guest.map(Person::resolved);
  }

  /** {@code Тілшіміз | Ерлан Омаров}: the one who asks. */
  private boolean isReporter(int i) {
    return i >= 0 && (tokens.startsWith(i, "тілші") || tokens.startsWith(i, "журналис"));
  }

  private boolean talks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (TALK.hold(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ерлан Омаров | сұрақтарға жауап берді}: what follows is his, however he is asked. */
  boolean answers(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (QUESTIONS.hold(tokens, i) && tokens.is(i + 1, "жауап") && GIVES.hold(tokens, i + 2)) {
        return true;
      }
    }
    return false;
  }

  /** {@code жоспарыңыз}, {@code істедіңіз}: a word that ends as one does to whom one is polite. */
  static boolean isPolite(Tokens tokens, int i) {
    return tokens.endsWith(i, "ңыз") || tokens.endsWith(i, "ңіз");
  }
}
