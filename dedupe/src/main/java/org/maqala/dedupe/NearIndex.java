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

  private static final int FREQUENT = 10;
  private static final int REGION_GROWTH = 4;
  private static final int REGION_SHIFT = 2;
  // How many shingles behind those indexed are read to find a rare one, before all are.
  private static final int AHEAD = 4;
  // A set of so many shingles or more; and what stands for the size of such a one.
  private static final int LARGE = 0xFF;

  private final Bounds bounds;
  private final IntSet frequent;
  private final Postings stock;
  // The mark of a set is where in its ascending order ends what the table has of it; one more than
  // its size if it is stock.
  private final PackedSets sets;
  // The sizes of the sets once more, so small that most of them stay in the cache.
  private final ByteColumn sizes;
  private final IdTable table;
  private int[] decoded = new int[64];

  // The rare shingles that are indexed if the set is added; the search looks the first of them up.
  // For each how many entries its walk met.
  private int lookedCount;
  private int walkedCount;
  // Where in the set they end.
  private int chosenEnd;
  private int from;
  private int[] looked = new int[64];
  private int[] hashes = new int[64];
  private int[] met = new int[64];

  private final Candidates candidates = new Candidates();
  private int[] likely = new int[64];
  private int[] addresses = new int[64];
  private int foundOverlap;

  // So that loads ahead of need are not taken for idle.
  @SuppressWarnings("UnusedVariable")
  private int touched;

  // Shingles that have become frequent, and sets that had them indexed and are due another one.
  private final SetShingles moving = new SetShingles();
  // These and what is indexed of them instead.
  private final SetShingles arriving = new SetShingles();

  NearIndex(Measure measure) {
    this(
        measure,
        new IntSet(),
        new Postings(),
        new PackedSets(),
        new ByteColumn(),
        new IdTable(REGION_SHIFT, REGION_GROWTH));
  }

  private NearIndex(
      Measure measure,
      IntSet frequent,
      Postings stock,
      PackedSets sets,
      ByteColumn sizes,
      IdTable table) {
    this.bounds = new Bounds(measure);
    this.frequent = frequent;
    this.stock = stock;
    this.sets = sets;
    this.sizes = sizes;
    this.table = table;
  }

  static NearIndex open(Measure measure, SectionReader from) {
    NearIndex index =
        new NearIndex(
            measure,
            IntSet.open(from),
            Postings.open(from),
            PackedSets.open(from),
            new ByteColumn(from.bytes()),
            IdTable.open(REGION_SHIFT, REGION_GROWTH, from));
    return index;
  }

  /** Writes the sections of the parts. */
  void save(SectionWriter to) {
    frequent.save(to);
    stock.save(to);
    sets.save(to);
    sizes.save(to);
    table.save(to);
  }

  long bytesWhenGrown() {
    return table.bytes() + sets.bytes() + sizes.bytes() + stock.bytes() + frequent.bytes();
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
    int indexed = bounds.indexed(set.length);
    chosenEnd = choose(set, indexed);
    return find(set, from, Math.min(lookedCount, bounds.prefix(set.length)));
  }

  /**
   * Adds the set that was looked for last, and nothing since; sets are numbered from 0 in the order
   * in which they are added.
   *
   * @param packed the same set, {@linkplain EliasFano#pack packed}
   */
  void addLast(int[] set, byte[] packed) {
    add(set, packed, chosenEnd, bounds.indexed(set.length));
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
    // A few more than wanted, since some are frequent.
    frequent.touch(set, Math.min(set.length, wanted + 2));
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
    candidates.clear();
    from = first;
    walkedCount = walks;
    for (int i = 0; i < lookedCount; i++) {
      hashes[i] = Hashes.spread(looked[i]);
    }
    table.touch(hashes, walks);
    for (int i = 0; i < walks; i++) {
      walk(i);
    }
    if (walks < bounds.prefix(set.length)) {
      for (int shingle : set) {
        if (frequent.contains(shingle)) {
          for (int e = stock.first(shingle); e != Postings.END; e = stock.after(e)) {
            meetStock(stock.kept(e));
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
    int end = table.end(region, hash);
    int entries = 0;
    for (int at = table.next(region, table.first(hash), end, tag); at < end; ) {
      entries++;
      int id = table.id(region[at]);
      if (id >= from) {
        candidates.hit(id);
        // On its way while the other walks go on; asked for when all have ended.
        touched |= sizes.get(id);
      }
      at = table.next(region, at + 1, end, tag);
    }
    met[i] = entries;
  }

  private void meetStock(int id) {
    if (id >= from) {
      candidates.meet(id);
    }
  }

  /** The earliest candidate that the set repeats. */
  private int earliest(int[] set) {
    int count = likely(set.length);
    // All addresses at once: each is in a place of memory of its own.
    for (int i = 0; i < count; i++) {
      addresses[i] = sets.address(likely[i]);
    }
    int best = sets.size();
    for (int i = 0; i < count; i++) {
      if (likely[i] < best) {
        int size = sets.sizeAt(addresses[i]);
        int needed = bounds.overlap(size, set.length);
        int overlap =
            needed <= Math.min(size, set.length) ? sets.overlap(addresses[i], set, needed) : 0;
        if (overlap > 0) {
          best = likely[i];
          foundOverlap = overlap;
        }
      }
    }
    return best == sets.size() ? NONE : best;
  }

  /** Lists the candidates that the search met often enough for their size. */
  private int likely(int size) {
    if (likely.length < candidates.count()) {
      likely = new int[candidates.count() * 2];
      addresses = new int[candidates.count() * 2];
    }
    boolean counts = walkedCount == bounds.prefix(size);
    int count = 0;
    for (int i = 0; i < candidates.count(); i++) {
      int id = candidates.id(i);
      int earlier = sizes.get(id) & LARGE;
      if (!counts || earlier == LARGE || candidates.hits(i) >= bounds.hits(earlier, size)) {
        likely[count++] = id;
      }
    }
    return count;
  }

  private void add(int[] set, byte[] packed, int end, int indexed) {
    int id = sets.size();
    sets.add(packed, set.length, end);
    sizes.add((byte) Math.min(set.length, LARGE));
    for (int i = walkedCount; i < lookedCount; i++) {
      met[i] = table.count(hashes[i]);
    }
    for (int i = 0; i < lookedCount; i++) {
      put(looked[i], hashes[i], id, met[i] + 1);
    }
    if (lookedCount < indexed) {
      sets.setMark(id, set.length + 1);
      addToStock(id, set, set.length);
    }
    indexNext();
  }

  private void put(int shingle, int hash, int id, int entries) {
    table.add(hash, id);
    if (entries >= FREQUENT && frequent.add(shingle)) {
      move(shingle, hash);
    }
  }

  /** Notes the sets that have a shingle indexed which has become frequent. */
  private void move(int shingle, int hash) {
    int[] region = table.regionOf(hash);
    int tag = table.tag(hash);
    int end = table.end(region, hash);
    for (int at = table.next(region, table.first(hash), end, tag); at < end; ) {
      moving.add(table.id(region[at]), shingle);
      at = table.next(region, at + 1, end, tag);
    }
  }

  private void addToStock(int id, int[] set, int size) {
    for (int i = 0; i < size; i++) {
      if (frequent.contains(set[i])) {
        stock.add(set[i], id);
      }
    }
  }

  /** Indexes one more rare shingle of the sets that had one indexed which is now frequent. */
  private void indexNext() {
    while (moving.count() > 0) {
      sets.touch(moving);
      arriving.clear();
      for (int i = 0; i < moving.count(); i++) {
        next(moving.set(i), moving.shingle(i));
      }
      moving.clear();
      int count = arriving.count();
      if (hashes.length < count) {
        hashes = new int[count * 2];
      }
      for (int i = 0; i < count; i++) {
        hashes[i] = Hashes.spread(arriving.shingle(i));
      }
      table.touch(hashes, count);
      for (int i = 0; i < count; i++) {
        index(arriving.set(i), arriving.shingle(i), hashes[i]);
      }
    }
  }

  private void index(int id, int shingle, int hash) {
    if (frequent.contains(shingle)) {
      // Since it was chosen.
      moving.add(id, shingle);
    } else {
      put(shingle, hash, id, table.count(hash) + 1);
    }
  }

  /** Takes a shingle off what is indexed of a set, and chooses the one that comes instead. */
  private void next(int id, int moved) {
    int size = sets.size(id);
    int end = sets.mark(id);
    boolean isStock = end > size;
    int known = isStock ? size : Math.min(size, end + AHEAD);
    int[] set = decode(id, known);
    if (Arrays.binarySearch(set, 0, Math.min(end, size), moved) < 0) {
      // The entry is another shingle's.
      return;
    }
    table.remove(Hashes.spread(moved), id);
    while (end < size) {
      if (end == known) {
        known = size;
        set = decode(id, known);
      }
      if (!frequent.contains(set[end])) {
        break;
      }
      end++;
    }
    if (isStock) {
      stock.add(moved, id);
    } else if (end < size) {
      sets.setMark(id, end + 1);
      arriving.add(id, set[end]);
    } else {
      sets.setMark(id, size + 1);
      addToStock(id, set, size);
    }
  }

  private int[] decode(int id, int count) {
    if (decoded.length < count) {
      decoded = new int[count * 2];
    }
    sets.read(id, count, decoded);
    return decoded;
  }
}
