// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins a Russian compound adjective that was broken after its hyphen. The first part must be the
 * stem of an adjective (in {@code -ско} or a consonant and {@code -но}, or a side of the world),
 * the second a whole adjective: what a line break leaves ({@code законо- дательного}) looks
 * otherwise.
 */
final class BrokenCompounds implements Step {
  private static final String VOWELS = "аеёиоуыэюя";
  private static final int SHORTEST_ADJECTIVE = 5;
  private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщь";
  private static final List<String> SIDES = List.of("северо", "юго", "древне", "средне");
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ую",
          "юю", "ое", "ее", "ые", "ие", "ых", "их", "ыми", "ими", "ей");

  private final @Nullable Words words;

  /**
   * Makes the step.
   *
   * @param words those that {@link BrokenWords} joins without a hyphen are left to it
   */
  BrokenCompounds(@Nullable Words words) {
    this.words = words;
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    for (int hyphen = stretch.from(); hyphen + 1 < stretch.to(); hyphen++) {
      if (line.charAt(hyphen) != '-' || line.charAt(hyphen + 1) != ' ') {
        continue;
      }
      int start = hyphen;
      while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
        start--;
      }
      int next = hyphen + 2;
      int end = next;
      while (end < line.length() && isLowerCyrillic(line.charAt(end))) {
        end++;
      }
      boolean whole = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
      if (whole
          && isStem(line, start, hyphen)
          && isAdjective(line, next, end)
          && !isOneWord(line, start, hyphen, next, end)) {
        edits.delete(hyphen + 1, next, Rule.BROKEN_COMPOUNDS);
      }
    }
  }

  private boolean isOneWord(LineText line, int start, int hyphen, int next, int end) {
    return words != null && words.frequency(line, start, hyphen, "", next, end) > 0;
  }

  private static boolean isLowerCyrillic(char c) {
    return (c >= 'а' && c <= 'я') || c == 'ё';
  }

  private static boolean isStem(LineText line, int start, int end) {
    if (end - start < 3 || !isLowerCyrillic(line.charAt(end - 1))) {
      return false;
    }
    if (endsWith(line, start, end, "ско") || endsWith(line, start, end, "цко")) {
      return true;
    }
    for (String side : SIDES) {
      if (end - start == side.length() && line.startsWithAnyCase(side, start)) {
        return true;
      }
    }
    return end - start >= 5
        && (endsWith(line, start, end, "но") || endsWith(line, start, end, "не"))
        && CONSONANTS.indexOf(line.charAt(end - 3)) >= 0;
  }

  private static boolean isAdjective(LineText line, int start, int end) {
    if (end - start < SHORTEST_ADJECTIVE) {
      return false;
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      if (endsWith(line, start, end, ending)) {
        return hasVowel(line, start, end - ending.length());
      }
    }
    return false;
  }

  /** What is left of a word without one was no word: {@code моско- вские}. */
  private static boolean hasVowel(LineText line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (VOWELS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(LineText line, int start, int end, String ending) {
    return end - start >= ending.length() && line.startsWith(ending, end - ending.length());
  }
}
