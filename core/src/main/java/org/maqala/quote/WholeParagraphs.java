// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Says where Kazakh speech starts that nothing opens and that fills its paragraph: pages set what
 * someone says in a paragraph of its own, with no marks and no dash before it, and end it with the
 * author's words: {@code Жол тар. Көпір ескі. Биыл жөндейміз, – деді әкім.} A line end that a crawl
 * took away bounds a paragraph as well.
 */
final class WholeParagraphs {
  private static final int MOST_SENTENCES = 25;
  private static final int FEWEST_WORDS = 3;
  private static final ReportWords SUCH = ReportWords.of("kk-such");
  private static final ReportWords OPINION = ReportWords.of("kk-of-opinion");

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeechEnds ends;
  private final LostLineEnds lines;
  private final RussianParagraphs russian;

  WholeParagraphs(Reading reading, CueFinder cues, SpeakerFinder speakers, SpeechEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.ends = ends;
    this.lines = new LostLineEnds(reading);
    this.russian = new RussianParagraphs(reading, cues, speakers);
  }

  /**
   * The first token of the speech that a dash and the author's words follow.
   *
   * @param stop where the speech stops
   * @param opening the first token of what is known of it: its last sentence, or more
   * @param spans the speech before it
   * @return {@code opening} unless the author's words end the paragraph and what stands before that
   *     sentence is speech, too
   */
  int start(int stop, int opening, UnmarkedSpans spans) {
    int sentence = tokens.start(opening);
    int end = lines.behind(stop);
    boolean lost = end < reading.paragraphEnd(stop);
    int from = lost ? lines.before(sentence) : reading.paragraphStart(sentence);
    if (lost && !lines.isAt(from)) {
      return opening;
    }
    boolean behind = from < sentence && from >= spans.end() && reading.sentences.isStart(sentence);
    if (!behind) {
      return opening;
    }
    Optional<Cue> cue = last(stop, end);
    if (cue.isEmpty()) {
      return opening;
    }
    if (!tokens.isAmidKazakh(opening)) {
      int said = russian.start(from, sentence, cue.get());
      return said < sentence && !spans.holdsQuote(said, sentence) ? tokens.from(said) : opening;
    }
    int last = Math.max(sentence, reading.sentences.startOf(stop - 1));
    int start = from;
    boolean speaks = false;
    int n = 0;
    for (int at = from; at < last; at = reading.sentences.nextAfter(at)) {
      int next = reading.sentences.nextAfter(at);
      if (tokens.from(next) == tokens.from(at)) {
        start = at == start ? next : start; // a pictograph
        continue;
      }
      boolean introduced = introduces(at, next);
      if (introduced || (at == start && isDateline(at, next))) {
        start = next;
        speaks = introduced;
      } else if (ends.isSpeakers(at, next)) {
        speaks = true;
      } else if (++n > MOST_SENTENCES
          || ends.isPages(at, next)
          || (!speaks && ends.isReport(at, next))) {
        return opening;
      }
    }
    // Ауылда 300 үй бар. Су тапшы, – дейді тұрғын: one sentence before may be the author's
    boolean several = speaks || n > 1 || (n == 1 && isAnnounced(from));
    boolean whole = start < sentence && several && (speaks || !spans.holdsQuote(start, sentence));
    return whole && !tokens.isDash(tokens.from(start)) ? tokens.from(start) : opening;
  }

  /** {@code Әкім жымиып: ¶}: whether a colon ends the paragraph above. */
  private boolean isAnnounced(int start) {
    int above = Chars.skipSpacesBack(reading.text, start, 0);
    return above > 0 && above < start && reading.text.charAt(above - 1) == ':';
  }

  /** The words of someone, no agency, that stand behind the speech and end its paragraph. */
  private Optional<Cue> last(int stop, int end) {
    int limit = tokens.from(end);
    return cues.after(stop)
        .filter(cue -> cues.tailStart(tokens.end(Math.max(cue.first(), cue.to() - 1))) >= limit)
        .filter(cue -> !isAgencys(cue));
  }

  private boolean isAgencys(Cue cue) {
    for (int i = cue.first(); i < cue.to(); i++) {
      if (tokens.isOrganisation(i, WordClass.PRESS) || isAddress(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAddress(int i) {
    return tokens.isLatin(i) && tokens.surface(i).indexOf('.') > 0;
  }

  /** {@code АСТАНА. BAQ.KZ.}: nothing but places and names of agencies. */
  private boolean isDateline(int at, int next) {
    int end = tokens.from(next);
    for (int i = tokens.from(at); i < end; i++) {
      if (tokens.isWord(i) && !tokens.isAllCaps(i) && !isAddress(i) && !tokens.isPlace(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Ғалым осындай пікірде.}, {@code Әкім былай дейді.}: what follows is speech. */
  private boolean introduces(int at, int next) {
    int first = tokens.from(at);
    int last = ends.last(first, next);
    boolean says =
        OPINION.hold(tokens, last)
            || tokens.is(last, WordClass.KK_SAY)
            || cues.isKazakhReport(last, first);
    for (int i = first; says && i < last; i++) {
      if (SUCH.hold(tokens, i)) {
        return last - first >= FEWEST_WORDS - 1;
      }
    }
    return false;
  }
}
