// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * A line without its end, and the stretch of it that a step is to look at. The stretch starts and
 * ends where a chunk between spaces does. It moves over the line from one suspect place to the
 * next, so that none costs an object.
 */
final class Line {
  private final LineText text;
  private final LineEvidence evidence;
  private int from;
  private int to;

  Line(LineText text) {
    this.text = text;
    evidence = new LineEvidence(text);
    to = text.length();
  }

  /** Takes another line in the same buffer. */
  void restart() {
    evidence.forget();
    from = 0;
    to = text.length();
  }

  /** Moves the stretch to the suspect place's chunk and some before it. */
  void moveTo(int suspect, int chunks) {
    from = suspect;
    for (int chunk = 0; chunk < chunks; chunk++) {
      from = chunkStart(from);
    }
    to = chunkEnd(suspect + 1);
  }

  /** Takes the chunk of another place into the stretch. */
  void extendTo(int suspect) {
    if (suspect + 1 >= to) {
      to = chunkEnd(suspect + 1);
    }
  }

  /** Leaves out what was looked at before. */
  void startAt(int start) {
    from = start;
  }

  /** Takes the stretch of a line of which this one is what the edits in the stretch left. */
  void takeStretch(Line before) {
    evidence.forget();
    from = before.from;
    to = before.to + text.length() - before.text.length();
  }

  private int chunkStart(int at) {
    int start = at;
    while (start > 0 && isBorder(text.charAt(start - 1))) {
      start--;
    }
    while (start > 0 && !isBorder(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int chunkEnd(int at) {
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

  LineText text() {
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
