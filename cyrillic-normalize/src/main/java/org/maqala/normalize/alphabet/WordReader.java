// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.normalize.alphabet.Spellings.Spelling;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.lexicon.Lexicon;

/**
 * Reads a word of another alphabet in Cyrillic. Letters that the alphabet writes alike are told
 * apart by the letters around them (a beam search over a trigram model) and by the lexicon, which
 * weighs more. Linear in the word.
 */
final class WordReader {
  /** So much, in quarters of a bit, one step of the Zipf scale is worth: a decimal order. */
  private static final int PER_FREQUENCY = 13;

  /** A path this much worse than the best by its letters is no reading, known or not. */
  private static final int MOST_BEHIND = 100;

  /** A known reading so much less likely than the chosen one is no alternative. */
  private static final int WORTH_TELLING = 40;

  /** A word of frequency 0: half an order below one in a billion. */
  private static final int UNSEEN = 113;

  /** Of known words, their letters say little more than their frequency does. */
  private static final int LETTERS_SHARE = 20;

  /** What it takes to read an unknown word as a known stem with an ending. */
  private static final int INFLECTED = 8;

  /** More than any word costs. */
  private static final int IMPOSSIBLE = 1 << 20;

  private static final int SHORTEST_SECOND = 4;

  /** A lexicon knows ё as е; read for two letters, it is a hundred times rarer than these. */
  private static final int YO = 26;

  private static final int SHORTEST_STEM = 3;

  /** What it takes to read a ь where none is written, or two letters for one in a short word. */
  private static final int LOST = 20;

  /** Letters and abbreviations of so many signs are as they are written. */
  private static final int TOO_SHORT_TO_LOSE = 2;

  /** Words of so many letters have no letters around them to judge by. */
  private static final int SHORT = 3;

  /** As likely as the chosen reading, for words that the lexicon does not have. */
  private static final int AS_LIKELY = 24;

  private static final int HARMONY = 40;

  /** Words of the news settle at once, others soon. */
  private static final int MOST_ROUNDS = 8;

  private final Spellings spellings;
  private final LetterModel model;
  private final Lexicon lexicon;
  private final boolean homographs;
  private final int width;

  /**
   * @param homographs whether the words are Kazakh, and {@link Homographs} knows some better
   * @param width how many paths are followed at a time
   */
  WordReader(
      Spellings spellings, LetterModel model, Lexicon lexicon, boolean homographs, int width) {
    this.homographs = homographs;
    this.spellings = spellings;
    this.model = model;
    this.lexicon = lexicon;
    this.width = width;
  }

  boolean starts(char c) {
    return spellings.startingWith(c).length > 0;
  }

  /** The readings of a word, best first; none if a sign in it is not of the alphabet. */
  Optional<Word> read(String text, int start, int end) {
    int harmony = Harmony.of(text, start, end);
    int from = text.charAt(start) == Arabic.HAMZA ? start + 1 : start;
    List<Path> paths = paths(text, from, end, harmony);
    if (paths.isEmpty()) {
      return Optional.empty();
    }
    boolean isShort = end - from <= SHORT;
    List<Reading> readings = known(paths, end - from, harmony);
    if (readings.isEmpty()) {
      paths.forEach(path -> readings.add(new Reading(path, false, unknown(path, isShort))));
    }
    readings.sort(Comparator.comparingInt(Reading::cost));
    return Optional.of(new Word(readings));
  }

  /**
   * The same where the letters read are read too, as on a Russian keyboard: readings of which the
   * best is read as itself. In a long word the beam may lose the best one that only its letters
   * bring back.
   *
   * @return none also if no such reading is found soon
   */
  Optional<Word> readSettled(String text, int start, int end) {
    Optional<Word> word = read(text, start, end);
    String typed = text.substring(start, end);
    for (int round = 0; round < MOST_ROUNDS && word.isPresent(); round++) {
      String chosen = word.get().best().path().letters(true);
      if (chosen.equals(typed)) {
        return word;
      }
      Optional<Word> again = read(chosen, 0, chosen.length());
      if (again.filter(next -> next.best().path().letters(true).equals(chosen)).isPresent()) {
        return word;
      }
      word = again;
    }
    return Optional.empty();
  }

