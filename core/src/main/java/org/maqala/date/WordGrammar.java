// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Reads dates in words: {@code 13 февраля 2026 года}, {@code 2026 ж. 13 ақпан}, quarters. */
final class WordGrammar {
  // Ukrainian and Kazakh letters look like the Latin one.
  private static final String ROMAN = "IІӀV";

  private static final int LARGEST_DAY = 31;
  private static final int WINTER = 24;

  private final Tokens t;
  private final OldStyle oldStyle;

  WordGrammar(Tokens tokens) {
    this.t = tokens;
    this.oldStyle = new OldStyle(tokens);
  }

  /** Reads the date at {@code i} into the candidate; the token after it, or {@code i} if none. */
  int read(Candidate c, int i) {
    if (!t.number(i) && !t.any(i, Kind.IN_WORDS) && !roman(i)) {
      return i;
    }
    int p = dayFirst(c, i);
    if (p == i) {
      p = monthFirst(c, i);
    }
    if (p == i) {
      p = part(c, i);
    }
    return p == i ? yearFirst(c, i) : p;
  }

  private int dayFirst(Candidate c, int i) {
    int p = day(c, i);
    if (p == i) {
      return i;
    }
    p = toMonth(c, p);
    if (t.month(p) == 0) {
      c.day = Candidate.NONE;
      return i;
    }
    month(c, p);
    c.compact = t.is(p, Kind.MONTH_NOMINATIVE);
    return optionalYear(c, oldStyle.month(c, shortDot(p)), true);
  }

  /** From behind the day to the name of its month, if that follows. */
  private int toMonth(Candidate c, int day) {
    int p = day;
    // «13» февраля
    p += t.mark(p, "»”\"") && t.glued(p) ? 1 : 0;
    p = oldStyle.day(c, t.mark(p, "./-,") ? p + 1 : p);
    return t.is(p, Kind.OF) ? p + 1 : p;
  }

  private int monthFirst(Candidate c, int i) {
    if (t.month(i) == 0) {
      return i;
    }
    int p = shortDot(i);
    p += t.is(p, Kind.MONTH_WORD) ? 1 : 0;
    p += t.mark(p, ']') ? 1 : 0;
    // "желтоқсанның он алтысы" as well as "желтоқсанның 16-сы".
    boolean inWords = t.is(p, Kind.TENS) || t.is(p, Kind.DAY_ORDINAL);
    int end = inWords || (t.number(p, 2) && !t.mark(p + 1, ":%")) ? day(c, p) : p;
    if (end > p) {
      month(c, i);
      return optionalYear(c, end, false);
    }
    p += t.mark(p, ",-/") ? 1 : 0;
    end = year(c, p);
    if (end == p) {
      return i;
    }
    month(c, i);
    c.compact = t.is(i, Kind.MONTH_NOMINATIVE);
    // A number before it was no day; the month must not be taken for want of one.
    if (t.number(i - 1) || t.mark(i - 1, ')')) {
      boolean glued = t.glued(i - 1) && t.word(i - 2);
      c.refusal = glued ? Reason.IN_SENTENCE : Reason.IMPOSSIBLE;
    }
    return end;
  }

  private int yearFirst(Candidate c, int i) {
    int p = year(c, i);
    if (p == i) {
      return i;
    }
    boolean said = p > i + 1;
    int end = monthDay(c, t.mark(p, ',') ? p + 1 : p);
    if (end > p) {
      return end;
    }
    p += t.mark(p, ',') && said ? 1 : 0;
    end = part(c, p);
    if (end > p && c.month != Candidate.NONE) {
      return end;
    }
    if (t.month(p) > 0) {
      month(c, p);
      end = shortDot(p);
      end += t.is(end, Kind.MONTH_WORD) ? 1 : 0;
      int after = t.number(end, 2) && !t.mark(end + 1, ':') ? day(c, end) : end;
      if (!said && after == end && t.is(p, Kind.MONTH)) {
        // "2026 маусымы" is the season of that year.
        c.refusal = Reason.YEAR_ONLY;
      }
      return after;
    }
    if (!said) {
      c.refusal = Reason.YEAR_ONLY;
    }
    return said && t.mark(p - 1, ',') ? p - 1 : p;
  }

