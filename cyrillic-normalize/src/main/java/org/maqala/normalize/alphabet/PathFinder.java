// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.normalize.alphabet.Spellings.Spelling;
import org.maqala.normalize.letters.LetterModel;

/** Finds the ways in which the signs of a word may be letters, likely ones first. Immutable. */
final class PathFinder {
  /** What a vowel of the other kind costs. */
  private static final int HARMONY = 40;

  private static final Spelling[] NONE = {};

  private final Spellings spellings;
  private final LetterCosts model;
  private final int width;

  /**
   * @param width how many paths are followed at a time
   */
  PathFinder(Spellings spellings, LetterCosts model, int width) {
    this.spellings = spellings;
    this.model = model;
    this.width = width;
  }

  /** The signs of a word, cut once into those that each place may be read as. */
  Signs signs(String text, int start, int end, int harmony) {
    return new Signs(text, start, end, harmony);
  }

  /** Those that are likely by their letters: a beam search. Linear in the word. */
  List<WordPath> likely(Signs signs) {
    @Nullable WordBeam[] beams = new WordBeam[signs.length() + 1];
    WordBeam first = new WordBeam(1);
    first.add(WordPath.START);
    beams[0] = first;
    for (int at = 0; at < signs.length(); at++) {
      WordBeam beam = beams[at];
      if (beam != null) {
        beams[at] = null;
        extend(beam, beams, signs, at);
      }
    }
    WordBeam last = beams[signs.length()];
    List<WordPath> found = new ArrayList<>();
    if (last != null) {
      for (int i = 0; i < last.size; i++) {
        found.add(last.paths[i]);
      }
    }
    return ended(found, signs);
  }

  private void extend(WordBeam beam, @Nullable WordBeam[] beams, Signs signs, int at) {
    for (Spelling spelling : signs.at(at)) {
      int next = at + spelling.signs().length();
      WordBeam to = beams[next];
      if (to == null) {
        to = new WordBeam(width);
        beams[next] = to;
      }
      for (int i = 0; i < beam.size; i++) {
        int cost = signs.cost(beam.paths[i], spelling);
        if (to.takes(cost)) {
          to.add(signs.step(beam.paths[i], spelling, at, cost));
        }
      }
    }
  }

  private List<WordPath> ended(List<WordPath> paths, Signs signs) {
    List<WordPath> ended = new ArrayList<>(paths.size());
    paths.forEach(path -> ended(path, signs).ifPresent(ended::add));
    ended.sort(Comparator.comparingInt(path -> path.cost));
    return ended;
  }

  /** The path with what it costs that the word ends there; none if the signs don't allow it. */
  Optional<WordPath> ended(WordPath path, Signs signs) {
    boolean allowed =
        signs.harmony != Harmony.FRONT || Harmony.allows(signs.harmony, path.letters(false));
    int cost = path.cost + model.cost(path.context, LetterModel.BORDER);
    return allowed ? Optional.of(path.costing(cost)) : Optional.empty();
  }

  /** The signs of one word. */
  final class Signs {
    private final String text;
    private final int start;
    private final int end;
    private final int harmony;

    /** The places after a soft hyphen, which is no sign. */
    private final @Nullable BitSet softHyphens;

    private final Spelling[] @Nullable [] fitting;

    Signs(String source, int from, int to, int harmony) {
      boolean joined = hasSoftHyphen(source, from, to);
      this.softHyphens = joined ? new BitSet() : null;
      this.text = softHyphens != null ? join(source, from, to, softHyphens) : source;
      this.start = joined ? 0 : from;
      this.end = joined ? text.length() : to;
      this.harmony = harmony;
      this.fitting = new Spelling[end - start][];
    }

    private static boolean hasSoftHyphen(String source, int from, int to) {
      int at = from;
      while (at < to && source.charAt(at) != WordFinder.SOFT_HYPHEN) {
        at++;
      }
      return at < to;
    }

    private static String join(String source, int from, int to, BitSet softHyphens) {
      StringBuilder signs = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        if (source.charAt(i) == WordFinder.SOFT_HYPHEN) {
          softHyphens.set(signs.length());
        } else {
          signs.append(source.charAt(i));
        }
      }
      return signs.toString();
    }

    int length() {
      return end - start;
    }

    /** The spellings that fit at a place of the word. */
    Spelling[] at(int at) {
      Spelling[] fit = fitting[at];
      if (fit == null) {
        fit = isBetweenCapitals(at) ? betweenCapitals(at) : fit(at);
        fitting[at] = fit;
      }
      return fit;
    }

    private Spelling[] fit(int at) {
      int next = softHyphens == null ? -1 : softHyphens.nextSetBit(at + 1);
      return spellings.fitting(text, start + at, start, next < 0 ? end : start + next);
    }

    /**
     * What a small sign between capitals may be: no letter if it is the second sign of one, {@code
     * ShQTÝ}; a dotless ı, which has no capital for some, rather the first of two.
     */
    private Spelling[] betweenCapitals(int at) {
      if (Arrays.stream(at(at - 1)).anyMatch(letter -> letter.signs().length() == 2)) {
        return NONE;
      }
      Spelling[] fit = fit(at);
      Spelling[] longest =
          Arrays.stream(fit).filter(letter -> letter.signs().length() > 1).toArray(Spelling[]::new);
      boolean dotless = text.charAt(start + at) == Spellings.DOTLESS;
      return dotless && longest.length > 0 ? longest : fit;
    }

    private boolean isBetweenCapitals(int at) {
      int place = start + at;
      return at > 0
          && place + 1 < end
          && Character.isLowerCase(text.charAt(place))
          && Character.isUpperCase(text.charAt(place - 1))
          && Character.isUpperCase(text.charAt(place + 1));
    }

    /** What a path costs with one more spelling. */
    int cost(WordPath path, Spelling spelling) {
      int context = path.context;
      int cost = path.cost;
      String letters = spelling.letters();
      for (int i = 0; i < letters.length(); i++) {
        int symbol = LetterModel.symbol(letters.charAt(i));
        cost += model.cost(context, symbol);
        context = model.next(context, symbol);
        if (harmony != Harmony.UNKNOWN) {
          cost += Harmony.cost(harmony, letters.charAt(i)) * HARMONY;
        }
      }
      return cost;
    }

    /** The path with one more spelling, which stands at a place of the word. */
    WordPath step(WordPath path, Spelling spelling, int at, int cost) {
      int context = path.context;
      String letters = spelling.letters();
      for (int i = 0; i < letters.length(); i++) {
        context = model.next(context, LetterModel.symbol(letters.charAt(i)));
      }
      boolean beforeCapital =
          start + at + 1 < end && Character.isUpperCase(text.charAt(start + at + 1));
      boolean capital = path.isCapital(signOf(spelling, at), beforeCapital);
      boolean hyphen = softHyphens != null && softHyphens.get(at);
      return new WordPath(path, letters, capital, hyphen, context, cost);
    }

    /** The sign whose case the letter takes; a dotless ı may have none. */
    private char signOf(Spelling spelling, int at) {
      boolean caseless =
          text.charAt(start + at) == Spellings.DOTLESS
              && Spellings.isCaseless(text, start + at, start, end);
      return text.charAt(start + at + (caseless ? spelling.signs().length() - 1 : 0));
    }
  }
}
