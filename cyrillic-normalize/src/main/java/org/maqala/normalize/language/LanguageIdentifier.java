// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import java.util.Objects;

/**
 * Tells Kazakh from Russian, and both from their neighbours in Cyrillic (Kyrgyz, Uzbek, Tatar,
 * Ukrainian, Belarusian, Bulgarian and more), which are {@link Language#OTHER} by their letters and
 * their commonest words.
 *
 * <p>A word is judged by its letters: n-grams of one to four of them, weighted by a logistic
 * regression over word lists. A text, be it a sentence, a paragraph or a document, is judged by the
 * sum over its words. Latin letters that often stand for Kazakh ones (i, ə, h) count as these
 * inside Cyrillic words.
 *
 * <p>Any text is accepted. Offsets are UTF-16 code units, end exclusive. Time is linear, and
 * nothing is allocated for a word. Immutable; one instance may be shared by all threads.
 */
public final class LanguageIdentifier {
  private static final LanguageIdentifier STANDARD = new LanguageIdentifier();

  private final Ngrams ngrams = Ngrams.load();
  private final ForeignWords foreignWords = ForeignWords.load();

  private LanguageIdentifier() {}

  /** The identifier with the model of this module. */
  public static LanguageIdentifier standard() {
    return STANDARD;
  }

  /** The language of a word; see {@link #word(CharSequence, int, int)}. */
  public LanguageGuess word(CharSequence word) {
    return word(word, 0, word.length());
  }

  /**
   * The language of the word at {@code [start, end)}. Characters that are no letters part it into
   * several words, of which the sum decides.
   *
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  public LanguageGuess word(CharSequence text, int start, int end) {
    return text(text, start, end);
  }

  /** The language of a text; see {@link #text(CharSequence, int, int)}. */
  public LanguageGuess text(CharSequence text) {
    return text(text, 0, text.length());
  }

  /**
   * The language of most words at {@code [start, end)}. {@link Language#OTHER} with confidence 0 if
   * there is no letter.
   *
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  public LanguageGuess text(CharSequence text, int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    Tally tally = new Tally();
    for (int at = start; at < end; ) {
      at = readWord(text, at, end, tally);
    }
    return tally.guess();
  }

  /** Adds the word at {@code start}, if one begins there; the offset where to read on. */
  private int readWord(CharSequence text, int start, int end, Tally tally) {
    int letters = Ngrams.begin();
    int sum = 0;
    int cyrillic = 0;
    int at = start;
    boolean latin = false;
    boolean neighbour = false;
    boolean dotted = false;
    for (; at < end; at++) {
      char c = text.charAt(at);
      int number = Letters.number(c);
      if (number == Letters.NONE) {
        break;
      }
      if (number == Letters.FOREIGN) {
        int standIn = Letters.standIn(c);
        latin |= standIn == Letters.NONE;
        number = standIn == Letters.NONE ? number : standIn;
      } else {
        cyrillic++;
        neighbour |= number == Letters.FOREIGN_CYRILLIC;
      }
      dotted |= c == 'і';
      tally.letter(number);
      letters = Ngrams.push(letters, number);
      sum += ngrams.weight(letters);
    }
    if (at == start) {
      return start + 1;
    }
    sum += ngrams.weight(Ngrams.push(letters, Letters.BORDER));
    if (dotted) {
      tally.dotted();
    }
    if (neighbour) {
      tally.neighbour();
    } else if (cyrillic == 0 || (latin && cyrillic * 2 < at - start)) {
      tally.foreign();
    } else if (foreignWords.contains(text, start, at)) {
      tally.foreignWord();
    } else {
      tally.ours(sum * Ngrams.UNIT);
    }
    return at;
  }
}
