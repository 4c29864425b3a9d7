// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Reads times of day and offsets from UTC. */
final class Clock {
  // UTC+14 is the farthest in use.
  private static final int FARTHEST = 14 * 60;

  private final Tokens t;

  /** Whether the time hangs on a T as in ISO 8601. */
  private boolean isoTime;

  Clock(Tokens tokens) {
    this.t = tokens;
  }

  /** Reads a time at {@code i} into the candidate; the token after it, or {@code i} if none. */
  int time(Candidate c, int i) {
    if (c.hasTime() || t.lineEnd(i)) {
      return i;
    }
    int p = i;
    if (t.number(i) && !t.mark(i + 1, ':') && !t.word(i + 1)) {
      return i;
    }
    boolean at = t.is(p, Kind.AT);
    // In Kazakh "сағат 12:18" the word for the hour stands first.
    p += at ? 1 : 0;
    int end = digital(c, p);
    if (end == p) {
      end = hours(c, p, at);
    }
    if (end == p) {
      return i;
    }
    c.timeInWords |= at;
    return end;
  }

  private int digital(Candidate c, int i) {
    if (!(t.number(i, 2) && t.mark(i + 1, ':') && t.glued(i + 1) && t.glued(i + 2))
        || !t.number(i + 2, 2)
        || t.length(i + 2) != 2) {
      return i;
    }
    c.hour = t.value(i);
    c.minute = t.value(i + 2);
    isoTime = t.glued(i) && t.word(i - 1);
    int p = i + 3;
    if (t.mark(p, ':') && t.number(p + 1, 2) && t.glued(p) && t.glued(p + 1)) {
      c.second = t.value(p + 1);
      p += 2;
      if (t.mark(p, '.') && t.glued(p) && t.number(p + 1) && t.glued(p + 1)) {
        p += 2;
      }
    }
    // "14:35-те", at 14:35
    p += t.dash(p) && t.glued(p) && t.glued(p + 1) && t.is(p + 1, Kind.ORDINAL_SUFFIX) ? 2 : 0;
    return zone(c, half(c, p));
  }

  /** {@code 14.35} after a date in figures, {@code 14-35} at the end of its line too. */
  int dotted(Candidate c, int from) {
    boolean at = t.is(from, Kind.AT);
    int i = at ? from + 1 : from;
    boolean closed = t.lineEnd(i + 3) || t.mark(i + 3, "|,•");
    boolean time =
        !c.hasTime()
            && (c.compact || at || closed)
            && t.number(i, 2)
            && t.value(i) < 24
            && (t.mark(i + 1, '.') || (t.mark(i + 1, '-') && t.length(i) == 2 && closed))
            && t.glued(i + 1)
            && t.number(i + 2, 2)
            && t.glued(i + 2)
            && t.length(i + 2) == 2
            && t.value(i + 2) < 60
            && !(t.mark(i + 3, '.') && t.glued(i + 3) && t.number(i + 4));
    if (!time) {
      return from;
    }
    c.hour = t.value(i);
    c.minute = t.value(i + 2);
    c.timeInWords |= at;
    return zone(c, i + 3);
  }

  private int hours(Candidate c, int i, boolean at) {
    if (t.is(i, Kind.NOON)) {
      c.hour = t.get(i, Kind.NOON);
      c.minute = 0;
      return i + 1;
    }
    if (at && t.is(i, Kind.UNIT_HOUR) && t.is(i + 1, Kind.PART_OF_DAY)) {
      c.hour = 1 + t.get(i + 1, Kind.PART_OF_DAY);
      return i + 2;
    }
    if (!t.number(i, 2)) {
      return i;
    }
    if (at && t.is(i + 1, Kind.PART_OF_DAY)) {
      c.hour = twelve(t.value(i), t.get(i + 1, Kind.PART_OF_DAY));
      return i + 2;
    }
    int unit = i + (t.mark(i + 2, '.') && t.length(i + 1) == 1 ? 1 : 0);
    if (t.is(i + 1, Kind.UNIT_HOUR)
        && (at
            || (c.day > 0 && c.year >= 0 && t.mark(i - 1, ','))
            || t.is(unit + 2, Kind.PART_OF_DAY)
            || t.is(unit + 3, Kind.UNIT_MINUTE))) {
      c.hour = t.value(i);
      int p = unit + 2;
      if (t.is(p, Kind.PART_OF_DAY)) {
        c.hour = twelve(c.hour, t.get(p, Kind.PART_OF_DAY));
        p++;
      } else if (t.number(p, 2) && t.is(p + 1, Kind.UNIT_MINUTE)) {
        if (t.is(p + 2, Kind.AGO) || t.is(p + 3, Kind.AGO)) {
          c.hour = Candidate.NONE;
          return i;
        }
        c.minute = t.value(p);
        p += t.mark(p + 2, '.') && t.length(p + 1) <= 3 ? 3 : 2;
      }
      return p;
    }
    int marked = halfEnd(i + 1);
    if (marked > i + 1) {
      c.hour = t.value(i);
      c.minute = 0;
      return half(c, i + 1);
    }
    return i;
  }

