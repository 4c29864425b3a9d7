// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A multimap from 32-bit hashes to numbers of kept units, in about five and a half bytes an entry.
 * Entries lie in many small arrays, the regions: the upper bits of the hash say in which, and the
 * bits after them, the tag, stand in the entry before the number. In a region they lie in groups by
 * the first two bits of the tag, in the order in which they came; a group is short enough to be
 * read from end to end. When numbers need one more bit, each region is split in two by the first
 * bit of its tags, which then need it no more; so the table grows from what it holds. Hashes that
 * differ in their last bits only are not told apart: what is found is a candidate. Not thread-safe.
 */
final class IdTable {
  // A region begins with where its entries end; then come these.
  private static final int END = 0;
  private static final int FIRST = 1;

  // A region with more entries than bytes can count has no groups, and keeps having none.
  private static final int MOST_GROUPED = 254;
  private static final int UNGROUPED = -1;
  private static final int GROUP_SHIFT = Integer.SIZE - 2;
  private static final int LAST_GROUP = 3;
  private static final int IN_ALL_GROUPS = 0x01010101;

  private static final int LEAST_ID_BITS = 4;
  private static final int MOST_ID_BITS = 30;
  private static final int HEADER_BYTES = 24;
  private static final int FIRST_TAG_BIT = 1 << 31;
  private static final int[] NONE = {FIRST};

  // By how much fewer bits choose a region than a number has.
  private final int regionShift;
  private final int growth;
  private int idBits = LEAST_ID_BITS;
  // By how much a hash is shifted to get its region.
  private int shift;
  private int[][] regions;
  // Where the groups of each region end, counted from its first entry, a byte each. They stand
  // apart
  // so that where to read in a region is known before any of it is loaded.
  private int[] groups;
  private long ints;
  private int[] moving = {};

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
   * @param growth a full region grows by this part of its size: the more, the fewer copies
   */
  IdTable(int regionShift, int growth) {
    this.regionShift = regionShift;
    this.growth = growth;
    setRegions(1 << regionBits());
    Arrays.fill(regions, NONE);
  }

  private IdTable(int regionShift, int growth, int idBits) {
    this.regionShift = regionShift;
    this.growth = growth;
    this.idBits = idBits;
    setRegions(1 << regionBits());
  }

  private void setRegions(int count) {
    regions = new int[count][];
    groups = new int[count];
    shift = Integer.SIZE - regionBits();
  }

