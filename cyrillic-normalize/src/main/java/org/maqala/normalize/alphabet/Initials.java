// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.List;
import java.util.Optional;
import org.maqala.normalize.alphabet.ReadWord.Reading;

/**
 * Finds the reading of an abbreviation that has the first letters of some words, and of the parts
 * that its longer words are made of: {@code пассивті гемагглютинация реакциясы (ПГАР)}.
 */
final class Initials {
  /** Two letters are those of two words by chance. */
  private static final int SHORTEST = 3;

  /** So many letters inside words may be counted. */
  private static final int MOST_INNER = 2;

  /** A word so long may be all that is abbreviated. */
  private static final int LONG = 10;

  private Initials() {}

  /**
   * The word with the one reading that has the first letters of the last words or of the first; if
   * none has, the best one may have letters inside them, too.
   */
  static Optional<ReadWord> of(ReadWord word, List<String> words) {
    String best = word.best().letters();
    return word.readings().stream()
        .map(Reading::letters)
        .filter(letters -> letters.length() >= SHORTEST)
        .filter(letters ->
            areAt(letters, words, words.size() - letters.length()) || areAt(letters, words, 0))
        .findFirst()
        .or(() ->
            Optional.of(best)
                .filter(letters ->
                    letters.length() >= SHORTEST
                        && (areLast(letters, words) || areFirst(letters, words))))
        .flatMap(word::only);
  }

  /** Whether they are the first letters of as many words. */
  private static boolean areAt(String letters, List<String> words, int from) {
    if (from < 0 || from + letters.length() > words.size()) {
      return false;
    }
    int at = 0;
    while (at < letters.length() && words.get(from + at).charAt(0) == letters.charAt(at)) {
      at++;
    }
    return at == letters.length();
  }

  /** Whether they are those of the last words, all of them. */
  private static boolean areLast(String letters, List<String> words) {
    int rest = letters.length();
    int last = words.size();
    while (rest > 0 && last > 0) {
      last--;
      int from = rest - 1;
      while (from >= 0 && !isAbbreviated(letters.substring(from, rest), words.get(last))) {
        from--;
      }
      if (from < 0) {
        return false;
      }
      rest = from;
    }
    return rest == 0 && isEnough(letters, words.subList(last, words.size()));
  }

  /** Whether they are those of the first words. */
  private static boolean areFirst(String letters, List<String> words) {
    int done = 0;
    int count = 0;
    while (done < letters.length() && count < words.size()) {
      String word = words.get(count);
      count++;
      int to = Math.min(letters.length(), done + 1 + MOST_INNER);
      while (to > done
          && !(isAbbreviated(letters.substring(done, to), word)
              && fits(letters, to, words, count))) {
        to--;
      }
      if (to == done) {
        return false;
      }
      done = to;
    }
    return done == letters.length() && isEnough(letters, words.subList(0, count));
  }

  /** Whether the next word begins with the next letter, or none is left. */
  private static boolean fits(String letters, int at, List<String> words, int next) {
    return at == letters.length()
        || (next < words.size() && words.get(next).charAt(0) == letters.charAt(at));
  }

  /** Whether the first letter begins the word and the others follow in it. */
  private static boolean isAbbreviated(String letters, String word) {
    if (word.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 1; i < letters.length(); i++) {
      at = word.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnough(String letters, List<String> words) {
    return letters.length() - words.size() <= MOST_INNER
        && (words.size() > 1 || words.get(0).length() >= LONG);
  }
}
