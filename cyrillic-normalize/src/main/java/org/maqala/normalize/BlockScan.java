// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.COMMA;
import static org.maqala.normalize.CharClass.DASH;
import static org.maqala.normalize.CharClass.DIGIT;
import static org.maqala.normalize.CharClass.FOREIGN;
import static org.maqala.normalize.CharClass.HYPHEN;
import static org.maqala.normalize.CharClass.LINE_END;
import static org.maqala.normalize.CharClass.LONE;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.NUMERAL;
import static org.maqala.normalize.CharClass.QUOTE;
import static org.maqala.normalize.CharClass.SPACE;
import static org.maqala.normalize.CharClass.STOP;
import static org.maqala.normalize.CharClass.UPPER;
import static org.maqala.normalize.ScanTable.HALF;
import static org.maqala.normalize.ScanTable.LOWER_READ;
import static org.maqala.normalize.ScanTable.STATE;
import static org.maqala.normalize.ScanTable.SUSPECT;
import static org.maqala.normalize.ScanTable.UPPER_READ;

import java.util.Arrays;

/**
 * Tells that a block of code units is calm, faster than the automaton of {@link ScanTable} can. It
 * tells no more: a block that it does not find calm may be so.
 *
 * <p>Whatever is suspect can be seen by three code units in a row. Patterns of three classes are
 * looked for all at once by shift-or (R. Baeza-Yates and G. Gonnet, <i>A new approach to text
 * searching</i>, 1992): a row has a bit for each place of each pattern, 0 where the code unit fits,
 * and a step shifts what was read by a constant, where the automaton's step shifts by a variable,
 * for which JDK 17 needs three instructions. A 0 that comes out of a last place is a pattern found.
 */
final class BlockScan {
  /** So few that there is a fourth place, which keeps what was found one step ago. */
  private static final int PATTERNS = 16;

  private static final long FOUND = -1L << (2 * PATTERNS);

  /** What is shorter is not worth four parts, which overlap by two and are read side by side. */
  private static final int SHORTEST = 32;

  private static final int ANY = -1;
  private static final int CYRILLIC = set(LOWER, UPPER, NUMERAL);
  private static final int LATIN = set(FOREIGN, LONE);
  private static final int SPACES = set(SPACE, LINE_END);
  private static final int DASHES = set(HYPHEN, DASH);
  private static final int MARKS = set(QUOTE, STOP, CLOSE, DASH, DIGIT, COMMA);
  private static final int NO_LETTERS = ~(CYRILLIC | LATIN);

  /** The patterns to which single code units belong besides those of their class. */
  private static final int ALWAYS = 0;

  private static final int AFTER_LOWER = 1;
  private static final int AFTER_UPPER = 2;

  /** Two code units of the second half that are suspect beside each other alone, in a new word. */
  private static final int PAIRED = 3;

  private static final long BEFORE_PAIR = 1L << PAIRED;

  /** Latin capitals right after the end of a sentence. */
  private static final int AFTER_STOP = 4;

  /** The second and the third place of {@link #PAIRED}. */
  private static final long PAIR = 1L << (PATTERNS + PAIRED) | 1L << (2 * PATTERNS + PAIRED);

  /** Three sets of classes each. One fits wherever {@link Suspicion} names a rule. */
  private static final int[][] TRIPLES = {
    {ANY, ANY, 0},
    {ANY, set(LOWER), LATIN | set(UPPER, NUMERAL, DIGIT)},
    {ANY, set(UPPER, NUMERAL), LATIN},
    {0, 0, 0},
    {CYRILLIC | LATIN | MARKS, set(STOP), 0},
    {NO_LETTERS, set(NUMERAL), ~set(LOWER, UPPER)},
    {ANY, LATIN | set(DIGIT), CYRILLIC},
    {SPACES, set(LONE), set(SPACE)},
    {ANY, SPACES, set(SPACE)},
    {LATIN, set(SPACE), set(UPPER, NUMERAL, QUOTE)},
    {CYRILLIC | MARKS, DASHES, set(SPACE)},
    {ANY, set(COMMA), DASHES},
    {CYRILLIC | set(QUOTE, CLOSE, DIGIT), set(COMMA), CYRILLIC},
    {SPACES, set(DASH), CYRILLIC},
    {CYRILLIC | LATIN | MARKS, set(QUOTE, STOP, CLOSE), CYRILLIC},
  };

