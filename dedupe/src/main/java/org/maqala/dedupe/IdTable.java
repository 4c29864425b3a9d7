// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A multimap from 32-bit hashes to numbers of kept units, in about five and a half bytes an entry.
 * Entries lie in many small arrays, the regions, in the order in which they came: the upper bits of
 * the hash say in which, and the bits after them, the tag, stand in the entry before the number. A
 * region is short enough to be read from end to end. When numbers need one more bit, each region is
 * split in two by the first bit of its tags, which then need it no more; so the table grows from
 * what it holds. Hashes that differ in their last bits only are not told apart: what is found is a
 * candidate. Not thread-safe.
 */
final class IdTable {
  /** Where the entries of a region begin; before them stands where they end. */
  static final int FIRST = 1;

  private static final int LEAST_ID_BITS = 4;
  private static final int MOST_ID_BITS = 30;
  private static final int HEADER_BYTES = 20;
  private static final int FIRST_TAG_BIT = 1 << 31;
  private static final int[] NONE = {FIRST};

  // By how much fewer bits choose a region than a number has.
  private final int regionShift;
  private int idBits = LEAST_ID_BITS;
  // By how much a hash is shifted to get its region.
  private int shift;
  private int[][] regions;
  private long ints;

  // Of a table that was opened: where each region begins that was not asked for yet.
  private IntBuffer mapped = IntBuffer.allocate(0);
  private int[] starts = {};

  // So that the loads of touch are not taken for idle.
  @SuppressWarnings("UnusedVariable")
  private int touched;

  /**
   * An empty table.
   *
   * @param regionShift a region has about 0.75 × 2^regionShift times as many entries as a number
   */
  IdTable(int regionShift) {
    this.regionShift = regionShift;
    setRegions(new int[1 << regionBits()][]);
    Arrays.fill(regions, NONE);
  }

  private IdTable(int regionShift, int idBits) {
    this.regionShift = regionShift;
    this.idBits = idBits;
    setRegions(new int[1 << regionBits()][]);
  }

  private void setRegions(int[][] regions) {
    this.regions = regions;
    shift = Integer.SIZE - regionBits();
  }

  /** The table that was saved. */
  static IdTable open(int regionShift, SectionReader from) {
    int idBits = (int) from.longs(1)[0];
    if (idBits < LEAST_ID_BITS || idBits > MOST_ID_BITS) {
      throw new IndexFormatException("a table of " + idBits + " bits can't be used");
    }
    IdTable table = new IdTable(regionShift, idBits);
    int[] lengths = from.intArray();
    table.mapped = from.ints();
    if (lengths.length != table.regions.length) {
      throw new IndexFormatException("a table of " + lengths.length + " regions can't be used");
    }
    int start = 0;
    for (int r = 0; r < lengths.length; r++) {
      int length = lengths[r];
      lengths[r] = start;
      start += length;
    }
    if (start != table.mapped.limit()) {
      throw new IndexFormatException("a table of " + start + " entries is cut short");
    }
    table.starts = lengths;
    return table;
  }

  /** Writes three sections: the bits of a number; how many entries each region has; these. */
  void save(SectionWriter to) {
    to.longs(idBits);
    int[] lengths = new int[regions.length];
    for (int r = 0; r < regions.length; r++) {
      lengths[r] = regions[r] != null ? regions[r][0] - FIRST : end(r) - starts[r];
    }
    to.begin();
    to.put(IntBuffer.wrap(lengths));
    to.end();
    to.begin();
    for (int r = 0; r < regions.length; r++) {
      to.put(
          regions[r] != null
              ? IntBuffer.wrap(regions[r], FIRST, lengths[r])
              : mapped.slice(starts[r], lengths[r]));
    }
    to.end();
  }

  /** The bytes of the table, with some for the regions that grow next. */
  long bytes() {
    return (ints * Integer.BYTES + (long) regions.length * HEADER_BYTES) * 9 / 8;
  }

  /** Loads what the walks for so many hashes begin with, all at once. */
  void touch(int[] hashes, int count) {
    int any = 0;
    for (int i = 0; i < count; i++) {
      int[] region = regionOf(hashes[i]);
      any |= region[region.length - 1];
    }
    touched = any;
  }

