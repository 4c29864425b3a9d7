// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * The exact search for the earliest kept set that a set repeats: a prefix filter, a length filter,
 * and the true overlap. Not thread-safe.
 *
 * <p>The order that all sets share is: rare shingles by hash, then frequent ones. Which are
 * frequent shows as sets arrive: a shingle that {@value #FREQUENT} sets have in their prefix moves
 * to the end of the order, and each of those sets indexes one rare shingle more. A set that runs
 * out of rare ones is stock: all its frequent shingles are indexed apart and, when it is searched
 * for, looked up there. So what is indexed of a set always holds its prefix in the order of the
 * day, and so does what is looked up; no pair is missed, and no search walks long lists for a stock
 * phrase.
 */
final class NearIndex {
  /** Found nothing. */
  static final int NONE = -1;

  private static final int FREQUENT = 4;
  private static final int REGION_SHIFT = 1;
  private static final int RECENT = 256;

  private final Measure measure;
  private final IntSet frequent;
  private final Postings stock;
  // The mark of a set is where in its ascending order ends what the table has of it; one more than
  // its size if it is stock.
  private final PackedSets sets;
  private final IdTable table;
  private int[] decoded = new int[64];

  // The rare shingles that are indexed if the set is added; the search looks the first of them up.
  // For each how many entries its walk
  // met.
  private int lookedCount;
  private int walkedCount;
  // Where in the set they end.
  private int chosenEnd;
  private int from;
  private int[] looked = new int[64];
  private int[] hashes = new int[64];
  private int[] met = new int[64];

  // The sets that the search met; and, lest one come twice: the search that last met a set.
  private int candidateCount;
  private int[] candidates = new int[64];
  private int[] addresses = new int[64];
  private int[] sizes = new int[64];
  private final long[] recent = new long[RECENT];
  private long search;
  private int foundOverlap;

  // Shingles that have become frequent, and sets that had them indexed and are due another one.
  private int[] moving = new int[32];
  private int[] movingIds = new int[32];
  private int movingCount;

  NearIndex(Measure measure) {
    this(measure, new IntSet(), new Postings(), new PackedSets(), new IdTable(REGION_SHIFT));
  }

  private NearIndex(
      Measure measure, IntSet frequent, Postings stock, PackedSets sets, IdTable table) {
    this.measure = measure;
    this.frequent = frequent;
    this.stock = stock;
    this.sets = sets;
    this.table = table;
  }

  static NearIndex open(Measure measure, SectionReader from) {
    NearIndex index =
        new NearIndex(
            measure,
            IntSet.open(from),
            Postings.open(from),
            PackedSets.open(from),
            IdTable.open(REGION_SHIFT, from));
    return index;
  }

  /** Writes the sections of the parts. */
  void save(SectionWriter to) {
    frequent.save(to);
    stock.save(to);
    sets.save(to);
    table.save(to);
  }

  long bytesWhenGrown() {
    return table.bytes() + sets.bytes() + stock.bytes() + frequent.bytes();
  }

  /** How many sets there are. */
  int size() {
    return sets.size();
  }

  /**
   * The number of the earliest set, from number {@code from} on, that {@code set} repeats; {@link
   * #NONE} if there is none.
   *
   * @param set distinct shingles in ascending order, at least one
   */
  int find(int[] set, int from) {
    int indexed = measure.indexed(set.length);
    chosenEnd = choose(set, indexed);
    return find(set, from, Math.min(lookedCount, measure.prefix(set.length)));
  }

  /**
   * Adds the set that was looked for last, and nothing since; sets are numbered from 0 in the order
   * in which they are added.
   */
  void addLast(int[] set) {
    add(set, chosenEnd, measure.indexed(set.length));
  }

  int[] set(int id) {
    return sets.toArray(id);
  }

  /** How many shingles a set shares with {@code other}. */
  int overlap(int id, int[] other) {
    return sets.overlap(sets.address(id), other, 1);
  }

  /** How many shingles the last set that was found shares with what it was found for. */
  int foundOverlap() {
    return foundOverlap;
  }

  /** The size of a set. */
  int size(int id) {
    return sets.size(id);
  }

  /** Fills {@link #looked} with the first rare shingles; returns where they end in the set. */
  private int choose(int[] set, int wanted) {
    if (looked.length < wanted) {
      looked = new int[wanted * 2];
      hashes = new int[wanted * 2];
      met = new int[wanted * 2];
    }
    int count = 0;
    int end = 0;
    while (count < wanted && end < set.length) {
      int shingle = set[end++];
      if (!frequent.contains(shingle)) {
        looked[count++] = shingle;
      }
    }
    lookedCount = count;
    return end;
  }

  private int find(int[] set, int first, int walks) {
    search++;
    from = first;
    candidateCount = 0;
    walkedCount = walks;
    for (int i = 0; i < lookedCount; i++) {
      hashes[i] = Hashes.spread(looked[i]);
    }
    table.touch(hashes, walks);
    for (int i = 0; i < walks; i++) {
      walk(i);
    }
    if (walks < measure.prefix(set.length)) {
      for (int shingle : set) {
        if (frequent.contains(shingle)) {
          for (int e = stock.first(shingle); e != Postings.END; e = stock.after(e)) {
            addCandidate(stock.kept(e));
          }
        }
      }
    }
    return earliest(set);
  }

  private void walk(int i) {
    int hash = hashes[i];
    int[] region = table.regionOf(hash);
    int tag = table.tag(hash);
    int end = region[0];
    int entries = 0;
    for (int at = IdTable.FIRST; at < end; at++) {
      if (table.matches(region[at], tag)) {
        entries++;
        addCandidate(table.id(region[at]));
      }
    }
    met[i] = entries;
  }

  /** How many entries there are for a hash. */
  private int count(int hash) {
    int[] region = table.regionOf(hash);
    int tag = table.tag(hash);
    int entries = 0;
    for (int at = IdTable.FIRST; at < region[0]; at++) {
      entries += table.matches(region[at], tag) ? 1 : 0;
    }
    return entries;
  }

  private void addCandidate(int id) {
    if (id < from) {
      return;
    }
    long mark = search << Integer.SIZE | id;
    if (recent[id & (RECENT - 1)] == mark) {
      return;
    }
    recent[id & (RECENT - 1)] = mark;
    if (candidateCount == candidates.length) {
      candidates = Arrays.copyOf(candidates, candidateCount * 2);
      addresses = new int[candidateCount * 2];
      sizes = new int[candidateCount * 2];
    }
    candidates[candidateCount++] = id;
  }

  /** The earliest candidate that the set repeats. */
  private int earliest(int[] set) {
    // All addresses, then all sizes: each is in a place of memory of its own.
    for (int i = 0; i < candidateCount; i++) {
      addresses[i] = sets.address(candidates[i]);
    }
    for (int i = 0; i < candidateCount; i++) {
      sizes[i] = sets.sizeAt(addresses[i]);
    }
    int best = sets.size();
    for (int i = 0; i < candidateCount; i++) {
      if (candidates[i] < best && measure.fits(sizes[i], set.length)) {
        int needed = measure.overlap(sizes[i], set.length);
        int overlap = sets.overlap(addresses[i], set, needed);
        if (overlap > 0) {
          best = candidates[i];
          foundOverlap = overlap;
        }
      }
    }
    return best == sets.size() ? NONE : best;
  }

  private void add(int[] set, int end, int indexed) {
    int id = sets.size();
    sets.add(set, set.length, end);
    for (int i = walkedCount; i < lookedCount; i++) {
      met[i] = count(hashes[i]);
    }
    for (int i = 0; i < lookedCount; i++) {
      put(looked[i], id, met[i] + 1);
    }
    if (lookedCount < indexed) {
      sets.setMark(id, set.length + 1);
      addToStock(id, set, set.length);
    }
    while (movingCount > 0) {
      movingCount--;
      indexNext(movingIds[movingCount], moving[movingCount]);
    }
  }

  private void put(int shingle, int id, int entries) {
    table.add(Hashes.spread(shingle), id);
    if (entries >= FREQUENT && frequent.add(shingle)) {
      move(shingle);
    }
  }

  /** Notes the sets that have a shingle indexed which has become frequent. */
  private void move(int shingle) {
    int hash = Hashes.spread(shingle);
    int[] region = table.regionOf(hash);
    int tag = table.tag(hash);
    for (int at = IdTable.FIRST; at < region[0]; at++) {
      if (table.matches(region[at], tag)) {
        if (movingCount == movingIds.length) {
          movingIds = Arrays.copyOf(movingIds, movingCount * 2);
          moving = Arrays.copyOf(moving, movingCount * 2);
        }
        moving[movingCount] = shingle;
        movingIds[movingCount++] = table.id(region[at]);
      }
    }
  }

  private void addToStock(int id, int[] set, int size) {
    for (int i = 0; i < size; i++) {
      if (frequent.contains(set[i])) {
        stock.add(set[i], id);
      }
    }
  }

  /** Indexes one more rare shingle of a set that had this one indexed, which is now frequent. */
  private void indexNext(int id, int moved) {
    int size = sets.size(id);
    int end = sets.mark(id);
    boolean isStock = end > size;
    int[] set = decode(id, size);
    if (Arrays.binarySearch(set, 0, Math.min(end, size), moved) < 0) {
      // The entry is another shingle's.
      return;
    }
    table.remove(Hashes.spread(moved), id);
    while (end < size && frequent.contains(set[end])) {
      end++;
    }
    if (isStock) {
      stock.add(moved, id);
    } else if (end < size) {
      sets.setMark(id, end + 1);
      index(set[end], id);
    } else {
      sets.setMark(id, size + 1);
      addToStock(id, set, size);
    }
  }

  private void index(int shingle, int id) {
    put(shingle, id, count(Hashes.spread(shingle)) + 1);
  }

  private int[] decode(int id, int count) {
    if (decoded.length < count) {
      decoded = new int[count * 2];
    }
    sets.read(id, count, decoded);
    return decoded;
  }
}
