// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maqala.normalize.alphabet.LexiconWalk.Stem;
import org.maqala.normalize.alphabet.ReadWord.Reading;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;

/**
 * Reads a word of another alphabet in Cyrillic. Letters that the alphabet writes alike are told
 * apart by the letters around them (a beam search over a letter model) and by the lexicon, which
 * weighs more. Linear in the word.
 */
final class WordReader {
  /** So much, in quarters of a bit, one step of the Zipf scale is worth: a decimal order. */
  private static final int PER_FREQUENCY = 13;

  /** A word of frequency 0: half an order below one in a billion. */
  private static final int UNSEEN = 113;

  /** Of known words, their letters say little more than their frequency does. */
  private static final int LETTERS_SHARE = 20;

  /** What it takes to read an unknown word as a known stem with an ending. */
  private static final int INFLECTED = 8;

  /** More than any word costs. */
  private static final int IMPOSSIBLE = 1 << 20;

  private static final int MOST_FREQUENT = 7;

  private static final int SHORTEST_SECOND = 4;
  private static final int SHORTEST_SECOND_STEM = 6;

  /** A lexicon knows ё as е; read for two letters, it is a hundred times rarer than these. */
  private static final int YO = 26;

  /** A word of a list only, which knows misspelt ones too, is rarer than one of a lexicon. */
  private static final int RARE = 8;

  static final int SHORTEST_STEM = 3;

  /** What it takes to read a ь where none is written. */
  private static final int LOST = 14;

  /** What each letter of a short word takes, which its letters say little of. */
  private static final int SHORT_LETTER = 20;

  /** Letters and abbreviations of so many signs are as they are written. */
  private static final int TOO_SHORT_TO_LOSE = 2;

  /** So many signs may be one letter: {@code shch}. */
  private static final int LONGEST_LETTER = 4;

  /** Words of so many letters have no letters around them to judge by. */
  private static final int SHORT = 3;

  private static final int LONGEST_ABBREVIATION = 6;

  /** So many readings of each word of a compound are tried. */
  private static final int MOST_OF_COMPOUND = 8;

  /** Less of a known word, which may have vowels of both kinds: {@code біраз}. */
  private static final int HARMONY_KNOWN = 12;

  /** Words of the news settle at once, others soon. */
  private static final int MOST_ROUNDS = 8;

  private final Spellings spellings;
  private final PathFinder finder;
  private final Lexicon lexicon;
  private final WordAutomaton[] automata;
  private final boolean homographs;

  /**
   * @param homographs whether the words are Kazakh, and {@link Homographs} knows some better
   * @param width how many paths are followed at a time
   */
  WordReader(
      Spellings spellings, LetterCosts model, Lexicon lexicon, boolean homographs, int width) {
    this.homographs = homographs;
    this.spellings = spellings;
    this.finder = new PathFinder(spellings, model, width);
    this.lexicon = lexicon;
    this.automata = LexiconWalk.automata(lexicon);
  }

  boolean starts(char c) {
    return spellings.startingWith(c).length > 0;
  }

  /** The readings of a word, best first; none if a sign in it is not of the alphabet. */
  Optional<ReadWord> read(String text, int start, int end) {
    int harmony = Harmony.of(text, start, end);
    int from = text.charAt(start) == Arabic.HAMZA ? start + 1 : start;
    PathFinder.Signs signs = finder.signs(text, from, end, harmony);
    Optional<LexiconWalk> walk =
        signs.length() > LONGEST_LETTER && LexiconWalk.canBeDone(automata, signs)
            ? Optional.of(LexiconWalk.of(automata, signs))
            : Optional.empty();
    List<Reading> readings = walk.map(one -> known(one, signs, harmony)).orElseGet(ArrayList::new);
    if (readings.isEmpty()) {
      List<WordPath> paths = finder.likely(signs);
      if (paths.isEmpty()) {
        return Optional.empty();
      }
      keepLetter(paths, text, from, end);
      if (walk.isEmpty()) {
        readings = known(paths, signs.length(), harmony);
      }
      if (readings.isEmpty()) {
        boolean isShort = end - from <= SHORT || isAbbreviation(text, from, end);
        readings = unknown(paths, isShort, walk.map(LexiconWalk::stems));
      }
    }
    return Optional.of(word(readings));
  }

  /** The same as if no lexicon had the word. */
  Optional<ReadWord> readByLetters(String text, int start, int end) {
    int harmony = Harmony.of(text, start, end);
    List<WordPath> paths = finder.likely(finder.signs(text, start, end, harmony));
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(word(unknown(paths, end - start <= SHORT, Optional.empty())));
  }

