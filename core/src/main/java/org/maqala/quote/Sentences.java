// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import org.maqala.text.Paragraphs;

/** Where sentences start. Full stops of initials, abbreviations and addresses end none. */
final class Sentences {
  private final String text;
  private final char[] letters;
  private final Offsets starts = new Offsets(16);

  private Sentences(String text, char[] letters) {
    this.text = text;
    this.letters = letters;
  }

  /**
   * Finds the sentences of {@code text}.
   *
   * @param letters the text, its words folded
   * @param breaks where stops, line ends and pictographs stand
   * @param opening the offsets of opening quotation marks
   * @param closing the offsets of closing ones, which belong to the sentence that they end
   */
  static Sentences of(String text, char[] letters, Offsets breaks, BitSet opening, BitSet closing) {
    Sentences sentences = new Sentences(text, letters);
    sentences.add(Chars.skipSpaces(text, 0, text.length()));
    int read = 0;
    for (int b = 0; b < breaks.size(); b++) {
      int i = breaks.get(b);
      if (i < read) {
        continue;
      }
      char c = text.charAt(i);
      if (Chars.isSentenceEnd(c)) {
        read = sentences.afterStop(i, opening, closing);
      } else {
        read = Chars.skipSpaces(text, i + 1, text.length());
        sentences.add(read);
      }
    }
    sentences.starts.done(text.length());
    return sentences;
  }

  private void add(int start) {
    if (starts.size() == 0 || starts.get(starts.size() - 1) < start) {
      starts.add(start);
    }
  }

  private int afterStop(int stop, BitSet opening, BitSet closing) {
    int i = stop;
    while (i < text.length() && Chars.isSentenceEnd(text.charAt(i))) {
      i++;
    }
    boolean single = i == stop + 1 && text.charAt(stop) == '.';
    boolean closed = false;
    while (i < text.length() && (closing.get(i) || text.charAt(i) == ')')) {
      closed |= closing.get(i);
      i++;
    }
    if (i + 1 < text.length() && text.charAt(i) == ',' && Chars.isUpper(text.charAt(i + 1))) {
      // Some crawls put a comma where a line's end was: полиции.,В акимате
      i++;
    }
    int next = i;
    while (next < text.length()
        && Chars.isSpace(text.charAt(next))
        && !Paragraphs.isLineEnd(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || Paragraphs.isLineEnd(text.charAt(next))) {
      return next;
    }
    char c = text.charAt(next);
    boolean starts =
        Character.isUpperCase(c)
            || opening.get(next)
            || (next > i && Character.isDigit(c))
            || (!closed && Chars.isDash(c) && (next > i || opensLine(next)));
    if (starts && !(single && !closed && !endsSentence(stop, next, opening))) {
      add(next);
    }
    return next;
  }

  /** {@code көз жұмған.| – Сараптама …}: a dash that opened a line whose end before it was lost. */
  private boolean opensLine(int dash) {
    int word = Chars.skipSpaces(text, dash + 1, text.length());
    return word > dash + 1 && word < text.length() && Character.isUpperCase(text.charAt(word));
  }

  /** Whether the full stop at {@code stop} is one, seen by the word before it. */
  private boolean endsSentence(int stop, int next, BitSet opening) {
    int start = stop;
    while (start > 0 && stop - start < 6 && Chars.isWord(text.charAt(start - 1))) {
      start--;
    }
    int length = stop - start;
    char first = length == 0 ? ' ' : text.charAt(start);
    if (length == 1 && Character.isUpperCase(first)) {
      return opening.get(next);
    }
    if (opening.get(next) && isSmallBehind(next) && isShortened(start, stop)) {
      return false; // с 2006 г. «безупречно служит»
    }
    boolean glued = next == stop + 1;
    if (glued && Chars.isLatin(text.charAt(next)) && length > 0 && Chars.isLatin(first)) {
      return false;
    }
    if (length > 0
        && start > 0
        && text.charAt(start - 1) == '('
        && Chars.isDash(text.charAt(next))) {
      return false; // (ред. – қала әкімі), (грек. – ұқсас)
    }
    if (length == 1 && start > 0 && text.charAt(start - 1) == '.' && Degrees.holds(letters, stop)) {
      return false;
    }
    return length == 0
        || length >= 6
        || opening.get(next)
        || !Lexicon.get().is(WordClass.ABBREVIATION, letters, start, stop);
  }

  private boolean isSmallBehind(int mark) {
    return mark + 1 < text.length() && Character.isLowerCase(text.charAt(mark + 1));
  }

  /** {@code г}, {@code 2006г}: an abbreviation, behind a number perhaps. */
  private boolean isShortened(int from, int stop) {
    int start = from;
    while (start < stop && Character.isDigit(text.charAt(start))) {
      start++;
    }
    return start < stop && Lexicon.get().is(WordClass.ABBREVIATION, letters, start, stop);
  }

  /** The start of the sentence that holds {@code offset}. */
  int startOf(int offset) {
    return starts.get(Math.max(0, starts.countUpTo(offset) - 1));
  }

  /** The start of the sentence after the one that holds {@code offset}; the text's end if none. */
  int nextAfter(int offset) {
    int next = starts.countUpTo(offset);
    return next < starts.size() ? starts.get(next) : text.length();
  }

  /** Whether a sentence starts at {@code offset}. */
  boolean isStart(int offset) {
    int next = starts.countBefore(offset);
    return next < starts.size() && starts.get(next) == offset;
  }

  /** The start of the sentence before the one that holds {@code offset}, or of the first. */
  int startBefore(int offset) {
    return starts.get(Math.max(0, starts.countUpTo(offset) - 2));
  }
}
