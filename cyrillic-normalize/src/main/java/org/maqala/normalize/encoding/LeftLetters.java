// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maqala.normalize.lexicon.Lexicon;

/**
 * A letter of a font layout left over in a Kazakh word that is right for the rest ({@code мәшїүр}),
 * from fonts that no table has: the Kazakh letter is put in its place by which the lexicon knows
 * the word, if there is just one.
 */
final class LeftLetters {
  private static final String KAZAKH = "әғқңөұүһ";

  /** What the layouts leave. */
  static final String LAYOUTS = "јєѕґўїћѓњљђџќ";

  private static final String RULE = "kazakh-font-letter";
  private static final int SHORTEST = 4;

  private LeftLetters() {}

  /** The letter that takes the place of the one at {@code at}. */
  private record Replacement(int at, char letter) {}

  /** Whether it is a letter that the layouts leave, in either case. */
  static boolean isOne(char c) {
    return LAYOUTS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  static Optional<Repair> of(String line) {
    List<Replacement> found = new ArrayList<>();
    int start = 0;
    while (start < line.length()) {
      int end = start;
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      replacement(line, start, end).ifPresent(found::add);
      start = end + 1;
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Repair(
                0,
                (at, edits) ->
                    found.forEach(one ->
                        edits.replace(
                            at + one.at(),
                            at + one.at() + 1,
                            String.valueOf(one.letter()),
                            RULE))));
  }

  private static Optional<Replacement> replacement(String line, int start, int end) {
    int left = -1;
    boolean kazakh = false;
    for (int i = start; i < end; i++) {
      char small = Character.toLowerCase(line.charAt(i));
      kazakh |= KAZAKH.indexOf(small) >= 0;
      if (LAYOUTS.indexOf(small) >= 0) {
        if (left >= 0) {
          return Optional.empty();
        }
        left = i;
      }
    }
    return kazakh && left >= 0 && end - start >= SHORTEST
        ? known(line, start, end, left)
        : Optional.empty();
  }

  private static Optional<Replacement> known(String line, int start, int end, int left) {
    StringBuilder word = new StringBuilder(line.substring(start, end));
    char one = 0;
    for (int i = 0; i < KAZAKH.length(); i++) {
      char letter = KAZAKH.charAt(i);
      word.setCharAt(left - start, letter);
      if (Lexicon.kazakh().contains(word)) {
        if (one != 0) {
          return Optional.empty();
        }
        one = letter;
      }
    }
    boolean capital = Character.isUpperCase(line.charAt(left));
    return one == 0
        ? Optional.empty()
        : Optional.of(new Replacement(left, capital ? Character.toUpperCase(one) : one));
  }
}