  private int half(Candidate c, int i) {
    int end = halfEnd(i);
    if (end > i) {
      int later = t.is(i, Kind.AM) ? t.get(i, Kind.AM) : t.get(i, Kind.A_LETTER);
      c.hour = c.hour >= 1 && c.hour <= 12 ? c.hour % 12 + later : 24;
    } else if (t.is(i, Kind.PART_OF_DAY)) {
      c.hour = twelve(c.hour, t.get(i, Kind.PART_OF_DAY));
      end = i + 1;
    }
    return end;
  }

  private int halfEnd(int i) {
    if (t.is(i, Kind.AM)) {
      return i + 1;
    }
    if (t.is(i, Kind.A_LETTER) && t.mark(i + 1, '.') && t.word(i + 2) && t.length(i + 2) == 1) {
      return t.mark(i + 3, '.') ? i + 4 : i + 3;
    }
    return i;
  }

  private static int twelve(int hour, int later) {
    // "12 часов ночи" may begin the day or end it.
    return hour < 12 ? hour + later : hour == 12 && later == 0 ? 24 : hour;
  }

  /** Reads {@code | GMT +5}, {@code (UTC+05:00)}, {@code +05:00}, {@code Z}, {@code по мск}. */
  int zone(Candidate c, int i) {
    if (t.mark(i, "+-") && t.number(i + 1) && t.glued(i + 1)) {
      return bareOffset(c, i);
    }
    if (t.glued(i)
        && t.word(i)
        && t.length(i) == 1
        && "Zz".indexOf(t.text.charAt(t.start(i))) >= 0) {
      c.offset = 0;
      return i + 1;
    }
    int p = i + (t.mark(i, "|,•") ? 1 : 0);
    boolean open = t.mark(p, '(');
    p += open ? 1 : 0;
    if (!t.is(p, Kind.ZONE)) {
      return timeOfPlace(i);
    }
    boolean universal = t.get(p, Kind.ZONE) > 0;
    p++;
    if (t.mark(p, "+-−") && t.number(p + 1, 2)) {
      int end = offset(c, p);
      // "мск+2" counts from Moscow, whose own offset is not written.
      c.offset = universal ? c.offset : Candidate.NO_OFFSET;
      p = end;
    } else if (universal) {
      c.offset = 0;
    }
    return open && t.mark(p, ')') ? p + 1 : p;
  }

  /** {@code по времени Астаны}, {@code (Астана уақыты)}: which clock, but no offset. */
  private int timeOfPlace(int i) {
    boolean open = t.mark(i, '(');
    int p = i + (open ? 1 : 0);
    boolean by = t.is(p, Kind.TO);
    p += by ? 1 : 0;
    int first = p;
    while (p < first + 2 && t.word(p) && !t.is(p, Kind.TIME_WORD) && !t.is(p, Kind.ZONE)) {
      p++;
    }
    boolean named = t.is(p, Kind.TIME_WORD) || (by && t.is(p, Kind.ZONE));
    boolean place = open && by && p > first && t.mark(p, ')');
    if ((!named && !place) || !(open || by || (p == first + 1 && t.capital(first)))) {
      return i;
    }
    while (t.is(p, Kind.TIME_WORD) || t.is(p, Kind.ZONE)) {
      p++;
    }
    p += p == first + 1 && t.capital(p) ? 1 : 0;
    if (!open) {
      return p;
    }
    return t.mark(p, ')') ? p + 1 : i;
  }

  /** {@code +05:00}, {@code +0500}: after a time with no word; a minus may also be a dash. */
  private int bareOffset(Candidate c, int sign) {
    int length = t.length(sign + 1);
    boolean minutes = t.mark(sign + 2, ':') && t.glued(sign + 2) && t.number(sign + 3, 2);
    boolean full = length == 4 || (length == 2 && minutes);
    boolean exact = c.second != Candidate.NONE || t.glued(sign);
    boolean plus = t.mark(sign, '+');
    boolean short2 = length == 2 && plus && t.glued(sign);
    boolean isoMinus = full && exact && (c.second != Candidate.NONE || isoTime);
    if (plus ? !full && !short2 : !isoMinus) {
      return sign;
    }
    int before = c.offset;
    int end = offset(c, sign);
    if (c.offset % 15 != 0 || Math.abs(c.offset) > FARTHEST) {
      c.offset = before;
      return sign;
    }
    return end;
  }

  private int offset(Candidate c, int sign) {
    int value = t.value(sign + 1);
    boolean joined = t.length(sign + 1) == 4;
    int minutes = joined ? value / 100 * 60 + value % 100 : value * 60;
    int p = sign + 2;
    if (!joined && t.mark(p, ':') && t.glued(p) && t.number(p + 1, 2) && t.glued(p + 1)) {
      minutes += t.value(p + 1);
      p += 2;
    }
    c.offset = t.mark(sign, '+') ? minutes : -minutes;
    if (minutes > 18 * 60) {
      c.refusal = Reason.IMPOSSIBLE;
    }
    return p;
  }
}
