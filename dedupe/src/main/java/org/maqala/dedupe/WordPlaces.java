// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * Where the words of a key begin and end, noted as the key is written. A buffer that is filled
 * again and again: one thread at a time.
 */
final class WordPlaces {
  // The edges of a block are written so many at a time: hardly any block has more, and where no
  // loop ends early no branch is guessed wrong.
  private static final int STEP = 12;

  // The start and the end of each word in turn.
  private int[] edges = new int[256];
  private int count;

  void clear() {
    count = 0;
  }

  /** How many words have begun. */
  int size() {
    return (count + 1) / 2;
  }

  int start(int word) {
    return edges[2 * word];
  }

  int end(int word) {
    return edges[2 * word + 1];
  }

  /** Notes whether what stands from a place on is part of a word. */
  void note(boolean isPart, int place) {
    if (isPart != isInWord()) {
      ensure(1);
      edges[count++] = place;
    }
  }

  /** Whether the last that was noted is part of a word. */
  boolean isInWord() {
    return (count & 1) != 0;
  }

  /**
   * Notes what stands from a place on, byte by byte.
   *
   * @param parts which bytes are parts of words, the first in the lowest bit
   * @param length how many bits count, at least one
   */
  void note(long parts, int length, int place) {
    ensure(Long.SIZE + STEP);
    int[] to = edges;
    long left = (parts ^ ((parts << 1) | (count & 1))) & (-1L >>> (Long.SIZE - length));
    int end = count + Long.bitCount(left);
    for (int n = count; n < end; n += STEP) {
      for (int i = 0; i < STEP; i++) {
        to[n + i] = place + Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
    }
    count = end;
  }

  private void ensure(int more) {
    if (edges.length < count + more) {
      edges = Arrays.copyOf(edges, (count + more) * 2);
    }
  }
}
