// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.HashMap;
import java.util.Map;

/** How rare the words are that some alphabet writes alike; see {@code homographs.tsv}. */
final class Homographs {
  private static final Map<String, Integer> COSTS = read();

  private Homographs() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> costs = new HashMap<>();
    for (String[] row : Resources.rows("homographs.tsv")) {
      costs.put(row[0], Integer.parseInt(row[1]));
    }
    return costs;
  }

  /**
   * The negative logarithm of a word's probability, in quarters of a bit; {@code other} if none.
   */
  static int cost(String word, int other) {
    return COSTS.getOrDefault(word, other);
  }
}
