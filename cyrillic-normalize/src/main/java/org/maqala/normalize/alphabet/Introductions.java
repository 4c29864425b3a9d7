// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Kazakh abbreviations that a text introduces: {@code İslam revolıýtsııasy saqshylar korpýsy
 * (IRSK)}. What stands in parentheses behind the words whose first letters it has is no foreign
 * abbreviation, there and from there on. For one text and one thread.
 */
final class Introductions {
  /** Two letters are those of two words by chance. */
  private static final int SHORTEST = 3;

  /** Of signs, some of which may be two to a letter. */
  private static final int LONGEST = 8;

  /** So many words are looked at, and so many characters between two of them. */
  private static final int MOST_WORDS = 8;

  private static final int LONGEST_GAP = 3;

  private static final String GAPS = " -\u2013\u2014\u00A0";

  /** Words that no abbreviation counts. */
  private static final Set<String> PASSED_OVER = Set.of("және", "мен", "үшін", "бойынша");

  private final String text;
  private final WordMemory.OfText words;
  private final Map<String, ReadWord> introduced = new HashMap<>();

  Introductions(String text, WordMemory.OfText words) {
    this.text = text;
    this.words = words;
  }

  /** The one reading of an abbreviation that the text introduces here or has before. */
  Optional<ReadWord> read(int start, int end, ReadWord word) {
    int length = end - start;
    if (length < SHORTEST || length > LONGEST || !isCapitals(start, end)) {
      return Optional.empty();
    }
    String abbreviation = text.substring(start, end);
    if (start > 1 && text.charAt(start - 1) == '(') {
      introduced(start - 1, word).ifPresent(one -> introduced.put(abbreviation, one));
    }
    return Optional.ofNullable(introduced.get(abbreviation));
  }

  /** An abbreviation that is Kazakh from here on. */
  void add(int start, int end, ReadWord word) {
    introduced.put(text.substring(start, end), word);
  }

  private boolean isCapitals(int start, int end) {
    int at = start;
    while (at < end && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private Optional<ReadWord> introduced(int parenthesis, ReadWord word) {
    StringBuilder initials = new StringBuilder();
    int end = wordEnd(parenthesis);
    for (int count = 0; count < MOST_WORDS && end > 0; count++) {
      int start = wordStart(end);
      String letters = words.read(start, end).map(one -> one.best().letters()).orElse("");
      if (letters.isEmpty()) {
        return Optional.empty();
      }
      if (!PASSED_OVER.contains(letters)) {
        initials.insert(0, letters.charAt(0));
      }
      if (initials.length() >= SHORTEST) {
        Optional<ReadWord> read = word.only(initials.toString());
        if (read.isPresent()) {
          return read;
        }
      }
      end = wordEnd(start);
    }
    return Optional.empty();
  }

  /** Where the word ends that stands before a place; 0 if something else does. */
  private int wordEnd(int before) {
    int at = before;
    while (at > 0 && before - at <= LONGEST_GAP && GAPS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && WordFinder.isLetter(text.charAt(at - 1)) ? at : 0;
  }

  private int wordStart(int end) {
    int at = end;
    while (at > 0 && WordFinder.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
