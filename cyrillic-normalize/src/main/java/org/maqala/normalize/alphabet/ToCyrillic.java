// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maqala.normalize.alphabet.WordReader.Word;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.text.AlignedText;
import org.maqala.text.Span;

/** Reads a text of another alphabet in Cyrillic, word by word. Linear in the text. */
final class ToCyrillic implements Transliterator {
  /** A word with letters as unlikely as this, that no lexicon knows, is of another language. */
  private static final int UNLIKELY = 34;

  /** A word so much likelier in English, in quarters of a bit, is of another language. */
  private static final int LIKELIER = 40;

  /** Words of so many letters are abbreviations as often as not; they follow the text. */
  private static final int SHORT = 3;

  private static final int LONGEST_ABBREVIATION = 5;

  private final WordReader reader;
  private final WordFinder finder;
  private final ForeignWords foreign;
  private final String rule;

  /** The words that a number of one Roman letter may count. */
  private final Lexicon counted;

  private final boolean fromCyrillic;

  /**
   * @param fromCyrillic whether the text is in Cyrillic already, so that a second reading could
   *     change what the first has read
   */
  ToCyrillic(
      WordReader reader,
      WordFinder finder,
      ForeignWords foreign,
      String rule,
      Lexicon counted,
      boolean fromCyrillic) {
    this.fromCyrillic = fromCyrillic;
    this.foreign = foreign;
    this.counted = counted;
    this.reader = reader;
    this.finder = finder;
    this.rule = rule;
  }

  @Override
  public Transliteration transliterate(String text) {
    Run run = new Run(text);
    WordFinder.Words words = finder.words(text);
    while (words.next()) {
      if (words.isMark()) {
        run.edits.replace(words.start(), words.end(), words.mark(), rule);
      } else {
        run.word(words.start(), words.end());
      }
    }
    run.flush();
    return new Transliteration(run.edits.build(), run.ambiguous);
  }

  /** Whether the word is certainly of another language. */
  private boolean isForeign(Word word, String text, int start, int end) {
    if (foreign == ForeignWords.NONE || word.isKnown() || !isAscii(text, start, end)) {
      return false;
    }
    return (foreign == ForeignWords.LIKELY && isLikelyForeign(word, text, start, end))
        || (isDoubtful(word, text, start, end)
            && (word.costPerLetter() >= UNLIKELY || hasInnerCapital(text, start, end)));
  }

  private static boolean isLikelyForeign(Word word, String text, int start, int end) {
    return isAbbreviation(text, start, end)
        || (end - start > SHORT
            && (EnglishWords.contain(text, start, end)
                || word.best().cost() > EnglishLetters.cost(text, start, end) + LIKELIER));
  }

  /** Whether it may be: beside a word that certainly is, it is. */
  private static boolean isDoubtful(Word word, String text, int start, int end) {
    return end - start > SHORT && !word.isKnown() && isAscii(text, start, end);
  }

  /** One text; a doubtful word waits for its neighbour. */
  private final class Run {
    private final String text;
    private final AlignedText.Builder edits;
    private final List<AmbiguousWord> ambiguous = new ArrayList<>();
    private Optional<Word> waiting = Optional.empty();
    private int waitingStart;
    private int waitingEnd;
    private int foreignEnd = -1;

    Run(String text) {
      this.text = text;
      this.edits = AlignedText.edit(text);
    }

    void word(int start, int end) {
      if (RomanNumbers.isOne(text, start, end)
          && isFollowedByWord(text, end)
          && (end - start > 1 || countsNext(text, end))) {
        return;
      }
      Optional<Word> read =
          fromCyrillic ? reader.readSettled(text, start, end) : reader.read(text, start, end);
      if (read.isEmpty() || isForeign(read.get(), text, start, end)) {
        if (waiting.isPresent() && isBeside(waitingEnd, start)) {
          waiting = Optional.empty();
        }
        flush();
        foreignEnd = end;
        return;
      }
      flush();
      if (!isDoubtful(read.get(), text, start, end)) {
        write(read.get(), start, end);
      } else if (isBeside(foreignEnd, start)) {
        foreignEnd = end;
      } else {
        waiting = read;
        waitingStart = start;
        waitingEnd = end;
      }
    }

    private boolean isBeside(int end, int start) {
      return end > 0 && end + 1 == start && text.charAt(end) == ' ';
    }

    void flush() {
      waiting.ifPresent(word -> write(word, waitingStart, waitingEnd));
      waiting = Optional.empty();
    }

    private void write(Word word, int start, int end) {
      String chosen = word.best().path().letters(true);
      if (!text.regionMatches(start, chosen, 0, end - start) || chosen.length() != end - start) {
        edits.replace(start, end, chosen, rule);
      }
      List<String> alternatives = word.alternatives();
      if (!alternatives.isEmpty()) {
        ambiguous.add(
            new AmbiguousWord(new Span(start, end), chosen, word.isKnown(), alternatives));
      }
    }
  }

  /** A number counts something: {@code XXI ǵasyr}, {@code V-shi}. */
  private static boolean isFollowedByWord(String text, int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(end + 1);
    return (text.charAt(end) == ' ' && Character.isLetter(next))
        || (text.charAt(end) == '-' && Character.isLowerCase(next));
  }

  /** Tells {@code V ǵasyr} from the Russian {@code V}. */
  private boolean countsNext(String text, int end) {
    if (text.charAt(end) == '-') {
      return true;
    }
    int nextEnd = end + 1;
    while (nextEnd < text.length() && Character.isLetter(text.charAt(nextEnd))) {
      nextEnd++;
    }
    return reader
        .read(text, end + 1, nextEnd)
        .filter(word -> counted.contains(word.best().path().letters(false)))
        .isPresent();
  }

  /** Other languages than Kazakh have few letters with marks, if any. */
  private static boolean isAscii(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) < 0x80) {
      at++;
    }
    return at == end;
  }

  /** {@code NDTV}; an unknown abbreviation with a {@code Q} is Kazakh. */
  private static boolean isAbbreviation(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 'A' || c > 'Z' || c == 'Q') {
        return false;
      }
    }
    return end - start > 1 && end - start <= LONGEST_ABBREVIATION;
  }

  /** {@code iPhone}, {@code KazMunai}; not {@code TAShKENT}, whose ш is written so. */
  private static boolean hasInnerCapital(String text, int start, int end) {
    int small = 0;
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        if (small > 1 || (small == 1 && i == start + 1)) {
          return true;
        }
        small = 0;
      } else {
        small++;
      }
    }
    return false;
  }
}
