// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import com.dynatrace.hash4j.hashing.HashValue128;
import java.util.List;
import java.util.Optional;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.dedupe.SparedUnit.Reason;

/**
 * The kept units, and the exact search among them. Units with shingles are looked up by these
 * alone: those whose keys are equal have equal shingles, and the earliest one that they repeat is
 * the one that is equal, since it would have repeated any other. Their fingerprints only tell what
 * to call the match, so 32 bits of each will do. Units without shingles, or all if none are wanted,
 * are looked up by fingerprint; so are those with numbers, if numbers count. Not thread-safe.
 */
final class KeptIndex {
  private static final int NONE = -1;
  // The table of so many fingerprints takes more than a core has in its cache.
  private static final int IN_NO_CACHE = 1 << 13;

  private final Measure measure;
  private final boolean verbatim;
  private final NearIndex near;
  private final IntColumn nearKeys;
  private final IntColumn nearRaws;
  private final Places nearPlaces;
  private final ExactIndex exact;
  private final IntColumn exactRaws;
  private final Places exactPlaces;
  // Kept units with numbers by what they are without them, and the set of each.
  private final ExactIndex numberless;
  private final IntColumn numberlessSets;
  private final Places numberlessPlaces;
  // How many stand in both of the parts before.
  private int inBoth;
  private int foundSet;
  private long[] ahead = {};

  /**
   * An empty index.
   *
   * @param measure what is a repeat
   * @param verbatim whether equal keys mean equal paragraphs
   */
  KeptIndex(Measure measure, boolean verbatim) {
    this.measure = measure;
    this.verbatim = verbatim;
    near = new NearIndex(measure);
    nearKeys = new IntColumn();
    nearRaws = new IntColumn();
    nearPlaces = new Places();
    exact = new ExactIndex();
    exactRaws = new IntColumn();
    exactPlaces = new Places();
    numberless = new ExactIndex();
    numberlessSets = new IntColumn();
    numberlessPlaces = new Places();
  }

  /** The index that was saved, under the same options. */
  KeptIndex(Measure measure, boolean verbatim, SectionReader from) {
    this.measure = measure;
    this.verbatim = verbatim;
    inBoth = (int) from.longs(1)[0];
    near = NearIndex.open(measure, from);
    nearKeys = new IntColumn(from.ints());
    nearRaws = new IntColumn(from.ints());
    nearPlaces = Places.open(from);
    exact = ExactIndex.open(from);
    exactRaws = new IntColumn(from.ints());
    exactPlaces = Places.open(from);
    numberless = ExactIndex.open(from);
    numberlessSets = new IntColumn(from.ints());
    numberlessPlaces = Places.open(from);
  }

  void save(SectionWriter to) {
    to.longs(inBoth);
    near.save(to);
    nearKeys.save(to);
    nearRaws.save(to);
    nearPlaces.save(to);
    exact.save(to);
    exactRaws.save(to);
    exactPlaces.save(to);
    numberless.save(to);
    numberlessSets.save(to);
    numberlessPlaces.save(to);
  }

  /**
   * A kept unit that another repeats.
   *
   * @param article the number of its article
   * @param paragraph its index there
   * @param kind how the other repeats it
   * @param similarity 1, or the true similarity by the measure of the kind
   * @param spare why the other stays nevertheless, if the two alone tell
   */
  record Hit(int article, int paragraph, Kind kind, double similarity, Optional<Reason> spare) {
    Hit sparedFor(Reason reason) {
      return new Hit(article, paragraph, kind, similarity, Optional.of(reason));
    }
  }

  /** The bytes of all arrays while the tables grow next. */
  long bytesWhenGrown() {
    return near.bytesWhenGrown()
        + exact.bytesWhenGrown()
        + numberless.bytesWhenGrown()
        + nearPlaces.bytes()
        + exactPlaces.bytes()
        + numberlessPlaces.bytes()
        + nearKeys.bytes()
        + nearRaws.bytes()
        + exactRaws.bytes()
        + numberlessSets.bytes();
  }

  int nearSize() {
    return near.size();
  }

  int exactSize() {
    return exact.size();
  }

  Places nearPlaces() {
    return nearPlaces;
  }

  Places exactPlaces() {
    return exactPlaces;
  }

  /** A unit that is kept with its shingles. */
  Unit nearUnit(int id) {
    return Unit.ofShingles(nearKeys.get(id), nearRaws.get(id), near.set(id));
  }

  /** A unit that is kept by its fingerprint. */
  Unit exactUnit(int id) {
    int raw = verbatim ? 0 : exactRaws.get(id);
    return Unit.of(
        Role.CONTENT,
        Unit.Trait.NONE,
        exact.high(id),
        exact.low(id),
        Optional.empty(),
        raw,
        Unit.NO_SHINGLES);
  }

  /** How many units are kept. */
  int size() {
    return near.size() + exact.size() - inBoth;
  }

