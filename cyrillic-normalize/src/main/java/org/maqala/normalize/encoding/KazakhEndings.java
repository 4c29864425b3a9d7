// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.HashSet;
import java.util.Set;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.resource.Resources;

/**
 * Endings that make a word Kazakh whose stem is in no lexicon, a name as a rule, and the degrees
 * {@code т.ғ.к.} and {@code т.ғ.д.}, candidate and doctor of a science; see {@code
 * kazakh-endings.tsv}.
 */
final class KazakhEndings {
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST = 6;

  private static final String BACK_VOWELS = "аоуұыяёю";
  private static final String FRONT_VOWELS = "әеөүіиэ";

  /** What stands last in a degree: candidate, doctor. */
  private static final String DEGREES = "кд";

  /** Science, which stands before it. */
  private static final char SCIENCE = 'ғ';

  private static final Set<String> ENDINGS = endings();

  private KazakhEndings() {}

  private static Set<String> endings() {
    Set<String> endings = new HashSet<>();
    for (String[] row : Resources.rows(KazakhEndings.class, "kazakh-endings.tsv")) {
      endings.add(row[0]);
    }
    return endings;
  }

  /** Whether a layout makes the letter that of science. */
  static boolean mayBeScience(char c) {
    for (CodePage layout : FontVote.LAYOUTS) {
      int unit = CodePages.CP1251.encode(c);
      if (unit >= 0 && layout.decode((byte) unit) == SCIENCE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letter may be the last of a degree. */
  static boolean endsDegree(char c) {
    return DEGREES.indexOf(c) >= 0;
  }

  /** Whether the word is a degree, with full stops or without: {@code ғк}, {@code т.ғ.д.}. */
  static boolean isDegree(String text, int start, int end) {
    int letters = 0;
    char last = 0;
    char beforeLast = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        beforeLast = last;
        last = c;
        if (i + 1 < end && letters > 1 && Character.isLetter(text.charAt(i + 1))) {
          return false;
        }
      }
    }
    return letters > 1 && letters <= LONGEST && beforeLast == SCIENCE && endsDegree(last);
  }

  /**
   * Whether the word has such an ending, with a letter in it that the layout changed and none
   * before, and vowels that go with the stem's.
   *
   * @param text the word as it was
   * @param other the word as the layout has it
   */
  static boolean endChanged(String text, String other, int start, int end) {
    int to = end;
    while (to > start && !Character.isLetter(other.charAt(to - 1))) {
      to--;
    }
    for (int stem = Math.max(start + SHORTEST_STEM, to - LONGEST); stem < to; stem++) {
      if (ENDINGS.contains(other.substring(stem, to))) {
        return text.regionMatches(start, other, start, stem - start)
            && areLetters(other, start, stem)
            && isBack(other, start, stem) == isBack(other, stem, to);
      }
    }
    return false;
  }

  private static boolean areLetters(String word, int start, int end) {
    int at = start;
    while (at < end && LetterModel.symbol(word.charAt(at)) > LetterModel.BORDER) {
      at++;
    }
    return at == end;
  }

  /** By the last vowel; {@code ев} of a Russian surname is both, so that it is passed over. */
  private static boolean isBack(String word, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      char c = Character.toLowerCase(word.charAt(i));
      if (BACK_VOWELS.indexOf(c) >= 0) {
        return true;
      }
      if (FRONT_VOWELS.indexOf(c) >= 0 && !word.startsWith("ев", i)) {
        return false;
      }
    }
    return true;
  }
}
