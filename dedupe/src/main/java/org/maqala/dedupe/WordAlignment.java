// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns the words of two units as a patience diff does, with three words in a row for its lines:
 * what both begin and end with; between these the longest chain of triples that occur once in each
 * and come in the same order in both; the equal words next to these; and, where no more than 32
 * words of each are left, their longest common subsequence. Near linear in the words.
 */
final class WordAlignment {
  /**
   * Words of one that stand where other words of the other do; either may be none.
   *
   * @param earlier the words of the one
   * @param later those of the other
   * @param isEnd whether both units end with them
   */
  record Gap(List<String> earlier, List<String> later, boolean isEnd) {}

  private record Triple(int first, int second, int third) {}

  /** Where words that both have stand in each. */
  private record Anchor(int earlier, int later) {}

  private static final int TRIPLE = 3;
  private static final int REPEATED = -1;
  private static final int SMALL = 32;

  private final List<String> earlier;
  private final List<String> later;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int start;
  private final int earlierEnd;
  private final int laterEnd;

  private WordAlignment(List<String> earlier, List<String> later) {
    this.earlier = earlier;
    this.later = later;
    int shorter = Math.min(earlier.size(), later.size());
    int same = 0;
    while (same < shorter && earlier.get(same).equals(later.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && earlier.get(earlier.size() - 1 - tail).equals(later.get(later.size() - 1 - tail))) {
      tail++;
    }
    start = same;
    earlierEnd = earlier.size() - tail;
    laterEnd = later.size() - tail;
  }

  /** Where the two differ, in order. */
  static List<Gap> gaps(List<String> earlier, List<String> later) {
    return new WordAlignment(earlier, later).gaps();
  }

  private List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int from = start;
    int laterFrom = start;
    for (Anchor anchor : chain(anchors())) {
      // The first words of an anchor may be those of the one before it, in either.
      int taken = Math.max(0, Math.max(from - anchor.earlier(), laterFrom - anchor.later()));
      add(gaps, from, anchor.earlier() + taken, laterFrom, anchor.later() + taken);
      from = anchor.earlier() + TRIPLE;
      laterFrom = anchor.later() + TRIPLE;
    }
    add(gaps, from, earlierEnd, laterFrom, laterEnd);
    return gaps;
  }

  /** Adds what is left between two anchors once the equal words in it are taken off. */
  private void add(List<Gap> gaps, int from, int to, int laterFrom, int laterTo) {
    int i = from;
    int j = laterFrom;
    while (i < to && j < laterTo && earlier.get(i).equals(later.get(j))) {
      i++;
      j++;
    }
    int end = to;
    int laterEnding = laterTo;
    while (end > i && laterEnding > j && earlier.get(end - 1).equals(later.get(laterEnding - 1))) {
      end--;
      laterEnding--;
    }
    int pairs = (end - i) * (laterEnding - j);
    if (pairs > 0 && end - i <= SMALL && laterEnding - j <= SMALL) {
      addCommonApart(gaps, i, end, j, laterEnding);
    } else {
      addGap(gaps, i, end, j, laterEnding);
    }
  }

  /** Parts a small gap at its longest common subsequence. */
  private void addCommonApart(List<Gap> gaps, int from, int to, int laterFrom, int laterTo) {
    int[][] common = new int[to - from + 1][laterTo - laterFrom + 1];
    for (int i = to - 1; i >= from; i--) {
      for (int j = laterTo - 1; j >= laterFrom; j--) {
        int[] next = common[i - from + 1];
        int at = j - laterFrom;
        common[i - from][at] =
            earlier.get(i).equals(later.get(j))
                ? next[at + 1] + 1
                : Math.max(next[at], common[i - from][at + 1]);
      }
    }
    int start = from;
    int laterStart = laterFrom;
    for (int i = from, j = laterFrom; i < to && j < laterTo; ) {
      if (earlier.get(i).equals(later.get(j))) {
        addGap(gaps, start, i, laterStart, j);
        start = ++i;
        laterStart = ++j;
      } else if (common[i - from + 1][j - laterFrom] >= common[i - from][j - laterFrom + 1]) {
        i++;
      } else {
        j++;
      }
    }
    addGap(gaps, start, to, laterStart, laterTo);
  }

  private void addGap(List<Gap> gaps, int from, int to, int laterFrom, int laterTo) {
    if (from < to || laterFrom < laterTo) {
      gaps.add(
          new Gap(
              earlier.subList(from, to),
              later.subList(laterFrom, laterTo),
              to == earlier.size() && laterTo == later.size()));
    }
  }

  /** The triples that occur once in each, in the order of the later. */
  private List<Anchor> anchors() {
    Map<Triple, Integer> places = places(earlier, earlierEnd);
    Map<Triple, Integer> laterPlaces = places(later, laterEnd);
    List<Anchor> anchors = new ArrayList<>();
    for (int j = start; j + TRIPLE <= laterEnd; j++) {
      Triple triple = triple(later, j);
      int place = places.getOrDefault(triple, REPEATED);
      if (place != REPEATED && laterPlaces.getOrDefault(triple, REPEATED) != REPEATED) {
        anchors.add(new Anchor(place, j));
      }
    }
    return anchors;
  }

  private Map<Triple, Integer> places(List<String> words, int end) {
    Map<Triple, Integer> places = new HashMap<>();
    for (int i = start; i + TRIPLE <= end; i++) {
      places.merge(triple(words, i), i, (one, other) -> REPEATED);
    }
    return places;
  }

  private Triple triple(List<String> words, int at) {
    return new Triple(number(words.get(at)), number(words.get(at + 1)), number(words.get(at + 2)));
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, it -> numbers.size());
  }

  /** The longest chain in which the places in the earlier ascend too. */
  private static List<Anchor> chain(List<Anchor> anchors) {
    // For each length of a chain the anchor with the least place that one can end with.
    int[] ends = new int[anchors.size()];
    int[] before = new int[anchors.size()];
    int length = 0;
    for (int i = 0; i < anchors.size(); i++) {
      int at = longest(anchors, ends, length, anchors.get(i).earlier());
      before[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    Anchor[] chain = new Anchor[length];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      chain[--length] = anchors.get(i);
    }
    return List.of(chain);
  }

  /** The length of the longest chain that ends before a place. */
  private static int longest(List<Anchor> anchors, int[] ends, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(ends[middle]).earlier() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
