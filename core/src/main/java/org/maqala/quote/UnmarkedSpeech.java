// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * Finds speech that no marks enclose: sentences that a dash and a verb of saying follow, {@code Жол
 * керек, – деді әкім}, those behind a label, and the lines of a dialogue.
 */
final class UnmarkedSpeech {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_REPORT = 30;
  private static final int NEAR = 5;
  private static final int MOST_SENTENCES = 10;
  private static final int FARTHEST = 400;
  private static final Endings DATIVE_NOUN = Endings.of("dative-noun-kk", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final OpeningDashes openings;
  private final UnmarkedSpans spans;
  private final SpeechEnds ends;
  private final WholeParagraphs paragraphs;
  private final SpeakersInTurn turns;
  private final List<Span> labelled;
  private final SpeechStarts starts;
  private final LostLineEnds lostLines;
  private final UnlistedVerbs verbs;

  /** The paragraphs that begin with a dash and hold a verb of saying. */
  private final BitSet lines = new BitSet();

  private UnmarkedSpeech(
      Reading reading, CueFinder cues, SpeakerFinder speakers, UnmarkedSpans spans) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
    this.openings = new OpeningDashes(reading, cues);
    this.spans = spans;
    this.ends = new SpeechEnds(reading);
    this.paragraphs = new WholeParagraphs(reading, cues, speakers, ends);
    this.turns = new SpeakersInTurn(reading, cues, speakers);
    this.labelled = new LabelledSpeech(reading, cues, speakers, ends).spans();
    this.lostLines = new LostLineEnds(reading);
    this.verbs = new UnlistedVerbs(reading, cues, speakers);
    this.starts = new SpeechStarts(reading, cues, spans, ends, labelled);
  }

  /** The quotes with marks and the speech without, in order, an outer one before what it holds. */
  static List<Found> with(
      List<Found> marked, Reading reading, CueFinder cues, SpeakerFinder speakers) {
    UnmarkedSpans spans = new UnmarkedSpans(reading, cues, marked);
    UnmarkedSpeech finder = new UnmarkedSpeech(reading, cues, speakers, spans);
    finder.reported();
    finder.labelled.forEach(spans::add);
    new DialogueLines(reading, spans).find(finder.lines);
    return spans.withMarked();
  }

  private void reported() {
    for (int a = 0; a < tokens.anchors.size(); a++) {
      int i = tokens.anchors.get(a);
      if (i <= 1 || tokens.start(i) < spans.end()) {
        continue;
      }
      if (!tokens.isDash(i)) {
        if (isReportOfLine(i)) {
          addReported(commaBefore(i));
        }
      } else if (i + 1 < tokens.size()) {
        if (mayBreak(i) && isReport(i)) {
          addReported(i);
        } else if (isSigned(i)) {
          addSigned(i);
        }
      }
    }
  }

  /**
   * Whether a sentence may break off before a dash; without a comma, {@code жүреді – деді әкім},
   * what a dash opens, or what someone is said behind it to say.
   */
  private boolean mayBreak(int dash) {
    return isBreak(dash - 1)
        || (tokens.isWord(dash - 1)
            && isParted(dash)
            && ((tokens.is(dash + 1, WordClass.KK_SAY) && lineStart(dash) >= 0)
                || isWritten(dash)));
  }

  /** {@code дайын – деп}, {@code дайын –деп}, but not {@code ауа-деп}. */
  private boolean isParted(int dash) {
    return tokens.start(dash) > tokens.end(dash - 1) || tokens.first(dash) != '-';
  }

  /**
   * {@code Аман болыңыздар | – деп жазды әнші}: {@code деп} and a verb with no comma before, or
   * another verb of saying, with who says it; in the first sentence of a paragraph he may be
   * missing.
   */
  private boolean isWritten(int dash) {
    boolean dep = tokens.is(dash + 1, "деп");
    if (!dep && !tokens.is(dash + 1, WordClass.KK_SAY)) {
      return false;
    }
    int offset = tokens.start(dash - 1);
    Optional<Cue> cue = cues.after(tokens.end(dash - 1));
    if (cue.isEmpty() || (dep && cue.get().end() <= dash + 2)) {
      return false;
    }
    boolean spaced = tokens.start(dash + 1) > tokens.end(dash);
    boolean first = reading.sentences.startOf(offset) <= reading.paragraphStart(offset);
    return (dep && spaced && first) || speakers.isCertain(speakers.find(cue.get()));
  }

