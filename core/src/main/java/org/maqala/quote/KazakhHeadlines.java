// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/** Reads who says what a Kazakh headline quotes, behind a colon or a dash. */
final class KazakhHeadlines {
  private static final int LONGEST_TOPIC = 10;
  private static final Endings SENTENCE = Endings.of("sentence-end-kk", Folding.WORDS);
  private static final ReportWords ABOUT = ReportWords.of("kk-topic");

  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;

  KazakhHeadlines(Tokens tokens, CueFinder cues, SpeakerFinder speakers) {
    this.tokens = tokens;
    this.cues = cues;
    this.speakers = speakers;
  }

  /** {@code «Баға өседі»: экономист мәлімдеме жасады}: who says what the marks say with a verb. */
  Optional<Cue> behindColon(Span span, int from, int end) {
    if (!isSentence(tokens.from(span.start()), tokens.from(span.end()))) {
      return Optional.empty();
    }
    for (int i = from + 1; i < end; i++) {
      int to = cues.kazakhReportEnd(i, from);
      if (to > i) {
        Cue cue = new Cue(Cue.Kind.COLON_AFTER, i, to, from, to);
        Speaker speaker = speakers.find(cue);
        boolean certain = !speaker.isEmpty() && speakers.isCertain(speaker);
        return certain ? Optional.of(cue) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code «Ол әзіл еді». Омаров әңгіменің неден шыққанын айтты}: a line without a stop. */
  Optional<Cue> behindStop(Reading reading, Span span) {
    int stop = tokens.from(span.end());
    boolean headline =
        stop + 1 < tokens.size()
            && tokens.isAmidKazakh(stop + 1)
            && HeadlineQuotes.isSentence(reading, span);
    return headline
        ? behindColon(span, stop + 1, cues.clauseEnd(stop + 1, reading.paragraphEnd(span.start())))
        : Optional.empty();
  }

  /** {@code «…» – Серіков | баға туралы}: what someone named speaks about, to the line's end. */
  boolean isAbout(int from, int limit) {
    int end = cues.clauseEnd(from, limit);
    return end - from > 1
        && end - from <= LONGEST_TOPIC
        && ABOUT.hold(tokens, end - 1)
        && tokens.from(limit) <= end + 1;
  }

  private boolean isSentence(int from, int end) {
    for (int i = from; i < end; i++) {
      if (FiniteVerbs.isOne(tokens, i) || KazakhForms.isVerb(tokens, i)) {
        return true;
      }
    }
    int last = end - 1;
    last -= last > from && !tokens.isWord(last) ? 1 : 0;
    return last - from > 1 && tokens.endsIn(last, SENTENCE);
  }
}
