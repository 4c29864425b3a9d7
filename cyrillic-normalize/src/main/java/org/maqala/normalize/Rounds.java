// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * The states of a line that several steps change one after another: a step reads one, and what its
 * edits leave is the next.
 */
final class Rounds {
  private static final int ROOM = 256;

  /** Each costs a copy of its line; the bound keeps the time linear whatever comes. */
  private static final int MOST_STRETCHES = 500;

  private final Line even = new Line(new LineText(ROOM));
  private final Line odd = new Line(new LineText(ROOM));
  private final Edits edits = new Edits();
  private int stretches;

  /** The line as it is first, with all of it to be looked at. */
  Line start(String line) {
    even.text().load(line, 0, line.length());
    even.restart();
    return even;
  }

  /** Another line is in hand. */
  void restart() {
    stretches = 0;
  }

  /** Notes that a stretch of the line needs rounds. */
  void begin() {
    stretches++;
  }

  /** Whether the line has more such stretches than may be taken each on its own. */
  boolean areTooMany() {
    return stretches >= MOST_STRETCHES;
  }

  /** Room for the edits of the next step. */
  Edits edits() {
    edits.clear();
    return edits;
  }

  /** The same stretch after the edits that were collected last. */
  Line after(Line line) {
    Line next = line == even ? odd : even;
    edits.applyAll(line.text(), next.text());
    next.takeStretch(line);
    return next;
  }

  /** How many code units it holds on to. */
  int room() {
    return even.text().room() + odd.text().room();
  }
}
