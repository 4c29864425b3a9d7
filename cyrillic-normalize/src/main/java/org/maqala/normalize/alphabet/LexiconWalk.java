// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.List;
import org.maqala.normalize.alphabet.PathFinder.Signs;
import org.maqala.normalize.alphabet.Spellings.Spelling;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;

/**
 * Reads the signs of one word and its lexicons letter by letter at once, so that what begins no
 * word is given up there. Finds all the words that they may be, and the stems that they may start
 * with.
 */
final class LexiconWalk {
  private final WordAutomaton[] automata;
  private final Signs signs;
  private final List<Found> words = new ArrayList<>(2);
  private final List<Found> starts = new ArrayList<>();

  private LexiconWalk(WordAutomaton[] automata, Signs signs) {
    this.automata = automata;
    this.signs = signs;
  }

  /** Whether it can be done: not with a caller's lexicon that is none of ours. */
  static boolean canBeDone(WordAutomaton[] automata, Signs signs) {
    return automata.length > 0 && signs.length() <= Lexicon.LONGEST_WORD;
  }

  static LexiconWalk of(WordAutomaton[] automata, Signs signs) {
    LexiconWalk walk = new LexiconWalk(automata, signs);
    int[] places = new int[automata.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = automata[i].start();
    }
    walk.from(WordPath.START, 0, 0, places);
    return walk;
  }

  /** The automata that a lexicon is made of; none if it is made of something else. */
  static WordAutomaton[] automata(Lexicon lexicon) {
    List<Lexicon> parts =
        lexicon instanceof KazakhWords words
            ? List.of(words.kazakh(), words.russian(), words.rare())
            : List.of(lexicon);
    return parts.stream().allMatch(WordAutomaton.class::isInstance)
        ? parts.stream().map(WordAutomaton.class::cast).toArray(WordAutomaton[]::new)
        : new WordAutomaton[0];
  }

  List<Found> words() {
    return words;
  }

  /** The known words of three letters or more that the word may start with. */
  List<Stem> stems() {
    return starts.stream()
        .map(one -> new Stem(one.path().letters(false), one.frequencies().most()))
        .toList();
  }

  /** No deeper than the longest word of a lexicon. */
  private void from(WordPath path, int letters, int at, int[] places) {
    int[] one = new int[places.length];
    int[] two = new int[places.length];
    char last = 0;
    boolean alive = false;
    for (Spelling spelling : signs.at(at)) {
      String more = spelling.letters();
      if (more.charAt(0) != last) {
        last = more.charAt(0);
        alive = go(places, one, last);
      }
      int[] next = more.length() == 1 ? one : two;
      if (alive && (more.length() == 1 || go(one, two, more.charAt(1)))) {
        reach(path, spelling, letters + more.length(), at, next);
      }
    }
  }

  private void reach(WordPath path, Spelling spelling, int letters, int at, int[] places) {
    int to = at + spelling.signs().length();
    Frequencies frequencies = frequencies(places);
    boolean known = frequencies.most() > 0;
    if (to == signs.length() && !known) {
      return;
    }
    WordPath longer = signs.step(path, spelling, at, signs.cost(path, spelling));
    if (to == signs.length()) {
      words.add(new Found(longer, frequencies));
    }
    if (known && letters >= WordReader.SHORTEST_STEM) {
      starts.add(new Found(longer, frequencies));
    }
    if (to < signs.length()) {
      from(longer, letters, to, places);
    }
  }

  private boolean go(int[] places, int[] next, char letter) {
    int any = 0;
    for (int i = 0; i < places.length; i++) {
      next[i] = places[i] == 0 ? 0 : automata[i].step(places[i], letter);
      any |= next[i];
    }
    return any != 0;
  }

  private static Frequencies frequencies(int[] places) {
    return new Frequencies(
        WordAutomaton.frequencyAt(places[0]),
        places.length > 1 ? WordAutomaton.frequencyAt(places[1]) : 0,
        places.length > 2 ? WordAutomaton.frequencyAt(places[2]) : 0);
  }

  /** A way to read the word or its start as a known word, with its frequency in each lexicon. */
  record Found(WordPath path, Frequencies frequencies) {}

  /** A known word at the start of the word, in small letters. */
  record Stem(String letters, int frequency) {}
}
