// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.maqala.text.Span;

/**
 * Finds the lines of a dialogue that no verb of saying goes with: a line that asks, that answers
 * one that asks, or that speaks in the first or second person.
 */
final class Dialogues {
  private final Reading reading;
  private final Tokens tokens;
  private final List<Span> spans = new ArrayList<>();

  private Dialogues(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /**
   * The lines, in order.
   *
   * @param reported the paragraphs that begin with a dash and hold a verb of saying
   */
  static List<Span> lines(Reading reading, BitSet reported) {
    Dialogues dialogues = new Dialogues(reading);
    dialogues.find(reported);
    return dialogues.spans;
  }

  private void find(BitSet reportedLines) {
    boolean asked = false;
    boolean told = false;
    for (int i = 0; i < reading.paragraphs.size(); i++) {
      int start = reading.paragraphs.start(i);
      int first = tokens.from(start);
      Span paragraph = new Span(start, reading.paragraphs.end(i));
      if (!Chars.isDash(reading.text.charAt(start)) || !isLine(first, paragraph)) {
        asked = false;
        told = false;
        continue;
      }
      boolean reported = reportedLines.get(i);
      asked = line(first, paragraph, asked || (told && !reported));
      told |= reported;
    }
  }

  /** Whether a paragraph begins with a dash and a capital and ends its sentence. */
  private boolean isLine(int first, Span paragraph) {
    int last = Chars.skipSpacesBack(reading.text, paragraph.end(), paragraph.start()) - 1;
    return first + 1 < tokens.size()
        && tokens.isDash(first)
        && tokens.first(first) != '-'
        && tokens.start(first + 1) > tokens.end(first)
        && tokens.end(first + 1) <= paragraph.end()
        && tokens.isCapitalized(first + 1)
        && Chars.isSentenceEnd(reading.text.charAt(last));
  }

  /** Takes a line of a dialogue; returns whether it asks. */
  private boolean line(int first, Span paragraph, boolean asked) {
    int to = Chars.skipSpacesBack(reading.text, paragraph.end(), paragraph.start());
    int answer = answer(first + 1, to);
    int start = tokens.start(first + 1);
    boolean asks = reading.text.charAt(to - 1) == '?';
    if (answer > 0) {
      spans.add(new Span(start, tokens.end(answer - 1)));
      spans.add(new Span(tokens.start(answer + 1), to));
    } else if (asks || asked || speakOfSelf(tokens, first + 1, to)) {
      spans.add(new Span(start, to));
    }
    return asks && answer == 0;
  }

  /** {@code – Вопрос? | – Ответ.}: the dash behind a question, or 0. */
  private int answer(int first, int to) {
    for (int i = first + 1; i + 1 < tokens.size() && tokens.start(i + 1) < to; i++) {
      if (tokens.isDash(i) && tokens.is(i - 1, '?') && tokens.isCapitalized(i + 1)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether words of the first or second person stand from a token to an offset. */
  static boolean speakOfSelf(Tokens tokens, int first, int to) {
    for (int i = first; i < tokens.size() && tokens.start(i) < to; i++) {
      if (tokens.is(i, WordClass.SELF)) {
        return true;
      }
    }
    return false;
  }
}
