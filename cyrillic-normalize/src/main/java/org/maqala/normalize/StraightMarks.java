// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * Tells which of a line's straight quotation marks open and which close. A mark's own spaces tell
 * first. One with letters or stops on both sides closes what is open and else opens; where what is
 * open may be due to one mark that closed two quotations, the next mark decides. It stays unknown
 * if no mark before it tells and the marks of the line are odd.
 *
 * <p>Marks must be asked for from left to right; all of a line costs one walk over it.
 */
final class StraightMarks {
  /** What a mark does. */
  enum Role {
    OPENS,
    CLOSES,
    UNKNOWN
  }

  private final String line;

  /** What the marks before {@link #walkedTo} left open, and whether one of them told by itself. */
  private int open;

  private int walkedTo;
  private boolean told;

  /** The marks of the line; -1 before they are counted. */
  private int all = -1;

  StraightMarks(String line) {
    this.line = line;
  }

  /** The role of the mark at {@code at}, which is not before the last one asked for. */
  Role at(int at) {
    int mark = line.indexOf('"', walkedTo);
    while (mark >= 0 && mark < at) {
      Role role = role(mark);
      told |= own(mark) != Role.UNKNOWN;
      open = role == Role.OPENS ? open + 1 : role == Role.CLOSES ? Math.max(0, open - 1) : open;
      walkedTo = mark + 1;
      mark = line.indexOf('"', walkedTo);
    }
    return role(at);
  }

  private Role role(int at) {
    Role own = own(at);
    if (own != Role.UNKNOWN) {
      return own;
    }
    int following = line.indexOf('"', at + 1);
    Role next = following < 0 ? Role.UNKNOWN : own(following);
    if (open > 0 && !isAfterQuotation(at)) {
      boolean shared = next == Role.CLOSES;
      return !shared ? Role.CLOSES : open == 1 ? Role.OPENS : Role.UNKNOWN;
    }
    return open > 0 || told || next == Role.CLOSES || marks() % 2 == 0 ? Role.OPENS : Role.UNKNOWN;
  }

  /** {@code конец"."Начало}: a stop between two marks ends the first quotation. */
  private boolean isAfterQuotation(int at) {
    return at > 1 && line.charAt(at - 1) == '.' && line.charAt(at - 2) == '"';
  }

  private int marks() {
    if (all < 0) {
      all = 0;
      for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
        all++;
      }
    }
    return all;
  }

  /** What the neighbours of a mark tell; a mark behind a digit may be one of inches. */
  private Role own(int at) {
    boolean blankBefore = at == 0 || isBlank(line.charAt(at - 1));
    boolean blankAfter = at + 1 == line.length() || isBlank(line.charAt(at + 1));
    boolean wordBefore = at > 0 && Character.isLetter(line.charAt(at - 1));
    boolean wordAfter = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
    if (wordAfter && (blankBefore || "(-–—".indexOf(line.charAt(at - 1)) >= 0)) {
      return Role.OPENS;
    }
    boolean closed = blankAfter || ",;:).!?…»-–—".indexOf(line.charAt(at + 1)) >= 0;
    return wordBefore && closed ? Role.CLOSES : Role.UNKNOWN;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Spaces.isUnicodeSpace(c);
  }
}
