// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * A line without its end, and the stretch of it that a step is to look at. The stretch starts and
 * ends where a chunk between spaces does.
 */
final class Line {
  private final String text;
  private final LineEvidence evidence;
  private final int from;
  private final int to;

  private Line(String text, LineEvidence evidence, int from, int to) {
    this.text = text;
    this.evidence = evidence;
    this.from = from;
    this.to = to;
  }

  /** The line with all of it to be looked at. */
  static Line whole(String text) {
    return new Line(text, new LineEvidence(text), 0, text.length());
  }

  /** The line with the stretch of the suspect place's chunk and some before it. */
  static Line around(String text, LineEvidence evidence, int suspect, int chunks) {
    int from = suspect;
    for (int chunk = 0; chunk < chunks; chunk++) {
      from = chunkStart(text, from);
    }
    return new Line(text, evidence, from, chunkEnd(text, suspect + 1));
  }

  /** The stretch with the chunk of another place in it. */
  Line upTo(int suspect) {
    int end = suspect + 1 < to ? to : chunkEnd(text, suspect + 1);
    return new Line(text, evidence, from, end);
  }

  /** The stretch without what was looked at before. */
  Line startingAt(int start) {
    return new Line(text, evidence, start, to);
  }

  /** The same stretch after edits in it. */
  Line edited(String newText) {
    LineEvidence changed = new LineEvidence(newText);
    return new Line(newText, changed, from, to + newText.length() - text.length());
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

  /** What the line says about its words. */
  LineEvidence evidence() {
    return evidence;
  }
}
