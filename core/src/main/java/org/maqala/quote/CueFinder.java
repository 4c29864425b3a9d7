// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/** Finds the reporting words after and before a quote. Looks at a bounded stretch only. */
final class CueFinder {
  private static final int REACH = 12;
  private static final int REACH_BEFORE = 40;
  private static final int LONGEST_PARENTHESIS = 6;
  private static final int MOST_TORN = 3;
  private static final int LONGEST_SUFFIX = 3;
  private static final int LONGEST_CONVERB = 20;
  private static final ReportWords CONVERBS = ReportWords.of("converb");
  private static final ReportWords NAMING = ReportWords.of("naming");

  private final Reading reading;
  private final Tokens tokens;
  private final Captions captions;
  private final KazakhCues kazakh;
  private final CuesBelow below;
  private final Adjuncts adjuncts;
  private final ClauseCues clauses;
  private final SourceCues sources;
  private final LabelLines labels;

  /** What {@link #tailStart} was asked last, several times for each quote, and told. */
  private int tailOf = -1;

  private int tail;

  CueFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.captions = new Captions(reading);
    this.kazakh = new KazakhCues(tokens);
    this.below = new CuesBelow(reading, kazakh);
    this.adjuncts = new Adjuncts(tokens);
    this.clauses = new ClauseCues(tokens);
    this.sources = new SourceCues(tokens);
    this.labels = new LabelLines(reading);
  }

  /** The first token after a closing mark and the commas and stops behind it. */
  int tailStart(int close) {
    if (close == tailOf) {
      return tail;
    }
    int t = behindNote(close);
    while (t < tokens.size() && isLightPunctuation(t)) {
      t++;
    }
    tailOf = close;
    tail = t;
    return t;
  }

  /** {@code «…» [10] | , – деді}: the first token behind a closing mark and a note's number. */
  private int behindNote(int close) {
    int t = tokens.from(close);
    boolean note =
        t + 2 < tokens.size()
            && tokens.is(t, '[')
            && tokens.isNumber(t + 1)
            && tokens.is(t + 2, ']');
    return note ? t + 3 : t;
  }

  private boolean isLightPunctuation(int t) {
    char c = tokens.first(t);
    return c == ',' || Chars.isSentenceEnd(c) || c == ';';
  }

  /** Whether a dash follows the mark that ends at {@code close}, on the same line. */
  boolean dashAfter(int close) {
    int t = tailStart(close);
    return t < tokens.size()
        && tokens.isDash(t)
        && tokens.start(t) < reading.paragraphEnd(close)
        && !isSuffix(t, close);
  }

  /** {@code «Дала»-да}: a hyphen and the ending of a case. */
  private boolean isSuffix(int hyphen, int close) {
    int ending = hyphen + 1;
    return tokens.start(hyphen) == close
        && ending < tokens.size()
        && tokens.start(ending) == tokens.end(hyphen)
        && tokens.length(ending) <= LONGEST_SUFFIX
        && tokens.isWord(ending)
        && !tokens.is(ending, "деп");
  }

  /** Whether a comma, a question or exclamation mark stands at the end of a quote and a dash. */
  boolean commaDashAfter(Span span) {
    int close = span.end();
    if (!dashAfter(close)) {
      return false;
    }
    char before = close > 1 ? reading.text.charAt(close - 2) : ' ';
    char after = close < reading.text.length() ? reading.text.charAt(close) : ' ';
    return after == ',' || before == ',' || before == '!' || before == '?' || before == '\u2026';
  }

  /** The reporting words after the mark that ends at {@code close}. */
  Optional<Cue> after(int close) {
    int limit = reading.paragraphEnd(Math.max(0, close - 1));
    int t = tailStart(close);
    int first = behindNote(close);
    boolean comma = t > first && tokens.is(first, ',');
    boolean below = this.below.isDashed(t, limit);
    boolean goesOn = this.below.isBare(t, limit);
    limit = below || goesOn ? reading.paragraphEnd(tokens.start(t)) : limit;
    boolean dash = below || dashAfter(close);
    limit = dash ? joined(limit) : limit;
    int from = dash ? t + 1 : t;
    if (from >= tokens.size() || tokens.start(from) >= limit) {
      return Optional.empty();
    }
    if (!dash && !comma && t == first) {
      int end = kazakh.reportedEnd(t - 1, t);
      if (end > t) {
        return Optional.of(new Cue(Cue.Kind.AFTER, t, end, from, clauseEnd(end, limit)));
      }
    }
    boolean stopped = t > first && !comma && !dash && !goesOn;
    int verb = tokens.is(from, "так") ? from + 1 : from;
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (tokens.start(i) >= limit || endsOpening(from, i, dash)) {
        break;
      }
      int end = stopped ? i : cueEnd(i, dash || goesOn || (comma && i == verb), i == from);
      if (end > i) {
        int to = clauseEnd(afterParenthesis(end), limit);
        return Optional.of(new Cue(Cue.Kind.AFTER, i, end, from, to));
      }
    }
    return Optional.empty();
  }

  /** Whether what stands before a verb of saying ends, with no verb to come. */
  private boolean endsOpening(int from, int i, boolean dash) {
    boolean opening =
        dash
            && tokens.is(i, ',')
            && ((i > from + 1 && tokens.isNumber(i - 2))
                || tokens.is(i - 1, "года")
                || adjuncts.isOpening(from, i, tokens.size()));
    return !opening && ClauseEnds.isAt(tokens, i);
  }

  /**
   * {@code «…», – | заявил | он}: where line ends have torn a sentence, the end of what goes on.
   */
  private int joined(int limit) {
    int end = limit;
    for (int lines = 0; lines < MOST_TORN; lines++) {
      int next = tokens.from(end);
      boolean torn =
          next > 0
              && next < tokens.size()
              && (tokens.isWord(next - 1) || tokens.isDash(next - 1) || tokens.is(next - 1, ','))
              && tokens.isWord(next)
              && Chars.isLower(tokens.surface(next).charAt(0))
              && tokens.start(next) > end - 1;
      boolean speaker =
          next < tokens.size()
              && kazakh.isSpeakerBelow(
                  next, tokens.from(reading.paragraphEnd(tokens.start(next))) - 1);
      if (!torn && !speaker) {
        return end;
      }
      end = reading.paragraphEnd(tokens.start(next));
    }
    return end;
  }

  /**
   * {@code заявил, в частности, | министр}: the words between two commas right behind a verb; or a
   * date behind the day: {@code заявила в среду, 12 мая, | министр}.
   */
  private int afterParenthesis(int from) {
    if (KazakhSayingOn.isSubjectBehind(tokens, from)) {
      return from + 1;
    }
    int day = adjuncts.behindDate(from, tokens.size());
    if (day > from && tokens.is(day - 1, ',')) {
      return day;
    }
    boolean opens =
        from + 1 < tokens.size()
            && tokens.is(from, ',')
            && (tokens.is(from + 1, WordClass.PARENTHESIS) || adjuncts.isDoingOrNot(from + 1));
    int longest = opens && adjuncts.isDoingOrNot(from + 1) ? REACH : LONGEST_PARENTHESIS;
    for (int i = from + 2; opens && i < Math.min(tokens.size(), from + longest); i++) {
      if (tokens.is(i, ',')) {
        return i + 1;
      }
    }
    return from;
  }

  /** The token after the reporting words that start at {@code i}; {@code i} if none do. */
  int cueEnd(int i, boolean setOff, boolean adjacent) {
    if (tokens.is(i, "деп")) {
      return kazakh.isNaming(i) || !(setOff || adjacent) ? i : kazakh.afterDep(i);
    }
    if (tokens.isAny(i, WordClass.SAYS_IN_KAZAKH)) {
      return setOff || adjacent ? i + 1 : i;
    }
    if (kazakh.hasSaid(i) || ((setOff || adjacent) && KazakhSayingOn.is(tokens, i))) {
      return i + 2;
    }
    boolean told = tokens.is(i, "деген") || tokens.is(i, "дейтін");
    if (told && (setOff || (adjacent && (kazakh.isSaidBy(i) || kazakh.isOpinion(i))))) {
      return kazakh.toldEnd(i);
    }
    if ((setOff || adjacent) && kazakh.isSaying(i, setOff)) {
      return i + 1;
    }
    return setOff && tokens.is(i, WordClass.CUE) ? clauses.withObject(i) : i;
  }

  /** The token after the clause that goes on at {@code from}: a stop, the line's end. */
  int clauseEnd(int from, int limit) {
    int i = from;
    while (i < tokens.size() && i < from + REACH_BEFORE && tokens.start(i) < limit) {
      int next = ClauseEnds.isAt(tokens, i) ? adjuncts.behindNote(from, i) : i + 1;
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** Whether the word behind a closing mark says that a name stands in the marks. */
  boolean isNaming(int t) {
    return kazakh.isNaming(t);
  }

  /** Whether a Kazakh verb of saying, of a clause that starts at {@code from}, stands there. */
  boolean isKazakhReport(int i, int from) {
    return kazakh.isVerb(i, from);
  }

  /** The end of the Kazakh words of saying at {@code i}, of one who says it; {@code i} if none. */
  int kazakhReportEnd(int i, int from) {
    return kazakh.reportEnd(i, from);
  }

  /** Whether the words behind {@code деп хабарлады} name someone by a role, no reporter. */
  boolean isBehindReport(int from) {
    return kazakh.isBehindReport(from);
  }

  /** Whether the words behind {@code деп хабарлады} name a body that is no agency. */
  boolean isBodysReport(int from) {
    return kazakh.isBodysReport(from);
  }

  /** The reporting words before the quote that opens at {@code open}. */
  Optional<Cue> before(int open) {
    int start = Math.max(reading.sentences.startOf(open), reading.paragraphStart(open));
    int to = tokens.from(open);
    int text = start == open ? captions.before(open) : to;
    int label = to > 0 ? labels.above(to - 1) : -1;
    if (label >= 0) {
      return Optional.of(new Cue(Cue.Kind.NAME_BEFORE, label, label, label, to - 1));
    }
    if (text < to && text > 0 && tokens.is(text - 1, ':')) {
      to = text;
      start = reading.sentences.startOf(tokens.start(to - 1));
    } else if (to > 1 && tokens.isDash(to - 1) && tokens.is(to - 2, ':')) {
      // X:, and below it a dash opens what X says.
      to--;
      start = reading.sentences.startOf(tokens.start(to - 1));
    } else if (start == open && to > 0 && tokens.is(to - 1, ':')) {
      // айтып берді:, and the quote begins a paragraph of its own.
      start = reading.sentences.startBefore(open);
    }
    int from = Math.max(tokens.from(start), to - REACH_BEFORE);
    return from < to ? before(from, to) : Optional.empty();
  }

  /** The reporting words among those before a quote, up to its sentence's start. */
  private Optional<Cue> before(int from, int to) {
    boolean colon = tokens.is(to - 1, ':');
    if (colon && to > 1 && tokens.is(to - 2, WordClass.CREDIT)) {
      return Optional.empty();
    }
    Optional<Cue> said =
        sourceBefore(from, to, colon)
            .or(() -> WordsBeforeColon.before(tokens, from, to))
            .or(() -> verbBefore(from, to, colon));
    if (said.isPresent() || !colon) {
      return said;
    }
    Cue name = new Cue(Cue.Kind.NAME_BEFORE, from, from, from, to - 1);
    return sources.beforeColon(from, to - 1).or(() -> Optional.of(name));
  }

  private Optional<Cue> sourceBefore(int from, int to, boolean colon) {
    Optional<Cue> inKazakh = kazakh.source(from, to);
    // по сообщению агентства, судья заявила, что: whom the source tells of
    return inKazakh.isPresent() || colon
        ? inKazakh
        : sources.in(from, to).filter(source -> !clauses.reports(source.end(), to));
  }

  /** The last verb that reports what a quote says. */
  private Optional<Cue> verbBefore(int from, int to, boolean colon) {
    for (int i = to - 1; i >= from; i--) {
      i = tokens.isMark(i) ? tokens.openingMark(from, i) : i;
      boolean verb =
          tokens.is(i, WordClass.CUE)
              || (colon && i >= to - 4 && tokens.is(i, WordClass.INFINITIVE));
      boolean cue = verb && (colon || clauses.isOne(i, to));
      boolean converb = isConverb(i, from, to);
      boolean inKazakh = colon && i >= to - 3 && kazakh.isBeforeColon(i, from, to);
      if (cue || converb || inKazakh) {
        int first = inKazakh ? kazakh.converb(i, from) : clauses.outer(i, from, to);
        int start = converb || cue ? behindSpeech(from, first, converb) : from;
        int end = clauses.withObject(inKazakh ? i : first);
        return Optional.of(new Cue(Cue.Kind.BEFORE, first, end, start, to));
      }
    }
    return Optional.empty();
  }

  /** {@code , отмечая лишь, что «…»}; {@code , подчеркнув: «…»}. */
  private boolean isConverb(int i, int from, int to) {
    return i > from
        && i >= to - LONGEST_CONVERB
        && tokens.is(i - 1, ',')
        && CONVERBS.hold(tokens, i)
        && (i >= to - ClauseCues.LONGEST_START || clauses.opensSoon(i + 1, to))
        && (tokens.is(to - 1, "что")
            || tokens.is(to - 1, ':')
            || i >= to - 2
            || clauses.opensSoon(i + 1, to));
  }

  /**
   * {@code «…», – | сказал министр, добавив}: behind what was said before in the sentence; for a
   * verb that is no converb, if it stands right behind that: {@code «…», | сказал X: «…»}.
   */
  private int behindSpeech(int from, int verb, boolean converb) {
    for (int i = verb - 1; i >= from && (converb || i >= verb - 3); i--) {
      if (tokens.isMark(i)) {
        int next = i + 1 + (tokens.is(i + 1, ',') ? 1 : 0);
        boolean dash = tokens.isDash(next);
        boolean said = converb ? dash : next + (dash ? 1 : 0) == verb && isSpeech(from, i);
        return said ? i + 1 : from;
      }
    }
    return from;
  }

  /** Whether a quote that ends at a mark opens its sentence, or opened before it. */
  private boolean isSpeech(int from, int close) {
    int first = from;
    while (first < close && !tokens.isMark(first)) {
      first++;
    }
    return first == close || first == from;
  }

  /**
   * A verb of saying, strong or weak, before the quote that opens at {@code open}: in its sentence,
   * or in the one before if the quote starts its own.
   */
  Optional<Cue> distant(int open) {
    int start = reading.sentences.startOf(open);
    boolean own = start == open;
    int to = own ? captions.before(open) : tokens.from(open);
    if (to == 0) {
      return Optional.empty();
    }
    int from = tokens.from(own ? reading.sentences.startOf(tokens.start(to - 1)) : start);
    for (int i = to - 1; i >= Math.max(from, to - REACH_BEFORE); i--) {
      i = tokens.isMark(i) ? tokens.openingMark(from, i) : i;
      boolean naming = !own && i > from && tokens.is(i - 1, ',') && NAMING.hold(tokens, i);
      boolean verb = naming || tokens.is(i, own ? WordClass.STRONG_CUE : WordClass.CUE);
      if (verb && !tokens.isCapitalized(i)) {
        return Optional.of(new Cue(Cue.Kind.BEFORE, i, clauses.withObject(i), from, to));
      }
    }
    return Optional.empty();
  }

  /** The token of the noun in {@code по … словам} that starts at {@code i}, or 0. */
  int sourceNoun(int i, int to) {
    return sources.noun(i, to);
  }
}
