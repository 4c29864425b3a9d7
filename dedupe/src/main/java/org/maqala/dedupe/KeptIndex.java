// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Optional;
import org.maqala.article.RemovedParagraph.Kind;

/**
 * The kept paragraphs, numbered in the order in which they came, and the exact search among them.
 * Equality is looked up by fingerprint in an open-addressing table, similarity in a {@link
 * NearIndex}. Not thread-safe.
 */
final class KeptIndex {
  private static final int ABSENT = -1;

  private final Optional<NearIndex> near;
  private final LongColumn keysHigh = new LongColumn();
  private final LongColumn keysLow = new LongColumn();
  private final Optional<IntColumn> raws;
  private final IntColumn paragraphs = new IntColumn();
  // The articles that have a kept paragraph, and the number of the first one of each.
  private final IntColumn articles = new IntColumn();
  private final IntColumn firsts = new IntColumn();
  private final IdTable table = new IdTable();
  // Where the last walk through the table ended.
  private int free;

  KeptIndex(KeptIndexOptions options) {
    near = options.near() ? Optional.of(new NearIndex(options.threshold())) : Optional.empty();
    raws = options.verbatim() ? Optional.empty() : Optional.of(new IntColumn());
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

  /**
   * The earliest kept paragraph that {@code unit} repeats; if there is none, the unit is kept.
   *
   * @param article the number of its article, not below that of the last unit
   * @param paragraph its index there
   */
  Optional<Hit> findOrAdd(Unit unit, int article, int paragraph) {
    // No earlier paragraph can be near enough to a unit that equals a kept one: it would have had
    // that one removed.
    int equal = find(unit);
    if (equal != ABSENT) {
      boolean exact = raws.isEmpty() || raws.get().get(equal) == unit.raw();
      return Optional.of(hit(equal, exact ? Kind.EXACT : Kind.FOLDED, 1));
    }
    if (near.isPresent()) {
      int similar = near.get().findOrAdd(unit.shingles());
      if (similar != NearIndex.NONE) {
        int overlap = near.get().foundOverlap();
        int union = unit.shingles().length + near.get().size(similar) - overlap;
        return Optional.of(hit(similar, Kind.NEAR, (double) overlap / union));
      }
    }
    add(unit, article, paragraph);
    return Optional.empty();
  }

  /** Whether the last paragraph kept is one of this article. */
  boolean endsWith(int article) {
    return articles.size() > 0 && articles.get(articles.size() - 1) == article;
  }

  private int find(Unit unit) {
    if (table.isFull(1, paragraphs.size())) {
      rebuild();
    }
    int hash = hash(unit.keyLow());
    int slot = table.home(hash);
    for (int entry = table.entry(slot); entry != IdTable.FREE; entry = table.entry(slot)) {
      if (table.matches(entry, hash) && hasKey(table.id(entry), unit)) {
        return table.id(entry);
      }
      slot = table.next(slot);
    }
    free = slot;
    return ABSENT;
  }

  private boolean hasKey(int id, Unit unit) {
    return keysLow.get(id) == unit.keyLow() && keysHigh.get(id) == unit.keyHigh();
  }

  private void add(Unit unit, int article, int paragraph) {
    int id = paragraphs.size();
    table.put(free, hash(unit.keyLow()), id);
    keysLow.add(unit.keyLow());
    keysHigh.add(unit.keyHigh());
    raws.ifPresent(column -> column.add(unit.raw()));
    paragraphs.add(paragraph);
    if (!endsWith(article)) {
      articles.add(article);
      firsts.add(id);
    }
  }

  private void rebuild() {
    int size = paragraphs.size();
    table.reset(size + 1L, size);
    for (int id = 0; id < size; id++) {
      int hash = hash(keysLow.get(id));
      table.put(table.home(hash), hash, id);
    }
  }

  private static int hash(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  private Hit hit(int id, Kind kind, double similarity) {
    return new Hit(article(id), paragraphs.get(id), kind, similarity);
  }

  /** The article of a kept paragraph: the last one that begins with it or before it. */
  private int article(int id) {
    int low = 0;
    int high = firsts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts.get(middle) <= id) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return articles.get(low);
  }
}
