// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** The cheapest way to split a word found so far; two equally cheap that differ are none. */
final class Split {
  private int first;
  private int second;
  private int cost = Integer.MAX_VALUE;
  private boolean tie;

  /**
   * @param at where the first space belongs
   * @param next where the second one does; the same place if there is one only
   */
  void offer(int at, int next, int newCost) {
    if (newCost < cost) {
      first = at;
      second = next;
      cost = newCost;
      tie = false;
    } else if (newCost == cost && (at != first || next != second)) {
      tie = true;
    }
  }

  /** Leaves the word whole. */
  void withdraw() {
    first = 0;
    second = 0;
    cost = Integer.MAX_VALUE;
    tie = false;
  }

  /** Whether anything was offered. */
  boolean isOffered() {
    return first > 0;
  }

  /** Whether one way is cheaper than all others. */
  boolean isClear() {
    return first > 0 && !tie;
  }

  int cost() {
    return cost;
  }

  int first() {
    return first;
  }

  int second() {
    return second;
  }
}
