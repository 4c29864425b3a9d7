// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Reads from one date to another: {@code 13–15 февраля 2026}, {@code с 11 по 15 сентября}. */
final class RangeGrammar {
  private final Tokens t;
  private final NumericGrammar figures;
  private final WordGrammar words;
  private final Candidate last = new Candidate();

  RangeGrammar(Tokens tokens, NumericGrammar figures, WordGrammar words) {
    this.t = tokens;
    this.figures = figures;
    this.words = words;
  }

  /** Reads the range at {@code i} into the candidate; the token after it, or {@code i} if none. */
  int read(Candidate c, int i) {
    int end = days(c, i);
    if (end == i) {
      end = months(c, i);
      end = end == i && t.month(i) > 0 ? daysOfMonth(c, i) : end;
    }
    if (end == i && t.is(i, Kind.FROM) && t.year(i + 1)) {
      return years(c, i + 1, t.is(i + 2, Kind.TO)) > i + 1 ? last.to : i;
    }
    if (end == i && (t.year(i) || t.is(i, Kind.YEAR_WORD))) {
      end = years(c, i, t.dash(i + 1));
      end = end == i ? daysOfYear(c, i) : end;
    }
    if (end == i && t.dash(i + 1)) {
      end = quarters(c, i);
    }
    if (end == i) {
      end = monthsOfYear(c, i);
    }
    return end == i ? halfYear(c, i) : end;
  }

  /** The end of a range whose first date was read before token {@code i}. */
  int toLast(Candidate c, int from) {
    if (c.relative != null || c.month <= 0) {
      return from;
    }
    int i = c.compact && c.year >= 0 ? words.yearWord(from) : from;
    if (!t.dash(i)) {
      return i > from ? from : until(c, from);
    }
    if (c.day <= 0 && c.year >= 0 && t.month(i + 1) > 0 && !t.year(i - 1)) {
      return toMonth(c, i + 1);
    }
    boolean dayAndMonth = c.refusal == Reason.DAY_AND_MONTH_ONLY;
    if (c.refusal != null && !dayAndMonth) {
      return from;
    }
    int end = core(i + 1);
    boolean whole = end > i + 1 && last.month > 0 && last.refusal == null;
    end = last.compact && last.year >= 0 ? words.yearWord(end) : end;
    boolean alike = (c.day > 0) == (last.day > 0) && (c.day > 0 || (c.year > 0 && last.year > 0));
    if (!whole || !alike || (dayAndMonth && !(last.compact && last.year > 0))) {
      return from;
    }
    c.refusal = null;
    c.last = last;
    return end;
  }

  /** {@code 13 ақпаннан 2 наурызға дейін}, {@code 13 ақпан мен 2 наурыз аралығында}. */
  private int until(Candidate c, int from) {
    int end = c.day > 0 ? core(t.is(from, Kind.AND) ? from + 1 : from) : from;
    boolean whole = end > from && last.day > 0 && last.month > 0 && last.refusal == null;
    if (!whole || !t.is(end, Kind.UNTIL)) {
      return from;
    }
    c.last = last;
    return end + 1;
  }

  /** {@code 2026 жылғы ақпан–наурыз}: the year stands before the first month. */
  private int toMonth(Candidate c, int month) {
    last.startAt(month);
    last.month = t.month(month);
    last.year = c.year;
    c.last = last;
    return words.shortDot(month);
  }

  private int core(int i) {
    last.startAt(i);
    int p = figures.read(last, i);
    return p == i ? words.read(last, i) : p;
  }

  /** {@code 13–15 февраля 2026}, {@code 14. - 15.10.}, {@code 13 и 14 февраля}. */
  private int days(Candidate c, int i) {
    boolean fromTo = t.is(i, Kind.FROM);
    int p = words.day(c, fromTo ? i + 1 : i);
    if (p == i || (!t.number(p - 1) && !fromTo)) {
      c.day = Candidate.NONE;
      return i;
    }
    int day = c.day;
    c.day = Candidate.NONE;
    p += t.mark(p, '.') && t.dash(p + 1) ? 1 : 0;
    int before = day;
    // 12, 13 и 14 марта
    while (!fromTo && nextDay(p, before)) {
      before++;
      p += 2;
    }
    // "№ 12, 13 февраля" is no list.
    boolean pair = (t.is(p, Kind.AND) || t.mark(p, ',')) && !t.mark(i - 1, '№');
    if (fromTo ? !t.is(p, joint(i)) : !t.dash(p) && !(pair && t.number(p + 1, 2))) {
      return fromTo ? fromTo(c, i) : i;
    }
    int end = core(p + 1);
    boolean whole = last.refusal == null && last.day > 0 && last.month > 0;
    boolean loose = !t.glued(p) || !t.glued(p + 1);
    boolean figures = loose && last.compact && last.year >= 0 && t.dash(p);
    if (end == p + 1 || !whole || figures || (pair && !fromTo && last.day != before + 1)) {
      return i;
    }
    c.day = day;
    c.month = last.month;
    c.year = last.year;
    c.last = last;
    return t.is(end, Kind.UNTIL) ? end + 1 : end;
  }

