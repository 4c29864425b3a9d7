// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds statements that Russian verbs of saying report without quoting them. */
final class RussianReports {
  private static final int MOST_ADVERBS = 3;
  private static final int LONGEST_OBJECT = 6;
  private static final Endings INFINITIVE = Endings.of("infinitive", Folding.WORDS);
  private static final ReportWords TOPICS = ReportWords.of("topic");
  private static final ReportWords BACK = ReportWords.of("back");
  private static final ReportWords ANNOUNCES = ReportWords.of("announces");
  private static final ReportWords FIGURES = ReportWords.of("figure");
  private static final ReportWords REMINDS = ReportWords.of("reminds");
  private static final ReportWords SO_MUCH = ReportWords.of("so-much");

  private final Tokens tokens;
  private final Clauses clauses;
  private final SpeakerFinder speakers;
  private final ReportSubjects subjects;
  private final Reports reports;
  private final Adjuncts adjuncts;
  private final ReportedClauses reported;

  RussianReports(
      Clauses clauses, SpeakerFinder speakers, ReportSubjects subjects, Reports reports) {
    this.tokens = clauses.tokens();
    this.clauses = clauses;
    this.speakers = speakers;
    this.subjects = subjects;
    this.reports = reports;
    this.adjuncts = new Adjuncts(tokens);
    this.reported = new ReportedClauses(tokens, adjuncts);
  }

  /** Looks at a verb of saying in a sentence that starts at the token {@code from}. */
  void verb(int i, int sentence) {
    boolean wish = i + 1 < tokens.size() && (tokens.is(i + 1, "бы") || tokens.is(i + 1, "ли"));
    // был настолько уверен, что ушел: what came of it
    if (wish || (i > 0 && SO_MUCH.hold(tokens, i - 1))) {
      return;
    }
    int from = behindReminder(sentence, i);
    int to = clauses.end(i + 1);
    Cue after = new Cue(Cue.Kind.AFTER, i, i + 1, i, to);
    Cue before = new Cue(Cue.Kind.BEFORE, i, i + 1, clauses.start(from, i), i + 1);
    boolean strong = tokens.is(i, WordClass.STRONG_CUE);
    boolean comma = i > from && (tokens.is(i - 1, ',') || tokens.isDash(i - 1));
    boolean asSaid = isAsSaid(i, from);
    boolean passes = (comma || asSaid) && tokens.is(i, WordClass.PASSING);
    int press = passes ? press(i + 1, to) : to;
    if (press < to) {
      reports.add(IndirectAttribution.Type.AGENCY, after, Speaker.of(press, pressEnd(press, to)));
    } else if (asSaid && strong) {
      add(IndirectAttribution.Type.AS_SAID, after, or(subjects.behind(after), after));
    } else if (isBackReference(i, from)) {
      Speaker next = subjects.before(before);
      boolean named = next.end() == i && isBehindPointer(next.first());
      Speaker behind = named ? next : subjects.behind(after);
      Speaker speaker = behind.isEmpty() ? next : behind;
      Speaker place = speaker.isEmpty() ? subjects.place(after) : speaker;
      add(IndirectAttribution.Type.BACK_REFERENCE, after, or(place, after));
    } else if (reported.opensClause(i)) {
      clause(i, from, before);
    } else if (strong && i == from && tokens.isCapitalized(i)) {
      alone(after);
    } else if (pointsBack(i, from) && !speakers.find(after).isEmpty()) {
      add(IndirectAttribution.Type.BACK_REFERENCE, after, subjects.behind(after));
    } else if ((strong || ANNOUNCES.hold(tokens, i)) && isTopic(i)) {
      Speaker speaker = subjects.before(before);
      add(
          IndirectAttribution.Type.VERB_TOPIC,
          before,
          FIGURES.hold(tokens, i) ? alive(speaker) : speaker);
    } else if (comma && i + 1 < to) {
      behindClause(after, strong);
    } else if (strong && !isFigurative(i)) {
      object(i, before);
    }
  }

