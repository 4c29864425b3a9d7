// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.ScanTable.ALWAYS;
import static org.maqala.normalize.ScanTable.ROWS;
import static org.maqala.normalize.ScanTable.SAME;
import static org.maqala.normalize.ScanTable.SPACE_READ;
import static org.maqala.normalize.ScanTable.STATE;
import static org.maqala.normalize.ScanTable.SUSPECT;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * {@link ScanTable} over UTF-8 bytes. Code units of one and two bytes are read by pairs of
 * neighbouring bytes, with no branch on how long a character is; longer ones, and what is no UTF-8,
 * stop that loop and are read on their own. A line with a suspect place is decoded and shown to the
 * rules; all other lines are not.
 */
final class Utf8Scan {
  private static final int STEP = 8;

  /** How many bytes are read one by one where a step is not calm. */
  private static final int CAREFUL = 16;

  /** Rows by the byte before and the byte itself. */
  private static final long[] PAIRS = pairs();

  /** Where the rows after a byte begin; those after all that begins no character are the same. */
  private static final char[] LEADS = leads();

  private final byte[] bytes;
  private final Predicate<String> isNormalized;
  private long calmState;

  private Utf8Scan(byte[] bytes, Predicate<String> isNormalized) {
    this.bytes = bytes;
    this.isNormalized = isNormalized;
  }

  private static long[] pairs() {
    long[] pairs = new long[1 << 16];
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[pair] = pair(pair >> 8, pair & 0xFF);
    }
    return pairs;
  }

  private static char[] leads() {
    char[] leads = new char[1 << 8];
    for (int lead = 0xC0; lead < leads.length; lead++) {
      leads[lead] = (char) (lead << 8);
    }
    return leads;
  }

  private static long pair(int before, int read) {
    boolean second = before >= 0xC0;
    if (read < 0x80) {
      return second ? ALWAYS : ROWS[read];
    } else if (read < 0xC0) {
      return before >= 0xC2 && before < 0xE0 ? ROWS[(before & 0x1F) << 6 | (read & 0x3F)] : ALWAYS;
    }
    return second || read < 0xC2 || read >= 0xE0 ? ALWAYS : SAME;
  }

  /** Whether the bytes are UTF-8 of a text each of whose suspect lines is normalized. */
  static boolean isClean(byte[] bytes, Predicate<String> isNormalized) {
    return new Utf8Scan(bytes, isNormalized).isClean();
  }

  private boolean isClean() {
    int at = 0;
    long state = SPACE_READ;
    while (at < bytes.length) {
      at = readCalm(at, state);
      state = calmState;
      if (at > 0 && (bytes[at - 1] & 0xFF) >= 0xC0) {
        at--;
      }
      for (int stop = Math.min(bytes.length, at + CAREFUL); at < stop; ) {
        int length = length(at);
        long next = length == 0 ? SUSPECT : unit(at, length, state);
        if ((next & STATE) != SUSPECT) {
          state = next;
          at += length;
        } else if (length > 0 && isLineNormalized(at)) {
          at = lineEnd(at);
          state = SPACE_READ;
        } else {
          return false;
        }
      }
    }
    return bytes.length == 0 || (bytes[bytes.length - 1] & 0xFF) < 0xC0;
  }

  /** Reads whole steps that are calm: where they end, and {@link #calmState} the state there. */
  private int readCalm(int from, long start) {
    byte[] b = bytes;
    long state = start;
    int before = from == 0 ? 0 : b[from - 1] & 0xFF;
    int at = from;
    for (; at < b.length - STEP; at += STEP) {
      int b0 = b[at] & 0xFF;
      int b1 = b[at + 1] & 0xFF;
      int b2 = b[at + 2] & 0xFF;
      int b3 = b[at + 3] & 0xFF;
      int b4 = b[at + 4] & 0xFF;
      int b5 = b[at + 5] & 0xFF;
      int b6 = b[at + 6] & 0xFF;
      int b7 = b[at + 7] & 0xFF;
      long ahead = PAIRS[LEADS[before] | b0] >>> state;
      ahead = PAIRS[LEADS[b0] | b1] >>> ahead;
      ahead = PAIRS[LEADS[b1] | b2] >>> ahead;
      ahead = PAIRS[LEADS[b2] | b3] >>> ahead;
      ahead = PAIRS[LEADS[b3] | b4] >>> ahead;
      ahead = PAIRS[LEADS[b4] | b5] >>> ahead;
      ahead = PAIRS[LEADS[b5] | b6] >>> ahead;
      ahead = PAIRS[LEADS[b6] | b7] >>> ahead;
      if ((ahead & STATE) == SUSPECT) {
        break;
      }
      state = ahead;
      before = b7;
    }
    calmState = state;
    return at;
  }

  /** The length of the character at {@code at}, or 0 if there is none (Unicode, table 3-7). */
  private int length(int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int codePoint = codePoint(at, length);
    boolean valid =
        switch (length) {
          case 2 -> true;
          case 3 -> codePoint >= 0x800 && !Character.isSurrogate((char) codePoint);
          default -> Character.isSupplementaryCodePoint(codePoint);
        };
    return valid ? length : 0;
  }

  private int codePoint(int at, int length) {
    if (length == 1) {
      return bytes[at];
    }
    int codePoint = bytes[at] & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      codePoint = codePoint << 6 | (bytes[at + i] & 0x3F);
    }
    return codePoint;
  }

  private long unit(int at, int length, long state) {
    int codePoint = codePoint(at, length);
    if (length < 4) {
      return ROWS[codePoint] >>> state;
    }
    long high = ROWS[Character.highSurrogate(codePoint)] >>> state;
    return ROWS[Character.lowSurrogate(codePoint)] >>> high;
  }

  private boolean isLineNormalized(int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    int end = lineEnd(at);
    for (int i = start; i < end; ) {
      int length = length(i);
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return isNormalized.test(new String(bytes, start, end - start, StandardCharsets.UTF_8));
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }
}
