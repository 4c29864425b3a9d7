// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import org.maqala.text.Span;

/**
 * Finds the lines of a dialogue, which begin with a dash. So do items of a list, captions and
 * credits; a line with no verb of saying is taken if it asks, or answers one that asks, or speaks
 * in the first or second person.
 */
final class DialogueLines {
  private static final int INTERVIEW = 3;
  private static final ReportWords YES_OR_NO = ReportWords.of("yes-or-no");

  private final Reading reading;
  private final Tokens tokens;
  private final UnmarkedSpans spans;

  DialogueLines(Reading reading, UnmarkedSpans spans) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.spans = spans;
  }

  /**
   * Takes what is said line by line.
   *
   * @param reported the paragraphs that begin with a dash and hold a verb of saying
   */
  void find(BitSet reported) {
    boolean interview = isInterview();
    boolean asked = false;
    boolean told = false;
    boolean row = false;
    for (int i = 0; i < reading.paragraphs.size(); i++) {
      int start = reading.paragraphs.start(i);
      int first = tokens.from(start);
      Span paragraph = new Span(start, reading.paragraphs.end(i));
      boolean dash = Chars.isDash(reading.text.charAt(start));
      row = dash && (row || isAnswered(i));
      if (!dash || !isLine(first, paragraph, interview || row)) {
        asked = false;
        told = false;
        row = false;
        continue;
      }
      boolean here = reported.get(i);
      asked = line(first, paragraph, interview || row || asked || (told && !here));
      told |= here;
    }
  }

  /** {@code - Қорықтың ба? ¶ - Жоқ. …}: whether a line asks what the next one says yes or no to. */
  private boolean isAnswered(int paragraph) {
    int next = paragraph + 1;
    if (next >= reading.paragraphs.size()
        || reading.text.charAt(reading.paragraphs.end(paragraph) - 1) != '?') {
      return false;
    }
    int start = reading.paragraphs.start(next);
    int word = tokens.from(start) + 1;
    return Chars.isDash(reading.text.charAt(start))
        && word < tokens.size()
        && tokens.start(word) < reading.paragraphs.end(next)
        && YES_OR_NO.hold(tokens, word);
  }

  /** Whether several lines that a dash opens ask: then all of them are said. */
  private boolean isInterview() {
    int questions = 0;
    for (int i = 0; i < reading.paragraphs.size() && questions < INTERVIEW; i++) {
      boolean line = Chars.isDash(reading.text.charAt(reading.paragraphs.start(i)));
      boolean asks = line && reading.text.charAt(reading.paragraphs.end(i) - 1) == '?';
      questions += asks ? 1 : 0;
    }
    return questions == INTERVIEW;
  }

  /**
   * Whether a paragraph begins with a dash, a hyphen only in an interview, and a capital and ends
   * its sentence.
   */
  private boolean isLine(int first, Span paragraph, boolean interview) {
    int last = Chars.skipSpacesBack(reading.text, paragraph.end(), paragraph.start()) - 1;
    return first + 1 < tokens.size()
        && tokens.isDash(first)
        && (interview || tokens.first(first) != '-')
        && tokens.start(first + 1) > tokens.end(first)
        && tokens.end(first + 1) <= paragraph.end()
        && tokens.isCapitalized(first + 1)
        && Chars.isSentenceEnd(reading.text.charAt(last));
  }

  /** Takes a line of a dialogue; returns whether it asks. */
  private boolean line(int first, Span paragraph, boolean asked) {
    int to = Chars.skipSpacesBack(reading.text, paragraph.end(), paragraph.start());
    int answer = answer(tokens, first + 1, to);
    int start = tokens.start(first + 1);
    boolean asks = reading.text.charAt(to - 1) == '?';
    if (answer > 0) {
      spans.add(new Span(start, tokens.end(answer - 1)));
      spans.add(new Span(tokens.start(answer + 1), to));
    } else if (asks || asked || speaksOfSelf(tokens, first + 1, to)) {
      spans.add(new Span(start, to));
    }
    return asks && answer == 0;
  }

  /** {@code – Вопрос? | – Ответ.}: the dash behind a question, or 0. */
  static int answer(Tokens tokens, int first, int to) {
    for (int i = first + 1; i + 1 < tokens.size() && tokens.start(i + 1) < to; i++) {
      if (tokens.isDash(i) && tokens.is(i - 1, '?') && tokens.isCapitalized(i + 1)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a word of the first or second person stands there. */
  static boolean speaksOfSelf(Tokens tokens, int first, int to) {
    for (int i = first; i < tokens.size() && tokens.start(i) < to; i++) {
      if (tokens.is(i, WordClass.SELF)) {
        return true;
      }
    }
    return false;
  }
}
