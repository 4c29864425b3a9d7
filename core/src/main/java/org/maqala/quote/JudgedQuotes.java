// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;

/** The quotes of a text, an outer one before what it holds, as far as they are judged. */
final class JudgedQuotes {
  final List<Found> found;

  /** For each quote the number of the one that it lies in, or -1. */
  final int[] parents;

  private final List<JudgedQuote> judged = new ArrayList<>();

  JudgedQuotes(List<Found> found) {
    this.found = found;
    this.parents = Found.parents(found);
  }

  /** Adds the next one. */
  void add(JudgedQuote next) {
    judged.add(next);
  }

  /** How many there are, judged or not. */
  int size() {
    return found.size();
  }

  JudgedQuote get(int i) {
    return judged.get(i);
  }

  /** Those that are judged. */
  List<JudgedQuote> all() {
    return judged;
  }

  /** The last quote before that lies in no other; -1 if there is none. */
  int sibling(int i) {
    int last = i - 1;
    while (last >= 0 && parents[last] >= 0) {
      last--;
    }
    return last;
  }
}
