// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Reads what news pages print beside a date: age marks and counts of views and comments. */
final class Counters {
  /** What parts the pieces of a header line. */
  static final String SEPARATORS = "|•·/●◦▪";

  private static final int LARGEST_AGE = 21;
  // Arrows, clocks and pictures; № and ™ stand before them.
  private static final char FIRST_SYMBOL = '\u2190';

  private final Tokens t;

  Counters(Tokens tokens) {
    this.t = tokens;
  }

  /** The token after the age mark or counter at {@code i}; {@code i} if there is none. */
  int skip(int i) {
    if (age(i)) {
      return i + 2;
    }
    int p = i;
    while (icon(p)) {
      p++;
    }
    boolean named = t.is(p, Kind.COUNTER);
    while (t.is(p, Kind.COUNTER)) {
      p++;
    }
    p += named && t.mark(p, ":-–") ? 1 : 0;
    int end = amount(p);
    if (end == p) {
      return !named && t.lineEnd(p) ? p : i;
    }
    // "3 мин. чтения"
    int unit = t.is(end, Kind.UNIT_MINUTE) ? end + (t.mark(end + 1, '.') ? 2 : 1) : end;
    end = t.is(unit, Kind.COUNTER) ? unit : end;
    if (p == i && !t.is(end, Kind.COUNTER)) {
      return i;
    }
    while (t.is(end, Kind.COUNTER) && p == i) {
      end++;
    }
    return end;
  }

  /** The token after all view counters and age marks at {@code i}. */
  int trailing(int i) {
    int p = i;
    for (int before = -1; before != p; ) {
      before = p;
      int from = p + (t.mark(p, SEPARATORS) || t.mark(p, ',') ? 1 : 0);
      int end = skip(from);
      boolean counters = t.number(p + 1, 7) && t.lineEnd(p + 2);
      boolean last = counters || t.lineEnd(p + 1) || t.mark(p + 1, SEPARATORS);
      p = end > from ? end : t.number(p, 7) && last ? p + 1 : p;
    }
    return p;
  }

  /** {@code 16+}. */
  boolean age(int i) {
    return t.number(i, 2)
        && t.value(i) <= LARGEST_AGE
        && t.mark(i + 1, '+')
        && t.glued(i + 1)
        && !(t.glued(i + 2) && t.number(i + 2));
  }

  /** A number, in groups of three digits or not, that is no part of a date in figures. */
  private int amount(int i) {
    boolean day = t.number(i, 2) && (t.month(i + 1) > 0 || (t.dash(i + 1) && t.month(i + 2) > 0));
    if (day || !t.number(i, 7) || (t.glued(i + 1) && !t.mark(i + 1, "|,)]") && !icon(i + 1))) {
      return i;
    }
    int p = i + 1;
    while (t.length(i) <= 3 && t.number(p) && t.length(p) == 3) {
      p++;
    }
    return p;
  }

  /** An eye or a speech balloon: any symbol that is no mark of a text. */
  private boolean icon(int i) {
    if (!t.symbol(i)) {
      return false;
    }
    char c = t.text.charAt(t.start(i));
    return Character.isSurrogate(c)
        || (c >= FIRST_SYMBOL && Character.getType(c) == Character.OTHER_SYMBOL)
        || Character.getType(c) == Character.PRIVATE_USE;
  }
}
