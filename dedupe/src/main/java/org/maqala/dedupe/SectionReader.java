// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Iterator;
import java.util.List;

/** Hands out the sections of an index in the order in which they were written. */
final class SectionReader {
  private final Iterator<ByteBuffer> sections;

  /** A reader of little-endian sections, which are changed with what is read from it. */
  SectionReader(List<ByteBuffer> sections) {
    this.sections = sections.iterator();
  }

  ByteBuffer bytes() {
    if (!sections.hasNext()) {
      throw new IndexFormatException("sections are missing");
    }
    return sections.next();
  }

  IntBuffer ints() {
    return bytes().asIntBuffer();
  }

  LongBuffer longs() {
    return bytes().asLongBuffer();
  }

  /** A section of that many numbers. */
  long[] longs(int count) {
    LongBuffer from = longs();
    if (from.limit() != count) {
      throw new IndexFormatException("a section has " + from.limit() + " numbers, not " + count);
    }
    long[] values = new long[count];
    from.get(values);
    return values;
  }

  int[] intArray() {
    IntBuffer from = ints();
    int[] values = new int[from.limit()];
    from.get(values);
    return values;
  }

  String text() {
    return bytes().asCharBuffer().toString();
  }
}
