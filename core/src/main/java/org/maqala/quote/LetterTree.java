// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;

/**
 * Numbered words as a tree whose edges are letters, so that one walk along a word of a text meets
 * all of them that the word begins with, and most walks end at the third letter. The edges lie in
 * one table with open addressing, which is small enough to stay in the cache.
 */
final class LetterTree {
  /** Where a walk starts. */
  static final int ROOT = 1;

  private int[] numbers = new int[64];
  private int nodes = ROOT;

  /** The node and letter of an edge above, the node that it leads to below; 0 is none. */
  private long[] edges = new long[256];

  /** Adds a word, folded, with a number other than 0. */
  void add(String word, int number) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int next = next(node, word.charAt(i));
      node = next == 0 ? grow(node, word.charAt(i)) : next;
    }
    numbers[node] = number;
  }

  private int grow(int node, char c) {
    nodes++;
    if (nodes == numbers.length) {
      numbers = Arrays.copyOf(numbers, nodes * 2);
    }
    if (nodes * 2 > edges.length) {
      long[] old = edges;
      edges = new long[old.length * 2];
      for (long edge : old) {
        if (edge != 0) {
          put((int) (edge >>> Integer.SIZE), (int) edge);
        }
      }
    }
    put(key(node, c), nodes);
    return nodes;
  }

  private void put(int key, int to) {
    int slot = slot(key);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = (long) key << Integer.SIZE | to;
  }

  private static int key(int node, char c) {
    return node << Character.SIZE | c;
  }

  private int slot(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & (edges.length - 1);
  }

  /** The node that a letter leads to; 0 if no word goes on with it. */
  int next(int node, char c) {
    int key = key(node, c);
    int slot = slot(key);
    for (long edge = edges[slot]; edge != 0; edge = edges[slot]) {
      if ((int) (edge >>> Integer.SIZE) == key) {
        return (int) edge;
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return 0;
  }

  /** The number of the word that ends at a node; 0 if none does. */
  int number(int node) {
    return numbers[node];
  }
}
