// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maqala.normalize.alphabet.ReadWord.Reading;
import org.maqala.normalize.resource.Resources;

/** Which of two words that are written alike is meant beside another; see {@code collocations.tsv}. */
final class Collocations {
  /** A number in digits, as a neighbour. */
  private static final String NUMBER = "0";

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
    return rows.stream().anyMatch(row -> row.has(before.letters()));
  }

  /** Words of which one stands right behind or before the word. */
  private record Row(boolean before, List<String> exact, List<String> starts) {
    static Row of(String[] row) {
      List<String> exact = new ArrayList<>();
      List<String> starts = new ArrayList<>();
      for (String neighbour : row[2].split(" ")) {
        if (neighbour.endsWith("-")) {
          starts.add(neighbour.substring(0, neighbour.length() - 1));
        } else {
          exact.add(neighbour);
        }
      }
      return new Row(row[1].equals("before"), exact, starts);
    }

    boolean fits(Surroundings around, QueuedWord one) {
      Optional<String> neighbour =
          (before ? around.nextBeside(one) : around.lastBeside(one)).map(QueuedWord::letters);
      return neighbour.filter(this::has).isPresent() || (hasNumber() && isBehindNumber(around, one))
          || (exact.contains(":") && around.at(one.end()) == ':');
    }

    private boolean has(String word) {
      return !word.isEmpty() && (exact.contains(word) || starts.stream().anyMatch(word::startsWith));
    }

    private boolean hasNumber() {
      return exact.contains(NUMBER);
    }

    private static boolean isBehindNumber(Surroundings around, QueuedWord one) {
      return around.at(one.start() - 1) == ' ' && Character.isDigit(around.at(one.start() - 2));
    }
  }
}
