// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.List;

/** A word and its readings, best first. */
record ReadWord(List<Reading> readings) {
  /** As likely as the chosen reading, for words that the lexicon does not have. */
  private static final int AS_LIKELY = 24;

  /** A known reading so much less likely than the chosen one is no alternative. */
  private static final int WORTH_TELLING = 40;

  List<Reading> readings(int most) {
    return readings.subList(0, Math.min(most, readings.size()));
  }

  /** The same readings, another one first. */
  ReadWord startingWith(Reading first) {
    List<Reading> reordered = new ArrayList<>(readings);
    reordered.remove(first);
    reordered.add(0, first);
    return new ReadWord(reordered);
  }

  Reading best() {
    return readings.get(0);
  }

  boolean isKnown() {
    return best().known();
  }

  /** What the letters cost on average; high if it is no word of the language. */
  int costPerLetter() {
    WordPath path = best().path();
    return path.cost / (path.length() + 1);
  }

  List<String> alternatives() {
    List<String> found = new ArrayList<>();
    for (Reading reading : readings.subList(1, readings.size())) {
      int behind = reading.cost() - best().cost();
      if (behind < (isKnown() ? WORTH_TELLING : AS_LIKELY)
          && found.size() < AmbiguousWord.MOST_ALTERNATIVES) {
        found.add(reading.path().letters(true));
      }
    }
    return found;
  }

  /** One reading with what it costs by letters and lexicon. */
  record Reading(WordPath path, boolean known, int cost) {}
}
