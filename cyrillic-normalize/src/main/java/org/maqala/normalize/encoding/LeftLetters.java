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

  private static final boolean[] LEFT = left();

  private LeftLetters() {}

  private static boolean[] left() {
    boolean[] left = new boolean[Character.MAX_VALUE + 1];
    for (int i = 0; i < LAYOUTS.length(); i++) {
      left[LAYOUTS.charAt(i)] = true;
      left[Character.toUpperCase(LAYOUTS.charAt(i))] = true;
    }
    return left;
  }

  /** The letter that takes the place of the one at {@code at}. */
  private record Replacement(int at, char letter) {}

  /** Whether it is a letter that the layouts leave, in either case. */
  static boolean isOne(char c) {
    return LEFT[c];
  }

  static Optional<Repair> of(String line) {
    List<Replacement> found = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      if (LEFT[line.charAt(at)]) {
        int start = at;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
          start--;
        }
        while (at < line.length() && Character.isLetter(line.charAt(at))) {
          at++;
        }
        replacement(line, start, at).ifPresent(found::add);
      }
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
