// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Kazakh abbreviations that a text introduces: {@code İslam revolıýtsııasy saqshylar korpýsy
 * (IRSK)}. What stands in parentheses behind the words whose first letters it has is no foreign
 * abbreviation, there and from there on. For one text and one thread.
 */
final class Introductions {
  /** Of fewer signs are those of two words by chance. */
  private static final int SHORTEST = 3;

  /** Of signs, some of which may be two to a letter. */
  private static final int LONGEST = 8;

  /** So many words are looked at, and so many characters between two of them. */
  private static final int MOST_WORDS = 8;

  private static final int LONGEST_GAP = 3;

  private static final String GAPS = " -\u2013\u2014\u00A0";

  /** Words that no abbreviation counts. */
  private static final Set<String> PASSED_OVER = Set.of("және", "мен", "үшін", "бойынша");

  private static final String DASHES = "-\u2013\u2014";

  /** A dash and the spaces around it. */
  private static final int DASH = 3;

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
    ReadWord known = introduced.get(abbreviation);
    if (known == null) {
      Optional<ReadWord> one = introduced(start, end, word);
      one.ifPresent(each -> introduced.put(abbreviation, each));
      return one;
    }
    return Optional.of(known);
  }

  /** In parentheses behind its words, or before a dash and its words. */
  private Optional<ReadWord> introduced(int start, int end, ReadWord word) {
    List<String> around =
        start > 1 && text.charAt(start - 1) == '('
            ? wordsBefore(start - 1)
            : isDash(end) ? wordsAfter(end + DASH) : List.of();
    return around.isEmpty() ? Optional.empty() : Initials.of(word, around);
  }

  private boolean isDash(int at) {
    return at + DASH < text.length()
        && text.charAt(at) == ' '
        && DASHES.indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == ' ';
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

  /** The words before a parenthesis, the nearest last, without those that no one counts. */
  private List<String> wordsBefore(int parenthesis) {
    Deque<String> found = new ArrayDeque<>();
    int end = wordEnd(parenthesis);
    for (int count = 0; count < MOST_WORDS && end > 0; count++) {
      int start = wordStart(end);
      String letters = letters(start, end);
      if (letters.isEmpty()) {
        break;
      }
      if (!PASSED_OVER.contains(letters)) {
        found.addFirst(letters);
      }
      end = wordEnd(start);
    }
    return List.copyOf(found);
  }

  /** The same behind a dash; they may be too many. */
  private List<String> wordsAfter(int dash) {
    List<String> found = new ArrayList<>();
    int start = dash;
    for (int count = 0; count < MOST_WORDS && start < text.length(); count++) {
      int end = start;
      while (end < text.length() && WordFinder.isLetter(text.charAt(end))) {
        end++;
      }
      String letters = end == start ? "" : letters(start, end);
      if (letters.isEmpty()) {
        break;
      }
      if (!PASSED_OVER.contains(letters)) {
        found.add(letters);
      }
      start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
    }
    return found;
  }

  private String letters(int start, int end) {
    return words
        .read(start, end)
        .filter(word -> word.isCommon() || !EnglishWords.contain(text, start, end))
        .map(word -> word.best().letters())
        .orElse("");
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
