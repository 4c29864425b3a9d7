// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds a minimal acyclic automaton from sorted words, state by state: a state is frozen when no
 * later word can add to it, and frozen states that accept the same endings are one (Daciuk, Mihov,
 * Watson and Watson 2000, the algorithm for sorted data).
 */
final class AutomatonBuilder {
  private final Map<State, Integer> frozen = new HashMap<>();
  private int[] arcs = new int[1 << 10];
  private int size;

  /** The states on the path of the last word; that of depth 0 is the root. */
  private final List<State> path = new ArrayList<>();

  private String last = "";

  private AutomatonBuilder() {
    arcs[size++] = WordAutomaton.LAST;
    path.add(new State());
  }

  static WordAutomaton build(Map<String, Integer> frequencies) {
    AutomatonBuilder builder = new AutomatonBuilder();
    sorted(frequencies).forEach(builder::add);
    builder.freezeBelow(0);
    int root = builder.freeze(builder.path.get(0));
    return new WordAutomaton(Arrays.copyOf(builder.arcs, builder.size), root);
  }

  /** The words as strings of letter numbers. */
  private static SortedMap<String, Integer> sorted(Map<String, Integer> frequencies) {
    SortedMap<String, Integer> words = new TreeMap<>();
    frequencies.forEach((word, frequency) -> {
      if (frequency < 1 || frequency > WordAutomaton.FREQUENCY_MASK) {
        throw new IllegalArgumentException(
            "frequency of " + word + ": " + frequency + " is not from 1 to 7");
      }
      words.merge(numbers(word), frequency, Math::max);
    });
    return words;
  }

  private static String numbers(String word) {
    if (word.isEmpty() || word.length() > Lexicon.LONGEST_WORD) {
      throw new IllegalArgumentException(
          "word \"" + word + "\": 1 to " + Lexicon.LONGEST_WORD + " letters are allowed");
    }
    StringBuilder numbers = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int number = Letters.number(word.charAt(i));
      if (number == Letters.NONE) {
        throw new IllegalArgumentException(
            "word \"" + word + "\": no Russian or Kazakh letter at " + i);
      }
      numbers.append((char) number);
    }
    return numbers.toString();
  }

  private void add(String word, int frequency) {
    int common = 0;
    while (common < last.length()
        && common < word.length()
        && word.charAt(common) == last.charAt(common)) {
      common++;
    }
    freezeBelow(common);
    for (int i = common; i < word.length(); i++) {
      path.get(i).open(word.charAt(i));
      path.add(new State());
    }
    path.get(word.length() - 1).accept(frequency);
    last = word;
  }

  private void freezeBelow(int depth) {
    for (int i = path.size() - 1; i > depth; i--) {
      path.get(i - 1).close(freeze(path.remove(i)));
    }
  }

  /** The index of the frozen state that is equal to this one. */
  private int freeze(State state) {
    if (state.isLeaf()) {
      return WordAutomaton.LEAF;
    }
    Integer known = frozen.get(state);
    if (known != null) {
      return known;
    }
    int at = size;
    for (int arc : state.finished()) {
      append(arc);
    }
    frozen.put(state, at);
    return at;
  }

  private void append(int arc) {
    if (size == WordAutomaton.MOST_ARCS) {
      throw new IllegalArgumentException("too many words for one lexicon");
    }
    if (size == arcs.length) {
      arcs = Arrays.copyOf(arcs, size * 2);
    }
    arcs[size++] = arc;
  }

  /** A state under construction: its arcs, of which only the last may still change. */
  private static final class State {
    private int[] arcs = {};

    void open(int letter) {
      arcs = Arrays.copyOf(arcs, arcs.length + 1);
      arcs[arcs.length - 1] = letter;
    }

    void accept(int frequency) {
      arcs[arcs.length - 1] |= frequency << WordAutomaton.FREQUENCY_SHIFT;
    }

    void close(int target) {
      arcs[arcs.length - 1] |= target << WordAutomaton.TARGET_SHIFT;
    }

    boolean isLeaf() {
      return arcs.length == 0;
    }

    int[] finished() {
      arcs[arcs.length - 1] |= WordAutomaton.LAST;
      return arcs;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state && Arrays.equals(finished(), state.finished());
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(finished());
    }
  }
}
