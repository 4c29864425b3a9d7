// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.io.Serializable;

/** A content paragraph: its number among all of the corpus, and its n-grams as hashes. */
final class NumberedSet implements Serializable {
  private static final long serialVersionUID = 1;

  private final int number;
  private final int[] shingles;

  NumberedSet(int number, int[] shingles) {
    this.number = number;
    this.shingles = shingles;
  }

  static NumberedSet first(NumberedSet one, NumberedSet other) {
    return one.number < other.number ? one : other;
  }

  int number() {
    return number;
  }

  int[] shingles() {
    return shingles;
  }
}