  /** {@code 13 ақпан}, {@code «13» ақпан}, {@code 13-ақпан} behind its year. */
  private int monthDay(Candidate c, int i) {
    int p = t.mark(i, "«“\"") && t.mark(i + 2, "»”\"") ? i + 1 : i;
    int end = day(c, p);
    end = end > p ? toMonth(c, end) : end;
    if (end > p && t.month(end) > 0) {
      month(c, end);
      return shortDot(end);
    }
    c.day = Candidate.NONE;
    c.refusal = null;
    return i - 1;
  }

  /** A quarter or season, with its year after it or already read. */
  private int part(Candidate c, int i) {
    int quarter = quarter(i);
    int p = i;
    int value = 0;
    if (t.is(i, Kind.QUARTER_LETTER) && t.glued(i + 1) && t.number(i + 1, 1)) {
      value = t.value(i + 1) <= 4 ? 32 + t.value(i + 1) : 0;
      p = i + 2;
    } else if (quarter > 0) {
      p = i + 1;
      p += t.glued(p) && t.is(p, Kind.ORDINAL_SUFFIX) ? 1 : 0;
      boolean hyphen = t.mark(p, '-') && t.glued(p);
      p += hyphen && t.is(p + 1, Kind.ORDINAL_SUFFIX) ? 2 : 0;
      p += hyphen && t.is(p + 1, Kind.QUARTER_WORD) ? 1 : 0;
      value = t.is(p, Kind.QUARTER_WORD) ? 32 + quarter : 0;
      p += 1;
      p += t.mark(p, '.') ? 1 : 0;
    } else if (t.is(i, Kind.SEASON)) {
      value = t.get(i, Kind.SEASON);
      p = i + 1;
    }
    if (value == 0) {
      return i;
    }
    if (c.year == Candidate.NONE) {
      p += t.is(p, Kind.OF) ? 1 : 0;
      int end = year(c, p);
      if (end == p) {
        return i;
      }
      p = end;
    }
    c.month = value;
    return value == WINTER ? overNewYear(c, p) : p;
  }

  /** {@code зима 2019/2020}, {@code 2019–20}: the winter that began in the first of the years. */
  private int overNewYear(Candidate c, int i) {
    if (!(t.mark(i, '/') || t.dash(i)) || !t.number(i + 1, 4)) {
      return i;
    }
    int next = t.length(i + 1) == 2 ? (c.year + 1) % 100 : c.year + 1;
    return t.value(i + 1) == next ? yearWord(i + 2) : i;
  }

  /** The quarter that a numeral may count, or 0. */
  int quarter(int i) {
    if (t.is(i, Kind.QUARTER_ORDINAL)) {
      return t.get(i, Kind.QUARTER_ORDINAL);
    }
    if (t.number(i, 1)) {
      return t.value(i) <= 4 ? t.value(i) : 0;
    }
    if (!roman(i)) {
      return 0;
    }
    int value = 0;
    for (int at = t.start(i); at < t.end(i); at++) {
      char c = t.text.charAt(at);
      if (c == 'V') {
        value = value == 1 ? 4 : 9;
      } else if (ROMAN.indexOf(c) >= 0) {
        value++;
      } else {
        return 0;
      }
    }
    return value <= 4 ? value : 0;
  }

  /** Whether a word begins as the Roman number of a quarter does. */
  boolean roman(int i) {
    return t.word(i) && t.length(i) <= 3 && ROMAN.indexOf(t.text.charAt(t.start(i))) >= 0;
  }

