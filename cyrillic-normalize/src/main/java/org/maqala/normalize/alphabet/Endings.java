// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.HashMap;
import java.util.Map;
import org.maqala.normalize.resource.Resources;

/** What Kazakh words take as endings, and how rare each is; see {@code endings.tsv}. */
final class Endings {
  /** Of letters; one alone may be anything. */
  static final int SHORTEST = 2;

  static final int LONGEST = 10;

  private static final String VOWELS = "аеиоуыіяю";
  private static final String NO_CONSONANTS = "аәеёиоөуұүыіэюяьъй";

  private static final Map<String, Integer> COSTS = new HashMap<>();

  static {
    for (String[] row : Resources.rows(Endings.class, "endings.tsv")) {
      COSTS.put(row[0], Integer.parseInt(row[1]));
    }
  }

  private Endings() {}

  static boolean contain(String letters) {
    return COSTS.containsKey(letters);
  }

  /** A vowel follows a consonant only: a final ь is dropped, a vowel or й takes a consonant. */
  static boolean joins(String word, int stemEnd) {
    return VOWELS.indexOf(word.charAt(stemEnd)) < 0
        || NO_CONSONANTS.indexOf(word.charAt(stemEnd - 1)) < 0;
  }

  /**
   * The negative logarithm of the probability of what stands after a word's stem, in quarters of a
   * bit; {@code other} if it is no ending.
   */
  static int cost(String word, int stemEnd, int other) {
    int length = word.length() - stemEnd;
    return length < SHORTEST || length > LONGEST || !joins(word, stemEnd)
        ? other
        : COSTS.getOrDefault(word.substring(stemEnd), other);
  }
}
