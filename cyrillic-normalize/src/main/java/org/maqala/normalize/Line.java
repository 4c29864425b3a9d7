// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.jspecify.annotations.Nullable;

/**
 * A line without its end, and the stretch of it that a step is to look at. The stretch starts and
 * ends where a chunk between spaces does and holds three whole chunks on either side of everything
 * suspect, as far as the line has them.
 */
final class Line {
  private static final int CHUNKS = 3;

  private final String text;
  private final int from;
  private final int to;
  private @Nullable LineEvidence evidence;

  private Line(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The line with all of it to be looked at. */
  static Line whole(String text) {
    return new Line(text, 0, text.length());
  }

  /** The line with the stretch around two suspect offsets. */
  static Line around(String text, int first, int last) {
    int from = first;
    int to = Math.min(last + 1, text.length());
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      from = chunkStart(text, from);
      to = chunkEnd(text, to);
    }
    return new Line(text, from, to);
  }

  /** The same stretch after edits in it. */
  Line edited(String newText) {
    return new Line(newText, from, to + newText.length() - text.length());
  }

  private static int chunkStart(String text, int at) {
    int start = at;
    while (start > 0 && isBorder(text.charAt(start - 1))) {
      start--;
    }
    while (start > 0 && !isBorder(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int chunkEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isBorder(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && !isBorder(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a chunk ends at the character: a space or a control. */
  static boolean isBorder(char c) {
    return c <= ' ' || Spaces.isUnicodeSpace(c);
  }

  String text() {
    return text;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** What the line says about its words; computed when first asked. */
  LineEvidence evidence() {
    LineEvidence known = evidence;
    if (known == null) {
      known = new LineEvidence(text);
      evidence = known;
    }
    return known;
  }
}
