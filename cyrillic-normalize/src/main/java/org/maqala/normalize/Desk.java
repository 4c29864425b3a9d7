// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.maqala.text.AlignedText;

/**
 * What a pass over a text writes its notes on. It serves for text after text, but for one thread at
 * a time.
 */
final class Desk {
  /** Code units. Most articles are shorter. */
  private static final int MOST_KEPT = 1 << 17;

  private final AlignedText.Builder result = AlignedText.edit("");
  private final LineDesk line = new LineDesk();
  private final LineDesk again = new LineDesk();
  private long rules;

  /** Begins with a text, or with what became of it in a round before. */
  AlignedText.Builder start(String of) {
    return result.restart(of);
  }

  /** The text with the edits of the lines so far. */
  AlignedText.Builder result() {
    return result;
  }

  LineDesk line() {
    return line;
  }

  /** For the line in hand as it is after its edits. */
  LineDesk again() {
    return again;
  }

  /** Remembers the rules that a line's suspect places call for. */
  void note(long rulesOfLine) {
    rules |= rulesOfLine;
  }

  /** The rules that suspect places called for since the desk was cleared, as bits. */
  long rules() {
    return rules;
  }

  /** Makes the desk ready for another text, and holds on to none. */
  void clear() {
    result.restart("");
    rules = 0;
  }

  /** Whether what the desk holds on to is little enough to be kept. */
  boolean isSmall() {
    return result.room() <= MOST_KEPT && line.room() <= MOST_KEPT && again.room() <= MOST_KEPT;
  }
}
