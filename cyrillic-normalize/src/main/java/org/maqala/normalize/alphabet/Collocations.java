// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maqala.normalize.alphabet.ReadWord.Reading;
import org.maqala.normalize.resource.Resources;

/**
 * Which of two words that are written alike is meant beside another; see {@code collocations.tsv}.
 */
final class Collocations {
  /** A number in digits, as a neighbour. */
  private static final String NUMBER = "0";

  /** A dash with spaces around it. */
  private static final String DASH = "—";

  private static final String DASHES = "—–";

  /** So many words before or after are near. */
  private static final int NEAR = 2;

  private static final Map<String, List<Row>> ROWS = new HashMap<>();

  static {
    for (String[] row : Resources.rows(Collocations.class, "collocations.tsv")) {
      ROWS.computeIfAbsent(row[0], letters -> new ArrayList<>()).add(Row.of(row));
    }
  }

  /** The ends of Russian infinitives and third persons, as if they were words. */
  private static final String INFINITIVE = "-ть";

  private static final String THIRD_PERSON = "-т";

  private Collocations() {}

  /** The word with the reading first that its neighbour asks for; none if none does. */
  static Optional<ReadWord> read(Surroundings around, QueuedWord one, ReadWord word) {
    for (Reading reading : word.readings()) {
      List<Row> rows = ROWS.get(reading.letters());
      if (rows != null && rows.stream().anyMatch(row -> row.fits(around, one))) {
        return Optional.of(word.startingWith(reading));
      }
    }
    return Optional.empty();
  }

  /** Whether a Russian infinitive rather stands behind the word than a third person. */
  static boolean asksForInfinitive(QueuedWord before) {
    return asksFor(INFINITIVE, before);
  }

  /** Whether a Russian third person rather stands right behind the word. */
  static boolean asksForThirdPerson(QueuedWord before) {
    return asksFor(THIRD_PERSON, before);
  }

  private static boolean asksFor(String form, QueuedWord before) {
    List<Row> rows = ROWS.getOrDefault(form, List.of());
    return rows.stream().anyMatch(row -> row.has(before));
  }

  /** Where a reading is meant. */
  private enum Place {
    /** Right behind one of the words. */
    BEHIND,
    /** Right before one of them. */
    BEFORE,
    /** Right before one of the marks. */
    MARK,
    /** Before the surname behind an initial. */
    INITIAL,
    /** Between two names. */
    NAMES,
    /** One of them is among the two words before or the two after. */
    NEAR
  }

  /** A place, and the words there: whole ones and beginnings. */
  private record Row(Place place, Set<String> exact, List<String> starts) {
    static Row of(String[] row) {
      Set<String> exact = new HashSet<>();
      List<String> starts = new ArrayList<>();
      for (String neighbour : row.length > 2 ? row[2].split(" ") : new String[0]) {
        if (neighbour.endsWith("-")) {
          starts.add(neighbour.substring(0, neighbour.length() - 1));
        } else {
          exact.add(neighbour);
        }
      }
      return new Row(Place.valueOf(row[1].toUpperCase(Locale.ROOT)), exact, starts);
    }

    boolean fits(Surroundings around, QueuedWord one) {
      return switch (place) {
        case BEHIND ->
            around.lastBeside(one).filter(this::has).isPresent() || isBehindNumber(around, one);
        case BEFORE ->
            around.nextBeside(one).filter(this::has).isPresent() || isBeforeDash(around, one);
        case MARK -> exact.contains(String.valueOf(around.at(one.end())));
        case INITIAL -> around.isInitial(one) && around.surname(one).filter(this::has).isPresent();
        case NAMES -> around.isBetweenNames(one);
        case NEAR -> around.neighbours(one, NEAR).stream().anyMatch(this::has);
      };
    }

    boolean has(QueuedWord neighbour) {
      String word = neighbour.letters();
      return !word.isEmpty()
          && (exact.contains(word) || starts.stream().anyMatch(word::startsWith));
    }

    private boolean isBehindNumber(Surroundings around, QueuedWord one) {
      return exact.contains(NUMBER)
          && around.at(one.start() - 1) == ' '
          && Character.isDigit(around.at(one.start() - 2));
    }

    /** A dash behind a space. */
    private boolean isBeforeDash(Surroundings around, QueuedWord one) {
      return exact.contains(DASH)
          && around.at(one.end()) == ' '
          && DASHES.indexOf(around.at(one.end() + 1)) >= 0;
    }
  }
}
