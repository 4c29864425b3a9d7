// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is one header line of a common shape, in one pass and with no object but the
 * answer: an automaton over the kinds of its tokens. It only ever answers what the grammar would,
 * and leaves every other line to it.
 */
final class LineShapes {
  static final int START = 1;

  // What a token is to the automaton. Marks and known words follow; 0 is in no shape.
  static final byte SHORT_NUMBER = 1;
  static final byte LONG_NUMBER = 2;
  static final byte MONTH = 3;
  static final byte SHORT_MONTH = 4;
  static final byte NAME = 5;
  static final byte CAPITALS = 6;
  static final byte T = 7;
  static final byte Z = 8;
  static final byte FIRST_OTHER = 9;

  /** The steps from a state: two for each symbol, without and with a blank before it. */
  static final int WIDTH = 64;

  // What a code unit is, if it is no mark of a shape, in the order of CodeUnits.
  static final byte BLANK = -1;
  static final byte LINE_END = -2;
  static final byte DIGIT = -3;
  static final byte LETTER = -4;

  /** How many code units are looked up: to the end of the marks of general punctuation. */
  static final int CODES = 0x2070;

  private static final int LONGEST = 64;
  private static final int SHORTEST_NAME = 4;

  private final Lexicon lexicon;
  private final byte[] codes;
  private final short[] words;
  private final short[] next;
  private final @Nullable LineShape[] shapes;

  /**
   * An automaton.
   *
   * @param codes the symbol or class of each code unit below {@link #CODES}
   * @param words the month and, in the low byte, the symbol of the word in each slot of the lexicon
   * @param next the state after each state and step
   * @param shapes the shape of a line that ends in a state
   */
  LineShapes(
      Lexicon lexicon, byte[] codes, short[] words, short[] next, @Nullable LineShape[] shapes) {
    this.lexicon = lexicon;
    this.codes = codes;
    this.words = words;
    this.next = next;
    this.shapes = shapes;
  }

  /**
   * The header of the text; null if the grammar must read it.
   *
   * @param counted whether there is a day to count a year from
   */
  @Nullable HeaderDates read(String text, boolean counted) {
    int length = text.length();
    if (length > LONGEST) {
      return null;
    }
    long values = 0;
    int state = START;
    int first = -1;
    int last = 0;
    int end = 0;
    int at = 0;
    int spaced = 0;
    while (at < length) {
      char c = text.charAt(at);
      int symbol = c < CODES ? codes[c] : 0;
      int from = at++;
      if (symbol == DIGIT) {
        int value = c - '0';
        for (; at < length && CodeUnits.type(text.charAt(at)) == CodeUnits.DIGIT; at++) {
          value = value * 10 + text.charAt(at) - '0';
        }
        int digits = at - from;
        if (digits > 2) {
          symbol = digits == 4 ? LONG_NUMBER : 0;
          values = (values << LineShape.LONG) | value;
        } else {
          symbol = SHORT_NUMBER;
          values =
              (values << LineShape.SHORT) | (digits == 1 ? LineShape.ONE_DIGIT + value : value);
        }
        first = first < 0 ? from : first;
        last = at;
      } else if (symbol == LETTER) {
        int word = word(text, from);
        at = word >>> 16;
        symbol = word & 0xFF;
        if (symbol == MONTH || symbol == SHORT_MONTH) {
          values = (values << LineShape.SHORT) | ((word >>> 8) & 0xFF);
          first = first < 0 ? from : first;
          last = at;
        }
      } else if (symbol < 0) {
        if (symbol == LINE_END && end > 0) {
          break;
        }
        spaced = end > 0 ? 1 : 0;
        continue;
      }
      state = next[state * WIDTH + 2 * symbol + spaced];
      if (state == 0) {
        return null;
      }
      spaced = 0;
      end = at;
    }
    LineShape shape = shapes[state];
    if (shape == null || (counted && !shape.hasYear()) || !blank(text, at)) {
      return null;
    }
    return shape.read(values, first, last, end, length);
  }

  /** The end of the word in the high half, then its month and its symbol, in a byte each. */
  private int word(String text, int start) {
    int hash = 0;
    int any = 0;
    int all = -1;
    int end = start;
    for (; end < text.length(); end++) {
      int letter = Fold.letter(text.charAt(end));
      if (letter == 0) {
        break;
      }
      hash = Fold.hash(hash, letter);
      any |= letter;
      all &= letter;
    }
    if (end == start) {
      return (start + 1) << 16;
    }
    int finished = Fold.finish(hash, any);
    int slot = finished == Fold.NOT_SIMPLE ? -1 : lexicon.slot(finished, text, start, end);
    int symbol = 0;
    if (slot >= 0) {
      symbol = words[slot];
    } else if (end == start + 1) {
      symbol = text.charAt(start) == 'T' ? T : text.charAt(start) == 'Z' ? Z : 0;
    } else if (end - start >= SHORTEST_NAME && finished != Fold.NOT_SIMPLE) {
      boolean name = CodeUnits.capital(text.charAt(start));
      symbol = Fold.capital(all) ? CAPITALS : name ? NAME : 0;
    }
    return (end << 16) | symbol;
  }

  private static boolean blank(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (!CodeUnits.blank(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
