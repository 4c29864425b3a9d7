// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.List;
import java.util.Optional;
import org.maqala.normalize.alphabet.ReadWord.Reading;

/** What stands around names and initials says of their letters. */
final class NameReadings {
  private static final String KAZAKH = "әғқңөұүһі";

  /** What Kazakh surnames have near their ends; any case ending may follow. */
  private static final List<String> KAZAKH_ENDS = List.of("ов", "ев", "бай", "бек", "хан", "тай");

  /** The same of Russian ones, before which no Kazakh given name stands. */
  private static final List<String> RUSSIAN_ENDS =
      List.of("ин", "ын", "ск", "цк", "ий", "ко", "чук", "ич", "ян");

  /** Before a name from abroad, in quarters of a bit, a borrowed one may be so much rarer. */
  private static final int RARER_ABROAD = 26;

  /** A borrowed word that is nearly as frequent as the Kazakh one is rather a name. */
  private static final int RARER_BORROWED = 4;

  private NameReadings() {}

  /** The word with another reading first if its place asks for it; none if it does not. */
  static Optional<ReadWord> read(Surroundings around, QueuedWord one, ReadWord word) {
    if (!around.isCapitalized(one)) {
      return Optional.empty();
    }
    Optional<QueuedWord> next = around.nextBeside(one);
    if (next.isPresent() && around.isCapitalized(next.get()) && around.isInSentence(one)) {
      // Before another name inside a sentence, боксшы Әли Ахмедов, no common word is meant.
      return Optional.of(
          isFromAbroad(next.get())
              ? borrowed(word, RARER_ABROAD).orElseGet(word::asName)
              : word.asName());
    }
    return around.isInSentence(one) || around.isOpening(one)
        ? borrowed(word, RARER_BORROWED)
        : Optional.empty();
  }

  /**
   * An initial with the letter that its surname asks for: names from abroad begin with Э, those of
   * here with Е, and some of known people with another letter than most.
   */
  static ReadWord initial(Surroundings around, QueuedWord one, ReadWord word, WordReader reader) {
    Optional<QueuedWord> surname = around.surname(one);
    if (surname.isEmpty()) {
      return word;
    }
    String letters = one.letters();
    if (letters.equals("е")) {
      return surname
          .filter(name -> isFromAbroad(name) && hasNone(RUSSIAN_ENDS, name))
          .flatMap(name -> word.startingWithLetters("э"))
          .orElse(word);
    }
    return letters.equals("и")
        ? around
            .byLetters(one, reader)
            .flatMap(all -> Collocations.read(around, one, all))
            .orElse(word)
        : word;
  }

  private static Optional<ReadWord> borrowed(ReadWord word, int rarer) {
    Reading best = word.best();
    return best.russian() && !best.kazakh()
        ? Optional.empty()
        : word.readings().stream()
            .filter(one -> one.russian() && !one.kazakh() && one.cost() - best.cost() <= rarer)
            .filter(one -> one.letters().length() == best.letters().length())
            .findFirst()
            .map(word::startingWith);
  }

  /** Whether a name is no Kazakh word, nor a Kazakh surname by its letters. */
  private static boolean isFromAbroad(QueuedWord name) {
    String letters = name.letters();
    ReadWord word = name.word();
    return word != null
        && word.readings().stream().noneMatch(Reading::kazakh)
        && letters.chars().noneMatch(c -> KAZAKH.indexOf(c) >= 0)
        && hasNone(KAZAKH_ENDS, name);
  }

  private static boolean hasNone(List<String> ends, QueuedWord name) {
    return ends.stream().noneMatch(name.letters()::contains);
  }
}