  /** The region of a hash, to walk over. */
  int[] regionOf(int hash) {
    int[] region = regions[hash >>> shift];
    return region != null ? region : take(hash >>> shift);
  }

  /** The bits of a hash that entries have. */
  int tag(int hash) {
    return (hash << (Integer.SIZE - shift)) >>> idBits;
  }

  /** Whether an entry is one for a hash with this tag. */
  boolean matches(int entry, int tag) {
    return entry >>> idBits == tag;
  }

  /** The number that an entry holds. */
  int id(int entry) {
    return entry & ((1 << idBits) - 1);
  }

  /** Adds an entry. */
  void add(int hash, int id) {
    while (id >= 1 << idBits) {
      split();
    }
    int[] region = regionOf(hash);
    int end = region[0];
    if (end == region.length) {
      int length = end + Math.max(2, end / 8);
      ints += length - (end == FIRST ? 0 : end);
      region = Arrays.copyOf(region, length);
      regions[hash >>> shift] = region;
    }
    region[end] = (tag(hash) << idBits) | id;
    region[0] = end + 1;
  }

  /** Removes an entry, if it is there. */
  void remove(int hash, int id) {
    int[] region = regionOf(hash);
    int entry = (tag(hash) << idBits) | id;
    for (int i = FIRST; i < region[0]; i++) {
      if (region[i] == entry) {
        System.arraycopy(region, i + 1, region, i, region[0] - i - 1);
        region[0]--;
        return;
      }
    }
  }

  /** Takes a region over from the file. */
  private int[] take(int r) {
    int count = end(r) - starts[r];
    int[] region = new int[FIRST + count];
    region[0] = FIRST + count;
    mapped.get(starts[r], region, FIRST, count);
    ints += region.length;
    regions[r] = region;
    return region;
  }

  private int end(int r) {
    return r + 1 < starts.length ? starts[r + 1] : mapped.limit();
  }

  private int regionBits() {
    return Math.max(1, idBits - regionShift);
  }

  /** Gives numbers one more bit. */
  private void split() {
    if (idBits == MOST_ID_BITS) {
      throw new IllegalStateException("more units than an index can take: 2^" + MOST_ID_BITS);
    }
    int[][] old = regions;
    for (int r = 0; r < old.length; r++) {
      regionOf(r << shift);
    }
    int halves = 1 << (Math.max(1, idBits + 1 - regionShift) - regionBits());
    idBits++;
    ints = 0;
    mapped = IntBuffer.allocate(0);
    starts = new int[0];
    setRegions(new int[old.length * halves][]);
    for (int r = 0; r < old.length; r++) {
      if (halves == 2) {
        regions[2 * r] = moved(old[r], 0);
        regions[2 * r + 1] = moved(old[r], FIRST_TAG_BIT);
      } else {
        regions[r] = moved(old[r]);
      }
      old[r] = NONE;
    }
  }

  /** The entries of a region with this first bit of their tags, which now chooses the region. */
  private int[] moved(int[] region, int firstBit) {
    int count = 0;
    for (int i = FIRST; i < region[0]; i++) {
      count += (region[i] & FIRST_TAG_BIT) == firstBit ? 1 : 0;
    }
    if (count == 0) {
      return NONE;
    }
    // One more than there is room for, so that each entry is written and counts if it belongs.
    int[] next = new int[FIRST + count + Math.max(1, count / 8)];
    int idMask = (1 << (idBits - 1)) - 1;
    int end = FIRST;
    for (int i = FIRST; i < region[0]; i++) {
      int entry = region[i];
      next[end] = ((entry & ~idMask) << 1) | (entry & idMask);
      end += (entry & FIRST_TAG_BIT) == firstBit ? 1 : 0;
    }
    Arrays.fill(next, end, next.length, 0);
    next[0] = end;
    ints += next.length;
    return next;
  }

  /** The entries of a region, their tags without the last bit. */
  private int[] moved(int[] region) {
    int[] next = region.clone();
    for (int i = FIRST; i < region[0]; i++) {
      int idMask = (1 << (idBits - 1)) - 1;
      next[i] = ((region[i] >>> idBits) << idBits) | (region[i] & idMask);
    }
    ints += next.length;
    return next;
  }
}
