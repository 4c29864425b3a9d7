// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Optional;
import org.maqala.article.RemovedParagraph.Kind;

/**
 * The kept units, and the exact search among them. Units with shingles are looked up by these
 * alone: those whose keys are equal have equal shingles, and the earliest one that is near to them
 * is the one that is equal, since it would have had any other removed. Their fingerprints only tell
 * what to call the match, so 32 bits of each will do. Units without shingles, or all if none are
 * wanted, are looked up by fingerprint. Not thread-safe.
 */
final class KeptIndex {
  private final boolean verbatim;
  private final NearIndex near;
  private final IntColumn nearKeys = new IntColumn();
  private final IntColumn nearRaws = new IntColumn();
  private final Places nearPlaces = new Places();
  private final ExactIndex exact = new ExactIndex();
  private final IntColumn exactRaws = new IntColumn();
  private final Places exactPlaces = new Places();

  /**
   * An empty index.
   *
   * @param threshold how similar is near
   * @param verbatim whether equal keys mean equal paragraphs
   */
  KeptIndex(Threshold threshold, boolean verbatim) {
    this.near = new NearIndex(threshold);
    this.verbatim = verbatim;
  }

  /**
   * A kept unit that another repeats.
   *
   * @param article the number of its article
   * @param paragraph its index there
   * @param kind how the other repeats it
   * @param similarity 1, or the true Jaccard
   */
  record Hit(int article, int paragraph, Kind kind, double similarity) {}

  /**
   * The earliest kept unit that {@code unit} repeats; if there is none, the unit is kept.
   *
   * @param article the number of its article, not below that of the last unit
   * @param paragraph its index there
   */
  Optional<Hit> findOrAdd(Unit unit, int article, int paragraph) {
    return unit.shingles().length == 0
        ? findOrAddExact(unit, article, paragraph)
        : findOrAddNear(unit, article, paragraph);
  }

  /** Whether a unit of this article, the last one of which units came, was kept. */
  boolean endsWith(int article) {
    return nearPlaces.endsWith(article) || exactPlaces.endsWith(article);
  }

  private Optional<Hit> findOrAddExact(Unit unit, int article, int paragraph) {
    int id = exact.findOrAdd(unit);
    if (id != ExactIndex.NONE) {
      boolean same = verbatim || exactRaws.get(id) == unit.raw();
      return Optional.of(hit(exactPlaces, id, same ? Kind.EXACT : Kind.FOLDED, 1));
    }
    if (!verbatim) {
      exactRaws.add(unit.raw());
    }
    exactPlaces.add(article, paragraph);
    return Optional.empty();
  }

  private Optional<Hit> findOrAddNear(Unit unit, int article, int paragraph) {
    int id = near.findOrAdd(unit.shingles());
    if (id == NearIndex.NONE) {
      nearKeys.add((int) unit.keyLow());
      nearRaws.add(unit.raw());
      nearPlaces.add(article, paragraph);
      return Optional.empty();
    }
    int overlap = near.foundOverlap();
    int union = unit.shingles().length + near.size(id) - overlap;
    Kind kind = overlap == union ? kindOfSameWords(id, unit) : Kind.NEAR;
    return Optional.of(hit(nearPlaces, id, kind, (double) overlap / union));
  }

  private Kind kindOfSameWords(int id, Unit unit) {
    if (nearKeys.get(id) != (int) unit.keyLow()) {
      return Kind.NEAR;
    }
    return nearRaws.get(id) == unit.raw() ? Kind.EXACT : Kind.FOLDED;
  }

  private static Hit hit(Places places, int id, Kind kind, double similarity) {
    return new Hit(places.article(id), places.paragraph(id), kind, similarity);
  }
}