  private ReadWord word(List<Reading> readings) {
    readings.sort(Comparator.comparingInt(Reading::cost));
    return ReadWord.of(readings, lexicon instanceof KazakhWords);
  }

  private List<Reading> unknown(List<WordPath> paths, boolean isShort, Optional<List<Stem>> stems) {
    List<Reading> readings = new ArrayList<>(paths.size());
    for (WordPath path : paths) {
      readings.add(unknown(path, isShort, stems));
    }
    return readings;
  }

  /**
   * The same where the letters read are read too, as on a Russian keyboard: readings of which the
   * best is read as itself. In a long word the beam may lose the best one that only its letters
   * bring back.
   *
   * @return none also if no such reading is found soon
   */
  Optional<ReadWord> readSettled(String text, int start, int end) {
    Optional<ReadWord> word = read(text, start, end);
    String typed = text.substring(start, end);
    for (int round = 0; round < MOST_ROUNDS && word.isPresent(); round++) {
      String chosen = word.get().best().written();
      if (chosen.equals(typed)) {
        return word.map(one -> asTyped(one, typed));
      }
      Optional<ReadWord> again = read(chosen, 0, chosen.length());
      if (again.filter(next -> next.best().written().equals(chosen)).isPresent()) {
        return word.map(one -> asTyped(one, typed));
      }
      word = again;
    }
    return Optional.empty();
  }

  /** What language a word is of must not depend on whether it was restored before. */
  private ReadWord asTyped(ReadWord word, String source) {
    String typed = spellings.typed(word.best().letters());
    return typed.equalsIgnoreCase(source)
        ? word
        : read(typed, 0, typed.length()).map(one -> word.in(one.language())).orElse(word);
  }

