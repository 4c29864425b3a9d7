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

  private static final int UNKNOWN = -1;

  private final String line;
  private final int[] starts;
  private final int[] ends;

  /** What each word costs, {@link #UNKNOWN} until it is asked for. */
  private final long[] costs;

  /** Every so many words one is in the sample; 1 if there is none. */
  private final int step;

  private long cost = UNKNOWN;
  private long sampleCost = UNKNOWN;

  private LineWords(String line, int[] starts, int[] ends, int count) {
    this.line = line;
    this.starts = starts;
    this.ends = ends;
    this.costs = new long[count];
    this.step = count < LONG ? 1 : count / SAMPLE;
    Arrays.fill(costs, UNKNOWN);
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
    return new LineWords(line, starts, ends, count);
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
    return !(step > 1 && isSampleWorse(read, written)) && gains(read, written, least);
  }

  private boolean isSampleWorse(CodePage read, CodePage written) {
    sampleCost = sampleCost < 0 ? sum(step) : sampleCost;
    long before = 0;
    long after = 0;
    for (int i = 0; i < costs.length && after <= 2 * sampleCost; i += step) {
      long now = cost(i, read, written);
      before += now < 0 ? 0 : cost(i);
      after += Math.max(now, 0);
    }
    return after > 2 * before;
  }

  /** Stops as soon as the words that are left can gain no more than is lost. */
  private boolean gains(CodePage read, CodePage written, long least) {
    cost = cost < 0 ? sum(1) : cost;
    long most = cost;
    for (int offset = 0; offset < step; offset++) {
      for (int i = offset; i < costs.length && most >= least; i += step) {
        long now = cost(i, read, written);
        most -= now < 0 ? cost(i) : now;
      }
    }
    return most >= least;
  }

  private long sum(int step) {
    long sum = 0;
    for (int i = 0; i < costs.length; i += step) {
      sum += cost(i);
    }
    return sum;
  }

  private long cost(int word) {
    if (costs[word] < 0) {
      costs[word] = Plausibility.of(line, starts[word], ends[word]);
    }
    return costs[word];
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
