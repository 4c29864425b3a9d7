// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.io.Serializable;
import java.util.Comparator;

/** Where a paragraph stands: its article in the corpus and its place there, both from 0. */
record Place(long article, int paragraph) implements Comparable<Place>, Serializable {
  private static final Comparator<Place> ORDER =
      Comparator.comparingLong(Place::article).thenComparingInt(Place::paragraph);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
