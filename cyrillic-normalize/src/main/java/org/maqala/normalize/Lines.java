// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** Where lines end: LF, CR, CR LF, VT, FF, NEL, LS, PS (UAX #14, classes BK, CR, LF and NL). */
final class Lines {
  private Lines() {}

  static boolean isEnd(char c) {
    return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The offset of the line end at or after {@code from}, or the text's length. */
  static int endOf(String text, int from) {
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the line end at {@code end}; CR LF is one. */
  static int after(String text, int end) {
    if (end == text.length()) {
      return end;
    }
    boolean pair =
        text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }
}