  /** {@code Напомним, что | министр сообщил}: where the clause that the writer reminds of opens. */
  private int behindReminder(int from, int verb) {
    boolean reminds =
        from + 3 < verb
            && tokens.is(from + 1, ',')
            && tokens.is(from + 2, "что")
            && REMINDS.hold(tokens, from);
    return reminds ? from + 3 : from;
  }

  private void add(IndirectAttribution.Type type, Cue cue, Speaker speaker) {
    if (!speaker.isEmpty()) {
      reports.add(type, cue, speaker);
    }
  }

  private Speaker or(Speaker speaker, Cue other) {
    return speaker.isEmpty() ? speakers.find(other) : speaker;
  }

  private Speaker known(Speaker speaker) {
    return !speaker.isEmpty() && subjects.isKnown(speaker) ? speaker : Speaker.NONE;
  }

  /** A thing tells, too: {@code выставка рассказывает о дорогах}. */
  private Speaker alive(Speaker speaker) {
    return !speaker.isEmpty() && subjects.isSomeone(speaker) ? speaker : Speaker.NONE;
  }

  /** {@code Рассказала его супруга Анна Иванова.}: all of a sentence, of the one before. */
  private void alone(Cue after) {
    Speaker speaker = subjects.behind(after);
    boolean whole = speaker.first() == after.end() && speaker.end() == after.to();
    boolean named = speakers.isPerson(speaker) || subjects.isOutletAt(speaker.first());
    if (!speaker.isEmpty() && whole && named) {
      reports.add(IndirectAttribution.Type.BACK_REFERENCE, after, speaker);
    }
  }

  /** Where the agency begins behind a verb of passing on: {@code сообщает в пятницу | Reuters}. */
  private int press(int from, int to) {
    // пишет 6 декабря 2018 года | газета
    int i = tokens.isNumber(from) ? adjuncts.behindDate(from, to) : from;
    if (i < to && tokens.is(i, WordClass.GOVERNS)) {
      int limit = Math.min(to, from + MOST_ADVERBS + 1);
      while (i < limit && !isAgency(i) && !(tokens.isCapitalized(i) && i > from + 1)) {
        i++;
      }
      return i < limit ? i : to;
    }
    return i < to && mayPassOn(i) && !subjects.startsName(i) ? i : to;
  }

  private boolean isAgency(int i) {
    return tokens.isOrganisation(i, WordClass.PRESS) || tokens.isLatin(i);
  }

  /** {@code ГУ МЧС по Приморскому краю}, but {@code РБК | со ссылкой на}. */
  private int pressEnd(int press, int to) {
    int end = press + 1;
    boolean marked = tokens.isMark(press);
    // газета «Сегодня»
    while (end < to && (marked || !tokens.is(end, WordClass.STOP) || isField(end, to))) {
      if (!marked && tokens.isMark(end) && NounPhrases.opensLong(tokens, end)) {
        break;
      }
      marked ^= tokens.isMark(end);
      end++;
    }
    return end;
  }

  private boolean isField(int i, int to) {
    return tokens.is(i, "по") && i + 1 < to && !tokens.is(i + 1, WordClass.OCCASION);
  }

  /** {@code передает РБК}, {@code сообщает агентство}, but not {@code передал телефон мужчине}. */
  private boolean mayPassOn(int t) {
    return (!tokens.isWord(t) && !tokens.is(t, '('))
        || tokens.isCapitalized(t)
        || tokens.isLatin(t)
        || tokens.isRole(t)
        || tokens.organisation(t) != 0;
  }

  private boolean isAsSaid(int i, int from) {
    for (int back = i - 1; back >= Math.max(from, i - LONGEST_OBJECT); back--) {
      if (!tokens.isWord(back) && !tokens.isNumber(back)) {
        return false;
      }
      if (tokens.is(back, "как")) {
        // Как в ходе заседания | сообщил
        boolean adjunct = tokens.is(back + 1, WordClass.GOVERNS) || tokens.isNumber(back + 1);
        if (!adjunct && i - back > MOST_ADVERBS) {
          return false;
        }
        return back == from || tokens.is(back - 1, ',') || !tokens.isWord(back - 1);
      }
    }
    return false;
  }

