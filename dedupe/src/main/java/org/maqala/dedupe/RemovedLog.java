// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * The units that were removed because they are near to a kept one, or contained in it: in another
 * order of things, with more articles before them, they might be kept. Not thread-safe.
 */
final class RemovedLog {
  private final PackedSets sets;
  private final IntColumn keys;
  private final IntColumn raws;
  private final Places places;

  RemovedLog() {
    sets = new PackedSets();
    keys = new IntColumn();
    raws = new IntColumn();
    places = new Places();
  }

  RemovedLog(SectionReader from) {
    sets = PackedSets.open(from);
    keys = new IntColumn(from.ints());
    raws = new IntColumn(from.ints());
    places = Places.open(from);
  }

  void save(SectionWriter to) {
    sets.save(to);
    keys.save(to);
    raws.save(to);
    places.save(to);
  }

  int size() {
    return sets.size();
  }

  Places places() {
    return places;
  }

  void add(Unit unit, int article, int paragraph) {
    sets.add(unit.packed(), unit.shingles().length, 0);
    keys.add((int) unit.keyLow());
    raws.add(unit.raw());
    places.add(article, paragraph);
  }

  Unit unit(int id) {
    return Unit.ofShingles(keys.get(id), raws.get(id), sets.toArray(id));
  }
}
