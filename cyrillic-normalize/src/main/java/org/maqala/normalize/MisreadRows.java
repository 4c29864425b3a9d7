// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.ScanTable.FOREIGN_READ;
import static org.maqala.normalize.ScanTable.HALF;
import static org.maqala.normalize.ScanTable.LONE_READ;
import static org.maqala.normalize.ScanTable.LOWER_READ;
import static org.maqala.normalize.ScanTable.NUMERAL_READ;
import static org.maqala.normalize.ScanTable.ROWS;
import static org.maqala.normalize.ScanTable.STATE;
import static org.maqala.normalize.ScanTable.UPPER_READ;

import org.maqala.normalize.encoding.MojibakeRepair;

/**
 * The second half of {@link ScanTable#ROWS}, which stops where {@link MojibakeRepair} wants a look,
 * too: filled once, when the first scan needs it, since asking about every character takes a while.
 */
final class MisreadRows {
  static {
    fill();
  }

  /** One of the letters that are suspect beside each other alone. */
  private static final char PAIRED = 'á';

  private MisreadRows() {}

  /** Returns when the half is filled. */
  static void makeReady() {
    // The class is made ready by being asked.
  }

  /**
   * What the repair says of a pair depends on the first by being a small or capital letter, or by
   * being one of the letters that are suspect beside each other alone, at the start of a word.
   * There these lead to the state of a letter alone, as letters do after which they are suspect as
   * well: it stops wherever that of foreign letters does, and seldom in vain.
   */
  private static void fill() {
    LineText pair = new LineText(3);
    pair.append("x  ");
    for (char c = 0; c < HALF - 1; c++) {
      long row = ROWS[c] & kept(pair, c);
      ROWS[c + HALF] =
          isPaired(pair, c)
              ? paired(row) | (long) FOREIGN_READ << FOREIGN_READ
              : isLetterBefore(pair, c) ? paired(row) | (long) LONE_READ << FOREIGN_READ : row;
    }
    ROWS[HALF - 1 + HALF] = ROWS[HALF - 1];
    BlockScan.fillSecondHalf();
  }

  /** The bits of the states from which a character does not lead to a stop, which is state 0. */
  private static long kept(LineText pair, char c) {
    if (isSuspect(pair, ' ', c)) {
      return 0;
    }
    long stops = isSuspect(pair, 'а', c) ? (long) STATE << LOWER_READ : 0;
    if (isSuspect(pair, 'А', c)) {
      stops |= (long) STATE << UPPER_READ | (long) STATE << NUMERAL_READ;
    }
    return ~stops;
  }

  /** Whether a letter is suspect after itself, at the beginning of a word, and not alone. */
  private static boolean isPaired(LineText pair, char c) {
    return CharClass.of(c) == CharClass.FOREIGN
        && Suspicion.of(c) == 0
        && !isSuspect(pair, ' ', c)
        && isSuspect(pair, ' ', c, c);
  }

  /** Whether it is a letter, not suspect itself, after which these are suspect. */
  private static boolean isLetterBefore(LineText pair, char c) {
    return CharClass.of(c) == CharClass.FOREIGN
        && Suspicion.of(c) == 0
        && !isSuspect(pair, ' ', c)
        && isSuspect(pair, c, PAIRED, PAIRED);
  }

  /** After a Latin letter, too, which is when a sign may be suspect. */
  private static boolean isSuspect(LineText pair, char before, char c) {
    return isSuspect(pair, 'x', before, c);
  }

  private static boolean isSuspect(LineText pair, char first, char before, char c) {
    pair.units()[0] = first;
    pair.units()[1] = before;
    pair.units()[2] = c;
    return MojibakeRepair.isSuspect(pair, 2);
  }

  private static long paired(long row) {
    long paired = 0;
    for (int state = LOWER_READ; state < NUMERAL_READ; state += LOWER_READ) {
      int next = (int) (row >>> state) & STATE;
      if (state != LONE_READ && state != FOREIGN_READ) {
        paired |= (long) (next == FOREIGN_READ ? LONE_READ : next) << state;
      }
    }
    return paired;
  }
}
