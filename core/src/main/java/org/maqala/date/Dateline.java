// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** Finds where a dateline ends and the text begins: {@code — РИА Новости. Президент …}. */
final class Dateline {
  private static final int AGENCY_TOKENS = 8;

  private Dateline() {}

  /** The token after the dateline whose date ends before token {@code i}. */
  static int end(Tokens t, int i) {
    int p = i;
    p += t.mark(p, ".,") ? 1 : 0;
    boolean opened = t.dash(p) || t.mark(p, "/(");
    p += opened ? 1 : 0;
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