  /**
   * {@code – Жол керек, | деді әкім}: in a line that a dash opens no second dash need stand before
   * the author's words.
   */
  private boolean isReportOfLine(int verb) {
    int comma = commaBefore(verb);
    if (comma == 0 || !opensOwnLine(comma) || !isReport(comma)) {
      return false;
    }
    Cue cue = cues.after(stop(comma)).orElseThrow();
    boolean ends = cue.to() >= tokens.size() || !tokens.is(cue.to(), ',');
    return ends && (tokens.is(verb, WordClass.KK_SAY) || !speakers.find(cue).isEmpty());
  }

  /**
   * {@code – Жол керек, | – Ерлан Омаров.}: a line that a dash opens ends in a full name, and what
   * one is.
   */
  private boolean isSigned(int dash) {
    int name = dash + 1;
    if (!isBreak(dash - 1) || !tokens.isCapitalized(name) || !opensOwnLine(dash)) {
      return false;
    }
    int limit = reading.paragraphEnd(tokens.start(dash));
    int end = cues.clauseEnd(name, limit);
    if (end < name + 2 || !speakers.isNamed(name, end)) {
      return false;
    }
    int last = end < tokens.size() && tokens.is(end, ',') ? cues.clauseEnd(end + 1, limit) : end;
    return cues.tailStart(tokens.end(last - 1)) >= tokens.from(limit);
  }

  private void addSigned(int dash) {
    int line = tokens.from(reading.paragraphStart(tokens.start(dash)));
    if (dash - line > FEWEST_WORDS && tokens.start(line + 1) > tokens.end(line)) {
      spans.add(new Span(tokens.start(line + 1), stop(dash)));
    }
  }

  /** The comma before a Kazakh verb of saying, and before its {@code деп}; 0 if none is there. */
  private int commaBefore(int verb) {
    boolean says = tokens.is(verb, WordClass.KK_SAY);
    boolean behindDep = !says && tokens.isAfterDep(verb) && tokens.is(verb - 1, "деп");
    int comma = behindDep ? verb - 2 : verb - 1;
    return (says || behindDep) && comma > 1 && tokens.is(comma, ',') && tokens.isWord(comma - 1)
        ? comma
        : 0;
  }

  private boolean opensOwnLine(int comma) {
    int offset = tokens.start(comma);
    int line = reading.paragraphStart(offset);
    if (!Chars.isDash(reading.text.charAt(line))) {
      line = lostLines.before(reading.sentences.startOf(offset));
    }
    return Chars.isDash(reading.text.charAt(line)) && line >= spans.end();
  }

  /** The dash that opens the line which the author's words behind {@code dash} end, or -1. */
  private int lineStart(int dash) {
    return openings.before(dash, stop(dash), spans.end(), lines);
  }

  /** Where a line stops that a dash and the author's words follow, without its comma. */
  private int stop(int dash) {
    return tokens.is(dash - 1, ',') ? tokens.start(dash - 1) : tokens.end(dash - 1);
  }

  /** Whether a sentence may break off at a token that no closing mark stands before. */
  private boolean isBreak(int i) {
    if (tokens.isMark(i - 1) || (i > 1 && tokens.isMark(i - 2) && !tokens.isWord(i - 1))) {
      return false;
    }
    return tokens.is(i, ',') || tokens.is(i, '!') || tokens.is(i, '?') || tokens.is(i, '\u2026');
  }

