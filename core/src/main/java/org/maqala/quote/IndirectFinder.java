// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import java.util.List;

/** Finds statements that are reported without being quoted, in the order of the text. */
final class IndirectFinder {
  private final Tokens tokens;
  private final QuotedStretches speech;
  private final BitSet used;
  private final Clauses clauses;
  private final Reports reports;
  private final SourcePhrases sources;
  private final RussianReports russian;
  private final KazakhReports kazakh;
  private final KazakhSources kazakhSources;
  private final HeadlineFinder headlines;

  /** The anchor that comes next. */
  private int next;

  /**
   * Prepares a search.
   *
   * @param used the tokens where the cues of quotes start, which report nothing more
   */
  IndirectFinder(
      Reading reading,
      CueFinder cues,
      PersonIndex persons,
      SpeakerFinder speakers,
      SpeakerResolver resolver,
      QuotedStretches speech,
      BitSet used) {
    this.tokens = reading.tokens;
    this.speech = speech;
    this.used = used;
    this.clauses = new Clauses(reading, cues);
    this.reports = new Reports(tokens, resolver);
    ReportSubjects subjects = new ReportSubjects(tokens, persons, speakers);
    this.sources = new SourcePhrases(clauses, speakers, subjects, reports);
    this.russian = new RussianReports(clauses, speakers, subjects, reports);
    this.kazakh = new KazakhReports(clauses, cues, speakers, reports);
    this.kazakhSources = new KazakhSources(tokens, reports);
    this.headlines = new HeadlineFinder(reading, speakers, reports);
  }

  /** Looks on as far as {@code offset}; offsets must not go back. */
  void findBefore(int offset) {
    while (next < tokens.anchors.size() && tokens.start(tokens.anchors.get(next)) < offset) {
      int i = tokens.anchors.get(next++);
      boolean start = tokens.isAny(i, Tokens.ANCHORS) || tokens.isDash(i) || kazakh.isVerb(i);
      if (start && !speech.contains(tokens.start(i))) {
        look(i);
      }
    }
  }

  List<IndirectAttribution> found() {
    return reports.found();
  }

  private void look(int i) {
    if (tokens.isDash(i)) {
      if (i == 0 || !speech.contains(tokens.start(i - 1))) {
        headlines.look(i);
      }
    } else if (tokens.is(i, WordClass.CONCLUDES)) {
      russian.conclusion(i, clauses.sentenceStart(i));
    } else if (kazakhSources.isSource(i)) {
      kazakhSources.look(i, clauses.sentenceStart(i));
    } else if (tokens.is(i, WordClass.REPORT) && !kazakh.isStart(i)) {
      sources.look(i);
    } else if (!used.get(i)) {
      verb(i);
    }
  }

  private void verb(int i) {
    if (tokens.is(i, WordClass.CUE)) {
      russian.verb(i, clauses.sentenceStart(i));
    } else if (kazakh.isStart(i)) {
      kazakh.look(i, clauses.sentenceStart(i));
    }
  }
}
