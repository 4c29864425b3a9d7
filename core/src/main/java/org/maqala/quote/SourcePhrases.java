// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds the sources that Russian prepositions name: {@code по словам X}, {@code согласно данным X},
 * {@code со слов X}, {@code со ссылкой на X}.
 */
final class SourcePhrases {
  private static final long SOURCES =
      WordClass.mask(WordClass.PAPER, WordClass.BODY, WordClass.PRESS);
  private static final int MOST_ADJECTIVES = 2;
  private static final int REACH = 3;
  private static final int LONGEST_AGENCY = 8;

  private static final ReportWords DATA = ReportWords.of("data");

  private final Tokens tokens;
  private final Clauses clauses;
  private final SpeakerFinder speakers;
  private final ReportSubjects subjects;
  private final Reports reports;

  SourcePhrases(Clauses clauses, SpeakerFinder speakers, ReportSubjects subjects, Reports reports) {
    this.tokens = clauses.tokens();
    this.clauses = clauses;
    this.speakers = speakers;
    this.subjects = subjects;
    this.reports = reports;
  }

  /** Looks at a token of the class {@link WordClass#REPORT}. */
  void look(int i) {
    if (tokens.is(i, "по")) {
      int noun = sourceNoun(i + 1);
      if (noun > 0) {
        boolean whose = tokens.isAny(i + 1, WordClass.POSSESSIVES);
        if (whose || !DATA.hold(tokens, noun) || isWhose(noun + 1)) {
          add(i, noun + 1, !whose && noun > i + 1);
        }
      }
    } else if (tokens.is(i, "согласно")) {
      int noun = sourceNoun(i + 1);
      boolean whose = noun > 0 && add(i, noun + 1, true);
      if (!whose && isSource(i + 1)) {
        add(i, i + 1, false);
      }
    } else if (i > 0 && tokens.is(i - 1, "со")) {
      if (tokens.is(i, "слов")) {
        add(i - 1, i + 1, true);
      } else if (i + 1 < tokens.size() && tokens.is(i + 1, "на") && passesOn(i - 1)) {
        add(i - 1, i + 2, false);
      }
    }
  }

  /** {@code передает РБК | со ссылкой на X}, but not {@code можно со ссылкой на сайт}. */
  private boolean passesOn(int with) {
    for (int i = with - 1; i >= Math.max(0, with - LONGEST_AGENCY); i--) {
      if (tokens.is(i, WordClass.CUE) || tokens.isOrganisation(i, WordClass.PRESS)) {
        return true;
      }
    }
    return false;
  }

  /** The noun of {@code по … словам}, {@code по последним данным}, or 0. */
  private int sourceNoun(int from) {
    int limit = Math.min(tokens.size(), from + MOST_ADJECTIVES + 1);
    for (int i = from; i < limit && tokens.isWord(i); i++) {
      if (tokens.is(i, WordClass.SOURCE)) {
        return i;
      }
      boolean whose = i == from && tokens.isAny(i, WordClass.POSSESSIVES);
      if (!whose && !NounPhrases.isAdjective(tokens, i)) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code по оценке специалистов}, but not {@code по оценке ущерба}. */
  private boolean isWhose(int from) {
    int end = Math.min(tokens.size(), from + MOST_ADJECTIVES);
    return from < end && subjects.isKnown(Speaker.oblique(from, end));
  }

  /** {@code согласно отчету}, but not {@code согласно особенностям}. */
  private boolean isSource(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (tokens.startsWith(i, "котор")) {
        return false;
      }
      boolean source = tokens.is(i, WordClass.SOURCE) || tokens.isAllCaps(i);
      if (source || (tokens.organisation(i) & SOURCES) != 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code по разным данным | власти убили}: whose the data are no word says. */
  private boolean opensClause(Speaker speaker) {
    int last = speaker.end() - 1;
    return last == speaker.first()
        && PluralSubjects.endsLikeOne(tokens, last)
        && SourceEnds.isVerb(tokens, speaker.end());
  }

  /** Adds the source behind the words from {@code i} to {@code end}, if there is one. */
  private boolean add(int i, int end, boolean mustBeKnown) {
    Cue cue = new Cue(Cue.Kind.ACCORDING_TO, i, end, i, clauses.end(end));
    Speaker speaker = speakers.find(cue);
    boolean found =
        !speaker.isEmpty()
            && (!mustBeKnown || (subjects.isKnown(speaker) && !opensClause(speaker)));
    if (found) {
      reports.add(IndirectAttribution.Type.ACCORDING_TO, cue, speaker);
    }
    return found;
  }
}
