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
 * out of rare ones has all its shingles indexed and, when searched for, looked up. So what is
 * indexed of a set always holds its prefix in the order of the day, and so does what is looked up;
 * no pair is missed, and no search walks long lists for a stock phrase.
 */
final class NearIndex {
  private static final int FREQUENT = 32;
  private static final int ALL = Integer.MAX_VALUE;
  private static final int NONE = -1;

  private final Threshold threshold;
  private final Postings postings = new Postings();
  private final LongSet frequent = new LongSet();
  private int size;
  private long[][] sets = new long[8][];
  // Where the indexed prefix of a set ends, in its ascending order; ALL: all is indexed.
  private int[] ends = new int[8];
  // The last search that looked at a set.
  private int[] seen = new int[8];
  private int search;
  // Shingles that have become frequent and are still to be moved.
  private long[] moving = new long[8];
  private int movingCount;

  NearIndex(Threshold threshold) {
    this.threshold = threshold;
  }

  /** Adds a set, numbered from 0 in the order of the calls; an empty one is never found. */
  void add(long[] set) {
    if (size == sets.length) {
      grow();
    }
    int id = size++;
    sets[id] = set;
    ends[id] = 0;
    for (int i = set.length == 0 ? 0 : threshold.prefix(set.length); i > 0; i--) {
      indexNext(id);
    }
    while (movingCount > 0) {
      move(moving[--movingCount]);
    }
  }

  /** The number of the earliest set that reaches the threshold with {@code set}, or -1. */
  int find(long[] set) {
    if (set.length == 0) {
      return NONE;
    }
    nextSearch();
    int rare = threshold.prefix(set.length);
    int best = size;
    for (int i = 0; i < set.length && rare > 0; i++) {
      if (!frequent.contains(set[i])) {
        best = earliest(set, set[i], best);
        rare--;
      }
    }
    if (rare > 0) {
      for (long shingle : set) {
        best = frequent.contains(shingle) ? earliest(set, shingle, best) : best;
      }
    }
    return best == size ? NONE : best;
  }

  /** How many shingles two sets share that reach the threshold; otherwise 0. */
  int overlap(long[] one, long[] other) {
    if (one.length < threshold.leastSize(other.length)
        || other.length < threshold.leastSize(one.length)) {
      return 0;
    }
    return SortedSets.overlap(one, other, threshold.overlap(one.length, other.length));
  }

  /** The set that was added as number {@code id}. */
  long[] set(int id) {
    return sets[id];
  }

  private int earliest(long[] set, long shingle, int before) {
    int best = before;
    for (int e = postings.first(shingle); e != Postings.END; e = postings.after(e)) {
      int id = postings.kept(e);
      if (id < best && seen[id] != search) {
        seen[id] = search;
        best = overlap(set, sets[id]) > 0 ? id : best;
      }
    }
    return best;
  }

  /** Indexes one more rare shingle of a set, or all its frequent ones if there is none left. */
  private void indexNext(int id) {
    long[] set = sets[id];
    int i = ends[id];
    while (i < set.length && frequent.contains(set[i])) {
      i++;
    }
    if (i < set.length) {
      index(set[i], id);
      ends[id] = i + 1;
    } else if (ends[id] != ALL) {
      ends[id] = ALL;
      for (long shingle : set) {
        if (frequent.contains(shingle)) {
          postings.add(shingle, id);
        }
      }
    }
  }

  private void index(long shingle, int id) {
    postings.add(shingle, id);
    if (postings.count(shingle, FREQUENT) == FREQUENT && frequent.add(shingle)) {
      if (movingCount == moving.length) {
        moving = Arrays.copyOf(moving, movingCount * 2);
      }
      moving[movingCount++] = shingle;
    }
  }

  /** Moves a shingle to the end of the order: the sets that have it indexed get another one. */
  private void move(long shingle) {
    // More than FREQUENT, if sets that ran out of rare shingles were indexed by it meanwhile.
    int[] ids = new int[postings.count(shingle, Integer.MAX_VALUE)];
    int count = 0;
    for (int e = postings.first(shingle); e != Postings.END; e = postings.after(e)) {
      ids[count++] = postings.kept(e);
    }
    for (int id : ids) {
      indexNext(id);
    }
  }

  private void nextSearch() {
    if (search == Integer.MAX_VALUE) {
      Arrays.fill(seen, 0);
      search = 0;
    }
    search++;
  }

  private void grow() {
    int capacity = Math.multiplyExact(size, 2);
    sets = Arrays.copyOf(sets, capacity);
    ends = Arrays.copyOf(ends, capacity);
    seen = Arrays.copyOf(seen, capacity);
  }
}
