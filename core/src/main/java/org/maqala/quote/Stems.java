// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nouns by stem, found in any case form: a stem and a short ending, longer if it is Kazakh. */
final class Stems {
  private static final int LONGEST_ENDING = 3;
  private static final int LONGEST_KAZAKH_ENDING = 8;

  private final Map<String, String> values = new HashMap<>();

  static Stems read(String table) {
    Stems stems = new Stems();
    for (List<String> row : Table.read(table, 2)) {
      stems.values.merge(row.get(0), row.get(1), (a, b) -> a + " " + b);
    }
    return stems;
  }

  /** The longest stem that {@code key} is a form of. */
  Optional<String> stemOf(String key) {
    for (int length = key.length(); length >= shortest(key); length--) {
      String stem = key.substring(0, length);
      if (values.containsKey(stem) && fits(key, length)) {
        return Optional.of(stem);
      }
    }
    return Optional.empty();
  }

  /** What the table says of {@code key}; empty text if it holds no stem of it. */
  String valueOf(String key) {
    return stemOf(key).map(stem -> values.getOrDefault(stem, "")).orElse("");
  }

  boolean contains(String key) {
    return stemOf(key).isPresent();
  }

  private static int shortest(String key) {
    return Math.max(2, key.length() - LONGEST_KAZAKH_ENDING);
  }

  private static boolean fits(String key, int length) {
    int ending = key.length() - length;
    if (length < 4) {
      return ending <= (length == 2 ? 0 : 2);
    }
    return ending <= LONGEST_ENDING || hasKazakhLetter(key, length);
  }

  static boolean hasKazakhLetter(String key, int from) {
    for (int i = from; i < key.length(); i++) {
      if ("әғқңөұүһі".indexOf(key.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
