// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.List;
import org.maqala.dedupe.WordAlignment.Gap;

/**
 * Tells what a template's other filling is from an edited copy: whether words of one unit stand in
 * the place of other words of the other. The definition is that of {@link
 * DedupeOptions.Builder#substitutionGuard}.
 */
final class Substitutions {
  private static final int STEM = 3;
  private static final int WORDS_TO_ONE = 30;

  private Substitutions() {}

  /** Whether enough words of the one, or a number, are replaced by others in the other. */
  static boolean between(List<String> earlier, List<String> later) {
    int words = 0;
    for (Gap gap : WordAlignment.gaps(earlier, later)) {
      if (!gap.earlier().isEmpty() && !gap.later().isEmpty() && !isSpelling(gap)) {
        if (hasNumber(gap.earlier()) && hasNumber(gap.later())) {
          return true;
        }
        words += Math.min(gap.earlier().size(), gap.later().size());
      }
    }
    return words > 0 && words * WORDS_TO_ONE >= Math.max(earlier.size(), later.size());
  }

  private static boolean hasNumber(List<String> words) {
    return words.stream().anyMatch(Numbers::isNumber);
  }

  private static boolean isSpelling(Gap gap) {
    if (gap.earlier().size() == gap.later().size() && areForms(gap.earlier(), gap.later())) {
      return true;
    }
    String one = String.join("", gap.earlier());
    String other = String.join("", gap.later());
    return one.equals(other)
        || (gap.isEnd() && (isCut(gap.earlier(), other) || isCut(gap.later(), one)));
  }

  private static boolean areForms(List<String> words, List<String> others) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i)) && !isForm(words.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words share a beginning of two thirds of the longer one, and count nothing. */
  private static boolean isForm(String word, String other) {
    int shared = 0;
    int shorter = Math.min(word.length(), other.length());
    while (shared < shorter && word.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= STEM
        && shared * 3 >= Math.max(word.length(), other.length()) * 2
        && !Numbers.isNumber(word)
        && !Numbers.isNumber(other);
  }

  /** Whether a unit ends inside the first word that the other has there. */
  private static boolean isCut(List<String> words, String others) {
    return words.size() == 1 && others.startsWith(words.get(0)) && !Numbers.isNumber(words.get(0));
  }
}
