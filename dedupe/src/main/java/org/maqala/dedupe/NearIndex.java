// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * The exact search for the earliest kept set that reaches the threshold: a prefix filter, a length
 * filter, and the true overlap. Not thread-safe.
 *
 * <p>The order that all sets share is: rare shingles by hash, then frequent ones. Which are
 * frequent shows as sets arrive: a shingle that {@value #FREQUENT} sets have in their prefix moves
 * to the end of the order, and each of those sets indexes one rare shingle more. A set that runs
 * out of rare ones is stock: all its frequent shingles are indexed apart and, when it is searched
 * for, looked up there. So what is indexed of a set always holds its prefix in the order of the
 * day, and so does what is looked up; no pair is missed, and no search walks long lists for a stock
 * phrase.
 *
 * <p>The walk that looks a shingle up ends at the place where it is to be put if the set is kept.
 */
final class NearIndex {
  /** Found nothing, and added the set. */
  static final int NONE = -1;

  private static final int FREQUENT = 4;
  private static final int RECENT = 256;

  private final Threshold threshold;
  private final IntSet frequent = new IntSet();
  private final Postings stock = new Postings();
  // The mark of a set is where in its ascending order ends what the table has of it; one more than
  // its size if it is stock.
  private final PackedSets sets = new PackedSets();
  private final IdTable table = new IdTable();
  // About how many entries of the table were not moved.
  private long live;
  private int[] decoded = new int[64];

  // The shingles that the search looked up, and for each where its walk ended and how many entries
  // it met.
  private int lookedCount;
  private int[] looked = new int[64];
  private int[] hashes = new int[64];
  private int[] free = new int[64];
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

  NearIndex(Threshold threshold) {
    this.threshold = threshold;
  }

  /**
   * The number of the earliest set that reaches the threshold with {@code set}. If there is none,
   * adds the set, numbered from 0 in the order in which they are added, and returns {@link #NONE}.
   * An empty set is never found.
   *
   * @param set distinct shingles in ascending order
   */
  int findOrAdd(int[] set) {
    int prefix = set.length == 0 ? 0 : threshold.prefix(set.length);
    makeRoom(prefix);
    int end = choose(set, prefix);
    int found = find(set, prefix);
    if (found < sets.size()) {
      return found;
    }
    add(set, end, prefix);
    return NONE;
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
  private int choose(int[] set, int prefix) {
    if (looked.length < prefix) {
      looked = new int[prefix * 2];
      hashes = new int[prefix * 2];
      free = new int[prefix * 2];
      met = new int[prefix * 2];
    }
    int count = 0;
    int end = 0;
    while (count < prefix && end < set.length) {
      int shingle = set[end++];
      if (!frequent.contains(shingle)) {
        looked[count++] = shingle;
      }
    }
    lookedCount = count;
    return end;
  }

  /** Finds the earliest set that reaches the threshold; the number of sets if there is none. */
  private int find(int[] set, int prefix) {
    search++;
    candidateCount = 0;
    for (int i = 0; i < lookedCount; i++) {
      hashes[i] = Hashes.spread(looked[i]);
    }
    table.touch(hashes, lookedCount);
    for (int i = 0; i < lookedCount; i++) {
      walk(i);
    }
    if (lookedCount < prefix) {
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
    int slot = table.home(hash);
    int entries = 0;
    for (int entry = table.entry(slot); entry != IdTable.FREE; entry = table.entry(slot)) {
      if (table.matches(entry, hash)) {
        entries++;
        addCandidate(table.id(entry));
      }
      slot = table.next(slot);
    }
    free[i] = slot;
    met[i] = entries;
  }

  private void addCandidate(int id) {
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

  /** The earliest candidate that reaches the threshold, or the number of sets. */
  private int earliest(int[] set) {
    // All addresses, then all sizes: each is in a place of memory of its own.
    for (int i = 0; i < candidateCount; i++) {
      addresses[i] = sets.address(candidates[i]);
    }
    for (int i = 0; i < candidateCount; i++) {
      sizes[i] = sets.sizeAt(addresses[i]);
    }
    int least = threshold.leastSize(set.length);
    int best = sets.size();
    for (int i = 0; i < candidateCount; i++) {
      int size = sizes[i];
      if (candidates[i] < best && size >= least && set.length >= threshold.leastSize(size)) {
        int overlap = sets.overlap(addresses[i], set, threshold.overlap(size, set.length));
        if (overlap > 0) {
          best = candidates[i];
          foundOverlap = overlap;
        }
      }
    }
    return best;
  }

  private void add(int[] set, int end, int prefix) {
    int id = sets.size();
    sets.add(set, set.length, end);
    for (int i = 0; i < lookedCount; i++) {
      put(free[i], looked[i], id, met[i] + 1);
    }
    if (lookedCount < prefix) {
      sets.setMark(id, set.length + 1);
      addToStock(id, set, set.length);
    }
    while (movingCount > 0) {
      movingCount--;
      indexNext(movingIds[movingCount], moving[movingCount]);
    }
  }

  private void put(int slot, int shingle, int id, int entries) {
    table.put(slot, Hashes.spread(shingle), id);
    live++;
    if (entries >= FREQUENT && frequent.add(shingle)) {
      move(shingle);
    }
  }

  /** Notes the sets that have a shingle indexed which has become frequent. */
  private void move(int shingle) {
    int hash = Hashes.spread(shingle);
    int slot = table.home(hash);
    for (int entry = table.entry(slot); entry != IdTable.FREE; entry = table.entry(slot)) {
      if (table.matches(entry, hash)) {
        if (movingCount == movingIds.length) {
          movingIds = Arrays.copyOf(movingIds, movingCount * 2);
          moving = Arrays.copyOf(moving, movingCount * 2);
        }
        moving[movingCount] = shingle;
        movingIds[movingCount++] = table.id(entry);
        live--;
      }
      slot = table.next(slot);
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
    makeRoom(1);
    int hash = Hashes.spread(shingle);
    int slot = table.home(hash);
    int entries = 1;
    for (int entry = table.entry(slot); entry != IdTable.FREE; entry = table.entry(slot)) {
      entries += table.matches(entry, hash) ? 1 : 0;
      slot = table.next(slot);
    }
    put(slot, shingle, id, entries);
  }

  private int[] decode(int id, int count) {
    if (decoded.length < count) {
      decoded = new int[count * 2];
    }
    sets.read(id, count, decoded);
    return decoded;
  }

  /** Sees to it that the table takes so many more entries; drops those that were moved. */
  private void makeRoom(int more) {
    if (!table.isFull(more, sets.size())) {
      return;
    }
    // At least half of what it has: entries of another shingle are now and then taken for moved.
    table.reset(Math.max(live, table.used() / 2) + more, sets.size());
    live = 0;
    for (int id = 0; id < sets.size(); id++) {
      int count = Math.min(sets.mark(id), sets.size(id));
      int[] set = decode(id, count);
      for (int i = 0; i < count; i++) {
        if (!frequent.contains(set[i])) {
          table.putLater(Hashes.spread(set[i]), id);
          live++;
        }
      }
    }
    table.putAll();
  }
}
