// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Finds where a dateline ends and the text begins: {@code — РИА Новости. Президент …}. */
final class Dateline {
  private static final int AGENCY_TOKENS = 8;
  private static final int BRACKET_TOKENS = 12;
  private static final int PLACE_TOKENS = 4;

  private Dateline() {}

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