  /** A day of the month in figures, with or without an ordinal ending, or in words. */
  int day(Candidate c, int i) {
    if (t.number(i, 2)) {
      c.day = t.value(i);
      return ordinal(i + 1);
    }
    if (t.is(i, Kind.TENS) && t.is(i + 1, Kind.DAY_ORDINAL)) {
      c.day = t.get(i, Kind.TENS) + t.get(i + 1, Kind.DAY_ORDINAL);
      return i + 2;
    }
    if (t.is(i, Kind.DAY_ORDINAL)) {
      c.day = t.get(i, Kind.DAY_ORDINAL);
      return i + 1;
    }
    return i;
  }

  /** Behind the ordinal ending of a number, if it has one. */
  int ordinal(int i) {
    if (t.glued(i) && t.dash(i) && t.glued(i + 1) && t.is(i + 1, Kind.ORDINAL_SUFFIX)) {
      return i + 2;
    }
    return t.glued(i) && t.is(i, Kind.ORDINAL_SUFFIX) ? i + 1 : i;
  }

  int optionalYear(Candidate c, int i, boolean shortToo) {
    boolean dot = t.mark(i, '.') && t.glued(i) && t.glued(i + 1);
    int p = i + (dot || t.mark(i, ",-/") ? 1 : 0);
    int end = year(c, p);
    if (end > p) {
      // No sentence parts the year off by a comma.
      c.compact |= shortToo && t.mark(i, ',') && end == p + 1;
      return end;
    }
    boolean joined = t.mark(i, '-') && t.glued(i);
    int time = t.mark(p + 1, ',') ? p + 2 : t.number(p, 2) && t.value(p) > LARGEST_DAY ? p + 1 : p;
    boolean timed = time > p && t.number(time, 2) && t.mark(time + 1, ':');
    boolean said = joined || timed || yearWord(p + 1) > p + 1;
    if (shortToo && t.number(p, 2) && t.length(p) == 2 && said) {
      c.shortYear(t.value(p));
      return yearWord(p + 1);
    }
    return i;
  }

  /** A year, with the word for it or without; the token after it, or {@code i} if none. */
  int year(Candidate c, int i) {
    if (t.is(i, Kind.YEAR_WORD) && t.year(i + 1)) {
      c.year = t.value(i + 1);
      return i + 2;
    }
    boolean ratio = t.mark(i + 1, ':') && t.glued(i + 1) && t.glued(i + 2) && t.number(i + 2);
    boolean figures = t.year(i) && !ratio && !(t.mark(i + 1, '%') && t.glued(i + 1));
    if (!figures) {
      return i;
    }
    c.year = t.value(i);
    int p = ordinal(i + 1);
    // 2026-жылғы, as some write it, in Arabic letters above all.
    return yearWord(t.dash(p) && t.is(p + 1, Kind.YEAR_WORD) ? p + 1 : p);
  }

  int yearWord(int i) {
    if (!t.is(i, Kind.YEAR_WORD)) {
      return i;
    }
    return t.mark(i + 1, '.') && t.length(i) <= 2 ? i + 2 : i + 1;
  }

  void month(Candidate c, int i) {
    c.month = t.month(i);
    if (Fold.mixed(t.text, t.start(i), t.end(i)) || t.is(i, Kind.SUBSTITUTE)) {
      c.warn(Warning.LOOK_ALIKE);
    }
    if (Fold.marked(t.text, t.start(i), t.end(i))) {
      c.warn(Warning.STRAY_MARK);
    }
  }

  /** After a month's name, and after the full stop or slash of a short one. */
  int shortDot(int month) {
    boolean shortForm = t.is(month, Kind.MONTH_SHORT);
    boolean slash = t.mark(month + 1, '/') && t.glued(month + 1) && t.glued(month + 2);
    return slash || (shortForm && t.mark(month + 1, '.')) ? month + 2 : month + 1;
  }
}
