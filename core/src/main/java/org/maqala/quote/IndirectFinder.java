// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds statements that are reported without being quoted. */
final class IndirectFinder {
  private static final long SOURCES =
      WordClass.mask(WordClass.PAPER, WordClass.BODY, WordClass.PRESS);
  private static final int REACH = 30;
  private static final int MOST_ADVERBS = 3;
  private static final int LONGEST_OBJECT = 6;
  private static final Endings INFINITIVE = Endings.of("infinitive", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final QuotedStretches speech;
  private final BitSet used;
  private final Reports reports;
  private final KazakhReports kazakh;
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
      SpeakerFinder speakers,
      SpeakerResolver resolver,
      QuotedStretches speech,
      BitSet used) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
    this.speech = speech;
    this.used = used;
    this.reports = new Reports(tokens, resolver);
    this.kazakh = new KazakhReports(reading, cues, speakers, reports);
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
      headlines.look(i);
    } else if (tokens.is(i, "по") && cues.sourceNoun(i, tokens.size()) > 0) {
      accordingTo(i, cues.sourceNoun(i, tokens.size()) + 1);
    } else if (tokens.is(i, "согласно") && isSource(i + 1)) {
      accordingTo(i, i + 1);
    } else if (tokens.is(i, WordClass.CONCLUDES)) {
      conclusion(i);
    } else if (tokens.is(i, WordClass.CUE)) {
      if (!used.get(i)) {
        verb(i);
      }
    } else if (kazakh.isStart(i) && !used.get(i)) {
      kazakh.look(i, sentenceStart(i));
    }
  }

  /** {@code согласно данным}, {@code согласно отчету}, but not {@code согласно особенностям}. */
  private boolean isSource(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + MOST_ADVERBS); i++) {
      if (tokens.startsWith(i, "котор")) {
        return false;
      }
      long classes = tokens.organisation(i);
      if (tokens.is(i, WordClass.SOURCE) || (classes & SOURCES) != 0 || tokens.isAllCaps(i)) {
        return true;
      }
    }
    return false;
  }

  private int sentenceStart(int i) {
    int start = reading.sentences.startOf(tokens.start(i));
    return Math.max(tokens.from(start), i - REACH);
  }

  private int clauseEnd(int i) {
    int end = reading.sentenceEnd(tokens.start(i - 1));
    return Math.max(i, cues.clauseEnd(i, end));
  }

  private void accordingTo(int i, int end) {
    Cue cue = new Cue(Cue.Kind.ACCORDING_TO, i, end, i, clauseEnd(end));
    Speaker speaker = speakers.find(cue);
    if (!speaker.isEmpty()) {
      reports.add(IndirectAttribution.Type.ACCORDING_TO, cue, speaker);
    }
  }

  private void verb(int i) {
    int from = sentenceStart(i);
    int to = clauseEnd(i + 1);
    boolean strong = tokens.is(i, WordClass.STRONG_CUE);
    boolean comma = i > from && tokens.is(i - 1, ',');
    if (i + 1 < tokens.size() && tokens.is(i + 1, "бы")) {
      return;
    }
    Cue after = new Cue(Cue.Kind.AFTER, i, i + 1, i, to);
    Cue before = new Cue(Cue.Kind.BEFORE, i, i + 1, clauseStart(from, i), i + 1);
    int press = comma && tokens.is(i, WordClass.PASSING) ? press(i + 1, to) : to;
    if (press < to) {
      int end = press + 1;
      while (end < to && !tokens.is(end, WordClass.STOP)) {
        end++;
      }
      reports.add(IndirectAttribution.Type.AGENCY, after, Speaker.of(press, end));
    } else if (isAsSaid(i, from) && strong) {
      addSpoken(IndirectAttribution.Type.AS_SAID, after);
    } else if (isBackReference(i, from)) {
      addSpoken(
          IndirectAttribution.Type.BACK_REFERENCE,
          speakers.find(before).isEmpty() ? after : before);
    } else if (isClause(i)) {
      clause(i, from, before);
    } else if (pointsBack(i, from) && !speakers.find(after).isEmpty()) {
      behindVerb(after);
    } else if (strong && isTopic(i)) {
      addSpoken(IndirectAttribution.Type.VERB_TOPIC, before);
    } else if (strong && comma && i + 1 < to) {
      behindClause(after);
    } else if (strong && !isFigurative(i)) {
      object(i, before);
    }
  }

  /** Where the agency begins behind a verb of passing on: {@code сообщает в пятницу | Reuters}. */
  private int press(int from, int to) {
    int i = from;
    if (i < to && tokens.is(i, WordClass.GOVERNS)) {
      while (i < Math.min(to, from + MOST_ADVERBS + 1)
          && !tokens.isOrganisation(i, WordClass.PRESS)
          && !tokens.isLatin(i)) {
        i++;
      }
      return i < Math.min(to, from + MOST_ADVERBS + 1) ? i : to;
    }
    return i < to && mayPassOn(i) ? i : to;
  }

  /** {@code передает РБК}, {@code сообщает агентство}, but not {@code передал телефон мужчине}. */
  private boolean mayPassOn(int t) {
    return !tokens.isWord(t)
        || tokens.isCapitalized(t)
        || tokens.isLatin(t)
        || tokens.isRole(t)
        || tokens.organisation(t) != 0;
  }

  /** The clause that the verb stands in starts behind the last semicolon or closed comma. */
  private int clauseStart(int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      boolean but = tokens.is(i, ',') && (tokens.is(i + 1, "а") || tokens.is(i + 1, "но"));
      if (tokens.is(i, ';') || but) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isAsSaid(int i, int from) {
    for (int back = i - 1; back >= Math.max(from, i - 3); back--) {
      if (tokens.is(back, "как")) {
        return back == from || tokens.is(back - 1, ',') || !tokens.isWord(back - 1);
      }
    }
    return false;
  }

  private boolean isBackReference(int i, int from) {
    for (int t = from; t + 1 < i && t < from + 3; t++) {
      boolean about = tokens.is(t, "об") || tokens.is(t, "о");
      if (about && (tokens.is(t + 1, "этом") || tokens.is(t + 1, "чем"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Эти акценты обозначил X}, {@code Такое заявление сделал X}. */
  private boolean pointsBack(int i, int from) {
    return i > from && i - from <= LONGEST_OBJECT && tokens.is(from, WordClass.THIS);
  }

  private void behindVerb(Cue after) {
    Speaker speaker = speakers.find(after);
    if (speaker.first() >= after.end() && speakers.isCertain(speaker)) {
      reports.add(IndirectAttribution.Type.BACK_REFERENCE, after, speaker);
    }
  }

  /** {@code участники пришли к единому выводу}. */
  private void conclusion(int i) {
    int from = sentenceStart(i);
    for (int t = i + 1; t < Math.min(tokens.size(), i + 1 + MOST_ADVERBS); t++) {
      if (tokens.is(i + 1, "к") && tokens.is(t, WordClass.CONCLUDES)) {
        Cue cue = new Cue(Cue.Kind.BEFORE, i, t + 1, from, i + 1);
        Speaker speaker = speakers.find(cue);
        if (!speaker.isEmpty() && speaker.end() <= i && speakers.isCertain(speaker)) {
          reports.add(IndirectAttribution.Type.VERB_TOPIC, cue, speaker);
        }
        return;
      }
    }
  }

  /** {@code отметил, что}; {@code сообщил о том, что}. */
  private boolean isClause(int i) {
    for (int t = i + 1; t + 1 < Math.min(tokens.size(), i + 5); t++) {
      if (tokens.is(t, ',')) {
        return tokens.is(t + 1, "что");
      }
      if (!tokens.isWord(t)) {
        return false;
      }
    }
    return false;
  }

  /** {@code X отметил, что}; {@code отметил X, что}; {@code X, который ушел, отметил, что}. */
  private void clause(int i, int from, Cue before) {
    Speaker speaker = speakers.find(before);
    if (speaker.isEmpty()) {
      speaker = behindVerb(i);
    }
    if (speaker.isEmpty() && i > from && tokens.is(i - 1, ',')) {
      speaker = speakers.opening(from, i);
    }
    boolean strong = tokens.is(i, WordClass.STRONG_CUE);
    if (!speaker.isEmpty() || (strong && !isFigurative(i))) {
      reports.add(IndirectAttribution.Type.VERB_CLAUSE, before, speaker);
    }
  }

  /** {@code отметил министр, что}. */
  private Speaker behindVerb(int i) {
    int to = clauseEnd(i + 1);
    return i + 1 < to && tokens.isWord(i + 1) && !tokens.is(i + 1, WordClass.STOP)
        ? speakers.find(new Cue(Cue.Kind.AFTER, i, i + 1, i, to))
        : Speaker.none(Optional.empty());
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

  private boolean isTopic(int i) {
    return i + 1 < tokens.size()
        && (tokens.is(i + 1, "о") || tokens.is(i + 1, "об") || tokens.is(i + 1, "про"));
  }

  /** {@code Добыча вырастет, рассказал он}. */
  private void behindClause(Cue after) {
    Speaker speaker = speakers.find(after);
    boolean known = !speaker.isEmpty() && speakers.isCertain(speaker);
    if (known) {
      reports.add(IndirectAttribution.Type.AFTER_CLAUSE, after, speaker);
    }
  }

  /** {@code Он также подчеркнул значение реформы}: the subject stands right before its verb. */
  private void object(int i, Cue before) {
    boolean object = mayBeObject(i + 1) && !tokens.is(i, WordClass.NO_OBJECT);
    Speaker speaker = speakers.find(before);
    if (!object || speaker.isEmpty() || speaker.end() > i || !speakers.isCertain(speaker)) {
      return;
    }
    for (int t = speaker.end(); t < i; t++) {
      if (!tokens.isWord(t) || t - speaker.end() >= MOST_ADVERBS) {
        return;
      }
    }
    reports.add(IndirectAttribution.Type.VERB_OBJECT, before, speaker);
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

  private void addSpoken(IndirectAttribution.Type type, Cue cue) {
    Speaker speaker = speakers.find(cue);
    if (!speaker.isEmpty()) {
      reports.add(type, cue, speaker);
    }
  }
}
