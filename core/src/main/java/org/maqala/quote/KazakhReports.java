// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/** Finds statements that Kazakh words report without quoting them. */
final class KazakhReports {
  private static final int LONGEST_SOURCE = 8;
  private static final int MOST_ADVERBS = 3;

  private static final Endings ACCUSATIVE = Endings.of("reported-kk", Folding.WORDS);
  private static final Endings VERBAL = Endings.of("reported-verb-kk", Folding.WORDS);
  private static final Endings NOUN = Endings.of("verbal-noun-kk", Folding.WORDS);
  private static final Endings FINITE = Endings.of("past-kk", Folding.WORDS);

  private static final long SOURCES = WordClass.mask(WordClass.KK_SOURCE, WordClass.KK_SOURCE_OF);

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final Reports reports;

  KazakhReports(Reading reading, CueFinder cues, SpeakerFinder speakers, Reports reports) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
    this.reports = reports;
  }

  /** Whether a token may start a report. */
  boolean isStart(int i) {
    return tokens.isAny(i, SOURCES) || tokens.is(i, "деп") || isVerb(i);
  }

  /** Looks at a token of a sentence that starts at the token {@code from}. */
  void look(int i, int from) {
    boolean of =
        tokens.is(i, WordClass.KK_SOURCE_OF)
            && i + 1 < tokens.size()
            && tokens.is(i + 1, WordClass.KK_ACCORDING);
    if (of || tokens.is(i, WordClass.KK_SOURCE)) {
      source(i, of ? i + 2 : i + 1, from);
    } else if (tokens.is(i, "деп")) {
      said(i, from);
    } else if (isVerb(i)) {
      clause(i, from);
    }
  }

  /** Whether a token is a finite verb of saying. */
  boolean isVerb(int i) {
    return isFinite(i) && tokens.isAfterDep(i);
  }

  /** {@code айтты}, but not {@code айтуды}, which is a noun in the accusative. */
  private boolean isFinite(int i) {
    return tokens.endsIn(i, FINITE) && !tokens.endsIn(i, NOUN);
  }

  /** {@code X-тің айтуынша}: the phrase in the genitive before the word. */
  private void source(int i, int end, int from) {
    int start = i;
    int floor = Math.max(from, i - LONGEST_SOURCE);
    while (start > floor && (tokens.isWord(start - 1) || isInitialDot(start - 1))) {
      // A headline that lost its line's end: … анықталды | Boxrec.com сайтының хабарлауынша.
      boolean verb = tokens.endsIn(start - 1, FINITE) && !tokens.isCapitalized(start - 1);
      if (verb && tokens.isCapitalized(start)) {
        break;
      }
      start--;
    }
    if (start < i) {
      reports.add(
          IndirectAttribution.Type.ACCORDING_TO,
          new Cue(Cue.Kind.AFTER, i, end, i, i),
          Speaker.oblique(start, i));
    }
  }

  private boolean isInitialDot(int i) {
    return i > 0 && tokens.is(i, '.') && tokens.length(i - 1) == 1;
  }

  /** {@code …, деп хабарлайды Y}; {@code X … деп мәлімдеді}, where no quote stands before. */
  private void said(int i, int from) {
    boolean set = i > from && (tokens.is(i - 1, ',') || tokens.isDash(i - 1));
    int verb = verbAfter(i);
    if (verb == 0) {
      return;
    }
    boolean passes =
        tokens.startsWith(i + 1, "хабарла") ? !cues.isBehindReport(i + 2) : isPress(verb + 1);
    int to = clauseEnd(verb + 1);
    Cue cue = new Cue(Cue.Kind.AFTER, i, verb + 1, i, to);
    if (passes && (set || verb + 1 < to)) {
      reports.add(
          IndirectAttribution.Type.AGENCY, cue, Speaker.of(verb + 1, Math.max(verb + 1, to)));
    } else if (!passes && i > from) {
      Speaker speaker = subject(cue, from);
      if (!speaker.isEmpty() && speakers.isCertain(speaker)) {
        reports.add(IndirectAttribution.Type.VERB_CLAUSE, cue, speaker);
      }
    }
  }

  /** {@code деп жазады Qamshy.kz}: an address or a paper behind the verb. */
  private boolean isPress(int t) {
    return t < tokens.size()
        && ((tokens.isLatin(t) && tokens.surface(t).indexOf('.') > 0)
            || tokens.isOrganisation(t, WordClass.PRESS));
  }

  /** The finite verb of saying behind {@code деп}, or 0. */
  private int verbAfter(int dep) {
    for (int i = dep + 1; i < Math.min(tokens.size(), dep + 1 + MOST_ADVERBS); i++) {
      if (!tokens.isWord(i)) {
        return 0;
      }
      if (tokens.isAfterDep(i) && (isFinite(i) || tokens.startsWith(i, "хабарла"))) {
        return i;
      }
    }
    return 0;
  }

  /** {@code X жолдың жөнделетінін айтты}: what is said stands in the accusative. */
  private void clause(int i, int from) {
    boolean reported = false;
    int first = i;
    for (int t = i - 1; t >= Math.max(from, i - MOST_ADVERBS) && !reported; t--) {
      reported = tokens.endsIn(t, ACCUSATIVE) && tokens.length(t) > 5;
      first = reported ? first : t;
    }
    if (reported && !tokens.is(i - 1, "деп")) {
      Cue cue = new Cue(Cue.Kind.AFTER, first, i + 1, from, clauseEnd(i + 1));
      Speaker speaker = subject(cue, from);
      boolean certain = !speaker.isEmpty() && speakers.isCertain(speaker);
      boolean dropped =
          speaker.isEmpty() && first > from && saysAlone(i) && tokens.endsIn(first - 1, VERBAL);
      if (certain || dropped) {
        reports.add(IndirectAttribution.Type.VERB_CLAUSE, cue, speaker);
      }
    }
  }

  /** Whether a verb reports though its subject is dropped: {@code айтты}, {@code атап өтті}. */
  private boolean saysAlone(int verb) {
    return !tokens.startsWithAny(verb, WordClass.KK_LIGHT) || tokens.isAfterDep(verb - 1);
  }

  /** The subject behind the verb, or the one that opens the sentence. */
  private Speaker subject(Cue cue, int from) {
    int behind = cue.end();
    Speaker after =
        behind < cue.to()
            ? speakers.kazakhSubject(behind, cue.to())
            : Speaker.none(Optional.empty());
    return after.isEmpty() ? speakers.kazakhOpening(from, cue.first()) : after;
  }

  private int clauseEnd(int i) {
    int end = reading.sentenceEnd(tokens.start(i - 1));
    return Math.max(i, cues.clauseEnd(i, end));
  }
}