  /** The table that was saved. */
  static IdTable open(int regionShift, int growth, SectionReader from) {
    int idBits = (int) from.longs(1)[0];
    if (idBits < LEAST_ID_BITS || idBits > MOST_ID_BITS) {
      throw new IndexFormatException("a table of " + idBits + " bits can't be used");
    }
    IdTable table = new IdTable(regionShift, growth, idBits);
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
      lengths[r] = regions[r] != null ? regions[r][END] - FIRST : end(r) - starts[r];
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
      any |= region[Math.min(first(hashes[i]), region.length - 1)];
    }
    touched = any;
  }

  /** The region of a hash, to walk over. */
  int[] regionOf(int hash) {
    int[] region = regions[hash >>> shift];
    return region != null ? region : take(hash >>> shift);
  }

  /** Where the group of a hash begins in its region, which was asked for before. */
  int first(int hash) {
    int ends = groups[hash >>> shift];
    return ends == UNGROUPED
        ? FIRST
        : FIRST
            + ((int) (Integer.toUnsignedLong(ends) << Byte.SIZE >>> (group(hash) * Byte.SIZE))
                & 0xFF);
  }

  /** Where it ends. */
  int end(int[] region, int hash) {
    int ends = groups[hash >>> shift];
    return ends == UNGROUPED ? region[END] : FIRST + ((ends >>> (group(hash) * Byte.SIZE)) & 0xFF);
  }

  private int group(int hash) {
    return (hash << (Integer.SIZE - shift)) >>> GROUP_SHIFT;
  }

  /** The bits of a hash that entries have. */
  int tag(int hash) {
    return (hash << (Integer.SIZE - shift)) >>> idBits;
  }

  /** The first entry from a place on that is one for this tag; the end if there is none. */
  int next(int[] region, int from, int end, int tag) {
    int at = from;
    while (at < end && region[at] >>> idBits != tag) {
      at++;
    }
    return at;
  }

  /** How many entries there are for a hash. */
  int count(int hash) {
    int[] region = regionOf(hash);
    int tag = tag(hash);
    int end = end(region, hash);
    int entries = 0;
    for (int at = first(hash); at < end; at++) {
      entries += region[at] >>> idBits == tag ? 1 : 0;
    }
    return entries;
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
    int r = hash >>> shift;
    int end = region[END];
    if (end == region.length) {
      int length = end + Math.max(2, end / growth);
      ints += length - (end == FIRST ? 0 : end);
      region = Arrays.copyOf(region, length);
      regions[r] = region;
    }
    int ends = groups[r];
    int place = end;
    if (end - FIRST == MOST_GROUPED || ends == UNGROUPED) {
      groups[r] = UNGROUPED;
    } else {
      int group = group(hash);
      // The first entry of each group behind goes to its end; those of the others to where they
      // are,
      // without a branch, since which group it is can't be guessed.
      for (int g = LAST_GROUP; g > 0; g--) {
        int first = FIRST + ((ends >>> ((g - 1) * Byte.SIZE)) & 0xFF);
        int isBehind = (group - g) >> (Integer.SIZE - 1);
        int from = place + ((first - place) & isBehind);
        region[place] = region[from];
        place = from;
      }
      groups[r] = ends + (IN_ALL_GROUPS << (group * Byte.SIZE));
    }
    region[place] = (tag(hash) << idBits) | id;
    region[END] = end + 1;
  }

  /** Removes an entry, if it is there. */
  void remove(int hash, int id) {
    int[] region = regionOf(hash);
    int entry = (tag(hash) << idBits) | id;
    int end = end(region, hash);
    for (int i = first(hash); i < end; i++) {
      if (region[i] == entry) {
        remove(region, i, hash);
        return;
      }
    }
  }

  private void remove(int[] region, int at, int hash) {
    int place = at;
    int r = hash >>> shift;
    int group = group(hash);
    int ends = groups[r];
    if (ends != UNGROUPED) {
      // The last entry of its group goes there, and that of each behind to the place before it.
      for (int g = group; g <= LAST_GROUP; g++) {
        int last = FIRST + ((ends >>> (g * Byte.SIZE)) & 0xFF) - 1;
        region[place] = region[last];
        place = last;
      }
      groups[r] = ends - (IN_ALL_GROUPS << (group * Byte.SIZE));
    } else {
      region[place] = region[region[END] - 1];
    }
    region[END]--;
  }

  /** Takes a region over from the file. */
  private int[] take(int r) {
    int count = end(r) - starts[r];
    int[] entries = new int[count];
    mapped.get(starts[r], entries, 0, count);
    return setRegion(r, entries, count, 0);
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
    int[] oldGroups = groups;
    for (int r = 0; r < old.length; r++) {
      regionOf(r << shift);
    }
    int halves = 1 << (Math.max(1, idBits + 1 - regionShift) - regionBits());
    idBits++;
    ints = 0;
    mapped = IntBuffer.allocate(0);
    starts = new int[0];
    setRegions(old.length * halves);
    for (int r = 0; r < old.length; r++) {
      if (halves == 2) {
        move(old[r], oldGroups[r], 0, 2 * r);
        move(old[r], oldGroups[r], FIRST_TAG_BIT, 2 * r + 1);
      } else {
        move(old[r], r);
      }
      old[r] = NONE;
    }
  }

  /** Takes over the entries with this first bit of their tags, which now chooses the region. */
  private void move(int[] region, int ends, int firstBit, int r) {
    int from = FIRST;
    int to = region[END];
    if (ends != UNGROUPED) {
      // Those of two groups.
      int half = FIRST + ((ends >>> Byte.SIZE) & 0xFF);
      from = firstBit == 0 ? FIRST : half;
      to = firstBit == 0 ? half : to;
    }
    int[] entries = moving(to - from + 1);
    int idMask = (1 << (idBits - 1)) - 1;
    int count = 0;
    for (int i = from; i < to; i++) {
      int entry = region[i];
      // Each is written, and counts if it belongs.
      entries[count] = ((entry & ~idMask) << 1) | (entry & idMask);
      count += (entry & FIRST_TAG_BIT) == firstBit ? 1 : 0;
    }
    setRegion(r, entries, count, Math.max(1, count / 8));
  }

  /** Takes over the entries of a region, their tags without the last bit. */
  private void move(int[] region, int r) {
    int count = region[END] - FIRST;
    int[] entries = moving(count);
    int idMask = (1 << (idBits - 1)) - 1;
    for (int i = 0; i < count; i++) {
      int entry = region[FIRST + i];
      entries[i] = ((entry >>> idBits) << idBits) | (entry & idMask);
    }
    setRegion(r, entries, count, 0);
  }

  private int[] moving(int length) {
    if (moving.length < length) {
      moving = new int[length * 2];
    }
    return moving;
  }

  /** Fills a region with so many entries, with room for some more. */
  private int[] setRegion(int r, int[] entries, int count, int room) {
    if (count == 0) {
      groups[r] = 0;
      regions[r] = NONE;
      return NONE;
    }
    int[] region = new int[FIRST + count + room];
    region[END] = FIRST + count;
    ints += region.length;
    regions[r] = region;
    if (count > MOST_GROUPED) {
      groups[r] = UNGROUPED;
      System.arraycopy(entries, 0, region, FIRST, count);
      return region;
    }
    int ends = 0;
    for (int i = 0; i < count; i++) {
      ends += IN_ALL_GROUPS << ((entries[i] >>> GROUP_SHIFT) * Byte.SIZE);
    }
    groups[r] = ends;
    // Where the next entry of each group goes.
    int next = ends << Byte.SIZE;
    for (int i = 0; i < count; i++) {
      int group = (entries[i] >>> GROUP_SHIFT) * Byte.SIZE;
      region[FIRST + ((next >>> group) & 0xFF)] = entries[i];
      next += 1 << group;
    }
    return region;
  }
}
