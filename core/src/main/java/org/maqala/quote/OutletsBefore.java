// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds papers and channels that stand before their verb: {@code газета «Труд» | написала}. */
final class OutletsBefore {
  private static final int LONGEST = 8;
  private static final ReportWords TIMES = ReportWords.of("time");
  private static final Endings OBLIQUE = Endings.of("oblique", Folding.WORDS);

  private final Tokens tokens;

  OutletsBefore(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code вчера The New York Times | написала}. */
  Speaker latin(int from, int to) {
    int start = to;
    while (start > from && tokens.isWord(start - 1) && tokens.isLatin(start - 1)) {
      if (start < to && tokens.surface(start - 1).equals(tokens.surface(start))) {
        break;
      }
      start--;
      // URA.RU is one name.
      start -= start - 1 > from && CitedSpeakers.isInAddress(tokens, start - 1) ? 1 : 0;
    }
    boolean governed = NounPhrases.isGoverned(tokens, start, from);
    // в интервью The Guardian: whom one told
    governed |= start > from + 1 && NounPhrases.isGoverned(tokens, start - 1, from);
    boolean noun = start > from && tokens.isOrganisation(start - 1, WordClass.PRESS);
    return start < to && tokens.isCapitalized(start) && !governed
        ? Speaker.of(noun ? start - 1 : start, to)
        : Speaker.NONE;
  }

  /** {@code газета «Труд» | написала}: a name in marks, and the noun before it. */
  Speaker marked(int from, int to) {
    if (to - 1 <= from || !tokens.isMark(to - 1)) {
      return Speaker.NONE;
    }
    int open = to - 2;
    while (open > from && !tokens.isMark(open)) {
      open--;
    }
    boolean name = tokens.isMark(open) && to - open <= LONGEST && open + 1 < to - 1;
    int start = open > from && tokens.organisation(open - 1) != 0 ? open - 1 : open;
    // в эфире «Труда» сказал: what the marks hold is no subject.
    boolean owner =
        start > from
            && !tokens.isCapitalized(start - 1)
            && !TIMES.hold(tokens, start - 1)
            && tokens.endsIn(start - 1, OBLIQUE);
    return name && !owner && !NounPhrases.isGoverned(tokens, start, from)
        ? Speaker.of(start, to)
        : Speaker.NONE;
  }

  /** {@code «Ведомости» | сообщили}: a name in the plural. */
  boolean isPlural(int last) {
    return last > 0 && tokens.isMark(last - 1) && PluralSubjects.endsLikeOne(tokens, last);
  }
}
