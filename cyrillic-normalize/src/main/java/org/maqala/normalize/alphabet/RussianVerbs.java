// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/**
 * Russian verbs whose infinitive is written as their third person where a ь is lost: {@code носить,
 * носит}.
 */
final class RussianVerbs {
  private RussianVerbs() {}

  /** The word with the form first that stands in such a place. */
  static ReadWord inPlace(Surroundings around, QueuedWord one, ReadWord word) {
    String letters = word.best().letters();
    boolean infinitive = letters.endsWith("ть");
    String other =
        infinitive
            ? letters.substring(0, letters.length() - 1)
            : letters.endsWith("т") ? letters + 'ь' : "";
    return other.isEmpty() ? word : other(around, one, word, other, infinitive);
  }

  private static ReadWord other(
      Surroundings around, QueuedWord one, ReadWord word, String other, boolean infinitive) {
    boolean wanted = infinitive ? isBehindSubject(around, one) : isBehindModal(around, one);
    return wanted
        ? word.readings().stream()
            .filter(reading -> reading.russian() && reading.letters().equals(other))
            .findFirst()
            .map(word::startingWith)
            .orElse(word)
        : word;
  }

  /** Behind {@code который} and the like, which no infinitive follows. */
  private static boolean isBehindSubject(Surroundings around, QueuedWord one) {
    return around.lastBeside(one).filter(Collocations::asksForThirdPerson).isPresent();
  }

  /** Whether one of the words before asks for an infinitive and no comma parts it from here. */
  private static boolean isBehindModal(Surroundings around, QueuedWord one) {
    QueuedWord at = one;
    for (QueuedWord last : around.before()) {
      if (!around.isBeside(last.end(), at.start())) {
        return false;
      }
      if (Collocations.asksForInfinitive(last)) {
        return true;
      }
      at = last;
    }
    return false;
  }
}
