// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.maqala.article.RemovedParagraph.Kind;

/**
 * What a deduplicator has seen so far, also before it was saved. Immutable.
 *
 * @param articles how many articles it remembers
 * @param units how many units it was given, empty ones and marks counted
 * @param indexed how many kept units it compares others with; formulas and parts of lines, which
 *     are compared in their article only, are not counted
 * @param removed how many units were removed, by kind; every kind is a key
 * @param spared how many units repeated another and stayed
 */
public record DedupeStatistics(
    long articles, long units, long indexed, Map<Kind, Long> removed, long spared) {
  /** Copies the map. */
  public DedupeStatistics {
    removed = Collections.unmodifiableMap(new EnumMap<>(removed));
  }

  static DedupeStatistics of(long articles, long indexed, Counts counts) {
    Map<Kind, Long> removed = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      removed.put(kind, counts.removed(kind));
    }
    return new DedupeStatistics(articles, counts.units(), indexed, removed, counts.spared());
  }

  /** How many units were removed in all. */
  public long removedUnits() {
    return removed.values().stream().mapToLong(Long::longValue).sum();
  }
}
