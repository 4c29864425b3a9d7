// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;

/**
 * Finds the dash that opens unmarked speech, in its own paragraph or in one before: pages put one
 * dash before a speech of several paragraphs, and another before the author's words at its end.
 */
final class OpeningDashes {
  private static final int MOST_PARAGRAPHS = 8;
  private static final int FEWEST_WORDS = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final LostLineEnds lines;

  OpeningDashes(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.lines = new LostLineEnds(reading);
  }

  /**
   * The dash that opens the speech which the author's words behind {@code dash} end; -1 if there is
   * none, or if anything between may be someone else's.
   *
   * @param stop where the speech stops
   * @param end where the speech before it ends
   * @param reported the paragraphs that a dash opens and whose speaker they themselves give
   */
  int before(int dash, int stop, int end, BitSet reported) {
    int paragraph = reading.paragraphAt(stop);
    int own = reading.paragraphs.start(paragraph);
    int first = tokens.from(own);
    if (first < dash && tokens.isDash(first) && end <= tokens.end(first)) {
      return first;
    }
    int sentence = reading.sentences.startOf(stop - 1);
    int line = lines.before(sentence);
    if (lines.opensWithDash(line, sentence) && end <= line) {
      return tokens.from(line);
    }
    boolean last = end <= own && isLast(dash, stop);
    for (int p = paragraph - 1; last && p >= Math.max(0, paragraph - MOST_PARAGRAPHS); p--) {
      int start = reading.paragraphs.start(p);
      int opening = tokens.from(start);
      if (end > start || opening >= dash || isReport(opening, reading.paragraphs.end(p))) {
        return -1;
      }
      if (tokens.isDash(opening)) {
        boolean opens = !isItem(p, reported) && opening + FEWEST_WORDS < dash;
        return opens ? opening : -1;
      }
    }
    return -1;
  }

  /** Whether the author's words behind a dash end their paragraph. */
  private boolean isLast(int dash, int stop) {
    int limit = tokens.from(reading.paragraphEnd(stop));
    return cues.after(stop)
        .filter(cue ->
            cues.tailStart(tokens.end(Math.max(dash, cue.to() - 1))) >= limit
                || (speaksKazakh(cue) && isOneSentence(cue.first(), limit)))
        .isPresent();
  }

  private boolean speaksKazakh(Cue cue) {
    return tokens.is(cue.first(), "деп") || tokens.is(cue.first(), WordClass.KK_SAY);
  }

  /** {@code – деді жобаның авторы, мектеп директоры Омаров.}: a comma between what one is. */
  private boolean isOneSentence(int verb, int limit) {
    return tokens.from(reading.sentenceEnd(tokens.start(verb))) >= limit;
  }

  /** Whether a paragraph may be the author's report of what someone says. */
  private boolean isReport(int from, int to) {
    int end = from;
    while (end < tokens.size() && tokens.start(end) < to) {
      if (tokens.is(end, WordClass.CUE) || tokens.isAny(end, WordClass.SAYS_IN_KAZAKH)) {
        return true;
      }
      end++;
    }
    int last = end - 1;
    last -= last > from && !tokens.isWord(last) ? 1 : 0;
    // құрылды, берілді: a light verb says nothing alone
    boolean light = last > from && tokens.startsWithAny(last, WordClass.KK_LIGHT);
    return last > from
        && tokens.isAfterDep(last)
        && KazakhForms.isVerb(tokens, last)
        && (!light || tokens.isAfterDep(last - 1));
  }

  /** Whether a paragraph that a dash opens is one of several in a row, or ends like an item. */
  private boolean isItem(int paragraph, BitSet reported) {
    int start = reading.paragraphs.start(paragraph);
    int last = Chars.skipSpacesBack(reading.text, reading.paragraphs.end(paragraph), start) - 1;
    boolean row =
        paragraph > 0
            && !reported.get(paragraph - 1)
            && Chars.isDash(reading.text.charAt(reading.paragraphs.start(paragraph - 1)));
    return row || reported.get(paragraph) || !Chars.isSentenceEnd(reading.text.charAt(last));
  }
}
