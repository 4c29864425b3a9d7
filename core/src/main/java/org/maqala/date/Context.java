// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import org.jspecify.annotations.Nullable;

/** Judges from the words around a date whether it belongs to a header, and to what part of it. */
final class Context {
  private static final String SEPARATORS = Counters.SEPARATORS;
  private static final int RUBRIC_WORDS = 4;
  private static final int TRAILING_WORDS = 2;
  private static final int FRAGMENT_LENGTH = 64;
  private static final int SENTENCE_ALONE_WITHIN = 200;
  private static final int CAPTION_WITHIN = 40;
  private static final int SHORTEST_NAME = 3;

  private final Tokens t;
  private final Counters counters;

  /** Whether the text is one short line, and if so, whether that is a sentence. */
  private final boolean fragment;

  private final boolean sentence;

  Context(Tokens tokens, Counters counters, boolean wholeText) {
    this.t = tokens;
    this.counters = counters;
    this.fragment = wholeText && oneShortLine();
    this.sentence = fragment && t.mark(t.endOfLine(0) - 1, ".!?…");
  }

  private boolean oneShortLine() {
    for (int i = 0; t.has(i); i++) {
      boolean linesFollow = i > 0 && t.lineEnd(i) && !t.lineEnd(i + 1);
      if (linesFollow || t.end(i) - t.start(0) > FRAGMENT_LENGTH) {
        return false;
      }
    }
    return true;
  }

  /** Says of a date what part of the header it is, or why it is none. */
  Candidate judge(Candidate c, int left) {
    int right = counters.trailing(c.to);
    boolean issue = issue(c, left, right);
    Reason fixed = fixedReason(c, right, issue);
    if (fixed != null) {
      return c.refused(fixed);
    }
    Candidate labelled = labelled(c, left, right);
    if (labelled != null) {
      return labelled;
    }
    if (caption(c, left)) {
      return c.refused(Reason.CAPTION);
    }
    if (Dateline.place(t, left, c.from) && Dateline.agencyFollows(t, right)) {
      return c.taken(Role.DATELINE, left, Dateline.end(t, right));
    }
    boolean phrase = t.is(c.from - 1, Kind.PREPOSITION) && words(left, c.from - 1) == 0;
    boolean heads = words(left, c.from) == 0;
    if (heads || (phrase && t.lineEnd(right)) || Dateline.agencyBefore(t, left, c.from)) {
      return below(first(c, left, right), left);
    }
    return issue && c.day > 0 && c.year >= 0 && words(left, c.from) <= RUBRIC_WORDS
        ? c.taken(Role.PAGE, left, right)
        : inside(c, left, right);
  }

  private @Nullable Reason fixedReason(Candidate c, int right, boolean issue) {
    if (c.refusal != null) {
      return t.is(right, Kind.QUANTITY) || t.mark(right, "%$€₸") ? Reason.QUANTITY : c.refusal;
    }
    // "№5 (1234)" is the issue of a newspaper.
    boolean cited = t.mark(right, '№') && !t.mark(right + 2, '(');
    boolean number = cited || t.mark(c.from - 1, '№');
    if (c.relative != null) {
      return null;
    }
    // "+7 (7172) 13-02-2026"
    if (t.mark(c.from + 1, '-') && t.mark(c.from - 1, ')') && t.number(c.from - 2)) {
      return Reason.PHONE_NUMBER;
    }
    if (t.number(c.from) && t.mark(c.from + 1, '.')) {
      // "версия 2.10.2019", "курс 12.05.20"
      int word = t.mark(c.from - 1, '.') ? c.from - 2 : c.from - 1;
      if (t.is(word, Kind.VERSION_OF)) {
        // "п. 13.2.2026"
        return t.get(word, Kind.VERSION_OF) > 0 ? Reason.LEGAL_REFERENCE : Reason.VERSION;
      }
      if (t.is(c.from - 1, Kind.AMOUNT_OF) && t.number(c.from + 4, 2)) {
        return Reason.QUANTITY;
      }
    }
    if (number || (!issue && lawBefore(c.from)) || t.is(right, Kind.LAW)) {
      return Reason.LEGAL_REFERENCE;
    }
    int after = t.mark(right, '.') ? right + 1 : right;
    return t.is(after, Kind.CALENDAR) ? Reason.CALENDAR : null;
  }

  /**
   * Whether the line is that of an issue of a newspaper: {@code №26 от 13.02.2026}. A law is cited
   * so by its kind.
   */
  private boolean issue(Candidate c, int left, int right) {
    boolean issue = (t.mark(left, '№') && t.number(left + 1)) || t.is(left, Kind.ISSUE);
    for (int i = left; issue && i < c.from; i++) {
      issue = !t.is(i, Kind.LAW);
    }
    return issue && t.lineEnd(right);
  }

