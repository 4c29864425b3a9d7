// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/** Finds who calls something what stands in marks: {@code X назвал встречу «полезной»}. */
final class Callings {
  /** How many tokens may stand between the verb and the quote. */
  private static final int FARTHEST = 20;

  private static final ReportWords CALLED = ReportWords.past("calls");
  private static final ReportWords CALLS = ReportWords.present("calls");
  private static final ReportWords CALLING = ReportWords.of("naming");

  private final Tokens tokens;
  private final CueChooser chooser;
  private final SpeakerFinder speakers;

  Callings(Tokens tokens, CueChooser chooser, SpeakerFinder speakers) {
    this.tokens = tokens;
    this.chooser = chooser;
    this.speakers = speakers;
  }

  /** The verb that calls something so, if it is certain who does. */
  Optional<Cue> before(Found term) {
    int verb = verb(tokens.from(term.span().start()));
    return verb < 0
        ? Optional.empty()
        : chooser
            .inSentence(term, Optional.empty())
            .filter(cue -> cue.first() == verb && isBy(speakers.find(cue), verb));
  }

  /** Whether the speaker found is surely the subject of the verb. */
  private boolean isBy(Speaker speaker, int verb) {
    if (CALLING.hold(tokens, verb)) {
      // критика Тати, назвав: of the main verb the speaker must be the subject
      return isSubject(speaker, verb);
    }
    // Петрову называли «звездой»: several call one so
    return !Agreement.of(tokens, verb).plural() || isSeveral(speaker);
  }

  private boolean isSeveral(Speaker speaker) {
    boolean several = tokens.is(speaker.first(), WordClass.THEY);
    for (int i = speaker.first(); i < speaker.end() && !several; i++) {
      several = PluralSubjects.isAt(tokens, i) || tokens.is(i, "и");
    }
    return several;
  }

  private boolean isSubject(Speaker speaker, int verb) {
    boolean does = FiniteVerbs.isPredicate(tokens, speaker.end(), verb);
    for (int i = speaker.end(); i < verb && !does; i++) {
      does = FiniteVerbs.isOne(tokens, i);
    }
    return does;
  }

  /** The verb of calling in the clause before a token; -1 if none is. */
  private int verb(int open) {
    for (int i = open - 1; i >= Math.max(0, open - FARTHEST); i--) {
      if (CALLED.hold(tokens, i) || CALLS.hold(tokens, i) || CALLING.hold(tokens, i)) {
        return i;
      }
      if (ClauseEnds.isAt(tokens, i) || tokens.is(i, ',')) {
        return -1;
      }
    }
    return -1;
  }
}
