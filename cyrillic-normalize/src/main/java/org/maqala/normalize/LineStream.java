// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.io.IOException;
import java.io.Reader;

/**
 * Normalizes what a reader gives, whole lines at a time: no rule looks further than the line, so
 * the result does not depend on where the reader's chunks break.
 */
final class LineStream {
  private static final int CHUNK = 1 << 14;

  private final CyrillicNormalizer normalizer;
  private final Appendable out;
  private final boolean trim;
  private final boolean lineEnds;

  /**
   * Whether lines must be seen together: an escaped line end that was read stands beside a real one
   * of another kind, and which of the two is kept, or whether they are one, lies in the whole.
   */
  private final boolean whole;

  /** What was read of lines that are not known to be whole. */
  private final StringBuilder pending = new StringBuilder();

  /** With {@link Rule#TRIM}: the end of the last line that was kept, not written yet. */
  private String heldEnd = "";

  LineStream(CyrillicNormalizer normalizer, Appendable out) {
    this.normalizer = normalizer;
    this.out = out;
    this.trim = normalizer.rules().contains(Rule.TRIM);
    this.lineEnds = normalizer.rules().contains(Rule.LINE_ENDS);
    this.whole = trim && !lineEnds && normalizer.rules().contains(Rule.ESCAPED_LINE_ENDS);
  }

  void copy(Reader in) throws IOException {
    char[] chunk = new char[CHUNK];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      int seen = pending.length();
      pending.append(chunk, 0, length);
      int end = whole ? 0 : wholeLines(seen);
      if (end > 0) {
        write(pending.substring(0, end));
        pending.delete(0, end);
      }
    }
    write(pending.toString());
  }

  /** The offset after the last line end from {@code seen} on; a CR may still get its LF. */
  private int wholeLines(int seen) {
    int last = pending.length() - 1;
    int end = last >= 0 && pending.charAt(last) == '\r' ? last : last + 1;
    int least = Math.max(0, seen - 1);
    while (end > least && !Lines.isEnd(pending.charAt(end - 1))) {
      end--;
    }
    return end > least ? end : 0;
  }

  private void write(String lines) throws IOException {
    if (!trim || whole) {
      out.append(normalizer.normalizeText(lines));
      return;
    }
    for (int start = 0; start < lines.length(); ) {
      int end = Lines.endOf(lines, start);
      int next = Lines.after(lines, end);
      String line = normalizer.normalizeText(lines.substring(start, end));
      if (!line.isEmpty()) {
        out.append(heldEnd).append(line);
        heldEnd = lineEnds ? "\n" : lines.substring(end, next);
      }
      start = next;
    }
  }
}
