// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * A growing list of longs: what was mapped from a file, if anything, then blocks, so that growth
 * copies nothing and at most one block is unused. Not thread-safe.
 */
final class LongColumn {
  private static final int BLOCK_BITS = 14;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private final LongBuffer mapped;
  private final int mappedSize;
  private long[][] blocks = {new long[8]};
  // How many are in the blocks.
  private int added;

  LongColumn() {
    this(LongBuffer.allocate(0));
  }

  /** A column that begins with all that a buffer has. */
  LongColumn(LongBuffer mapped) {
    this.mapped = mapped;
    this.mappedSize = mapped.limit();
  }

  int size() {
    return mappedSize + added;
  }

  long get(int index) {
    int at = index - mappedSize;
    return at < 0 ? mapped.get(index) : blocks[at >>> BLOCK_BITS][at & (BLOCK - 1)];
  }

  /** The bytes of the blocks. */
  long bytes() {
    long items = added <= BLOCK ? blocks[0].length : ((added - 1) / BLOCK + 1L) * BLOCK;
    return items * Long.BYTES;
  }

  void add(long value) {
    int block = added >>> BLOCK_BITS;
    int at = added & (BLOCK - 1);
    if (at == 0 && block > 0) {
      blocks = block < blocks.length ? blocks : Arrays.copyOf(blocks, block * 2);
      blocks[block] = new long[BLOCK];
    } else if (at == blocks[block].length) {
      blocks[block] = Arrays.copyOf(blocks[block], at * 2);
    }
    blocks[block][at] = value;
    added++;
  }

  /** Writes all as one section. */
  void save(SectionWriter to) {
    to.begin();
    to.put(mapped.duplicate());
    for (int from = 0; from < added; from += BLOCK) {
      to.put(LongBuffer.wrap(blocks[from >>> BLOCK_BITS], 0, Math.min(BLOCK, added - from)));
    }
    to.end();
  }
}