  /** The paths that the lexicon has. */
  private List<Reading> known(List<Path> paths, int signs, int harmony) {
    List<Reading> known = new ArrayList<>();
    for (Path path : paths) {
      String letters = path.letters(false);
      int frequency = lexicon.frequency(letters, 0, letters.length());
      if (frequency > 0 && (signs > TOO_SHORT_TO_LOSE || path.lost() == 0)) {
        int cost = homographs ? Homographs.cost(letters, word(frequency)) : word(frequency);
        int yo = letters.indexOf('ё') >= 0 ? YO : 0;
        int breaks = Harmony.breaks(harmony, letters) * HARMONY;
        known.add(new Reading(path, true, cost + yo + breaks + path.cost / LETTERS_SHARE));
      }
    }
    return known;
  }

  private List<Path> paths(String text, int start, int end, int harmony) {
    @Nullable Beam[] beams = new Beam[end - start + 1];
    Beam first = new Beam(1);
    first.add(Path.START);
    beams[0] = first;
    for (int at = start; at < end; at++) {
      Beam beam = beams[at - start];
      if (beam != null) {
        beams[at - start] = null;
        extend(beam, beams, text, at, start, end, harmony);
      }
    }
    Beam last = beams[end - start];
    List<Path> ended = new ArrayList<>();
    if (last != null) {
      for (int i = 0; i < last.size; i++) {
        Path path = last.paths[i];
        int cost = model.cost(path.first, path.second, LetterModel.BORDER);
        ended.add(path.costing(path.cost + cost));
      }
    }
    if (harmony == Harmony.FRONT) {
      ended.removeIf(path -> !Harmony.allows(harmony, path.letters(false)));
    }
    ended.sort(Comparator.comparingInt(path -> path.cost));
    return ended;
  }

  private void extend(
      Beam beam, @Nullable Beam[] beams, String text, int at, int start, int end, int harmony) {
    boolean beforeCapital = at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    for (Spelling spelling : spellings.startingWith(text.charAt(at))) {
      if (spellings.fits(spelling, text, at, start, end)) {
        int next = at + spelling.signs().length() - start;
        boolean caseless = at == start && text.charAt(at) == Spellings.DOTLESS;
        char sign = text.charAt(caseless ? start + next - 1 : at);
        Beam to = beams[next];
        if (to == null) {
          to = new Beam(width);
          beams[next] = to;
        }
        for (int i = 0; i < beam.size; i++) {
          to.add(step(beam.paths[i], spelling, sign, beforeCapital, harmony));
        }
      }
    }
  }

  private Path step(Path path, Spelling spelling, char sign, boolean beforeCapital, int harmony) {
    int first = path.first;
    int second = path.second;
    int cost = path.cost;
    for (int i = 0; i < spelling.letters().length(); i++) {
      char letter = spelling.letters().charAt(i);
      int symbol = LetterModel.symbol(letter);
      cost += model.cost(first, second, symbol) + Harmony.cost(harmony, letter) * HARMONY;
      first = second;
      second = symbol;
    }
    return new Path(
        path, spelling.letters(), path.isCapital(sign, beforeCapital), first, second, cost);
  }

  private int unknown(Path path, boolean isShort) {
    int letters = path.cost + path.lost() * LOST + (isShort ? path.length() * LOST : 0);
    return Math.min(letters, inflected(path));
  }

  /** What the word costs as the likeliest of its known stems with the letters after it. */
  private int inflected(Path path) {
    String letters = path.letters(false);
    int[] costs = path.costs();
    int[] least = {IMPOSSIBLE};
    lexicon.prefixes(
        letters,
        0,
        letters.length(),
        (end, frequency) -> {
          if (end >= SHORTEST_STEM && costs[end] >= 0) {
            int rest = Math.min(path.cost - costs[end], second(letters, end));
            int yo = letters.lastIndexOf('ё', end - 1) >= 0 ? YO : 0;
            least[0] = Math.min(least[0], word(frequency) + INFLECTED + yo + rest);
          }
        });
    return least[0] + path.lost() * LOST / 2;
  }

