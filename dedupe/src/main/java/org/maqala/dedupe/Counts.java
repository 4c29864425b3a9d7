// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.List;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;

/** What has been seen and removed. Not thread-safe. */
final class Counts {
  // In the order of the file format.
  private static final List<Kind> KINDS =
      List.of(Kind.EXACT, Kind.FOLDED, Kind.NEAR, Kind.CONTAINED, Kind.BOILERPLATE);

  private long units;
  private long spared;
  private final long[] removed;

  Counts() {
    this(0, 0, new long[KINDS.size()]);
  }

  Counts(long units, long spared, long[] removed) {
    this.units = units;
    this.spared = spared;
    this.removed = removed;
  }

  static Counts open(SectionReader from) {
    long[] numbers = from.longs(2);
    return new Counts(numbers[0], numbers[1], from.longs(KINDS.size()));
  }

  /** Writes two sections: units and spared; the removed by kind. */
  void save(SectionWriter to) {
    to.longs(units, spared);
    to.longs(removed);
  }

  void add(Counts others) {
    units += others.units;
    spared += others.spared;
    for (int i = 0; i < removed.length; i++) {
      removed[i] += others.removed[i];
    }
  }

  void add(int unitCount, List<RemovedParagraph> gone, int sparedCount) {
    units += unitCount;
    spared += sparedCount;
    gone.forEach(one -> removed[KINDS.indexOf(one.kind())]++);
  }

  long units() {
    return units;
  }

  long spared() {
    return spared;
  }

  long removed(Kind kind) {
    return removed[KINDS.indexOf(kind)];
  }
}
