// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Reads dates in figures: {@code 13.02.2026}, {@code 2026-02-13}, {@code 05/08/2008}. */
final class NumericGrammar {
  private final Tokens t;

  NumericGrammar(Tokens tokens) {
    this.t = tokens;
  }

  /** Reads the date at {@code i} into the candidate; the token after it, or {@code i} if none. */
  int read(Candidate c, int i) {
    if (!t.number(i) || !t.mark(i + 1, "./-")) {
      return i;
    }
    if (spaced(i)) {
      return three(c, i, '.');
    }
    if (!t.glued(i + 1)) {
      return i;
    }
    if (!t.number(i + 2) || !t.glued(i + 2)) {
      return i;
    }
    char mark = t.markAt(i + 1);
    if (t.mark(i + 3, mark) && t.glued(i + 3) && t.number(i + 4) && t.glued(i + 4)) {
      return three(c, i, mark);
    }
    return two(c, i, mark);
  }

  /** {@code 13. 02. 2026}: as long as nothing else can be meant. */
  private boolean spaced(int i) {
    boolean loose = !t.glued(i + 1) || !t.glued(i + 2) || !t.glued(i + 3) || !t.glued(i + 4);
    return loose
        && t.mark(i + 1, '.')
        && t.number(i + 2, 2)
        && t.length(i + 2) == 2
        && t.value(i + 2) <= 12
        && t.mark(i + 3, '.')
        && t.year(i + 4)
        && t.length(i) <= 2;
  }

  private int three(Candidate c, int i, char mark) {
    int end = i + 5;
    boolean range = mark == '.' && t.mark(end, '-') && t.mark(end + 2, '.');
    if (!range && t.mark(end, "./-") && t.glued(end) && t.number(end + 1) && t.glued(end + 1)) {
      c.refusal = mark == '-' ? Reason.PHONE_NUMBER : Reason.VERSION;
      return chain(end);
    }
    c.compact = true;
    if (t.year(i) && t.number(i + 2, 2) && t.number(i + 4, 2)) {
      c.year = t.value(i);
      c.month = t.value(i + 2);
      c.day = t.value(i + 4);
      return end;
    }
    boolean years = t.length(i + 4) == 4 || t.length(i + 4) == 2;
    if (!t.number(i, 2) || !t.number(i + 2, 2) || !years) {
      c.refusal = mark == '-' ? Reason.PHONE_NUMBER : Reason.VERSION;
      return end;
    }
    if (t.length(i + 4) == 4) {
      c.year = t.value(i + 4);
    } else if (mark == '-') {
      // 93-27-48 may be a telephone number as well as a date, in any order.
      c.refusal = Reason.PHONE_NUMBER;
    } else {
      c.shortYear(t.value(i + 4));
    }
    order(c, t.value(i), t.value(i + 2), mark);
    return end;
  }

  private static void order(Candidate c, int a, int b, char mark) {
    c.day = a;
    c.month = b;
    if (mark == '.') {
      return;
    }
    if (b > 12 && a <= 12) {
      c.day = b;
      c.month = a;
    } else if (a <= 12 && b <= 12 && a != b) {
      c.otherDay = b;
      c.otherMonth = a;
    }
  }

  private int chain(int from) {
    int p = from;
    while (t.mark(p, "./-") && t.glued(p) && t.number(p + 1) && t.glued(p + 1)) {
      p += 2;
    }
    return p;
  }

  private int two(Candidate c, int i, char mark) {
    int end = i + 3;
    boolean more = t.mark(end, "./-") && t.glued(end) && t.number(end + 1) && t.glued(end + 1);
    if (more) {
      return i;
    }
    if (t.number(i, 2) && t.year(i + 2) && mark != '-') {
      c.month = t.value(i);
      c.year = t.value(i + 2);
      c.compact = true;
      return end;
    }
    boolean yearMonth = t.year(i) && t.length(i + 2) == 2 && t.value(i + 2) <= 12;
    if (yearMonth && mark == '-' && !t.is(end, Kind.YEAR_WORD)) {
      c.year = t.value(i);
      c.month = t.value(i + 2);
      c.compact = true;
      return end;
    }
    if (mark == '.' && t.number(i, 2) && t.number(i + 2, 2) && t.length(i + 2) == 2) {
      c.day = t.value(i);
      c.month = t.value(i + 2);
      c.compact = true;
      boolean dot = t.mark(end, '.') && t.glued(end);
      if (!dot) {
        c.refusal = Reason.DAY_AND_MONTH_ONLY;
      }
      return dot ? end + 1 : end;
    }
    return i;
  }
}
