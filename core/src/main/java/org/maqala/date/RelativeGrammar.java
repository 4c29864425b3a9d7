// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/** Reads what is counted from a reference: {@code вчера, 12:30}, {@code 5 минут назад}. */
final class RelativeGrammar {
  private final Tokens t;
  private int months;
  private int days;
  private int minutes;
  private boolean toMinute;

  RelativeGrammar(Tokens tokens) {
    this.t = tokens;
  }

  /** Reads the date at {@code i} into the candidate; the token after it, or {@code i} if none. */
  int read(Candidate c, int i) {
    if (t.number(i) ? !t.any(i + 1, Kind.UNITS) : !t.any(i, Kind.RELATIVE)) {
      return i;
    }
    months = 0;
    days = 0;
    minutes = 0;
    toMinute = false;
    if (t.is(i, Kind.RELATIVE_DAY)) {
      c.relative = new Relative(0, t.get(i, Kind.RELATIVE_DAY), 0, Precision.DAY);
      return i + 1;
    }
    if (t.is(i, Kind.NEIGHBOUR)) {
      return neighbour(c, i);
    }
    if (t.is(i, Kind.NOW)) {
      return now(c, i);
    }
    int sign = t.is(i, Kind.AHEAD) ? 1 : -1;
    int p = units(sign > 0 ? i + 1 : i);
    if (p < 0) {
      return i;
    }
    if (sign < 0) {
      p += t.is(p, Kind.AGO_FILLER) ? 1 : 0;
      if (!t.is(p, Kind.AGO)) {
        return i;
      }
      // "кейін" is "бұрын" the other way.
      sign = t.get(p, Kind.AGO) > 0 ? 1 : -1;
      p++;
    }
    c.relative =
        new Relative(
            sign * months,
            sign * days,
            sign * minutes,
            toMinute ? Precision.MINUTE : Precision.DAY);
    return p;
  }

  /** {@code прошлый месяц}, {@code этот год}, {@code биыл}, {@code прошлый четверг}. */
  private int neighbour(Candidate c, int i) {
    int steps = t.get(i, Kind.NEIGHBOUR);
    int unit = t.is(i, Kind.UNIT_YEAR) ? i : i + 1;
    if (t.is(unit, Kind.WEEKDAY)) {
      DayOfWeek day = DayOfWeek.of(t.get(unit, Kind.WEEKDAY));
      TemporalAdjuster other =
          steps < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day);
      c.relative = Relative.weekday(steps == 0 ? day : other);
    } else if (t.is(unit, Kind.UNIT_MONTH)) {
      c.relative = new Relative(steps, 0, 0, Precision.MONTH);
    } else if (t.is(unit, Kind.UNIT_YEAR)) {
      c.relative = new Relative(12 * steps, 0, 0, Precision.YEAR);
    } else {
      return i;
    }
    return unit + 1;
  }

  /** {@code сейчас}, {@code только что}. */
  private int now(Candidate c, int i) {
    int words = t.get(i, Kind.NOW);
    if (words == 2 && !t.is(i + 1, Kind.NOW_END)) {
      return i;
    }
    c.relative = new Relative(0, 0, 0, Precision.MINUTE);
    return i + words;
  }

  private int units(int i) {
    int p = i;
    while (p < i + 12) {
      boolean joined = t.mark(p, ',') || t.is(p, Kind.AND);
      if (p > i && joined && t.number(p + 1, 4)) {
        p++;
      }
      int half = halves(p);
      if (half > p) {
        p = half;
        continue;
      }
      boolean counted = t.number(p, 3) || t.is(p, Kind.NUMBER);
      int amount = !counted ? 1 : t.number(p) ? t.value(p) : t.get(p, Kind.NUMBER);
      int unit = counted ? p + 1 : p;
      if ((!counted && p > i) || !add(unit, amount)) {
        break;
      }
      p = t.mark(unit + 1, '.') ? unit + 2 : unit + 1;
    }
    return p == i ? -1 : p;
  }

  /** {@code полчаса}, {@code полтора часа}, {@code жарты сағат}, {@code полгода}. */
  private int halves(int i) {
    boolean counted = t.is(i, Kind.HALVES);
    int halves = counted ? t.get(i, Kind.HALVES) : 1;
    int unit = counted ? i + 1 : i;
    if (t.is(unit, counted ? Kind.UNIT_HOUR : Kind.HALF_HOUR)) {
      minutes += 30 * halves;
      toMinute = true;
    } else if (t.is(unit, counted ? Kind.UNIT_YEAR : Kind.HALF_YEAR)) {
      months += 6 * halves;
    } else {
      return i;
    }
    return unit + 1;
  }

  private boolean add(int unit, int amount) {
    if (!t.any(unit, Kind.UNITS)) {
      return false;
    }
    if (t.is(unit, Kind.UNIT_MINUTE)) {
      minutes += amount;
      toMinute = true;
    } else if (t.is(unit, Kind.UNIT_HOUR)) {
      minutes += amount * 60;
      toMinute = true;
    } else if (t.is(unit, Kind.UNIT_SECOND)) {
      toMinute = true;
    } else if (t.is(unit, Kind.UNIT_DAY)) {
      days += amount;
    } else if (t.is(unit, Kind.UNIT_WEEK)) {
      days += amount * 7;
    } else if (t.is(unit, Kind.UNIT_MONTH)) {
      months += amount;
    } else if (t.is(unit, Kind.UNIT_YEAR)) {
      months += amount * 12;
    } else {
      return false;
    }
    return true;
  }
}
