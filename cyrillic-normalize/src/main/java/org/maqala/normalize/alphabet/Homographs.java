// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.HashMap;
import java.util.Map;
import org.maqala.normalize.resource.Resources;

/** How rare the words are that some alphabet writes alike; see {@code homographs.tsv}. */
final class Homographs {
  private static final Map<String, Integer> KAZAKH = new HashMap<>();
  private static final Map<String, Integer> RUSSIAN = new HashMap<>();

  static {
    for (String[] row : Resources.rows(Homographs.class, "homographs.tsv")) {
      KAZAKH.put(row[0], Integer.parseInt(row[1]));
      if (!row[2].isEmpty()) {
        RUSSIAN.put(row[0], Integer.parseInt(row[2]));
      }
    }
  }

  private Homographs() {}

  /**
   * The negative logarithm of a word's probability in Kazakh texts, in quarters of a bit; {@code
   * other} if none.
   */
  static int cost(String word, int other) {
    return KAZAKH.getOrDefault(word, other);
  }

  /** The same in Russian texts. */
  static int russianCost(String word, int other) {
    return RUSSIAN.getOrDefault(word, other);
  }
}
