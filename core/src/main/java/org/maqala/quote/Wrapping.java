// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells lines that were broken at a width from paragraphs. */
final class Wrapping {
  private Wrapping() {}

  /**
   * Whether every line end between two marks only breaks a line: what follows it is a small letter
   * or the closing mark, or nothing but the opening mark stands before it.
   */
  static boolean wraps(Reading reading, int open, int close) {
    int last = reading.paragraphAt(close);
    for (int p = reading.paragraphAt(open); p < last; p++) {
      int next = reading.paragraphs.start(p + 1);
      boolean goesOn = Character.isLowerCase(reading.text.charAt(next));
      if (!goesOn && next != close && reading.paragraphs.end(p) != open + 1) {
        return false;
      }
    }
    return true;
  }
}
