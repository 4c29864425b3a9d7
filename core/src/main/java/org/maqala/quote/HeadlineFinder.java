// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds headlines that name who says so behind a dash: {@code Дорогу починят – аким}. */
final class HeadlineFinder {
  private static final int LONGEST = 30;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_NAME = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final SpeakerFinder speakers;
  private final Reports reports;

  HeadlineFinder(Reading reading, SpeakerFinder speakers, Reports reports) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.speakers = speakers;
    this.reports = reports;
  }

  /** Looks at a dash: whether a line without a full stop ends in it and a speaker. */
  void look(int dash) {
    int at = tokens.start(dash);
    boolean spaced =
        dash > 0
            && dash + 1 < tokens.size()
            && at > tokens.end(dash - 1)
            && tokens.start(dash + 1) > at + 1
            && !tokens.is(dash + 1, WordClass.CUE);
    if (!spaced) {
      return;
    }
    int first = tokens.from(reading.paragraphStart(at));
    // С 2009 года – начальник управления: a life, no headline.
    boolean date = tokens.is(first, WordClass.GOVERNS) && tokens.isNumber(first + 1);
    if (date || dash - first > LONGEST || dash - first < FEWEST_WORDS) {
      return;
    }
    int end = lineEnd(dash, tokens.from(reading.paragraphEnd(at)));
    if (end - dash > LONGEST_NAME || end <= dash + 1 || holdsStop(first, dash)) {
      return;
    }
    Speaker speaker = speakers.whole(dash + 1, end);
    if (!speaker.isEmpty()) {
      reports.add(
          IndirectAttribution.Type.HEADLINE_DASH,
          new Cue(Cue.Kind.NAME_DASH, dash, dash + 1, dash + 1, end),
          speaker);
    }
  }

  /** The end of the paragraph, or the dateline where line ends were lost: {@code АСТАНА.} */
  private int lineEnd(int dash, int paragraph) {
    for (int i = dash + 1; i + 1 < Math.min(paragraph, dash + LONGEST_NAME); i++) {
      if (tokens.isAllCaps(i) && tokens.is(i + 1, '.')) {
        return i;
      }
    }
    return paragraph;
  }

  /** A dateline and running text hold full stops; a headline holds none, nor another dash. */
  private boolean holdsStop(int first, int dash) {
    for (int i = first; i < dash; i++) {
      boolean time = tokens.is(i, ':') && i > first && tokens.isNumber(i - 1);
      if (tokens.is(i, '.') || tokens.isDash(i) || (tokens.is(i, ':') && !time)) {
        return true;
      }
    }
    return false;
  }
}
