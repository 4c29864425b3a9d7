// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * The packed words of kept units, numbered from 0 in the order in which they came: four bytes a
 * unit beside the words, which are filled up to four. Not thread-safe.
 */
final class KeptWords {
  private final IntColumn ends;
  private final IntColumn words;

  KeptWords() {
    this(new IntColumn(), new IntColumn());
  }

  private KeptWords(IntColumn ends, IntColumn words) {
    this.ends = ends;
    this.words = words;
  }

  static KeptWords open(SectionReader from) {
    return new KeptWords(new IntColumn(from.ints()), new IntColumn(from.ints()));
  }

  /** Writes two sections. */
  void save(SectionWriter to) {
    ends.save(to);
    words.save(to);
  }

  void add(byte[] packed) {
    for (int i = 0; i < packed.length; i += Integer.BYTES) {
      int four = 0;
      for (int b = 0; b < Integer.BYTES && i + b < packed.length; b++) {
        four |= Byte.toUnsignedInt(packed[i + b]) << (b * Byte.SIZE);
      }
      words.add(four);
    }
    ends.add(words.size());
  }

  /** The packed words of a unit. */
  byte[] get(int id) {
    int start = id == 0 ? 0 : ends.get(id - 1);
    byte[] packed = new byte[(ends.get(id) - start) * Integer.BYTES];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) (words.get(start + i / Integer.BYTES) >>> (i % Integer.BYTES * Byte.SIZE));
    }
    return packed;
  }
}
