// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Knows a dateline by its place and agency, and finds where it ends: {@code — РИА Новости. …}. */
final class Dateline {
  private static final int AGENCY_TOKENS = 8;
  private static final int BRACKET_TOKENS = 12;
  private static final int PLACE_TOKENS = 4;

  private Dateline() {}

  /** One to four words with a capital that mean nothing in dates, then a comma or full stop. */
  static boolean place(Tokens t, int left, int from) {
    int words = 0;
    for (int i = left + (town(t, left) ? 2 : 0); i < from - 1; i++) {
      if (t.capital(i) && (t.plain(i) || t.length(i) > 1)) {
        if (t.is(i, Kind.RELATIVE_DAY) || t.is(i, Kind.WEEKDAY)) {
          return false;
        }
        words++;
      } else if (!t.dash(i) && !t.mark(i, ".,")) {
        return false;
      }
    }
    boolean agency = words == 1 && t.dash(from - 1) && !t.glued(from) && t.capitals(from - 2);
    return words >= 1 && words <= PLACE_TOKENS && (agency || t.mark(from - 1, ".,"));
  }

  /** {@code (КАЗИНФОРМ) 8 февраля, …}. */
  static boolean agencyBefore(Tokens t, int left, int from) {
    boolean bracketed = t.mark(left, '(') && t.mark(from - 1, ')') && from - left <= PLACE_TOKENS;
    for (int i = left + 1; bracketed && i < from - 1; i++) {
      bracketed = t.capital(i);
    }
    return bracketed;
  }

  /** What stands between the date and the text: {@code — РИА Новости}, {@code /ТАСС/}. */
  static boolean agencyFollows(Tokens t, int right) {
    if (t.lineEnd(right)) {
      return true;
    }
    boolean opener = t.dash(right) || t.mark(right, "/(.");
    // "8 февраля 2026 г. АГЕНТСТВО -": the full stop is that of the short word.
    boolean stopped = t.mark(right - 1, '.') && t.capital(right);
    if (stopped && end(t, right) > right) {
      return true;
    }
    return (t.mark(right, '.') && t.mark(right + 1, "/("))
        || (opener && (t.capital(right + 1) || t.lineEnd(right + 1) || t.dash(right + 1)))
        || (t.mark(right, ',') && t.capital(right + 1) && end(t, right) > right + 1);
  }

  /** {@code г.} before the name of a town. */
  static boolean town(Tokens t, int i) {
    return t.is(i, Kind.YEAR_WORD) && t.length(i) == 1 && t.mark(i + 1, '.');
  }

  /**
   * The token after a dateline whose date stands first, {@code 8 февраля, Астана. …}, where a place
   * follows at {@code i}; {@code i} if none does.
   */
  static int placeEnd(Tokens t, int i) {
    int p = i + 1;
    while (p <= i + PLACE_TOKENS && (t.capital(p) || joint(t, p))) {
      p += t.mark(p + 1, ',') && t.capital(p + 2) ? 2 : 1;
    }
    if (!t.mark(i, ",.") || p == i + 1 || t.dash(p - 1)) {
      return i;
    }
    if (t.mark(p, '.') && (t.capital(p + 1) || t.lineEnd(p + 1))) {
      int end = end(t, p);
      return end > p + 1 ? end : p + 1;
    }
    int end = end(t, p);
    boolean agency = t.dash(p) || t.mark(p, "/(") || (t.mark(p, ',') && end > p + 1);
    return agency && end > p ? end : i;
  }

  /** A hyphen or dot within a name: {@code Усть-Каменогорск}, {@code NUR.KZ}. */
  private static boolean joint(Tokens t, int i) {
    return t.glued(i) && (t.dash(i) || (t.mark(i, '.') && t.glued(i + 1)));
  }

  /** After {@code /Корр. ТАСС Айдар Омаров/.}, whatever stands in it. */
  private static int closed(Tokens t, int i) {
    if (!t.mark(i - 1, "/(")) {
      return i;
    }
    int p = i;
    while (p < i + BRACKET_TOKENS && !t.lineEnd(p) && !t.mark(p, "/)")) {
      p++;
    }
    if (!t.mark(p, "/)")) {
      return i;
    }
    p++;
    p += t.mark(p, ".,:") ? 1 : 0;
    return t.dash(p) ? p + 1 : p;
  }

  /** The token after the dateline whose date ends before token {@code i}. */
  static int end(Tokens t, int i) {
    int p = i;
    p += t.mark(p, ".,") ? 1 : 0;
    boolean opened = t.dash(p) || t.mark(p, "/(");
    p += opened ? 1 : 0;
    int closed = closed(t, p);
    if (closed > p) {
      return closed;
    }
    int plain = p;
    for (int n = 0; n < AGENCY_TOKENS && !t.lineEnd(p); n++, p++) {
      boolean loose = !t.glued(p) || !t.glued(p + 1);
      if (t.dash(p) && loose && p > plain) {
        return p + 1;
      }
      if (opened && p > plain && t.mark(p, "./)")) {
        p++;
        p += t.mark(p, ".,") ? 1 : 0;
        return t.dash(p) ? p + 1 : p;
      }
      boolean author = opened && t.mark(p, ',') && t.capital(p + 1);
      boolean inName = author || t.capital(p) || t.dash(p) || t.mark(p, "/\"«».") || t.number(p);
      if (!inName) {
        break;
      }
    }
    return plain;
  }
}
