// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds who calls something what stands in marks, {@code X назвал встречу «полезной»}, or who asks
 * for it: {@code X призвал разобрать дело «безотлагательно»}.
 */
final class Callings {
  /** How many tokens may stand between the verb and the quote. */
  private static final int FARTHEST = 20;

  /** How many tokens behind a verb of asking what is to be done may stand. */
  private static final int LONGEST_ASKED = 6;

  private static final Endings INFINITIVE = Endings.of("infinitive-any", Folding.WORDS);
  private static final Endings PAST = Endings.of("verb-of-saying", Folding.WORDS);
  private static final Endings PAST_MASCULINE = Endings.of("past-m", Folding.WORDS);
  private static final ReportWords CLAUSES = ReportWords.of("conjunction", "clause");
  private static final ReportWords CALLED = ReportWords.past("calls");
  private static final ReportWords CALLS = ReportWords.present("calls");
  private static final ReportWords CALLS_IN_KAZAKH = ReportWords.of("kk-calls");
  private static final ReportWords CALLING = ReportWords.of("naming");
  private static final ReportWords SAYING = ReportWords.of("converb");

  private final Reading reading;
  private final Tokens tokens;
  private final CueChooser chooser;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final SubjectsAround subjects;

  Callings(
      Reading reading,
      CueChooser chooser,
      CueFinder cues,
      SpeakerFinder speakers,
      SubjectsAround subjects) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.chooser = chooser;
    this.cues = cues;
    this.speakers = speakers;
    this.subjects = subjects;
  }

  /** Who calls a term so, by a cue found here: named beside the verb or before the quote. */
  Speaker speaker(Found term, Cue cue) {
    Speaker beside = speakers.find(cue);
    return beside.isEmpty() && cue.kind() == Cue.Kind.AFTER
        ? subjects.before(term.span().start(), cue)
        : beside;
  }

  /** {@code Сарапшы бұл жағдайды «масқара» | деп атады}: the verb behind what it calls so. */
  private Optional<Cue> inKazakh(Found term) {
    int dep = tokens.from(term.span().end());
    int verb = dep + 1;
    boolean calls =
        verb < tokens.size() && tokens.is(dep, "деп") && CALLS_IN_KAZAKH.hold(tokens, verb);
    if (!calls) {
      return Optional.empty();
    }
    int end = cues.clauseEnd(verb + 1, reading.paragraphEnd(term.span().start()));
    return Optional.of(new Cue(Cue.Kind.AFTER, dep, verb + 1, dep, end))
        .filter(cue -> {
          Speaker who = speaker(term, cue);
          return !who.isEmpty() && speakers.isCertain(who);
        });
  }

  /**
   * The verb that calls something so, or the converb that governs the clause, if it is certain who
   * does.
   *
   * @param own what was found beside the quote
   */
  Optional<Cue> before(Found term, Optional<Cue> own) {
    Optional<Cue> saying =
        own.filter(cue -> cue.kind() == Cue.Kind.BEFORE && SAYING.hold(tokens, cue.first()));
    if (saying.isPresent()) {
      // разжёг споры, заявив, что цена «слишком высока»
      return saying.filter(cue -> isSubject(speakers.find(cue), cue.first()));
    }
    int open = tokens.from(term.span().start());
    int called = verb(open);
    int verb = called < 0 ? asking(open) : called;
    return verb < 0
        ? inKazakh(term)
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

  /** {@code X разжёг споры, | заявив}: whether the speaker is the subject of the main verb. */
  private boolean isSubject(Speaker speaker, int verb) {
    if (speaker.isEmpty() || speaker.end() > verb || !speakers.isCertain(speaker)) {
      return false;
    }
    boolean does = FiniteVerbs.isPredicate(tokens, speaker.end(), verb);
    int commas = 0;
    for (int i = speaker.end(); i < verb; i++) {
      does |= tokens.endsIn(i, PAST) || tokens.endsIn(i, PAST_MASCULINE);
      commas += tokens.is(i, ',') ? 1 : 0;
    }
    return does && commas <= 1;
  }

  /** {@code попросил депутатов рассмотреть}: the verb that asks for what goes on; -1 if none. */
  private int asking(int open) {
    for (int i = open - 1; i >= Math.max(0, open - FARTHEST); i--) {
      if (tokens.is(i, WordClass.CUE)) {
        return isFollowedByInfinitive(i, open) ? i : -1;
      }
      boolean list =
          tokens.is(i, ',') && !tokens.startsWith(i + 1, "котор") && !CLAUSES.hold(tokens, i + 1);
      boolean verb = FiniteVerbs.isOne(tokens, i) && !tokens.endsIn(i, INFINITIVE);
      if (!list && (verb || ClauseEnds.isAt(tokens, i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isFollowedByInfinitive(int verb, int open) {
    int end = Math.min(open + 2, verb + LONGEST_ASKED);
    for (int i = verb + 1; i < end && !tokens.is(i, ','); i++) {
      if (tokens.endsIn(i, INFINITIVE)) {
        return true;
      }
      if (tokens.is(i, WordClass.GOVERNS)) {
        return false;
      }
    }
    return false;
  }

  /** The verb of calling in the clause before a token; -1 if none is. */
  private int verb(int open) {
    int commas = 0;
    for (int i = open - 1; i >= Math.max(0, open - FARTHEST); i--) {
      if (CALLED.hold(tokens, i) || CALLS.hold(tokens, i) || CALLING.hold(tokens, i)) {
        return commas == 1 ? -1 : i;
      }
      commas += tokens.is(i, ',') ? 1 : 0;
      // назвал положение, в котором все оказались, | «трудным»
      boolean closed = tokens.is(open - 1, ',') && commas <= 2;
      if (tokens.is(i, ',') ? !closed : ClauseEnds.isAt(tokens, i)) {
        return -1;
      }
    }
    return -1;
  }
}