  /** Whether a verb of saying, not of passing words on, stands near behind the dash. */
  private boolean isReport(int dash) {
    Optional<Cue> cue = cues.after(tokens.isWord(dash - 1) ? stop(dash) : tokens.start(dash - 1));
    if (cue.isEmpty()) {
      int limit = reading.paragraphEnd(tokens.start(dash));
      return opensOwnLine(dash - 1) && verbs.behind(dash, limit).isPresent();
    }
    if (cue.get().first() > dash + NEAR) {
      return false;
    }
    int verb = cue.get().first();
    boolean behindDep =
        (tokens.is(verb, "деп") || tokens.is(verb, "деген"))
            && !isPassedOn(dash, verb)
            && !isModal(verb)
            && (isSaid(cue.get()) || isOpened(dash));
    boolean kazakh =
        tokens.isAny(verb, WordClass.SAYS_IN_KAZAKH)
            || tokens.is(verb, "дейтін")
            || tokens.is(verb, "дей")
            || behindDep;
    boolean russian =
        tokens.is(verb, WordClass.PASSING)
            ? isOwn(dash, cue.get())
            : tokens.is(verb, WordClass.STRONG_CUE);
    return kazakh || russian || (tokens.is(verb, WordClass.CUE) && isDashed(dash));
  }

  /**
   * {@code — Приказ подписан, — пишет газета}: whether a dash opens what the author's words end.
   */
  private boolean isDashed(int dash) {
    int offset = tokens.start(dash - 1);
    int line =
        starts.lineBefore(
            reading.sentences.startOf(offset), offset, reading.paragraphStart(offset));
    return lineStart(dash) >= 0 || Chars.isDash(reading.text.charAt(line));
  }

  /** {@code Я заболела, – пишет Анна}: a person's words of herself, not an agency's. */
  private boolean isOwn(int dash, Cue cue) {
    int from =
        starts.opening(tokens.start(dash - 1), reading.paragraphStart(tokens.start(dash - 1)));
    int near = Math.max(from, dash - FARTHEST);
    return DialogueLines.speaksOfSelf(tokens, near, tokens.start(dash))
        && speakers.isPerson(speakers.find(cue));
  }

  /** Whether a verb of saying follows {@code деп} soon, or a role: {@code деп аудан әкімі …}. */
  private boolean isSaid(Cue dep) {
    boolean said = dep.end() > dep.first() + 1;
    for (int i = dep.end(); !said && i < Math.min(tokens.size(), dep.end() + NEAR); i++) {
      said = tokens.isRole(i) || (i <= dep.end() + 1 && tokens.isAfterDep(i));
    }
    return said;
  }

  /** {@code X: – …, – деп, тапсырма берді}: whether a label or a dash opens what a dash ends. */
  private boolean isOpened(int dash) {
    int offset = tokens.start(dash - 1);
    int sentence = reading.sentences.startOf(offset);
    return lineStart(dash) >= 0
        || starts.lineBefore(sentence, offset, reading.paragraphStart(offset)) != sentence;
  }

  /** {@code деп айтуға болады}: no one says it. */
  private boolean isModal(int dep) {
    return dep + 1 < tokens.size() && tokens.endsIn(dep + 1, DATIVE_NOUN);
  }

  /**
   * {@code деп хабарлайды агенттік}, but not {@code деп хабарлады қала әкімі}, nor what a body
   * told, {@code деп хабарлады баспасөз қызметі}, or what a dash opens or parts alone, with no
   * comma.
   */
  private boolean isPassedOn(int dash, int dep) {
    // деп жазады | Dala.kz
    boolean writes =
        dep + 2 < tokens.size() && tokens.is(dep, "деп") && tokens.startsWith(dep + 1, "жаза");
    if (writes && Agencies.isOne(tokens, dep + 2)) {
      return true;
    }
    return dep + 1 < tokens.size()
        && tokens.startsWith(dep + 1, "хабарла")
        && !cues.isBehindReport(dep + 2)
        && !(cues.isBodysReport(dep + 2)
            && (lineStart(dash) >= 0
                || tokens.isWord(dash - 1)
                || (tokens.is(dep + 1, "хабарлады")
                    && (isFurtherOn(dash) || fillsParagraph(dash)))));
  }

