// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
import java.util.BitSet;
import org.maqala.text.Paragraphs;

/** Where sentences start. Full stops of initials, abbreviations and addresses end none. */
final class Sentences {
  private final String text;
  private int[] starts = new int[64];
  private int size;

  private Sentences(String text) {
    this.text = text;
  }

  /**
   * Finds the sentences of {@code text}.
   *
   * @param opening the offsets of opening quotation marks
   * @param closing the offsets of closing ones, which belong to the sentence that they end
   */
  static Sentences of(String text, BitSet opening, BitSet closing) {
    Sentences sentences = new Sentences(text);
    sentences.add(Chars.skipSpaces(text, 0, text.length()));
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Chars.mayEndSentence(c)) {
        i++;
      } else if (Paragraphs.isLineEnd(c)) {
        i = Chars.skipSpaces(text, i, text.length());
        sentences.add(i);
      } else if (!Chars.isSentenceEnd(c)) {
        i = Chars.skipSpaces(text, i + 1, text.length());
        sentences.add(i);
      } else {
        i = sentences.afterStop(i, opening, closing);
      }
    }
    return sentences;
  }

  private void add(int start) {
    if (size > 0 && starts[size - 1] >= start) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size++] = start;
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
            || (next > i && !closed && Chars.isDash(c));
    if (starts && !(single && !closed && !endsSentence(stop, next, opening))) {
      add(next);
    }
    return next;
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
    boolean glued = next == stop + 1;
    if (glued && Chars.isLatin(text.charAt(next)) && length > 0 && Chars.isLatin(first)) {
      return false;
    }
    return length == 0
        || length >= 6
        || opening.get(next)
        || !Lexicon.get().is(WordClass.ABBREVIATION, Chars.fold(text, start, stop));
  }

  /** The start of the sentence that holds {@code offset}. */
  int startOf(int offset) {
    return starts[Math.max(0, indexOf(offset))];
  }

  /** The start of the sentence after the one that holds {@code offset}; the text's end if none. */
  int nextAfter(int offset) {
    int next = indexOf(offset) + 1;
    return next < size ? starts[next] : text.length();
  }

  /** Whether a sentence starts at {@code offset}. */
  boolean isStart(int offset) {
    return Arrays.binarySearch(starts, 0, size, offset) >= 0;
  }

  /** The start of the sentence before the one that holds {@code offset}, or of the first. */
  int startBefore(int offset) {
    return starts[Math.max(0, indexOf(offset) - 1)];
  }

  private int indexOf(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }
}
