// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;

/**
 * The finite automaton of {@link TextScan} over code units. It comes into {@link #SUSPECT} where
 * {@link Suspicion} names a rule of the standard preset. A state is the number of bits by which to
 * shift the next code unit's row of transitions, so that a step costs one look-up and one shift.
 *
 * <p>There is one table for all sets of rules: as a constant it lets the compiler leave the bounds
 * checks out of the loops, and who has fewer rules only stops at more places in vain.
 */
final class ScanTable {
  /**
   * States are named for what was just read; each is a multiple of 6, the bits of a state. Only the
   * last has less than 6 bits and goes to the first three alone.
   */
  static final int SUSPECT = 0;

  static final int LOWER_READ = 6;
  static final int UPPER_READ = 12;
  static final int OTHER_READ = 18;

  /** A foreign letter, or a digit, which Cyrillic letters follow as seldom. */
  static final int FOREIGN_READ = 24;

  static final int SPACE_READ = 30;
  static final int SPACE_AFTER_FOREIGN = 36;

  /** A hyphen or dash after a letter or a mark. */
  static final int HYPHEN_READ = 42;

  /**
   * A comma or its like; a dash after a space; or the end of a sentence after a letter, closing
   * marks between.
   */
  static final int MARK_READ = 48;

  /** A letter that is a word if a space follows, after a space. */
  static final int LONE_READ = 54;

  /** A letter that is no numeral if a small or capital letter follows, after no letter. */
  static final int NUMERAL_READ = 60;

  static final int STATE = 63;
  private static final int BITS = 6;

  /** How many rows there are for one scan. */
  static final int HALF = Character.MAX_VALUE + 1;

  /**
   * The row of each code unit: where every state goes that reads it. The second half is {@link
   * MisreadRows}: two tables, of which a loop would take the one or the other, cost it a quarter.
   */
  static final long[] ROWS = rows();

  /** The row of what is to be read over. */
  static final long SAME = same();

  /** The row of what is suspect after anything. */
  static final long ALWAYS = row(-1);

  private ScanTable() {}

  private static long[] rows() {
    long[] byClass = new long[CharClass.COUNT];
    Arrays.setAll(byClass, ScanTable::row);
    long suspect = row(-1);
    long[] rows = new long[2 * HALF];
    for (int c = 0; c < HALF; c++) {
      rows[c] = Suspicion.of((char) c) == 0 ? byClass[CharClass.of((char) c)] : suspect;
      if (CharClass.isLatinCapital((char) c)) {
        rows[c] &= ~((long) STATE << MARK_READ);
      }
    }
    return rows;
  }

  /** Where each state goes when it reads a class; everything is suspect to class -1. */
  static long row(int read) {
    long row = 0;
    for (int state = SUSPECT; state <= NUMERAL_READ; state += BITS) {
      boolean suspect = read < 0 || state == SUSPECT || Suspicion.of(state, read) != 0;
      row |= (long) (suspect ? SUSPECT : calm(state, read)) << state;
    }
    return row;
  }

  private static long same() {
    long row = 0;
    for (int state = SUSPECT; state < NUMERAL_READ; state += BITS) {
      row |= (long) state << state;
    }
    return row;
  }

  /** The state after a class that is not suspect. */
  static int calm(int state, int read) {
    boolean letter = state == LOWER_READ || state == UPPER_READ;
    return switch (read) {
      case CharClass.LOWER -> LOWER_READ;
      case CharClass.UPPER -> UPPER_READ;
      case CharClass.NUMERAL -> letter ? UPPER_READ : NUMERAL_READ;
      case CharClass.FOREIGN -> FOREIGN_READ;
      case CharClass.LONE -> isSpace(state) ? LONE_READ : FOREIGN_READ;
      case CharClass.SPACE -> state == FOREIGN_READ ? SPACE_AFTER_FOREIGN : SPACE_READ;
      case CharClass.LINE_END -> SPACE_READ;
      case CharClass.HYPHEN ->
          letter || state == MARK_READ || state == FOREIGN_READ ? HYPHEN_READ : OTHER_READ;
      case CharClass.DASH -> isSpace(state) ? MARK_READ : calm(state, CharClass.HYPHEN);
      case CharClass.DIGIT -> FOREIGN_READ;
      case CharClass.COMMA -> MARK_READ;
      case CharClass.STOP, CharClass.QUOTE, CharClass.CLOSE ->
          letter || state == FOREIGN_READ || state == MARK_READ ? MARK_READ : OTHER_READ;
      default -> OTHER_READ;
    };
  }

  /** Whether a row of the second half is that of a letter which the next may be suspect after. */
  static boolean startsPair(long row) {
    return (row >>> OTHER_READ & STATE) == LONE_READ;
  }

  /** Whether it is that of a letter suspect beside its like alone, and not after other letters. */
  static boolean isPaired(long row) {
    return startsPair(row) && (row >>> FOREIGN_READ & STATE) == FOREIGN_READ;
  }

  private static boolean isSpace(int state) {
    return state == SPACE_READ || state == SPACE_AFTER_FOREIGN;
  }

  /**
   * The state after two code units, the more suspicious one where it depends on what was before.
   */
  static int after(char before, char last) {
    int read = CharClass.of(last);
    if (read == CharClass.QUOTE
        || read == CharClass.CLOSE
        || read == CharClass.STOP
        || read == CharClass.COMMA) {
      return MARK_READ;
    }
    int state =
        switch (CharClass.of(before)) {
          case CharClass.LOWER, CharClass.UPPER, CharClass.NUMERAL -> LOWER_READ;
          case CharClass.FOREIGN, CharClass.LONE, CharClass.DIGIT -> FOREIGN_READ;
          case CharClass.SPACE, CharClass.LINE_END -> SPACE_READ;
          case CharClass.QUOTE, CharClass.CLOSE, CharClass.STOP, CharClass.COMMA -> MARK_READ;
          default -> OTHER_READ;
        };
    return calm(state, read);
  }
}
