// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** The best paths that reach one place, best first. */
final class WordBeam {
  /** A path this much worse than the best by its letters is no reading, known or not. */
  private static final int MOST_BEHIND = 100;

  final WordPath[] paths;
  int size;

  WordBeam(int width) {
    paths = new WordPath[width];
  }

  /** Whether a path of this cost has a place here. */
  boolean takes(int cost) {
    return (size < paths.length || paths[size - 1].cost > cost)
        && (size == 0 || cost <= paths[0].cost + MOST_BEHIND);
  }

  /** Adds a path that it {@link #takes}. */
  void add(WordPath path) {
    int at = size < paths.length ? size++ : size - 1;
    while (at > 0 && paths[at - 1].cost > path.cost) {
      paths[at] = paths[at - 1];
      at--;
    }
    paths[at] = path;
  }
}
