// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.Mark.Family;
import org.maqala.quote.Mark.Side;

/**
 * Tells what a character is as a quotation mark. Angled marks say so themselves; for the others the
 * neighbours decide: a mark opens after a space and before a word, and closes the other way round.
 */
final class MarkScanner {
  private MarkScanner() {}

  /** Whether the character may be a quotation mark at all; cheap, called for every character. */
  static boolean isCandidate(char c) {
    return c == '"'
        || c == '\u00AB'
        || c == '\u00BB'
        || (c >= '\u2018' && c <= '\u201F')
        || c == '\u2039'
        || c == '\u203A';
  }

  /** The family of a candidate; for a high mark that two families share, the one it may open. */
  static Family family(char c) {
    return switch (c) {
      case '\u00AB', '\u00BB' -> Family.ANGLED;
      case '\u2039', '\u203A' -> Family.SINGLE_ANGLED;
      case '\u201E', '\u201F' -> Family.LOW_HIGH;
      case '\u201C', '\u201D' -> Family.ENGLISH;
      case '"' -> Family.STRAIGHT;
      default -> Family.ENGLISH_SINGLE;
    };
  }

  /** What the candidate at {@code at} can be within the paragraph that spans from {@code start}. */
  static Side side(String text, int at, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (isHebrew(before) && isHebrew(after)) {
      // The sign of a Hebrew abbreviation.
      return Side.NONE;
    }
    return switch (text.charAt(at)) {
      case '\u00AB', '\u2039', '\u201E' -> Side.OPEN;
      case '\u00BB', '\u203A' -> Side.CLOSE;
      case '\u201C' -> byNeighbours(before, after);
      case '\u201D', '\u201F' -> opens(before, after) ? Side.EITHER : Side.CLOSE;
      case '\u2018' -> opens(before, after) ? Side.OPEN : Side.NONE;
      // Also the apostrophe: inside a word it never closes.
      case '\u2019' -> Chars.isWord(after) ? Side.NONE : Side.CLOSE;
      case '"' -> byNeighbours(before, after);
      default -> Side.NONE;
    };
  }

  private static boolean isHebrew(char c) {
    return c >= '\u05D0' && c <= '\u05EA';
  }

  private static Side byNeighbours(char before, char after) {
    if (opens(before, after)) {
      return Side.OPEN;
    }
    boolean glued = Chars.isWord(after) || isOpening(after);
    return glued || Chars.isSpace(before) ? Side.EITHER : Side.CLOSE;
  }

  private static boolean opens(char before, char after) {
    boolean free =
        Chars.isSpace(before) || isOpening(before) || Chars.isDash(before) || before == '=';
    boolean word = !Chars.isSpace(after) && !isClosing(after);
    return free && word;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{' || c == '\u00AB' || c == '\u201E' || c == '\u2039';
  }

  private static boolean isClosing(char c) {
    return c == ')'
        || c == ']'
        || c == '}'
        || c == ','
        || c == ';'
        || c == ':'
        || c == '\u00BB'
        || c == '.'
        || c == '!'
        || c == '?'
        || c == '\u203A';
  }
}
