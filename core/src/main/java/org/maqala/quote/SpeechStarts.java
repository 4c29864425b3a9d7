// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import org.maqala.text.Span;

/**
 * Tells where unmarked speech starts that the author's words end: with its sentence, or before it
 * with a dash, a label or the first sentence that a speaker's words are in.
 */
final class SpeechStarts {
  private static final int LONGEST_OPENING = 12;
  private static final int MOST_SENTENCES = 20;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final UnmarkedSpans spans;
  private final SpeechEnds ends;
  private final List<Span> labelled;

  /** How many labels start before the offset asked for last. */
  private int label;

  /**
   * Looks for starts in a text.
   *
   * @param labelled the speech behind labels, in order
   */
  SpeechStarts(
      Reading reading, CueFinder cues, UnmarkedSpans spans, SpeechEnds ends, List<Span> labelled) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.spans = spans;
    this.ends = ends;
    this.labelled = labelled;
  }

  /**
   * Where line ends were lost, the dash that opens a line of several sentences, the last of which
   * starts at {@code sentence} and holds {@code offset}, or what a label opens; {@code sentence}
   * where no such line does.
   */
  int lineBefore(int sentence, int offset, int paragraph) {
    int opened = labelBefore(offset);
    int bound = Math.max(spans.end(), paragraph);
    int start = sentence;
    for (int n = 0; n < MOST_SENTENCES; n++) {
      if (opened > start) {
        return spans.holdsQuote(opened, sentence) ? sentence : opened;
      }
      if (start <= bound) {
        break;
      }
      if (Chars.isDash(reading.text.charAt(start))) {
        int next = tokens.from(start) + 1;
        boolean opens = next < tokens.size() && tokens.isCapitalized(next);
        return opens && !spans.holdsQuote(start, sentence) ? start : sentence;
      }
      start = reading.sentences.startOf(start - 1);
    }
    return sentence;
  }

  /** Where the last of the labelled speech starts before an offset; -1 if there is none. */
  private int labelBefore(int offset) {
    // Offsets come nearly in order: the walk from the last one is short.
    while (label < labelled.size() && labelled.get(label).start() < offset) {
      label++;
    }
    while (label > 0 && labelled.get(label - 1).start() >= offset) {
      label--;
    }
    int start = label > 0 ? labelled.get(label - 1).start() : -1;
    return start >= spans.end() ? start : -1;
  }

  /** The first token of the sentence, behind a dateline or a speaker with a colon. */
  int opening(int offset, int paragraph) {
    int sentence = Math.max(reading.sentences.startOf(offset), paragraph);
    int line = lineBefore(sentence, offset, paragraph);
    if (line == sentence && isBare(sentence, offset)) {
      int before = ends.before(sentence, Math.max(spans.end(), paragraph));
      line = spans.holdsSentence(before, sentence, reading.sentences) ? sentence : before;
    }
    int first = tokens.from(line);
    int start = first < tokens.size() && tokens.isDash(first) ? first + 1 : first;
    for (int i = start; i < first + LONGEST_OPENING && i + 1 < tokens.size(); i++) {
      if (tokens.start(i) >= offset) {
        break;
      }
      boolean dateline = tokens.isDash(i) && i > first && tokens.isAllCaps(i - 1);
      boolean time = i > 0 && tokens.isNumber(i - 1) && tokens.isNumber(i + 1);
      if (dateline || (tokens.is(i, ':') && !time && !isList(i, first))) {
        start = tokens.isDash(i + 1) ? i + 2 : i + 1;
      }
    }
    return start;
  }

  /** Whether a Kazakh sentence begins neither with a dash nor with who speaks and a colon. */
  private boolean isBare(int sentence, int offset) {
    int first = tokens.from(sentence);
    int end = Math.min(tokens.from(offset), first + LONGEST_OPENING);
    for (int i = first; i < end; i++) {
      if (tokens.isDash(first) || (tokens.is(i, ':') && !isList(i, first))) {
        return false;
      }
    }
    return tokens.isAmidKazakh(first);
  }

  /** {@code Шаралар қабылданды|: екпе басталды, …}: a clause that says nothing of a speaker. */
  private boolean isList(int colon, int first) {
    int verb = colon - 1;
    return verb > first
        && FiniteVerbs.isKazakhPast(tokens, verb)
        && tokens.isAmidKazakh(verb)
        && !tokens.is(verb, WordClass.KK_SAY)
        && !cues.isKazakhReport(verb, first);
  }
}