  /**
   * {@code ¶ Жол жабылды. Айналып өтіңіз, – деп хабарлады департамент}: a paragraph of several
   * sentences below the lead is the body's own words; a lead is the author's.
   */
  private boolean isFurtherOn(int dash) {
    int offset = tokens.start(dash - 1);
    int paragraph = reading.paragraphStart(offset);
    return paragraph > 0
        && reading.paragraphStart(paragraph - 1) > 0
        && reading.sentences.startOf(offset) > paragraph;
  }

  /** Whether all sentences of the paragraph before a dash are said. */
  private boolean fillsParagraph(int dash) {
    int offset = tokens.start(dash - 1);
    int opening = starts.opening(offset, reading.paragraphStart(offset));
    return paragraphs.start(stop(dash), opening, spans) < opening;
  }

  private void addReported(int dash) {
    int offset = tokens.start(dash - 1);
    int paragraph = reading.paragraphStart(offset);
    int first = lineStart(dash);
    boolean dialogue = first >= 0;
    int stop = stop(dash);
    int start =
        dialogue ? first + 1 : paragraphs.start(stop, starts.opening(offset, paragraph), spans);
    int close = SplitUtterance.closingDash(tokens, dash + 2, dash + 1 + LONGEST_REPORT);
    boolean lost = first > tokens.from(paragraph);
    int limit = lost ? lostLines.end(offset) : reading.paragraphEnd(offset);
    // – А, – деді әкім. Оның айтуынша, … – Б: the second dash opens what is said anew
    boolean goesOn =
        close > 0 && reading.sentences.nextAfter(tokens.start(dash)) >= tokens.start(close);
    if (goesOn && close + 1 < tokens.size() && tokens.start(close + 1) < limit) {
      int last = lastReport(close, limit);
      if (last == 0) {
        int reached = dialogue ? limit : ends.after(tokens.start(close + 1));
        stop = Chars.skipSpacesBack(reading.text, reached, offset);
      } else if (!turns.are(dash, stop, stop(last))) {
        stop = stop(last);
      }
    }
    if (dialogue) {
      lines.set(reading.paragraphAt(offset));
    }
    int answer = dialogue ? DialogueLines.answer(tokens, start, tokens.start(dash)) : 0;
    if (answer > 0) {
      spans.add(new Span(tokens.start(start), tokens.end(answer - 1)));
      spans.add(new Span(tokens.start(answer + 1), stop));
    } else if (dash - start >= FEWEST_WORDS && (dialogue || !isFrame(start, offset))) {
      spans.add(new Span(tokens.start(start), stop));
    }
  }

  /**
   * {@code – А, – деп бастады әкім. – Б. В, – деді ол}: the dash before the author's words that end
   * an utterance which a dash goes on with; 0 if another dash opens a sentence first, or none is.
   */
  private int lastReport(int close, int ends) {
    int sentence = tokens.start(close + 1);
    for (int n = 0; n < MOST_SENTENCES && sentence < ends; n++) {
      int next = Math.min(ends, reading.sentenceEnd(sentence));
      int to = Math.min(tokens.from(next), close + FARTHEST);
      for (int i = tokens.from(sentence) + 1; i < to; i++) {
        if (tokens.isDash(i) && isBreak(i - 1) && isReport(i)) {
          return i;
        }
      }
      sentence = Chars.skipSpaces(reading.text, next, ends);
      if (sentence < ends && Chars.isDash(reading.text.charAt(sentence))) {
        // – Б! | – деді ол: a sentence may end before the author's words
        int dash = tokens.from(sentence);
        return isBreak(dash - 1) && isReport(dash) ? dash : 0;
      }
    }
    return 0;
  }

  /** {@code Как стало известно, – сообщил он}: the sentence is the author's. */
  private boolean isFrame(int first, int offset) {
    int start = Math.max(first, tokens.from(reading.sentences.startOf(offset)));
    return (tokens.is(start, "как") && !tokens.is(start + 1, "правило"))
        || tokens.is(start, "об")
        || cues.sourceNoun(start, tokens.size()) > 0;
  }
}
