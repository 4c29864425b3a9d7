// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Reads times of day and offsets from UTC. */
final class Clock {
  private final Tokens t;

  Clock(Tokens tokens) {
    this.t = tokens;
  }

  /** Reads a time at {@code i} into the candidate; the token after it, or {@code i} if none. */
  int time(Candidate c, int i) {
    if (c.hasTime()) {
      return i;
    }
    int p = i;
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
    int p = i + 3;
    if (t.mark(p, ':') && t.number(p + 1, 2) && t.glued(p) && t.glued(p + 1)) {
      c.second = t.value(p + 1);
      p += 2;
      if (t.mark(p, '.') && t.glued(p) && t.number(p + 1) && t.glued(p + 1)) {
        p += 2;
      }
    }
    return zone(c, half(c, p));
  }

  /** {@code 14.35} after a date in figures. */
  int dotted(Candidate c, int i) {
    boolean time =
        !c.hasTime()
            && t.number(i, 2)
            && t.value(i) < 24
            && t.mark(i + 1, '.')
            && t.glued(i + 1)
            && t.number(i + 2, 2)
            && t.glued(i + 2)
            && t.length(i + 2) == 2
            && t.value(i + 2) < 60
            && !(t.mark(i + 3, '.') && t.glued(i + 3) && t.number(i + 4));
    if (!time) {
      return i;
    }
    c.hour = t.value(i);
    c.minute = t.value(i + 2);
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
    if (t.is(i + 1, Kind.UNIT_HOUR)
        && (at || t.is(i + 2, Kind.PART_OF_DAY) || t.is(i + 3, Kind.UNIT_MINUTE))) {
      c.hour = t.value(i);
      int p = i + 2;
      if (t.is(p, Kind.PART_OF_DAY)) {
        c.hour = twelve(c.hour, t.get(p, Kind.PART_OF_DAY));
        p++;
      } else if (t.number(p, 2) && t.is(p + 1, Kind.UNIT_MINUTE)) {
        c.minute = t.value(p);
        p += 2;
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
    return hour < 12 ? hour + later : hour;
  }

  /** Reads {@code | GMT +5}, {@code (UTC+05:00)}, {@code +05:00}, {@code Z}. */
  int zone(Candidate c, int i) {
    int p = i;
    if (t.glued(p) && t.mark(p, "+-") && t.number(p + 1) && t.length(p + 1) == 2) {
      return offset(c, p);
    }
    if (t.glued(p)
        && t.word(p)
        && t.length(p) == 1
        && "Zz".indexOf(t.text.charAt(t.start(p))) >= 0) {
      c.offset = 0;
      return p + 1;
    }
    p += t.mark(p, "|,•") ? 1 : 0;
    boolean open = t.mark(p, '(');
    p += open ? 1 : 0;
    if (!t.is(p, Kind.ZONE)) {
      return i;
    }
    p++;
    if (t.mark(p, "+-−") && t.number(p + 1, 2)) {
      p = offset(c, p);
    }
    return open && t.mark(p, ')') ? p + 1 : p;
  }

  private int offset(Candidate c, int sign) {
    int minutes = t.value(sign + 1) * 60;
    int p = sign + 2;
    if (t.mark(p, ':') && t.glued(p) && t.number(p + 1, 2) && t.glued(p + 1)) {
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