  /** {@code Об этом | она рассказала ТАСС}: who said it, by a pronoun, a role or a name. */
  private boolean isBehindPointer(int i) {
    boolean role = tokens.isRole(i) && RoleReading.isNominative(tokens, i);
    return i > 0
        && BACK.hold(tokens, i - 1)
        && (role || tokens.isAny(i, WordClass.SUBJECTS) || subjects.startsName(i));
  }

  private boolean isBackReference(int i, int from) {
    for (int t = from; t + 1 < i && t < from + MOST_ADVERBS; t++) {
      if (reported.isAbout(t) && BACK.hold(tokens, t + 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Эти акценты обозначил X}, {@code Такое заявление сделал X}. */
  private boolean pointsBack(int i, int from) {
    return i > from && i - from <= LONGEST_OBJECT && tokens.is(from, WordClass.THIS);
  }

  /** {@code участники пришли к единому выводу}. */
  void conclusion(int i, int from) {
    for (int t = i + 1; t < Math.min(tokens.size(), i + 1 + MOST_ADVERBS); t++) {
      if (tokens.is(i + 1, "к") && tokens.is(t, WordClass.CONCLUDES)) {
        Cue cue = new Cue(Cue.Kind.BEFORE, i, t + 1, from, i + 1);
        Speaker speaker = subjects.before(cue);
        if (!speaker.isEmpty() && speaker.end() <= i && subjects.isKnown(speaker)) {
          reports.add(IndirectAttribution.Type.VERB_TOPIC, cue, speaker);
        }
        return;
      }
    }
  }

  /** {@code X отметил, что}; {@code отметил X, что}; {@code X, который ушел, отметил, что}. */
  private void clause(int i, int from, Cue before) {
    Speaker speaker = subjects.before(before);
    // защищал человека, который сообщил ему, что: no subject stands behind the verb
    if (speaker.isEmpty() && SubjectsBefore.relative(tokens, from, i) == 0) {
      speaker = behindVerb(i);
      if (tokens.endsWith(i, "сь") && !speaker.isEmpty() && known(speaker).isEmpty()) {
        // высказывались предположения, что: a thing says nothing
        return;
      }
    }
    if (speaker.isEmpty() && i > from && tokens.is(i - 1, ',')) {
      speaker = speakers.opening(from, i);
    }
    if (!speaker.oblique() && subjects.isImpersonal(i)) {
      // Отмечается даже, что: no one is the subject
      speaker = Speaker.NONE;
    }
    boolean that = reported.isThat(i);
    boolean shows = FIGURES.hold(tokens, i) && TOPICS.hold(tokens, i + 1);
    boolean strong = tokens.is(i, WordClass.STRONG_CUE);
    if (!that || shows) {
      if (strong || that) {
        add(IndirectAttribution.Type.VERB_CLAUSE, before, known(speaker));
      }
    } else if (!speaker.isEmpty()
        || (strong ? !isFigurative(i) || subjects.isImpersonal(i) : goesOn(i, from))) {
      reports.add(IndirectAttribution.Type.VERB_CLAUSE, before, speaker);
    }
  }

  /** {@code …, но | признал, что}: the subject is that of the clause before. */
  private boolean goesOn(int i, int from) {
    return i > from && tokens.is(i - 1, "но");
  }

  /** {@code отметил министр, что}. */
  private Speaker behindVerb(int i) {
    int to = clauses.end(i + 1);
    return i + 1 < to && tokens.isWord(i + 1) && !tokens.is(i + 1, WordClass.STOP)
        ? speakers.find(new Cue(Cue.Kind.AFTER, i, i + 1, i, to))
        : Speaker.NONE;
  }

  /** {@code это говорит о том, что}: no one says it. */
  private boolean isFigurative(int i) {
    for (int t = i - 1; t >= Math.max(0, i - MOST_ADVERBS); t--) {
      if (tokens.is(t, "это") || tokens.is(t, "что") || tokens.startsWith(t, "котор")) {
        return true;
      }
    }
    return false;
  }

  /** {@code рассказал журналистам о планах}. */
  private boolean isTopic(int i) {
    int dated = adjuncts.behindDate(i + 1, tokens.size());
    if (dated > i + 1 && TOPICS.hold(tokens, dated)) {
      // сообщало 13 января | о планах
      return true;
    }
    for (int t = i + 1; t < Math.min(tokens.size(), i + LONGEST_OBJECT); t++) {
      if (TOPICS.hold(tokens, t)) {
        return t == i + 1 || isListener(i + 1);
      }
      if (!tokens.isWord(t) || tokens.is(t, WordClass.GOVERNS)) {
        return false;
      }
    }
    return false;
  }

  /** {@code журналистам}, {@code министру}, {@code ТАСС}, but not {@code заявление}. */
  private boolean isListener(int i) {
    return tokens.is(i, WordClass.ADDRESSEE) || tokens.isRole(i) || tokens.isCapitalized(i);
  }

  /** {@code Добыча вырастет, рассказал он}; a weak verb, only with nothing but its subject. */
  private void behindClause(Cue after, boolean strong) {
    Speaker speaker = subjects.behind(after);
    if (speaker.isEmpty() && tokens.endsWith(after.first(), "ся")) {
      // сообщается на сайте ведомства
      speaker = subjects.place(after);
    }
    boolean whole = speaker.first() == after.end() && speaker.end() == after.to();
    if (!speaker.isEmpty() && (strong || (whole && subjects.opensWithSubject(speaker)))) {
      reports.add(IndirectAttribution.Type.AFTER_CLAUSE, after, speaker);
    }
  }

  /** {@code Он также подчеркнул значение реформы}: the subject stands right before its verb. */
  private void object(int i, Cue before) {
    boolean below = saysBelow(i);
    if (!below && (!mayBeObject(i + 1) || tokens.is(i, WordClass.NO_OBJECT))) {
      return;
    }
    Speaker speaker = subjects.before(before);
    if (below && subjects.isImpersonal(i)) {
      // В сообщении ведомства говорится:
      reports.add(IndirectAttribution.Type.VERB_OBJECT, before, speaker);
      return;
    }
    boolean opens = speaker.first() == before.from() && !speaker.oblique();
    boolean known =
        speakers.isCertain(speaker)
            || (opens && subjects.endsInName(speaker))
            || (below && subjects.isGivenName(speaker));
    // Ранее мы писали: the paper's own news
    boolean own = below && tokens.is(speaker.first(), WordClass.SELF);
    boolean mayReport = !speaker.isEmpty() && speaker.end() <= i && known && !own;
    for (int t = speaker.end(); mayReport && t < i; t++) {
      mayReport = tokens.isWord(t) && t - speaker.end() < MOST_ADVERBS;
    }
    if (mayReport) {
      reports.add(IndirectAttribution.Type.VERB_OBJECT, before, speaker);
    }
  }

  /** {@code Он написал в своем блоге:}, and what he wrote is the next paragraph. */
  private boolean saysBelow(int i) {
    for (int t = i + 1; t < Math.min(tokens.size(), i + LONGEST_OBJECT); t++) {
      if (tokens.is(t, ':')) {
        return tokens.endsLine(t);
      }
      if (!tokens.isWord(t) || (t == i + 1 && !tokens.is(t, WordClass.GOVERNS))) {
        return false;
      }
    }
    return false;
  }

  /** A noun phrase: no preposition but {@code в целом}, no infinitive, not {@code свою работу}. */
  private boolean mayBeObject(int i) {
    if (i >= tokens.size() || tokens.is(i, ':')) {
      return i < tokens.size();
    }
    boolean also = tokens.is(i, "также") || tokens.is(i, "тоже");
    return also
        || (tokens.isWord(i)
            && (!tokens.is(i, WordClass.GOVERNS) || tokens.is(i, "в"))
            && !tokens.startsWith(i, "сво")
            && !tokens.endsIn(i, INFINITIVE));
  }
}
