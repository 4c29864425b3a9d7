// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * For each frequent shingle, the kept sets that have nothing rare: chains in flat arrays, 16 bytes
 * an entry and 4 to 8 for its bucket.
 */
final class Postings {
  /** Ends a chain. */
  static final int END = 0;

  // Entry 0 is the end marker; a bucket that was never written to points at it.
  private int[] heads = new int[16];
  private int[] next = new int[16];
  private int[] tags = new int[16];
  private int[] kept = new int[16];
  private int size = 1;

  /** The bytes of the arrays and of those to which they grow next. */
  long bytes() {
    return (heads.length + 3L * next.length) * 3 * Integer.BYTES;
  }

  /** Writes five sections: how many entries there are, and the four arrays. */
  void save(SectionWriter to) {
    to.longs(size);
    for (int[] part : List.of(heads, next, tags, kept)) {
      to.begin();
      to.put(IntBuffer.wrap(part));
      to.end();
    }
  }

  static Postings open(SectionReader from) {
    Postings postings = new Postings();
    postings.size = (int) from.longs(1)[0];
    postings.heads = from.intArray();
    postings.next = from.intArray();
    postings.tags = from.intArray();
    postings.kept = from.intArray();
    if (Integer.bitCount(postings.heads.length) != 1 || postings.size > postings.kept.length) {
      throw new IndexFormatException("postings can't be used");
    }
    return postings;
  }

  /** The first entry for {@code shingle}, or {@link #END}. */
  int first(int shingle) {
    return seek(heads[shingle & (heads.length - 1)], shingle);
  }

  /** The entry after {@code entry} for the same shingle, or {@link #END}. */
  int after(int entry) {
    return seek(next[entry], tags[entry]);
  }

  /** The set that an entry names. */
  int kept(int entry) {
    return kept[entry];
  }

  /** Adds an entry in front of those there are. */
  void add(int shingle, int id) {
    if (size == next.length) {
      grow();
    }
    tags[size] = shingle;
    kept[size] = id;
    link(size);
    size++;
  }

  private int seek(int from, int tag) {
    int entry = from;
    while (entry != END && tags[entry] != tag) {
      entry = next[entry];
    }
    return entry;
  }

  private void link(int entry) {
    int bucket = tags[entry] & (heads.length - 1);
    next[entry] = heads[bucket];
    heads[bucket] = entry;
  }

  private void grow() {
    int capacity = Math.multiplyExact(size, 2);
    next = Arrays.copyOf(next, capacity);
    tags = Arrays.copyOf(tags, capacity);
    kept = Arrays.copyOf(kept, capacity);
    heads = new int[capacity];
    for (int entry = 1; entry < size; entry++) {
      link(entry);
    }
  }
}
