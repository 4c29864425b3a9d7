// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;

/**
 * The words of a line that a misread page may have changed, with what each costs as it stands: what
 * tells early that a pair of pages makes a line no better. One line, one thread.
 */
final class LineWords {
  /** So many words, from all over a line, tell how it goes with the others. */
  private static final int SAMPLE = 24;

  /** A line of so many words is long enough for a sample. */
  private static final int LONG = 3 * SAMPLE;

  private final String line;
  private final int[] starts;
  private final int[] ends;
  private final long[] costs;
  private final long cost;

  private LineWords(String line, int[] starts, int[] ends, long[] costs) {
    this.line = line;
    this.starts = starts;
    this.ends = ends;
    this.costs = costs;
    this.cost = Arrays.stream(costs).sum();
  }

  static LineWords of(String line) {
    int[] starts = new int[16];
    int[] ends = new int[16];
    int count = 0;
    int start = 0;
    while (start < line.length()) {
      int end = PageMisread.wordEnd(line, start);
      if (!isAscii(line, start, end)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
          ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
      }
      start = end + 1;
    }
    long[] costs = new long[count];
    for (int i = 0; i < count; i++) {
      costs[i] = Plausibility.of(line, starts[i], ends[i]);
    }
    return new LineWords(line, starts, ends, costs);
  }

  private static boolean isAscii(String line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (line.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the line may get more plausible by so much when it was read with one page and is read
   * with another. If not, it surely does not, or in a long line, the words of a sample cost more
   * than twice as much; then most of the line is right as it is.
   */
  boolean canGain(CodePage read, CodePage written, long least) {
    int count = costs.length;
    int step = count < LONG ? 1 : count / SAMPLE;
    long before = 0;
    long after = 0;
    long changing = cost;
    for (int offset = 0; offset < step; offset++) {
      for (int i = offset; i < count; i += step) {
        long now = cost(i, read, written);
        if (now < 0) {
          changing -= costs[i];
        } else {
          before += costs[i];
          after += now;
        }
        if (changing - after < least) {
          return false;
        }
      }
      if (offset == 0 && step > 1 && after > 2 * before) {
        return false;
      }
    }
    return before - after >= least;
  }

  /** What a word costs when it is read with another page; -1 if it is the same. */
  private long cost(int word, CodePage read, CodePage written) {
    Plausibility plausibility = new Plausibility();
    boolean same = true;
    for (int i = starts[word]; i < ends[word]; i++) {
      char c = line.charAt(i);
      char other = PageMisread.transcode(c, read, written);
      same &= c == other;
      plausibility.add(other);
    }
    return same ? -1 : plausibility.cost();
  }
}
