// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * The sets that a search met, each once, in the order in which they were met first, and by how many
 * shingles. Used again and again. Not thread-safe.
 */
final class Candidates {
  /** The hits of a set that was met by something else than a count of shingles. */
  static final int UNCOUNTED = Integer.MAX_VALUE;

  private static final int NEW = -1;

  private int count;
  private int[] ids = new int[64];
  private int[] hits = new int[64];

  // Open addressing, at most half full: the search that wrote a slot, and the set; and its place in
  // the list. What another search wrote is free.
  private long[] slots = new long[256];
  private int[] places = new int[256];
  private long search;

  /** Begins a search: nothing was met. */
  void clear() {
    search++;
    count = 0;
  }

  int count() {
    return count;
  }

  int id(int place) {
    return ids[place];
  }

  int hits(int place) {
    return hits[place];
  }

  /** Notes that a set was met by a shingle. */
  void hit(int id) {
    int place = place(id);
    if (place == NEW) {
      append(id, 1);
    } else if (hits[place] != UNCOUNTED) {
      hits[place]++;
    }
  }

  /** Notes that a set was met in a way that does not count. */
  void meet(int id) {
    int place = place(id);
    if (place == NEW) {
      append(id, UNCOUNTED);
    } else {
      hits[place] = UNCOUNTED;
    }
  }

  private int place(int id) {
    int slot = slot(id);
    return slots[slot] == mark(id) ? places[slot] : NEW;
  }

  private long mark(int id) {
    return (search << Integer.SIZE) | id;
  }

  /** Where a set is, or the free slot where it would be. */
  private int slot(int id) {
    int mask = slots.length - 1;
    int slot = Hashes.spread(id) & mask;
    while (slots[slot] != mark(id) && slots[slot] >>> Integer.SIZE == (search & 0xFFFFFFFFL)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void append(int id, int first) {
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, count * 2);
      hits = Arrays.copyOf(hits, count * 2);
    }
    if (count * 2 == slots.length) {
      grow();
    }
    ids[count] = id;
    hits[count] = first;
    put(id, count++);
  }

  private void put(int id, int place) {
    int slot = slot(id);
    slots[slot] = mark(id);
    places[slot] = place;
  }

  private void grow() {
    slots = new long[slots.length * 2];
    places = new int[slots.length];
    for (int i = 0; i < count; i++) {
      put(ids[i], i);
    }
  }
}
