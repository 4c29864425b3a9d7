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
   * there is no letter. Names and titles are quoted in their own language: where the words outside
   * quotation marks leave no doubt, they decide. Links are read over.
   *
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  public LanguageGuess text(CharSequence text, int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    Tally frame = new Tally();
    Tally quoted = new Tally();
    int depth = 0;
    for (int at = start; at < end; ) {
      depth = depthAfter(text.charAt(at), depth);
      if (isLink(text, at, end)) {
        at = linkEnd(text, at, end);
      } else {
        at = readWord(text, at, end, depth > 0 ? quoted : frame);
      }
    }
    if (frame.isSure()) {
      return frame.guess();
    }
    frame.add(quoted);
    return frame.guess();
  }

  /** How many quotations are open after a character; a straight mark opens the only one. */
  private static int depthAfter(char c, int depth) {
    return switch (c) {
      case '«', '„' -> depth + 1;
      case '“' -> depth == 0 ? 1 : depth - 1;
      case '»', '”' -> Math.max(0, depth - 1);
      case '"' -> depth == 0 ? 1 : depth - 1;
      default -> depth;
    };
  }

  private static boolean isLink(CharSequence text, int at, int end) {
    return startsWith("http://", text, at, end)
        || startsWith("https://", text, at, end)
        || startsWith("www.", text, at, end);
  }

  private static boolean startsWith(String prefix, CharSequence text, int at, int end) {
    if (end - at < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int linkEnd(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
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
