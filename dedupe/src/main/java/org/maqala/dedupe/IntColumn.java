// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * A growing list of ints in blocks, so that growth copies nothing and at most one block is unused.
 */
final class IntColumn {
  private static final int BLOCK_BITS = 14;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private int[][] blocks = {new int[8]};
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return blocks[index >>> BLOCK_BITS][index & (BLOCK - 1)];
  }

  void add(int value) {
    int block = size >>> BLOCK_BITS;
    int at = size & (BLOCK - 1);
    if (at == 0 && block > 0) {
      blocks = block < blocks.length ? blocks : Arrays.copyOf(blocks, block * 2);
      blocks[block] = new int[BLOCK];
    } else if (at == blocks[block].length) {
      blocks[block] = Arrays.copyOf(blocks[block], at * 2);
    }
    blocks[block][at] = value;
    size++;
  }
}