  /** A law anywhere before the date; a decision or a number where the date is of it (от). */
  private boolean lawBefore(int from) {
    boolean dated = t.is(from - 1, Kind.PREPOSITION) && t.get(from - 1, Kind.PREPOSITION) > 0;
    for (int i = from - 1; i >= 0 && i >= from - RUBRIC_WORDS && !t.lineEnd(i); i--) {
      boolean act = t.mark(i, '№') || (t.is(i, Kind.LAW) && t.get(i, Kind.LAW) > 0);
      if (act ? dated : t.is(i, Kind.LAW)) {
        return true;
      }
    }
    return false;
  }

  /** A page's date has the role of the label that is all there is on the line above. */
  private Candidate below(Candidate c, int left) {
    int p = left - 1;
    while (t.lineEnd(p) && p >= 0) {
      p--;
    }
    int end = p;
    p -= t.mark(p, ':') ? 1 : 0;
    boolean updated = false;
    boolean label = false;
    for (; p > end - RUBRIC_WORDS && t.word(p); p--) {
      updated |= t.is(p, Kind.UPDATED);
      label |= t.is(p, Kind.LABEL);
    }
    boolean whole = t.lineEnd(p) && (updated || label);
    return whole && c.role == Role.PAGE
        ? c.taken(updated ? Role.UPDATED : Role.LABEL, p + 1, c.headerTo)
        : c;
  }

  /** The first thing on its line. */
  private Candidate first(Candidate c, int left, int right) {
    int closed = t.mark(right, ")]»”\"*") && !t.word(c.from - 1) ? right + 1 : right;
    boolean ends = t.lineEnd(closed) || (t.mark(closed, ".!;:|•") && t.lineEnd(closed + 1));
    boolean strong = c.hasTime() && !c.timeInWords && (c.year >= 0 || c.relative != null);
    boolean full = c.day > 0 && c.year >= 0;
    // A comma before the year, or a month in the nominative, is no sentence's.
    boolean named = c.compact && full && !t.word(right - 1);
    boolean capital = t.capital(right) || t.mark(right, "«\"“");
    boolean header =
        ends
            || t.mark(right, SEPARATORS)
            || (strong && (!t.word(right) || t.capital(right)))
            || (named && (nominative(c) || t.mark(right - 2, ',')) && capital)
            || (full && t.capital(right) && t.mark(right + 1, ':'))
            || (c.compact && c.year >= 0 && t.dash(right) && shortRest(right))
            || (full && t.dash(right) && !t.glued(right) && placeAlone(right + 1))
            || (full && shortRest(right) && (t.capital(right) || t.mark(right, '№')))
            || (full && t.mark(right, ',') && placeAlone(right + 1));
    if (header) {
      int end = t.lineEnd(closed) ? closed : closed + 1;
      return c.taken(Role.PAGE, left, ends ? end : rest(right));
    }
    int dateline = c.relative == null && c.day > 0 ? Dateline.placeEnd(t, right) : right;
    if (dateline > right) {
      return c.taken(Role.DATELINE, left, dateline);
    }
    if (t.mark(right, '.') && c.day > 0 && c.relative == null && t.capital(right + 1)) {
      return c.taken(Role.PAGE, left, right + 1);
    }
    boolean counted = c.relative != null && !t.is(c.from, Kind.RELATIVE_DAY);
    boolean until = t.is(right, Kind.PREPOSITION) && t.lineEnd(right + 1);
    boolean may = counted || c.last != null || until || t.is(c.from, Kind.PREPOSITION);
    return fragment && may && !sentence && (c.weekday <= 0 || t.lineEnd(right))
        ? inline(c)
        : c.refused(Reason.IN_SENTENCE);
  }

  /** After other words of its line. */
  private Candidate inside(Candidate c, int left, int right) {
    boolean ends = t.lineEnd(right);
    boolean rubric = words(left, c.from) <= RUBRIC_WORDS;
    boolean separated = t.mark(c.from - 1, SEPARATORS) || (t.dash(c.from - 1) && !t.glued(c.from));
    boolean strong = c.hasTime() && !c.timeInWords && c.year >= 0;
    boolean full = c.day > 0 && c.year >= 0;
    // "г. Алматы, 8 февраля 2026 года", "№ 15 (2345) 13 февраля 2026 г."
    boolean named = t.mark(c.from - 1, ",)") || Dateline.town(t, left) || names(left, c.from);
    // "Политика, 13 фев, 14:35"
    boolean timed = c.hasTime() && !c.timeInWords && t.mark(c.from - 1, ',');
    boolean masthead = rubric && (full ? named : timed && ends);
    boolean page = strong || masthead || (c.compact && full);
    // Words that nothing parts from the date may be the article's title.
    int from = rubric && (separated || t.mark(c.from - 1, ',')) ? left : c.from;
    boolean dash = strong && c.compact && t.dash(right) && !t.glued(right);
    boolean closed = ends || dash || t.mark(right, SEPARATORS);
    boolean after = closed || (strong && t.capital(right));
    if (rubric && separated && (ends || c.relative == null) && after) {
      return c.taken(Role.PAGE, left, rest(right));
    }
    if (page && closed) {
      return c.taken(Role.PAGE, from, rest(right));
    }
    if (rubric && strong && !t.word(right)) {
      return c.taken(Role.PAGE, from, rest(right));
    }
    boolean alone =
        t.mark(c.from - 1, ".!?…")
            && (ends || t.mark(right, ".!"))
            && t.start(c.from) < SENTENCE_ALONE_WITHIN;
    // "В прошлом году …" is how sentences begin.
    boolean near = c.relative != null && c.relative.months == 0 && t.lineEnd(right + 1);
    boolean phrase = !sentence || (c.last != null && c.day != Candidate.NONE) || near;
    if ((fragment && phrase) || (alone && c.relative == null && c.day > 0)) {
      return inline(c);
    }
    return c.refused(Reason.IN_SENTENCE);
  }

