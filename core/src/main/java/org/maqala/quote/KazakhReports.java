// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds statements that Kazakh verbs of saying report without quoting them. */
final class KazakhReports {
  private static final int MOST_ADVERBS = 3;
  private static final int LONGEST_SUBJECT = 14;

  private static final Endings CLAUSE = Endings.of("reported-clause-kk", Folding.WORDS);
  private static final Endings VERBAL = Endings.of("reported-verb-kk", Folding.WORDS);
  private static final Endings NOUN = Endings.of("accusative-noun-kk", Folding.WORDS);
  private static final Endings FINITE = Endings.of("past-kk", Folding.WORDS);
  private static final Endings PERFECT = Endings.of("participle-kk", Folding.WORDS);
  private static final Endings PREDICATE = Endings.of("sentence-end-kk", Folding.WORDS);
  private static final Endings AS_SAID = Endings.of("as-said-kk", Folding.WORDS);
  private static final ReportWords TOPICS = ReportWords.of("kk-topic");
  private static final ReportWords TELLS = ReportWords.of("kk-tells");
  private static final ReportWords THIS = ReportWords.of("kk-this");
  private static final ReportWords CONVEYS = ReportWords.of("kk-conveys");
  private static final ReportWords DOES = ReportWords.of("kk-does");
  private static final ReportWords AFTER = ReportWords.of("kk-after");
  private static final ReportWords ACTIVE = ReportWords.of("kk-active");
  private static final ReportWords OBJECTS = ReportWords.of("kk-object");
  private static final ReportWords NOUNS = ReportWords.of("kk-noun");
  private static final ReportWords ADVERBS = ReportWords.of("kk-adverb");

