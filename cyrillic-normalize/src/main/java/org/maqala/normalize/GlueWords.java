// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.maqala.normalize.resource.Resources;

/** The word lists of {@code border-glue.tsv}. */
final class GlueWords {
  private static final int LONGEST = 20;
  private static final Map<String, Set<String>> LISTS = read();

  private GlueWords() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String[] row : Resources.rows(GlueWords.class, "border-glue.tsv")) {
      lists.put(row[0], Set.of(row[1].split(" ", -1)));
    }
    return Map.copyOf(lists);
  }

  /** Whether the stretch of the line, in any case, is a word of the list. */
  static boolean is(String kind, LineText line, int start, int end) {
    return end > start
        && end - start <= LONGEST
        && list(kind).contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the stretch begins with a word of the list. */
  static boolean startsWith(String kind, LineText line, int start, int end) {
    for (String word : list(kind)) {
      if (end - start >= word.length() && line.startsWith(word, start)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> list(String kind) {
    return LISTS.getOrDefault(kind, Set.of());
  }
}
