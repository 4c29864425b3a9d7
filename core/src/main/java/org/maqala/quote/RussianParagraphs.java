// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Says where Russian speech starts that nothing opens and that fills its paragraph, as {@link
 * WholeParagraphs} does for Kazakh: {@code Дом сдали давно. Мы ждём тепла. Дети болеют, – говорят
 * жильцы.} Nothing in the paragraph may be the author's; and it is in the first person, in which
 * authors don't write, or who speaks is named.
 */
final class RussianParagraphs {
  private static final int MOST_SENTENCES = 25;
  private static final int FEWEST_LETTERS = 3;
  private static final int SHORTEST_VERB = 4;
  private static final ReportWords REMINDS = ReportWords.of("reminds");
  private static final ReportWords READ_ON = ReportWords.of("read-on");

  private static final ReportWords SPEAKER = ReportWords.of("speaker-verb");
  private static final Endings SELF_VERB = Endings.of("self-verb", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;

  RussianParagraphs(Reading reading, CueFinder cues, SpeakerFinder speakers) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
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
    boolean speaks = speaks(last, tokens.start(cue.first()));
    int n = 0;
    for (int at = from; at < last; at = reading.sentences.nextAfter(at)) {
      int next = reading.sentences.nextAfter(at);
      if (++n > MOST_SENTENCES || isAuthors(at, next, cue)) {
        return last;
      }
      speaks = speaks || speaks(at, next);
    }
    return speaks || isNamed(speakers.find(cue)) ? from : last;
  }

  private boolean isNamed(Speaker speaker) {
    int word = speaker.end() - 1;
    boolean given =
        !speaker.isEmpty()
            && !speaker.oblique()
            && !tokens.isPlace(word)
            && tokens.isCapitalized(word)
            && !tokens.isAllCaps(word)
            && !tokens.isLatin(word)
            && tokens.organisation(word) == 0
            && tokens.organisation(speaker.first()) == 0;
    return speakers.isPerson(speaker) || given;
  }

  /** {@code мы ждём}, {@code надеюсь}, {@code гордимся}: the first person, or the second. */
  private boolean speaks(int from, int to) {
    for (int i = tokens.from(from); i < tokens.size() && tokens.start(i) < to; i++) {
      if (tokens.is(i, WordClass.SELF)
          || SPEAKER.hold(tokens, i)
          || (tokens.length(i) > SHORTEST_VERB && tokens.endsIn(i, SELF_VERB))) {
        return true;
      }
    }
    return false;
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

  /** Whether a word is the speaker's name or role, in whatever case. */
  private boolean isSpeaker(int i, Cue cue) {
    boolean role = tokens.isRole(i);
    if (!(role || tokens.isCapitalized(i)) || tokens.length(i) < FEWEST_LETTERS) {
      return false;
    }
    String word = RoleReading.shared(tokens, i);
    for (int t = cue.end(); t < cue.to(); t++) {
      if ((tokens.isCapitalized(t) || (role && tokens.isRole(t)))
          && tokens.length(t) >= FEWEST_LETTERS
          && RoleReading.shared(tokens, t).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
