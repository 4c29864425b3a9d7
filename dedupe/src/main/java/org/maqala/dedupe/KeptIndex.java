// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;
import java.util.Optional;
import org.maqala.article.RemovedParagraph.Kind;

/**
 * The kept paragraphs, numbered in the order in which they came, and the exact search among them.
 * Equality is looked up by fingerprint in an open-addressing table, similarity in a {@link
 * NearIndex}. Not thread-safe.
 */
final class KeptIndex {
  private final NearIndex near;
  private int size;
  private Unit[] units = new Unit[8];
  private int[] articles = new int[8];
  private int[] paragraphs = new int[8];
  // Numbers of kept paragraphs, plus one; zero is a free slot. At most half full.
  private int[] slots = new int[16];

  KeptIndex(Threshold threshold) {
    near = new NearIndex(threshold);
  }

  /**
   * A kept paragraph that a unit repeats.
   *
   * @param article the number of its article
   * @param paragraph its index there
   * @param kind how the unit repeats it
   * @param similarity 1, or the true Jaccard
   */
  record Hit(int article, int paragraph, Kind kind, double similarity) {}

  /** The earliest kept paragraph that {@code unit} repeats. */
  Optional<Hit> find(Unit unit) {
    // No earlier paragraph can be near enough to a unit that equals a kept one: it would have had
    // that one removed.
    int equal = slots[slot(unit)] - 1;
    if (equal >= 0) {
      Kind kind = units[equal].raw() == unit.raw() ? Kind.EXACT : Kind.FOLDED;
      return Optional.of(hit(equal, kind, 1));
    }
    return findNear(unit.shingles());
  }

  /** Keeps a unit that {@link #find} has no answer for. */
  void add(Unit unit, int article, int paragraph) {
    if (size == units.length) {
      grow();
    }
    units[size] = unit;
    articles[size] = article;
    paragraphs[size] = paragraph;
    slots[slot(unit)] = size + 1;
    near.add(unit.shingles());
    size++;
  }

  /** Whether the last paragraph kept is one of this article. */
  boolean endsWith(int article) {
    return size > 0 && articles[size - 1] == article;
  }

  private Optional<Hit> findNear(long[] shingles) {
    int id = near.find(shingles);
    if (id < 0) {
      return Optional.empty();
    }
    int overlap = near.overlap(shingles, near.set(id));
    int union = shingles.length + near.set(id).length - overlap;
    return Optional.of(hit(id, Kind.NEAR, (double) overlap / union));
  }

  private Hit hit(int id, Kind kind, double similarity) {
    return new Hit(articles[id], paragraphs[id], kind, similarity);
  }

  /** The slot of the unit with the same key, or the free one where it belongs. */
  private int slot(Unit unit) {
    int mask = slots.length - 1;
    int slot = (int) unit.keyLow() & mask;
    while (slots[slot] != 0 && !sameKey(units[slots[slot] - 1], unit)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean sameKey(Unit one, Unit other) {
    return one.keyLow() == other.keyLow() && one.keyHigh() == other.keyHigh();
  }

  private void grow() {
    int capacity = Math.multiplyExact(size, 2);
    units = Arrays.copyOf(units, capacity);
    articles = Arrays.copyOf(articles, capacity);
    paragraphs = Arrays.copyOf(paragraphs, capacity);
    slots = new int[Math.multiplyExact(capacity, 2)];
    for (int id = 0; id < size; id++) {
      slots[slot(units[id])] = id + 1;
    }
  }
}
