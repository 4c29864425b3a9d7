// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;

/**
 * The suspect offsets of one line, in order, with the rules that may have something to do there.
 */
final class Suspects {
  private int[] offsets = new int[16];
  private long[] rules = new long[16];
  private long allRules;
  private int size;

  void add(int offset, long ofRules) {
    allRules |= ofRules;
    if (ofRules == TextScan.MISREAD) {
      return;
    }
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
      rules = Arrays.copyOf(rules, 2 * size);
    }
    rules[size] = ofRules & ~TextScan.MISREAD;
    offsets[size++] = offset;
  }

  int offset(int index) {
    return offsets[index];
  }

  /** The rules as bits. */
  long rules(int index) {
    return rules[index];
  }

  /** The rules of all places together. */
  long allRules() {
    return allRules;
  }

  /** Whether there was a place that wrong decoding may have left; only such are no suspects. */
  boolean mayBeMisread() {
    return (allRules & TextScan.MISREAD) != 0;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
    allRules = 0;
  }
}