  /** Loads what the searches for some units by their keys read, all at once; none needs it. */
  void touch(List<Unit> units) {
    if (exact.size() < IN_NO_CACHE) {
      return;
    }
    if (ahead.length < units.size()) {
      ahead = new long[units.size()];
    }
    int count = 0;
    for (Unit unit : units) {
      if (unit.shingles().length == 0) {
        ahead[count++] = unit.keyLow();
      }
    }
    exact.touch(ahead, count);
  }

  /** The earliest unit of an article from {@code fromArticle} on with an equal key, by its key. */
  Optional<Hit> findEqual(Unit unit, int fromArticle) {
    if (unit.shingles().length > 0 && unit.numberless().isEmpty()) {
      return Optional.empty();
    }
    return findByKey(unit, fromArticle);
  }

  /** The same, also where units with shingles are kept by their keys: as variants. */
  Optional<Hit> findByKey(Unit unit, int fromArticle) {
    int id = exact.find(unit.keyHigh(), unit.keyLow(), exactPlaces.first(fromArticle));
    if (id == NONE) {
      return Optional.empty();
    }
    boolean same = verbatim || exactRaws.get(id) == unit.raw();
    return Optional.of(hit(exactPlaces, id, same ? Kind.EXACT : Kind.FOLDED, 1));
  }

  /** Keeps the unit that was looked for last, if it was not found. */
  void addLast(Unit unit, int article, int paragraph) {
    if (unit.shingles().length > 0) {
      near.addLast(unit.shingles(), unit.packed());
      nearKeys.add((int) unit.keyLow());
      nearRaws.add(unit.raw());
      nearPlaces.add(article, paragraph);
    }
    if (unit.numberless().isPresent()) {
      HashValue128 masked = unit.numberless().get();
      numberless.add(masked.getMostSignificantBits(), masked.getLeastSignificantBits());
      numberlessSets.add(unit.shingles().length > 0 ? near.size() - 1 : NONE);
      numberlessPlaces.add(article, paragraph);
      inBoth += unit.shingles().length > 0 ? 1 : 0;
    }
    if (unit.shingles().length == 0 || unit.numberless().isPresent()) {
      addVariant(unit, article, paragraph);
    }
  }

  /** Keeps a unit that was looked for last and found to be spared by equality alone. */
  void addVariant(Unit unit, int article, int paragraph) {
    exact.add(unit.keyHigh(), unit.keyLow());
    if (!verbatim) {
      exactRaws.add(unit.raw());
    }
    exactPlaces.add(article, paragraph);
  }

  /** The earliest such unit that differs in numbers only. */
  Optional<Hit> findVariant(Unit unit, int fromArticle) {
    if (unit.numberless().isEmpty()) {
      return Optional.empty();
    }
    HashValue128 key = unit.numberless().get();
    int id =
        numberless.find(
            key.getMostSignificantBits(),
            key.getLeastSignificantBits(),
            numberlessPlaces.first(fromArticle));
    if (id == NONE) {
      return Optional.empty();
    }
    int set = numberlessSets.get(id);
    double similarity = 0;
    if (set != NONE && unit.shingles().length > 0) {
      int overlap = near.overlap(set, unit.shingles());
      similarity = (double) overlap / (unit.shingles().length + near.size(set) - overlap);
    }
    return Optional.of(
        new Hit(
            numberlessPlaces.article(id),
            numberlessPlaces.paragraph(id),
            Kind.NEAR,
            similarity,
            Optional.of(Reason.NUMBERS)));
  }

  /** The number of the set that was found last by shingles, counted from 0 as they were kept. */
  int foundSet() {
    return foundSet;
  }

  /** The earliest such unit by its shingles. */
  Optional<Hit> findNear(Unit unit, int fromArticle) {
    if (unit.shingles().length == 0) {
      return Optional.empty();
    }
    int id = near.find(unit.shingles(), nearPlaces.first(fromArticle));
    if (id == NONE) {
      return Optional.empty();
    }
    foundSet = id;
    int overlap = near.foundOverlap();
    int size = unit.shingles().length;
    int union = size + near.size(id) - overlap;
    if (overlap == union) {
      return Optional.of(hit(nearPlaces, id, kindOfSameWords(id, unit), 1));
    }
    Kind kind = measure.kind(near.size(id), size, overlap);
    return Optional.of(
        hit(nearPlaces, id, kind, (double) overlap / (kind == Kind.NEAR ? union : size)));
  }

  private Kind kindOfSameWords(int id, Unit unit) {
    if (nearKeys.get(id) != (int) unit.keyLow()) {
      return Kind.NEAR;
    }
    return nearRaws.get(id) == unit.raw() ? Kind.EXACT : Kind.FOLDED;
  }

  private static Hit hit(Places places, int id, Kind kind, double similarity) {
    return new Hit(places.article(id), places.paragraph(id), kind, similarity, Optional.empty());
  }
}
