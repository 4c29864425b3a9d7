// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maqala.normalize.resource.Resources;

/**
 * Tells whether a stretch may be a chain of Kazakh endings, by the automaton of {@code
 * kazakh-forms.tsv}. Immutable; takes time linear in the stretch.
 */
final class KazakhForms {
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_DONE = 4;

  /** A state's moves without an ending lead to later ones only. */
  private enum State {
    STEM,
    WORD,
    VERB,
    TENSE,
    AFTER,
    NUMBER,
    OWNER,
    OWNED,
    CASE,
    PERSON,
    END
  }

  private record Move(int from, int to, String ending) {}

  private static final Move[] MOVES = moves();

  private final Words words;

  KazakhForms(Words words) {
    this.words = words;
  }

  @SuppressWarnings("EnumOrdinal") // A place in a bit set that is never stored.
  private static Move[] moves() {
    List<Move> moves = new ArrayList<>();
    for (String[] row : Resources.rows(KazakhForms.class, "kazakh-forms.tsv")) {
      int from = State.valueOf(row[0].toUpperCase(Locale.ROOT)).ordinal();
      int to = State.valueOf(row[1].toUpperCase(Locale.ROOT)).ordinal();
      for (String ending : row[2].split(" ", -1)) {
        moves.add(new Move(from, to, ending.equals("0") ? "" : ending));
      }
    }
    moves.sort((a, b) -> Integer.compare(a.from, b.from));
    return moves.toArray(Move[]::new);
  }

  /** Whether the word at {@code [start, end)} is a known stem with endings that it may have. */
  boolean isForm(String text, int start, int end) {
    return isForm(text, start, end - 1, end);
  }

  /** Whether the word is a stem that ends at or before {@code last}, with such endings. */
  boolean isForm(String text, int start, int last, int end) {
    for (int at = start + SHORTEST_STEM; at <= last; at++) {
      boolean stem = at == end ? words.isKnown(text, start, at) : isStem(text, start, at);
      if (stem && isChain(text, start, at, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A known word that no case ends. A last п, к or қ of a word is voiced before a vowel; a verb in
   * -ю has a stem in -й.
   */
  private boolean isStem(String text, int start, int end) {
    if (words.isKnown(text, start, end)) {
      return !words.hasStem("kk-last", SHORTEST_DONE, text, start, end)
          && !words.hasStem("kk-dative", SHORTEST_DONE + 1, text, start, end);
    }
    int changed = "бгғй".indexOf(text.charAt(end - 1));
    return changed >= 0 && isKnown(text.substring(start, end - 1) + "пкқю".charAt(changed));
  }

  private boolean isKnown(String word) {
    return words.isKnown(word, 0, word.length());
  }

  /** Reads all chains at once: for each place, the states in which one of them may be there. */
  private boolean isChain(String text, int wordStart, int start, int end) {
    int[] states = new int[end - start + 1];
    states[0] = 1;
    for (int at = 0; at < states.length - 1; at++) {
      if (states[at] == 0) {
        continue;
      }
      for (Move move : MOVES) {
        int next = at + move.ending.length();
        if ((states[at] >>> move.from & 1) != 0
            && next < states.length
            && text.startsWith(move.ending, start + at)
            && mayTake(text, wordStart, start + at, move.ending)) {
          states[next] |= 1 << move.to;
        }
      }
    }
    return states[states.length - 1] != 0;
  }

  private boolean mayTake(String text, int start, int at, String ending) {
    return ending.isEmpty()
        || words.list("kk-invariant").contains(ending)
        || KazakhSounds.mayTake(text, start, at, ending);
  }
}