  private static final Endings PASSIVE = Endings.of("passive-kk", Folding.WORDS);
  private static final Endings NEGATIVE = Endings.of("negative-kk", Folding.WORDS);
  private static final Endings PRESENT = Endings.of("present-kk", Folding.WORDS);
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);

  private final Tokens tokens;
  private final Clauses clauses;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final Reports reports;

  KazakhReports(Clauses clauses, CueFinder cues, SpeakerFinder speakers, Reports reports) {
    this.tokens = clauses.tokens();
    this.clauses = clauses;
    this.cues = cues;
    this.speakers = speakers;
    this.reports = reports;
  }

  /** Whether a token may start a report. */
  boolean isStart(int i) {
    return tokens.is(i, "деп") || tokens.is(i, WordClass.KK_SAY) || isVerb(i);
  }

  /** Looks at a token of a sentence that starts at the token {@code from}. */
  void look(int i, int from) {
    if (tokens.is(i, "деп")) {
      said(i, from);
    } else if (tokens.is(i, WordClass.KK_SAY)) {
      says(i, from);
    } else if (tokens.endsIn(i, AS_SAID)) {
      asSaid(i, from);
    } else if (isVerb(i) && i > from) {
      verb(i, from);
    }
  }

  /** Whether a token is a verb of saying: finite, or made one by the word behind it. */
  boolean isVerb(int i) {
    return tokens.isAfterDep(i) && (isFinite(i) || isMadeFinite(i) || tokens.endsIn(i, AS_SAID));
  }

  /** {@code тиек | етті}, {@code айтып | отыр}. */
  private boolean isMadeFinite(int i) {
    int next = i + 1;
    boolean goesOn =
        next < tokens.size()
            && tokens.endsWith(i, "п")
            && tokens.is(next, WordClass.AUXILIARY)
            && !tokens.isAfterDep(next);
    return goesOn || DOES.hold(tokens, next);
  }

  /** {@code айтты}, {@code айтқан.}, but not {@code айтылды}, nor {@code айтуды}, a noun. */
  private boolean isFinite(int i) {
    boolean passive = tokens.endsIn(i, PASSIVE) && !ACTIVE.hold(tokens, i);
    if (passive || tokens.endsIn(i, NEGATIVE)) {
      return false;
    }
    if (tokens.endsIn(i, PERFECT)) {
      int next = i + 1;
      return next == tokens.size() || !tokens.isWord(next) || tokens.is(next, WordClass.AUXILIARY);
    }
    return tokens.endsIn(i, FINITE) && !tokens.endsIn(i, NOUN) && !NOUNS.hold(tokens, i);
  }

  /** {@code …, деп хабарлайды Y}; {@code X … деп мәлімдеді}, where no quote stands before. */
  private void said(int i, int from) {
    boolean set = i > from && (tokens.is(i - 1, ',') || tokens.isDash(i - 1));
    int verb = verbAfter(i);
    if (verb == 0) {
      return;
    }
    boolean passes =
        tokens.startsWith(i + 1, "хабарла")
            ? !cues.isBehindReport(i + 2)
            : isPress(verb + 1) || (tokens.startsWith(verb, "жаз") && isMarked(verb + 1));
    int to = clauses.end(verb + 1);
    Cue cue = new Cue(Cue.Kind.AFTER, i, verb + 1, i, to);
    boolean behind = verb + 1 < to;
    boolean agency = passes && (set || behind);
    Speaker speaker = agency || i == from ? Speaker.NONE : subject(cue, from);
    if (agency || (passes && i > from && !isCertain(speaker))) {
      reports.add(
          IndirectAttribution.Type.AGENCY, cue, behind ? Speaker.of(verb + 1, to) : Speaker.NONE);
    } else {
      add(IndirectAttribution.Type.VERB_CLAUSE, cue, speaker);
    }
  }

  /** {@code Жол дайын дейді министр}: no mark, but a whole clause before the word. */
  private void says(int i, int from) {
    int end = i > from && (tokens.is(i - 1, ',') || tokens.isDash(i - 1)) ? i - 1 : i;
    if (end <= from || !tokens.isWord(end - 1) || !tokens.endsIn(end - 1, PREDICATE)) {
      return;
    }
    Cue cue = new Cue(Cue.Kind.AFTER, i, i + 1, i, clauses.end(i + 1));
    Speaker speaker = speakers.kazakhSubject(i + 1, cue.to());
    if (speaker.isEmpty() && i + 1 >= cue.to()) {
      // Сарапшы баға өседі дейді.
      Speaker opening = speakers.kazakhOpening(opening(from, i), i);
      speaker = speakers.isPerson(opening) && opening.end() < end ? opening : speaker;
    }
    add(IndirectAttribution.Type.VERB_CLAUSE, cue, speaker);
  }

  /** {@code министр айтқандай, жол дайын}. */
  private void asSaid(int i, int from) {
    Cue cue = new Cue(Cue.Kind.AFTER, adverbs(i, from), i + 1, from, i + 1);
    int start = opening(from, i);
    Speaker speaker = speakers.kazakhOpening(start, cue.first());
    if (speaker.end() == cue.first()) {
      add(IndirectAttribution.Type.AS_SAID, cue, speaker);
    } else if (start < cue.first() && isBody(cue.first() - 1) && endsClause(i + 1)) {
      reports.add(IndirectAttribution.Type.AS_SAID, cue, Speaker.of(start, cue.first()));
    }
  }

  private void add(IndirectAttribution.Type type, Cue cue, Speaker speaker) {
    if (isCertain(speaker)) {
      reports.add(type, cue, speaker);
    }
  }

  private boolean isCertain(Speaker speaker) {
    return !speaker.isEmpty() && speakers.isCertain(speaker);
  }

  /** {@code деп жазады Qamshy.kz}: an address or a paper behind the verb. */
  private boolean isPress(int t) {
    return t < tokens.size()
        && ((tokens.isLatin(t) && tokens.surface(t).indexOf('.') > 0)
            || tokens.isOrganisation(t, WordClass.PRESS));
  }

  /** {@code деп жазды | «Дала»}. */
  private boolean isMarked(int t) {
    return t < tokens.size() && tokens.isMark(t);
  }

  private boolean endsClause(int i) {
    return i < tokens.size() && tokens.is(i, ',');
  }

  private boolean isBody(int t) {
    return isPress(t) || tokens.isAllCaps(t) || tokens.organisation(t) != 0;
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

  /** {@code X жолдың жөнделетінін айтты}, {@code жол туралы X айтты}: what is said, then how. */
  private void verb(int i, int from) {
    int first = adverbs(i, from);
    int end = isMadeFinite(i) ? i + 2 : i + 1;
    if (first > from && tokens.is(first - 1, "деп")) {
      return;
    }
    for (int t = first - 1; t >= Math.max(from, first - LONGEST_SUBJECT); t--) {
      if (!tokens.isWord(t) && !tokens.isNumber(t) && !tokens.is(t, '.') && !tokens.isMark(t)) {
        return;
      }
      boolean clause =
          (tokens.length(t) > 5 && tokens.endsIn(t, CLAUSE)) || OBJECTS.hold(tokens, t);
      if (clause || TOPICS.hold(tokens, t)) {
        Cue cue = new Cue(Cue.Kind.AFTER, first, end, from, clauses.end(end));
        if (mayReport(i, clause)) {
          report(cue, t, clause);
        }
        return;
      }
    }
  }

  /**
   * {@code айтты}; {@code атап | өтті}; {@code жеткізді}, which says what a clause before it says.
   */
  private boolean mayReport(int verb, boolean clause) {
    return !tokens.startsWithAny(verb, WordClass.KK_LIGHT)
        || (tokens.isAfterDep(verb - 1) && isAdverb(verb - 1))
        || (clause && CONVEYS.hold(tokens, verb));
  }

  private void report(Cue cue, int said, boolean clause) {
    int from = cue.from();
    IndirectAttribution.Type type =
        clause ? IndirectAttribution.Type.VERB_CLAUSE : IndirectAttribution.Type.VERB_TOPIC;
    if (!clause && said == from + 1 && THIS.hold(tokens, from)) {
      type = IndirectAttribution.Type.BACK_REFERENCE;
    }
    if (said + 1 < cue.first()) {
      between(type, cue, said + 1);
      return;
    }
    Speaker speaker = subject(cue, from);
    int verb = cue.end() - 1;
    boolean body = !speaker.isEmpty() && isOpeningBody(speaker, from);
    boolean alone =
        clause
            ? tokens.endsIn(said, VERBAL) && !tokens.endsIn(verb, PRESENT)
            : TELLS.hold(tokens, verb);
    if (!body && !isCertain(speaker) && (clause || alone)) {
      speaker = speakers.kazakhLater(from, said);
    }
    if (body || isCertain(speaker)) {
      reports.add(type, cue, speaker);
    } else if (alone) {
      reports.add(type, cue, Speaker.NONE);
    }
  }

  /** {@code Компания}, {@code НАТО}, {@code «Дала»}, {@code куәгерлер}: what opens a sentence. */
  private boolean isOpeningBody(Speaker speaker, int from) {
    int last = speaker.end() - 1;
    boolean opens = speaker.first() >= from && speaker.first() <= opening(from, last) + 1;
    boolean agent =
        speaker.end() <= speaker.first() + 2
            && (tokens.endsWith(last, "шы") || tokens.endsWith(last, "ші"));
    return opens && (isBody(last) || tokens.isMark(last) || agent || tokens.endsIn(last, PLURAL));
  }

  /** {@code Бұл туралы | Tengrinews.kz | хабарлады}: the subject stands right before its verb. */
  private void between(IndirectAttribution.Type type, Cue cue, int from) {
    Speaker paper = paper(type, cue, from);
    Speaker speaker = paper.isEmpty() ? speakers.kazakhSubject(from, cue.first()) : paper;
    int last = cue.first() - 1;
    boolean body = tokens.organisation(last) != 0 || tokens.endsIn(last, PLURAL);
    // әкімдігінде өткен жиында | айтты: where, and no one who says it
    boolean where =
        !speaker.isEmpty()
            && speaker.end() <= last
            && KazakhForms.isLocative(tokens, speaker.end() - 1);
    if (!where && (!paper.isEmpty() || isCertain(speaker))) {
      reports.add(type, cue, speaker);
    } else if (type != IndirectAttribution.Type.VERB_TOPIC && body) {
      reports.add(type, cue, Speaker.of(from, last + 1));
    }
  }

  /** {@code Tengrinews.kz}, {@code «Хабар 24»}, {@code islam.kz порталы}: a paper by its name. */
  private Speaker paper(IndirectAttribution.Type type, Cue cue, int from) {
    int last = cue.first() - 1;
    boolean where = KazakhForms.isOblique(tokens, last) && !tokens.isMark(last);
    if (!where && (tokens.isLatin(last) || tokens.isMark(last) || isPress(last))) {
      int start = last;
      boolean marked = tokens.isMark(last) || (last > from && tokens.isMark(last - 1));
      while (start > from && (tokens.isLatin(start - 1) || marked)) {
        start--;
      }
      return Speaker.of(start, last + 1);
    }
    boolean back = type == IndirectAttribution.Type.BACK_REFERENCE;
    boolean to = KazakhForms.isOblique(tokens, from + 1) || KazakhForms.isOblique(tokens, from);
    return back && isPress(from) && !to
        ? Speaker.of(from, tokens.organisation(from + 1) != 0 ? from + 2 : from + 1)
        : Speaker.NONE;
  }

  /** Where the adverbs and the word that makes a light verb one of saying begin. */
  private int adverbs(int verb, int from) {
    int first = verb;
    while (first > from && verb - first < MOST_ADVERBS && isAdverb(first - 1)) {
      first--;
    }
    return first;
  }

  /** {@code баса | айтты}, {@code айтып | өтті}, {@code атап | көрсетті}. */
  private boolean isAdverb(int i) {
    boolean converb = tokens.isAfterDep(i) && tokens.endsWith(i, "п");
    return ADVERBS.hold(tokens, i) || (converb && !tokens.isCapitalized(i));
  }

  /** The subject behind the verb, or the one that opens the sentence. */
  private Speaker subject(Cue cue, int from) {
    int behind = cue.end();
    // … айтты Президент ұсыныс жасады: where a line's end was lost, a sentence of its own follows.
    int last = cue.to() - 1;
    boolean glued =
        behind + 1 < cue.to()
            && tokens.endsIn(last, FINITE)
            && !tokens.is(last, WordClass.KK_LINKER)
            && !tokens.is(last, "қатысты");
    Speaker after =
        behind < cue.to() && !glued ? speakers.kazakhSubject(behind, cue.to()) : Speaker.NONE;
    return after.isEmpty()
        ? speakers.kazakhOpening(opening(from, cue.first()), cue.first())
        : after;
  }

  /** Behind the words that link a sentence to the one before: {@code Сондай-ақ | ол}. */
  private int opening(int from, int to) {
    int start = from;
    boolean agency = tokens.isAllCaps(start) || tokens.hasInnerCapital(start);
    if (start + 2 < to && agency && tokens.isDash(start + 1)) {
      // АСТАНА. ҚАЗАҚПАРАТ – | Министр …
      start += 2;
    }
    while (start < to
        && (tokens.is(start, WordClass.KK_LINKER)
            || tokens.is(start, ',')
            || AFTER.hold(tokens, start + 1))) {
      // Бұған дейін | министр
      start++;
    }
    return start;
  }
}
