// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * The line in hand, its suspect places and its edits, in memory that serves for line after line.
 */
final class LineDesk {
  private static final int ROOM = 1024;

  private final LineText text = new LineText(ROOM);
  private final LineText edited = new LineText(ROOM);
  private final Line line = new Line(text);
  private final Suspects suspects = new Suspects();
  private final Edits edits = new Edits();
  private final Rounds rounds = new Rounds();

  /**
   * Takes a line and finds its suspect places; its edits are yet to come.
   *
   * @param suspect the line's first suspect place, as an offset in the text
   * @return the length of the line, which may end before {@code end} at a line end that is suspect
   */
  int take(String of, int start, int end, int suspect, TextScan scan) {
    text.load(of, start, end);
    suspects.clear();
    text.cut(scan.find(text, suspect - start, suspects));
    restart();
    return text.length();
  }

  /** Takes another desk's line as its edits leave it. */
  void takeEdited(LineDesk other) {
    other.edits.applyAll(other.text, text);
    restart();
  }

  /** Whether all of the line could be searched: no line end in it is suspect. */
  boolean findSuspects(TextScan scan) {
    suspects.clear();
    return scan.find(text, scan.first(text), suspects) == text.length();
  }

  private void restart() {
    line.restart();
    rounds.restart();
    edits.clear();
  }

  LineText text() {
    return text;
  }

  /** Room for a stretch of the line as its edits leave it. */
  LineText edited() {
    return edited;
  }

  Line line() {
    return line;
  }

  Suspects suspects() {
    return suspects;
  }

  Edits edits() {
    return edits;
  }

  /** For the stretches in which one step is not enough. */
  Rounds rounds() {
    return rounds;
  }

  /** How many code units it holds on to. */
  int room() {
    return text.room() + edited.room() + rounds.room();
  }
}
