// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maqala.normalize.resource.Resources;

/** Ukrainian, Belarusian, Serbian and Macedonian, as far as {@code neighbours.tsv} knows them. */
final class Neighbours {
  /** The rows that are longer are alphabets. */
  private static final int LONGEST_WORD = 20;

  private static final List<String> ALPHABETS = new ArrayList<>();
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (String[] row : Resources.rows(Neighbours.class, "neighbours.tsv")) {
      if (row[1].length() > LONGEST_WORD) {
        ALPHABETS.add(row[1]);
      } else {
        WORDS.add(row[1]);
      }
    }
  }

  private Neighbours() {}

  /** Whether all letters of the word are in one of the alphabets. */
  static boolean canSpell(CharSequence text, int start, int end) {
    return ALPHABETS.stream().anyMatch(alphabet -> canSpell(alphabet, text, start, end));
  }

  private static boolean canSpell(String alphabet, CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && alphabet.indexOf(Character.toLowerCase(c)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one of their commonest words, in any case. */
  static boolean haveWord(CharSequence text, int start, int end) {
    if (end - start > LONGEST_WORD) {
      return false;
    }
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      word.append(Character.toLowerCase(text.charAt(i)));
    }
    return WORDS.contains(word.toString());
  }
}