  /**
   * Signs that stand alone are a letter if they can be, {@code sh}; in capitals, {@code IA}, they
   * are two, unless it is an initial. An {@code I} that is none is a numeral.
   */
  private static void keepLetter(List<WordPath> paths, String text, int start, int end) {
    boolean initial = end < text.length() && text.charAt(end) == '.';
    boolean capitals =
        Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(end - 1));
    boolean two = end - start > 1 && capitals && !initial;
    keep(paths, path -> path.length() == 1 != two);
    if (isNumeral(text, start, end) && (!initial || end - start > 1)) {
      keep(paths, path -> path.isOnly('і'));
    }
  }

  private static boolean isNumeral(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == 'I') {
      at++;
    }
    return at == end;
  }

  /** Letters around it say as little of an abbreviation. */
  private static boolean isAbbreviation(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at == end && end - start <= LONGEST_ABBREVIATION;
  }

  private static void keep(List<WordPath> paths, Predicate<WordPath> wanted) {
    if (paths.stream().anyMatch(wanted)) {
      paths.removeIf(wanted.negate());
    }
  }

  /** Whether the lexicon knows Kazakh words from Russian ones. */
  boolean tellsLanguages() {
    return homographs;
  }

  /** The word with its readings in the order that they have in Russian; none if none is. */
  Optional<ReadWord> russian(ReadWord word) {
    if (!word.isKnown() || !(lexicon instanceof KazakhWords words)) {
      return Optional.empty();
    }
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : word.readings()) {
      String letters = reading.letters();
      int frequency = words.russian().frequency(letters, 0, letters.length());
      int letterCost = reading.lettersCost() / LETTERS_SHARE;
      int cost = Homographs.russianCost(letters, word(frequency)) + letterCost;
      readings.add(reading.costing(frequency > 0 ? cost : IMPOSSIBLE));
    }
    readings.sort(Comparator.comparingInt(Reading::cost));
    return readings.get(0).cost() < IMPOSSIBLE
        ? Optional.of(ReadWord.of(readings, true))
        : Optional.empty();
  }

  /**
   * The two words of a compound with a hyphen, with those readings first that the lexicon has
   * together, {@code веб-портал}, an ending after them or none.
   *
   * @return none if it has no such compound
   */
  Optional<List<ReadWord>> compound(ReadWord first, ReadWord second) {
    int least = IMPOSSIBLE;
    @Nullable Reading bestFirst = null;
    @Nullable Reading bestSecond = null;
    for (Reading one : first.readings(MOST_OF_COMPOUND)) {
      String start = one.letters() + '-';
      for (Reading other : second.readings(MOST_OF_COMPOUND)) {
        String letters = start + other.letters();
        int cost = compound(letters, start.length()) + one.cost() + other.cost();
        if (cost < least) {
          least = cost;
          bestFirst = one;
          bestSecond = other;
        }
      }
    }
    return bestFirst == null || bestSecond == null
        ? Optional.empty()
        : Optional.of(List.of(first.startingWith(bestFirst), second.startingWith(bestSecond)));
  }

  private int compound(String letters, int second) {
    int[] least = {IMPOSSIBLE};
    lexicon.prefixes(
        letters,
        0,
        letters.length(),
        (end, frequency) -> {
          if (end >= second + SHORTEST_STEM) {
            least[0] = (letters.length() - end) * PER_FREQUENCY - frequency * PER_FREQUENCY;
          }
        });
    return least[0];
  }

  /** The ways that the walk has found. */
  private List<Reading> known(LexiconWalk walk, PathFinder.Signs signs, int harmony) {
    List<Reading> known = new ArrayList<>();
    for (LexiconWalk.Found found : walk.words()) {
      finder
          .ended(found.path(), signs)
          .ifPresent(
              path -> known.add(known(path, path.letters(false), found.frequencies(), harmony)));
    }
    return known;
  }

  /** The paths that the lexicon has. */
  private List<Reading> known(List<WordPath> paths, int signs, int harmony) {
    List<Reading> known = new ArrayList<>();
    for (WordPath path : paths) {
      String letters = path.letters(false);
      Frequencies frequencies = Frequencies.of(lexicon, letters);
      if (frequencies.all() > 0 && (signs > TOO_SHORT_TO_LOSE || path.lost() == 0)) {
        known.add(known(path, letters, frequencies, harmony));
      }
    }
    return known;
  }

  private Reading known(WordPath path, String letters, Frequencies frequencies, int harmony) {
    int word = word(frequencies.all());
    int cost = homographs ? Homographs.cost(letters, word) : word;
    int yo = letters.indexOf('ё') >= 0 ? YO : 0;
    int breaks = Harmony.breaks(harmony, letters) * HARMONY_KNOWN;
    int rare = frequencies.kazakh() == 0 && frequencies.russian() == 0 ? RARE : 0;
    int all = cost + rare + yo + breaks + path.cost / LETTERS_SHARE;
    return new Reading(
        letters,
        path.letters(true),
        path.cost,
        true,
        frequencies.kazakh() > 0,
        frequencies.russian() > 0,
        all);
  }

  private Reading unknown(WordPath path, boolean isShort, Optional<List<Stem>> known) {
    String letters = path.letters(false);
    int shortness = isShort ? letters.length() * SHORT_LETTER : 0;
    int byLetters = path.cost + path.lost() * LOST + shortness + UnseenLetters.cost(letters);
    List<Stem> stems = known.orElseGet(() -> stems(letters));
    int cost = Math.min(byLetters, inflected(path, letters, stems));
    return new Reading(letters, path.letters(true), path.cost, false, false, false, cost);
  }

  private List<Stem> stems(String word) {
    List<Stem> stems = new ArrayList<>();
    lexicon.prefixes(
        word,
        0,
        word.length(),
        (end, frequency) -> {
          if (end >= SHORTEST_STEM) {
            stems.add(new Stem(word.substring(0, end), frequency));
          }
        });
    return stems;
  }

  /** What the word costs as the likeliest of its known stems with the letters after it. */
  private int inflected(WordPath path, String word, List<Stem> stems) {
    int[] costs = path.costs();
    int least = IMPOSSIBLE;
    for (Stem stem : stems) {
      int end = stem.letters().length();
      if (end < costs.length && costs[end] >= 0 && word.startsWith(stem.letters())) {
        int yo = word.lastIndexOf('ё', end - 1) >= 0 ? YO : 0;
        int cost = word(stem.frequency()) + INFLECTED + yo;
        int letters = path.cost - costs[end];
        int rest = yo > 0 ? letters : Math.min(letters, Endings.cost(word, end, letters));
        if (cost + word(MOST_FREQUENT) < least && rest > word(MOST_FREQUENT)) {
          rest = Math.min(rest, second(word, end, costs));
        }
        least = Math.min(least, cost + rest + UnseenLetters.cost(word, end));
      }
    }
    return least;
  }

  /** What the rest of the word costs if it is a word too, as in {@code авиаотын}, or a stem. */
  private int second(String letters, int start, int[] costs) {
    int length = letters.length();
    int[] least = {IMPOSSIBLE};
    if (length - start >= SHORTEST_SECOND) {
      lexicon.prefixes(
          letters,
          start,
          length,
          (end, frequency) -> {
            if (end == length) {
              least[0] = Math.min(least[0], word(frequency));
            } else if (end - start >= SHORTEST_SECOND_STEM && costs[end] >= 0) {
              int ending = costs[length] - costs[end];
              least[0] = Math.min(least[0], word(frequency) + INFLECTED + ending);
            }
          });
    }
    return least[0];
  }

  /** The negative logarithm of a word's probability. */
  private static int word(int frequency) {
    return UNSEEN - frequency * PER_FREQUENCY;
  }
}