  /** Whether a list of days goes on behind the one before, with the next and yet another. */
  private boolean nextDay(int i, int before) {
    return t.mark(i, ',')
        && t.number(i + 1, 2)
        && t.value(i + 1) == before + 1
        && (t.mark(i + 2, ',') || t.is(i + 2, Kind.AND))
        && t.number(i + 3, 2);
  }

  /** What joins the ends of a range that begins with a word: {@code с … по}, {@code между … и}. */
  private Kind joint(int from) {
    return t.get(from, Kind.FROM) > 0 ? Kind.AND : Kind.TO;
  }

  private int fromTo(Candidate c, int i) {
    int end = figures.read(c, i + 1);
    end = end > i + 1 ? words.yearWord(end) : words.read(c, i + 1);
    if (end > i + 1 && c.day > 0 && t.is(end, joint(i))) {
      int after = core(end + 1);
      after = last.compact && last.year >= 0 ? words.yearWord(after) : after;
      boolean whole = last.day > 0 && last.month > 0 && last.refusal == null;
      if (after > end + 1 && whole) {
        c.last = last;
        return after;
      }
    }
    forget(c);
    return i;
  }

  /** {@code февраль – март 2026}, {@code с февраля по март 2026 года}. */
  private int months(Candidate c, int i) {
    boolean fromTo = t.is(i, Kind.FROM);
    int first = fromTo ? i + 1 : i;
    if (t.month(first) == 0) {
      return i;
    }
    int joint = words.shortDot(first);
    if (!(fromTo ? t.is(joint, Kind.TO) : t.dash(joint)) || t.month(joint + 1) == 0) {
      return i;
    }
    int end = core(joint + 1);
    if (last.day > 0 || last.year < 0 || last.refusal == Reason.YEAR_ONLY) {
      return i;
    }
    c.month = t.month(first);
    c.year = c.month > last.month ? last.year - 1 : last.year;
    c.last = last;
    c.compact = true;
    return end;
  }

  /** {@code February 13–15, 2026}. */
  private int daysOfMonth(Candidate c, int i) {
    int p = words.shortDot(i);
    if (!t.number(p, 2) || !t.dash(p + 1) || !t.number(p + 2, 2) || t.month(p + 3) > 0) {
      return i;
    }
    last.startAt(i);
    last.month = t.month(i);
    last.day = t.value(p + 2);
    int end = words.optionalYear(last, p + 3, false);
    if (last.year < 0) {
      return i;
    }
    c.month = last.month;
    c.day = t.value(p);
    c.year = last.year;
    c.last = last;
    return end;
  }

  /** {@code 2025–2026 годы}, {@code с 2025 по 2026 год}. */
  private int years(Candidate c, int i, boolean joined) {
    last.startAt(i + 2);
    last.to = joined && t.year(i + 2) ? words.year(last, i + 2) : i;
    if (last.to <= i + 3) {
      return i;
    }
    c.year = t.value(i);
    c.last = last;
    return last.to;
  }

  /** {@code 2026 жылғы 13–15 ақпан}. */
  private int daysOfYear(Candidate c, int i) {
    int p = words.year(c, i);
    int year = c.year;
    boolean days = p > i + 1 && t.number(p, 2) && t.dash(p + 1) && t.number(p + 2, 2);
    int end = days ? days(c, p) : p;
    if (end == p || c.last == null || last.year >= 0) {
      forget(c);
      return i;
    }
    c.year = year;
    last.year = year;
    return end;
  }

  /** {@code I–III кварталы 2025 года}. */
  private int quarters(Candidate c, int i) {
    int first = words.quarter(i);
    if (first == 0 || words.quarter(i + 2) == 0) {
      return i;
    }
    int end = core(i + 2);
    if (last.month <= 12 || last.year < 0) {
      return i;
    }
    c.year = last.year;
    c.month = 32 + first;
    c.last = last;
    return end;
  }

  /** {@code 9 месяцев 2025 года}: the year from its beginning. */
  private int monthsOfYear(Candidate c, int i) {
    boolean months = t.number(i, 2) && t.is(i + 1, Kind.UNIT_MONTH);
    if (!months || t.value(i) < 2 || t.value(i) > 12) {
      return i;
    }
    int end = words.year(last.startAt(i), i + 2);
    return end > i + 3 ? months(c, 1, t.value(i), end) : i;
  }

  /** {@code I полугодие 2025 года}, {@code 2025 жылдың бірінші жартыжылдығы}. */
  private int halfYear(Candidate c, int i) {
    int p = words.year(last.startAt(i), i);
    int half = words.quarter(p);
    int end = words.ordinal(p + 1);
    if (half == 0 || half > 2 || !t.is(end, Kind.HALF_YEAR_WORD)) {
      return i;
    }
    end = p > i ? end + 1 : words.year(last, end + 1);
    return last.year >= 0 ? months(c, 6 * half - 5, 6 * half, end) : i;
  }

  private int months(Candidate c, int first, int to, int end) {
    c.year = last.year;
    c.month = first;
    last.month = to;
    c.last = last;
    return end;
  }

  private static void forget(Candidate c) {
    c.day = Candidate.NONE;
    c.month = Candidate.NONE;
    c.year = Candidate.NONE;
    c.last = null;
    c.refusal = null;
  }
}
