// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A word and its readings, best first. Immutable. */
final class ReadWord {
  /** As likely as the chosen reading, for words that the lexicon does not have. */
  private static final int AS_LIKELY = 24;

  /** A known reading so much less likely than the chosen one is no alternative. */
  private static final int WORTH_TELLING = 40;

  /** A common word is one of at most eight thousand, in quarters of a bit. */
  private static final int COSTLIEST_COMMON = 56;

  /** So much seldomer a common word has a capital before a name: one time in some twenty. */
  private static final int RARER = 18;

  /** A rarer name is rather a rare spelling, in quarters of a bit. */
  private static final int COSTLIEST_NAME = 68;

  /** No more readings are ever asked for of a word that the lexicon does not have. */
  private static final int MOST_UNKNOWN = 8;

  private final List<Reading> readings;
  private final boolean common;
  private final int language;
  private final List<String> alternatives;

  private ReadWord(List<Reading> readings, boolean common, int language) {
    int most = readings.get(0).known() ? readings.size() : MOST_UNKNOWN;
    this.readings = List.copyOf(readings.subList(0, Math.min(most, readings.size())));
    this.common = common;
    this.language = language;
    this.alternatives = alternatives(this.readings);
  }

  /**
   * @param readings best first, at least one
   * @param tellsLanguages whether the readings say if they are Kazakh or Russian
   */
  static ReadWord of(List<Reading> readings, boolean tellsLanguages) {
    Reading best = readings.get(0);
    boolean common = best.known() && (!tellsLanguages || best.kazakh() || best.russian());
    return new ReadWord(readings, common, tellsLanguages && best.known() ? language(readings) : 0);
  }

  private static int language(List<Reading> readings) {
    int vote = 0;
    for (Reading reading : readings) {
      if (reading.kazakh() == reading.russian() || vote == (reading.kazakh() ? 1 : -1)) {
        return 0;
      }
      vote = reading.kazakh() ? -1 : 1;
    }
    return vote;
  }

  private static List<String> alternatives(List<Reading> readings) {
    Reading best = readings.get(0);
    List<String> found = new ArrayList<>();
    for (Reading reading : readings.subList(1, readings.size())) {
      int behind = reading.cost() - best.cost();
      if (behind < (best.known() ? WORTH_TELLING : AS_LIKELY)
          && found.size() < AmbiguousWord.MOST_ALTERNATIVES) {
        found.add(reading.written());
      }
    }
    return List.copyOf(found);
  }

  List<Reading> readings() {
    return readings;
  }

  List<Reading> readings(int most) {
    return readings.subList(0, Math.min(most, readings.size()));
  }

  /** The same readings, another one first. */
  ReadWord startingWith(Reading first) {
    List<Reading> reordered = new ArrayList<>(readings);
    reordered.remove(first);
    reordered.add(0, first);
    return new ReadWord(reordered, common, language);
  }

  /** The same readings, the one first that has these small letters; none if no reading has. */
  Optional<ReadWord> startingWithLetters(String letters) {
    return readings.stream()
        .filter(reading -> reading.letters().equals(letters))
        .findFirst()
        .map(this::startingWith);
  }

  /** The same readings, the best of those first that don't have this letter. */
  ReadWord startingWithout(char letter) {
    return readings.stream()
        .filter(reading -> reading.letters().indexOf(letter) < 0)
        .findFirst()
        .map(this::startingWith)
        .orElse(this);
  }

  /** The same readings, a rarer known one first if the best one is a common word. */
  ReadWord asName() {
    Reading best = best();
    if (!best.known() || best.cost() > COSTLIEST_COMMON) {
      return this;
    }
    return readings.stream()
        .skip(1)
        .filter(one -> one.known() && one.cost() - best.cost() <= RARER)
        .filter(one -> one.cost() <= COSTLIEST_NAME)
        .findFirst()
        .map(this::startingWith)
        .orElse(this);
  }

  /** The same readings, a Kazakh one of as many letters first that is no rarer than so much. */
  ReadWord asKazakh(int rarer) {
    Reading best = best();
    return readings.stream()
        .filter(one -> one.kazakh() && !one.russian() && one.cost() - best.cost() <= rarer)
        .filter(one -> one.letters().length() == best.letters().length())
        .findFirst()
        .map(this::startingWith)
        .orElse(this);
  }

  /** The word with the one reading that has these small letters; none if no reading has. */
  Optional<ReadWord> only(String letters) {
    return readings.stream()
        .filter(reading -> reading.letters().equals(letters))
        .findFirst()
        .map(reading -> new ReadWord(List.of(reading), common, language));
  }

  ReadWord in(int otherLanguage) {
    return new ReadWord(readings, common, otherLanguage);
  }

  Reading best() {
    return readings.get(0);
  }

  boolean isKnown() {
    return best().known();
  }

  /** Whether no chance makes it known: it is, and not only as a rare word. */
  boolean isCommon() {
    return common;
  }

  /** 1 if it is Russian and no reading of it Kazakh, -1 if it is Kazakh only, 0 otherwise. */
  int language() {
    return language;
  }

  /** What the letters cost on average; high if it is no word of the language. */
  int costPerLetter() {
    return best().lettersCost() / (best().letters().length() + 1);
  }

  List<String> alternatives() {
    return alternatives;
  }

  /**
   * One reading.
   *
   * @param letters in small letters
   * @param written in the case of the source
   * @param lettersCost what the letters cost by themselves
   * @param known whether a lexicon has it
   * @param kazakh whether the Kazakh one has
   * @param russian whether the Russian one has
   * @param cost what it costs by letters and lexicon
   */
  record Reading(
      String letters,
      String written,
      int lettersCost,
      boolean known,
      boolean kazakh,
      boolean russian,
      int cost) {
    Reading costing(int newCost) {
      return new Reading(letters, written, lettersCost, known, kazakh, russian, newCost);
    }
  }
}