  /** The row of each code unit, for both halves of {@link ScanTable#ROWS}. */
  private static final long[] ROWS = rows();

  private BlockScan() {}

  private static int set(int... classes) {
    int set = 0;
    for (int one : classes) {
      set |= 1 << one;
    }
    return set;
  }

  private static long[] rows() {
    long[] rows = new long[2 * HALF];
    fill(rows, 0);
    return rows;
  }

  /** Takes over what became suspect in the second half of the automaton's rows. */
  static void fillSecondHalf() {
    fill(ROWS, HALF);
  }

  private static void fill(long[] rows, int half) {
    long[] byClass = new long[CharClass.COUNT];
    Arrays.setAll(byClass, BlockScan::row);
    for (int c = 0; c < HALF; c++) {
      long steps = ScanTable.ROWS[c + half];
      rows[c + half] =
          byClass[CharClass.of((char) c)]
              & ~last(ALWAYS, steps == ScanTable.ALWAYS)
              & ~last(AFTER_LOWER, (steps >>> LOWER_READ & STATE) == SUSPECT)
              & ~last(AFTER_STOP, CharClass.isLatinCapital((char) c))
              & ~last(AFTER_UPPER, (steps >>> UPPER_READ & STATE) == SUSPECT)
              & ~(ScanTable.isPaired(steps) ? PAIR : isInWord((char) c, steps) ? 0 : BEFORE_PAIR);
    }
  }

  private static boolean isInWord(char c, long steps) {
    return CharClass.isForeign(CharClass.of(c)) && !ScanTable.startsPair(steps);
  }

  private static long row(int charClass) {
    long row = -1L >>> PATTERNS;
    for (int pattern = 0; pattern < TRIPLES.length; pattern++) {
      for (int place = 0; place < TRIPLES[pattern].length; place++) {
        long fits = (TRIPLES[pattern][place] >>> charClass) & 1L;
        row &= ~(fits << (place * PATTERNS + pattern));
      }
    }
    return row;
  }

  private static long last(int pattern, boolean fits) {
    return fits ? 1L << (2 * PATTERNS + pattern) : 0;
  }

  /**
   * Whether no code unit from the third on is suspect; the first two are what stands before.
   *
   * @param half where the rows begin: 0 or {@link ScanTable#HALF}
   */
  static boolean isCalm(char[] block, int length, int half) {
    if (length < SHORTEST) {
      return false;
    }
    int part = ((length + 9) / 4 + 1) & ~1;
    int b = (length - part) / 3;
    int c = 2 * (length - part) / 3;
    int d = length - part;
    long readA = -1;
    long readB = -1;
    long readC = -1;
    long readD = -1;
    long calm = -1;
    for (int i = 0; i < part; i += 2) {
      readA = step(readA, ROWS[block[i] + half], ROWS[block[i + 1] + half]);
      readB = step(readB, ROWS[block[b + i] + half], ROWS[block[b + i + 1] + half]);
      readC = step(readC, ROWS[block[c + i] + half], ROWS[block[c + i + 1] + half]);
      readD = step(readD, ROWS[block[d + i] + half], ROWS[block[d + i + 1] + half]);
      calm &= readA & readB & readC & readD;
    }
    return (calm & FOUND) == FOUND;
  }

  private static long step(long read, long row, long next) {
    return (((read << PATTERNS) | row) << PATTERNS) | next;
  }
}
