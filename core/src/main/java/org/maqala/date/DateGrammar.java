// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads a whole date at a token: weekday, date or range, time, offset, in any usual order. */
final class DateGrammar {
  private static final String LIKE_DIGITS = "OoОоlIЗ";
  private static final int SHORTEST = 8;

  private final Tokens t;
  private final Clock clock;
  private final NumericGrammar figures;
  private final WordGrammar words;
  private final RelativeGrammar relatives;
  private final RangeGrammar ranges;
  private final Candidate candidate = new Candidate();

  DateGrammar(Tokens tokens) {
    this.t = tokens;
    this.clock = new Clock(tokens);
    this.figures = new NumericGrammar(tokens);
    this.words = new WordGrammar(tokens);
    this.relatives = new RelativeGrammar(tokens);
    this.ranges = new RangeGrammar(tokens, figures, words);
  }

  /**
   * The date that begins at token {@code i}, good or refused; null if none does. What it returns is
   * good until it is asked again.
   */
  @Nullable Candidate at(int i) {
    if (!(t.number(i) || t.opensDate(i) || words.roman(i) || digitLike(i)) || glue(i)) {
      return null;
    }
    Candidate c = candidate.startAt(i);
    c.to = t.length(i) <= 2 && t.glued(i + 1) ? broken(i) : i;
    if (c.to > i) {
      c.refusal = Reason.BROKEN_DIGITS;
      return c;
    }
    int p = t.number(i) ? i : weekday(c, i);
    p = timeBefore(c, p);
    int end = ranges.read(c, p);
    if (end == p) {
      end = core(c, p);
      end = end > p ? ranges.toLast(c, end) : end;
    }
    if (end == p) {
      return alone(c, p);
    }
    c.to = timeBelow(c, after(c, end));
    if (c.refusal == Reason.DAY_AND_MONTH_ONLY && c.hasTime()) {
      c.refusal = null;
    }
    return c;
  }

  /** A number or word that hangs on a letter, a sign or a decimal before it starts no date. */
  private boolean glue(int i) {
    if (!t.glued(i)) {
      return false;
    }
    if (t.number(i)) {
      return t.mark(i - 1, "+№#/.-–:$@_")
          || (t.word(i - 1) && t.number(i, 2) && !t.mark(i + 1, '.'));
    }
    return t.mark(i - 1, "-/");
  }

  private @Nullable Candidate alone(Candidate c, int p) {
    if (c.weekday != Candidate.NONE) {
      c.relative = Relative.weekday(TemporalAdjusters.previousOrSame(DayOfWeek.of(c.weekday)));
      c.to = after(c, p);
      return c;
    }
    if (t.month(p) > 0 && !c.hasTime()) {
      c.refusal = Reason.MONTH_ONLY;
      c.to = p + 1;
      return c;
    }
    if (c.hasTime() && c.minute != Candidate.NONE) {
      c.refusal = Reason.TIME_ONLY;
      c.to = t.word(p - 1) || t.number(p - 1) ? p : p - 1;
      return c;
    }
    return null;
  }

  /** A letter in the place of a digit of {@code 13.02.2026}: the token behind, or {@code i}. */
  private int broken(int i) {
    int letters = 0;
    int dots = 0;
    int p = i;
    for (; p == i || t.glued(p); p++) {
      if (t.mark(p, '.') && t.glued(p + 1)) {
        dots++;
      } else if (digitLike(p)) {
        letters++;
      } else if (!t.number(p)) {
        break;
      }
    }
    boolean whole = !t.word(p) || !t.glued(p);
    return dots > 0
            && letters > 0
            && dots + letters >= 2
            && t.end(p - 1) - t.start(i) >= SHORTEST
            && whole
        ? p
        : i;
  }

  private boolean digitLike(int i) {
    return t.word(i) && t.length(i) == 1 && LIKE_DIGITS.indexOf(t.text.charAt(t.start(i))) >= 0;
  }

  private int timeBefore(Candidate c, int i) {
    int p = clock.time(c, i);
    if (p == i) {
      return i;
    }
    boolean loose = (t.dash(p) || t.mark(p, '/')) && !t.glued(p);
    boolean opened = t.mark(i - 1, "([") && t.mark(p, ")]");
    p += loose || opened || t.mark(p, ",|•·") ? 1 : 0;
    return weekday(c, p);
  }

  private int core(Candidate c, int i) {
    int p = relatives.read(c, i);
    if (p == i) {
      p = figures.read(c, i);
    }
    return p == i ? words.read(c, i) : p;
  }