  private static Candidate inline(Candidate c) {
    return c.taken(Role.INLINE, c.from, c.from);
  }

  private boolean nominative(Candidate c) {
    for (int i = c.from; i < c.to; i++) {
      if (t.is(i, Kind.MONTH_NOMINATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A label heads its line, has a colon, or a capital just before the date; a verb of a sentence
   * (опубликован в среду) has none.
   */
  private @Nullable Candidate labelled(Candidate c, int left, int right) {
    boolean heads = words(left, c.from) <= RUBRIC_WORDS;
    boolean colon = t.mark(c.from - 1, ":|");
    boolean direct = t.capital(c.from - 1);
    if (!heads && !colon && !direct) {
      return null;
    }
    int furthest = heads || colon ? c.from - RUBRIC_WORDS : c.from - 1;
    for (int i = c.from - 1; i >= left && i >= furthest; i--) {
      if (t.is(i, Kind.LABEL) || t.is(i, Kind.UPDATED)) {
        // "жаңартылған күні" is the day of the update.
        boolean updated = t.is(i, Kind.UPDATED) || t.is(i - 1, Kind.UPDATED);
        Role role = updated ? Role.UPDATED : Role.LABEL;
        boolean goesOn = t.word(right) && !t.capital(right);
        boolean sentence = !colon && goesOn && !(heads && shortRest(right));
        return sentence ? null : c.taken(role, heads ? left : c.from, heads ? rest(right) : c.from);
      }
      if (t.mark(i, ".,;") || (t.dash(i) && i < c.from - 1)) {
        return null;
      }
    }
    return null;
  }

  /**
   * A photograph's caption below a title: {@code Айгерим Сарсенбаева, 2013 год}. A byline looks the
   * same, but the text does not speak of its author, and no byline or place has a year alone.
   */
  private boolean caption(Candidate c, int left) {
    int name = c.from - (t.mark(c.from - 1, ',') ? 2 : 1);
    boolean words = left > 0 && name > left && t.plain(left) && t.plain(name);
    if (!words || c.year < 0 || c.hasTime() || !t.lineEnd(c.to)) {
      return false;
    }
    boolean caption = c.month < 0;
    for (int i = 0; !caption && i < c.to + CAPTION_WITHIN; i++) {
      // In whatever case: "Рашиду Тлаиб" is named so too.
      int same = Math.max(t.length(name) - 2, SHORTEST_NAME);
      caption =
          (i < left || i > c.to)
              && t.capital(i)
              && t.text.regionMatches(t.start(i), t.text, t.start(name), same);
    }
    return caption;
  }

  /**
   * Words with a capital each but for prepositions: {@code by Ivan Ivanov on}, {@code Политика}.
   */
  private boolean names(int from, int to) {
    int names = 0;
    for (int i = from; i < to; i++) {
      if (!t.capital(i) && !t.is(i, Kind.PREPOSITION)) {
        return false;
      }
      names += t.capital(i) ? 1 : 0;
    }
    return names > 0;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += t.word(i) || t.number(i) ? 1 : 0;
    }
    return words;
  }

  private int lineEnd(int from) {
    int end = from;
    while (!t.lineEnd(end)) {
      end++;
    }
    return end;
  }

  private boolean shortRest(int right) {
    int end = lineEnd(right);
    return words(right, end) <= TRAILING_WORDS && !t.mark(end - 1, ".!?");
  }

  /** {@code Астана}, {@code г. Алматы}, or a rubric, to the end of the line. */
  private boolean placeAlone(int i) {
    int p = Dateline.town(t, i) ? i + 2 : i;
    return t.capital(p) && shortRest(p);
  }

  /** The end of the header on this line: all of it if only a rubric follows. */
  private int rest(int right) {
    int end = lineEnd(right);
    if (words(right, end) <= RUBRIC_WORDS && !t.mark(end - 1, ".!?")) {
      return end;
    }
    return t.mark(right, SEPARATORS + ",.") ? right + 1 : right;
  }
}
