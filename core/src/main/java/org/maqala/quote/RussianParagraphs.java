// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Says where Russian speech starts that nothing opens and that fills its paragraph, as {@link
 * WholeParagraphs} does for Kazakh: {@code Дом сдали давно. Мы ждём тепла. Дети болеют, – говорят
 * жильцы.} Authors don't write in the first person: where it stands in the paragraph and nothing in
 * it may be theirs, all of it is said.
 */
final class RussianParagraphs {
  private static final int MOST_SENTENCES = 25;
  private static final int FEWEST_LETTERS = 3;
  private static final ReportWords REMINDS = ReportWords.of("reminds");
  private static final ReportWords READ_ON = ReportWords.of("read-on");

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;

  RussianParagraphs(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
  }

  /**
   * Where the speech starts.
   *
   * @param from where its paragraph does
   * @param last where its last sentence does
   * @param cue the author's words behind it, which end the paragraph
   * @return {@code last} if it is not known to start before
   */
  int start(int from, int last, Cue cue) {
    if (!tokens.is(cue.first(), WordClass.STRONG_CUE)) {
      return last;
    }
    int start = from;
    boolean speaks = speaksOfSelf(last, tokens.start(cue.first()));
    int n = 0;
    for (int at = from; at < last; at = reading.sentences.nextAfter(at)) {
      int next = reading.sentences.nextAfter(at);
      if (++n > MOST_SENTENCES || isAuthors(at, next, cue)) {
        return last;
      }
      speaks |= speaksOfSelf(at, next);
    }
    return speaks ? start : last;
  }

  private boolean speaksOfSelf(int from, int to) {
    return DialogueLines.speaksOfSelf(tokens, tokens.from(from), to);
  }

  /** Whether a sentence may be the author's: it reports, names the speaker, or ends in no stop. */
  private boolean isAuthors(int from, int next, Cue cue) {
    int first = tokens.from(from);
    int end = tokens.from(next);
    if (end <= first
        || REMINDS.hold(tokens, first)
        || READ_ON.hold(tokens, first)
        || tokens.isDash(first)
        || tokens.is(first, "как")
        || !Chars.isSentenceEnd(tokens.first(end - 1))) {
      return true;
    }
    boolean mine = false;
    boolean reports = false;
    for (int i = first; i < end; i++) {
      mine |= tokens.is(i, "я") || tokens.is(i, "мы");
      reports |= tokens.is(i, WordClass.STRONG_CUE);
      if (tokens.hasKazakhLetter(i) || cues.sourceNoun(i, end) > 0 || isSpeaker(i, cue)) {
        return true;
      }
    }
    return reports && !mine;
  }

  /** Whether a word is the last one of the speaker's name, in whatever case. */
  private boolean isSpeaker(int i, Cue cue) {
    if (!tokens.isCapitalized(i) || tokens.length(i) < FEWEST_LETTERS) {
      return false;
    }
    String word = RoleReading.shared(tokens, i);
    for (int t = cue.end(); t < cue.to(); t++) {
      if (tokens.isCapitalized(t)
          && tokens.length(t) >= FEWEST_LETTERS
          && RoleReading.shared(tokens, t).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