  private int after(Candidate c, int from) {
    int p = from;
    for (int before = -1; before != p && !t.lineEnd(p); ) {
      before = p;
      p = glueT(c, p);
      p = bracketed(c, p);
      p = placeBetween(c, p);
      int skip = p + (t.mark(p, ",|•·.") || ((t.dash(p) || t.mark(p, '/')) && !t.glued(p)) ? 1 : 0);
      int end = clock.time(c, skip);
      boolean dated = c.year >= 0 || c.relative != null || (c.day > 0 && t.mark(p, ','));
      end = end == skip && dated ? clock.dotted(c, skip) : end;
      if (end == skip && c.weekday == Candidate.NONE && !t.mark(skip - 1, "-–—/")) {
        end = weekday(c, skip);
        end = end > skip && c.year < 0 && c.day > 0 ? words.year(c, end) : end;
      }
      if (end > skip) {
        p = end;
      } else if (c.hasTime()) {
        p = clock.zone(c, p);
      }
      p += t.is(p, Kind.DAY_WORD) && p == from ? 1 : 0;
      // "Вчера в", with its time lost.
      p += c.relative != null && t.is(p, Kind.AT) && t.lineEnd(p + 1) ? 1 : 0;
      if (t.is(p, Kind.YEAR_WORD) && p == from && c.compact && c.year >= 0) {
        p += t.mark(p + 1, '.') && t.glued(p + 1) ? 2 : 1;
      }
    }
    return p;
  }

  /** The time of a whole date, on the next line and alone there. */
  private int timeBelow(Candidate c, int i) {
    if (c.hasTime() || c.day < 0 || c.year < 0 || c.last != null || !t.lineEnd(i)) {
      return i;
    }
    // A line may end in two characters.
    int p = t.lineEnd(i + 1) ? i + 2 : i + 1;
    boolean alone = t.number(p, 2) && t.mark(p + 1, ':') && t.number(p + 2, 2) && t.lineEnd(p + 3);
    return alone && t.value(p) < 24 && t.value(p + 2) < 60 ? clock.time(c, p) : i;
  }

  /** {@code 13.02.2026, Астана 14:35}. */
  private int placeBetween(Candidate c, int i) {
    boolean place = c.compact && c.year >= 0 && !c.hasTime() && t.mark(i, ',') && t.plain(i + 1);
    boolean then = place && t.capital(i + 1) && t.number(i + 2, 2) && t.mark(i + 3, ':');
    int end = then ? clock.time(c, i + 2) : i;
    return end > i + 2 ? end : i;
  }

  private int bracketed(Candidate c, int i) {
    if (c.hasTime() || !t.mark(i, "([") || !t.number(i + 1, 2) || !t.mark(i + 2, ':')) {
      return i;
    }
    int end = clock.time(c, i + 1);
    return t.mark(end, ")]") ? end + 1 : end;
  }

  private int glueT(Candidate c, int i) {
    boolean letter =
        t.glued(i) && t.word(i) && t.length(i) == 1 && "TТ".indexOf(t.text.charAt(t.start(i))) >= 0;
    int end = letter ? clock.time(c, i + 1) : i;
    return end > i + 1 ? end : i;
  }

  private int weekday(Candidate c, int i) {
    int p = i;
    boolean open = t.mark(p, '(');
    p += open ? 1 : 0;
    // "в пятницу" names the day of a date that follows, or comes after one.
    p += t.is(p, Kind.AT) && t.is(p + 1, Kind.WEEKDAY) ? 1 : 0;
    if (!t.is(p, Kind.WEEKDAY) || monthOfYear(p)) {
      return i;
    }
    c.weekday = t.get(p, Kind.WEEKDAY);
    p++;
    p += t.mark(p, '.') && t.length(p - 1) <= 6 && t.mark(p + 1, ",)") ? 1 : 0;
    boolean opened = t.mark(i - 1, '(') && t.mark(p, ')');
    p += opened && (t.number(p + 1) || t.month(p + 1) > 0) ? 1 : 0;
    p += open && t.mark(p, ')') ? 1 : 0;
    int comma = t.mark(p, ",.") ? p + 1 : p;
    boolean goesOn =
        t.number(comma)
            || t.is(comma, Kind.AT)
            || t.month(comma) > 0
            || t.is(comma, Kind.DAY_ORDINAL)
            || t.is(comma, Kind.TENS);
    return goesOn ? comma : p;
  }

  /** In Kazakh "сен" is short for Saturday, in Russian for September. */
  private boolean monthOfYear(int i) {
    return t.month(i) > 0 && (t.year(i + 1) || (t.mark(i + 1, ".-") && t.year(i + 2)));
  }
}