  /** What the rest of the word costs if it is a word too, as in {@code авиаотын}. */
  private int second(String letters, int start) {
    int frequency =
        letters.length() - start >= SHORTEST_SECOND
            ? lexicon.frequency(letters, start, letters.length())
            : 0;
    return frequency > 0 ? word(frequency) : IMPOSSIBLE;
  }

  /** The negative logarithm of a word's probability. */
  private static int word(int frequency) {
    return UNSEEN - frequency * PER_FREQUENCY;
  }

  /** A word and its readings, best first. */
  record Word(List<Reading> readings) {
    Reading best() {
      return readings.get(0);
    }

    boolean isKnown() {
      return best().known();
    }

    /** What the letters cost on average; high if it is no word of the language. */
    int costPerLetter() {
      Path path = best().path();
      return path.cost / (path.length() + 1);
    }

    List<String> alternatives() {
      List<String> found = new ArrayList<>();
      for (Reading reading : readings.subList(1, readings.size())) {
        int behind = reading.cost() - best().cost();
        if (behind < (isKnown() ? WORTH_TELLING : AS_LIKELY)
            && found.size() < AmbiguousWord.MOST_ALTERNATIVES) {
          found.add(reading.path().letters(true));
        }
      }
      return found;
    }
  }

  /** One reading with what it costs by letters and lexicon. */
  record Reading(Path path, boolean known, int cost) {}

  /** A way through a word, linked backwards; its last two letters are the model's context. */
  static final class Path {
    static final Path START = new Path(null, "", false, 0, 0, 0);

    private final @Nullable Path previous;
    private final String letters;
    private final boolean capital;
    private final int first;
    private final int second;
    private final int cost;

    Path(
        @Nullable Path previous, String letters, boolean capital, int first, int second, int cost) {
      this.previous = previous;
      this.letters = letters;
      this.capital = capital;
      this.first = first;
      this.second = second;
      this.cost = cost;
    }

    Path costing(int newCost) {
      return new Path(previous, letters, capital, first, second, newCost);
    }

    int length() {
      int length = 0;
      for (Path path = this; path != null; path = path.previous) {
        length += path.letters.length();
      }
      return length;
    }

    /** What the letters cost up to each place; -1 inside what one sign stands for. */
    int[] costs() {
      int at = length();
      int[] costs = new int[at + 1];
      Arrays.fill(costs, -1);
      for (Path path = this; path != null; path = path.previous) {
        costs[at] = path.cost;
        at -= path.letters.length();
      }
      return costs;
    }

    /** How many letters were read that nothing stands for. */
    int lost() {
      int lost = 0;
      for (Path path = this; path != null; path = path.previous) {
        lost += Math.max(0, path.letters.length() - 1);
      }
      return lost;
    }

    /** Whether a sign after this path is a capital; one without case is, between capitals. */
    boolean isCapital(char sign, boolean beforeCapital) {
      return Character.isUpperCase(sign)
          || (!Character.isLowerCase(sign)
              && capital
              && (beforeCapital || (previous != null && previous.capital)));
    }

    /** The word in Cyrillic, in the case of the source or all small. */
    String letters(boolean withCase) {
      char[] word = new char[length()];
      int at = word.length;
      for (Path path = this; path != null; path = path.previous) {
        for (int i = path.letters.length() - 1; i >= 0; i--) {
          char letter = path.letters.charAt(i);
          boolean upper = withCase && path.capital && (i == 0 || path.amongCapitals());
          word[--at] = upper ? Character.toUpperCase(letter) : letter;
        }
      }
      return new String(word);
    }

    private boolean amongCapitals() {
      return previous != null && previous.capital;
    }
  }

  /** The best paths that reach one place, best first. */
  private static final class Beam {
    private final Path[] paths;
    private int size;

    Beam(int width) {
      paths = new Path[width];
    }

    void add(Path path) {
      if ((size == paths.length && paths[size - 1].cost <= path.cost)
          || (size > 0 && path.cost > paths[0].cost + MOST_BEHIND)) {
        return;
      }
      int at = size < paths.length ? size++ : size - 1;
      while (at > 0 && paths[at - 1].cost > path.cost) {
        paths[at] = paths[at - 1];
        at--;
      }
      paths[at] = path;
    }
  }
}
