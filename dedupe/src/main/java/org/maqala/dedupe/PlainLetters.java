// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * Finds in UTF-8 what folds to itself and makes up most of a Cyrillic text: the letters а to я but
 * ё, and spaces. There is no branch for a byte, and the loops are such as compilers turn into
 * vector instructions: one question each, answered into an array of longs. A buffer that is filled
 * again and again: one thread at a time.
 */
final class PlainLetters {
  /** How many bytes of a text are looked at, at most. */
  static final int MOST = 1 << 10;

  /** How many bytes an answer is about. */
  static final int BLOCK = Long.SIZE;

  // The second bytes of а to п begin like this, and those of р to я.
  private static final int FIRST_HALF = 0xB0;
  private static final int SECOND_HALF = 0x80;
  private static final long LEADS = ByteLanes.all(0xD0);
  private static final long FIRST_HALVES = ByteLanes.all(FIRST_HALF);
  private static final long UPPER_HALF = ByteLanes.all(0xF0);
  private static final long BUT_LAST = ByteLanes.all(0xFE);

  // One answer for eight bytes each.
  private final long[] found = new long[MOST / Long.BYTES];
  // One bit for a byte of the text; what lies behind its end is of no meaning.
  private final byte[] letters = new byte[MOST / Byte.SIZE + Long.BYTES + 1];
  private final byte[] spaces = new byte[MOST / Byte.SIZE + Long.BYTES + 1];
  // The last bytes of an array, with more behind them.
  private final byte[] tail = new byte[2 * Long.BYTES];

  /** Looks at the bytes between two places, no more than {@value #MOST}. */
  void scan(byte[] text, int from, int to) {
    int count = (to - from + Long.BYTES - 1) / Long.BYTES;
    // One byte more is looked at.
    int inside = Math.max(0, Math.min(count, (text.length - 1 - from) / Long.BYTES));
    findRussian(text, from, inside);
    spread(inside, letters);
    findSpaces(text, from, inside);
    spread(inside, spaces);
    if (inside < count) {
      int at = from + inside * Long.BYTES;
      System.arraycopy(text, at, tail, 0, text.length - at);
      findRussian(tail, 0, 1);
      letters[inside] = (byte) found[0];
      findSpaces(tail, 0, 1);
      spaces[inside] = (byte) found[0];
    }
  }

  private void findRussian(byte[] text, int from, int count) {
    long[] into = found;
    for (int i = 0; i < count; i++) {
      long first = ByteLanes.load(text, from + i * Long.BYTES);
      long second = ByteLanes.load(text, from + i * Long.BYTES + 1);
      // What the second byte begins with depends on the last bit of the first.
      long half = FIRST_HALVES ^ ((first & ByteLanes.ONES) * (FIRST_HALF ^ SECOND_HALF));
      long other = ((first ^ LEADS) & BUT_LAST) | ((second ^ half) & UPPER_HALF);
      into[i] = ByteLanes.gathered(~ByteLanes.nonZero(other));
    }
  }

  private void findSpaces(byte[] text, int from, int count) {
    long[] into = found;
    for (int i = 0; i < count; i++) {
      long eight = ByteLanes.load(text, from + i * Long.BYTES);
      into[i] = ByteLanes.gathered(~nonEqual(eight, ' '));
    }
  }

  private void spread(int count, byte[] into) {
    long[] from = found;
    for (int i = 0; i < count; i++) {
      into[i] = (byte) from[i];
    }
  }

  /**
   * Which of the bytes from one on, counted from the first that was looked at, begin a letter; the
   * first in the lowest bit.
   */
  long letters(int from) {
    return bits(letters, from);
  }

  /** Which of them are spaces. */
  long spaces(int from) {
    return bits(spaces, from);
  }

  private static long bits(byte[] of, int from) {
    int at = from / Byte.SIZE;
    int shift = from % Byte.SIZE;
    long last = of[at + Long.BYTES];
    return (ByteLanes.load(of, at) >>> shift) | (last << 1 << (Long.SIZE - 1 - shift));
  }

  private static long nonEqual(long eight, int one) {
    return ByteLanes.nonZero(eight ^ ByteLanes.all(one));
  }
}
