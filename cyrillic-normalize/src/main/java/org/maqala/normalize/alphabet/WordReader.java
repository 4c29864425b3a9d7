// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maqala.normalize.alphabet.ReadWord.Reading;
import org.maqala.normalize.alphabet.Spellings.Spelling;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.lexicon.Lexicon;

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

  private static final int SHORTEST_SECOND = 4;

  /** A lexicon knows ё as е; read for two letters, it is a hundred times rarer than these. */
  private static final int YO = 26;

  private static final int SHORTEST_STEM = 3;

  /** What it takes to read a ь where none is written. */
  private static final int LOST = 10;

  /** What each letter of a short word takes, which its letters say little of. */
  private static final int SHORT_LETTER = 20;

  /** Letters and abbreviations of so many signs are as they are written. */
  private static final int TOO_SHORT_TO_LOSE = 2;

  /** Words of so many letters have no letters around them to judge by. */
  private static final int SHORT = 3;

  private static final int LONGEST_ABBREVIATION = 6;

  /** So many readings of each word of a compound are tried. */
  private static final int MOST_OF_COMPOUND = 4;

  private static final int HARMONY = 40;

  /** Less of a known word, which may have vowels of both kinds: {@code біраз}. */
  private static final int HARMONY_KNOWN = 12;

  /** Words of the news settle at once, others soon. */
  private static final int MOST_ROUNDS = 8;

  private final Spellings spellings;
  private final LetterCosts model;
  private final Lexicon lexicon;
  private final boolean homographs;
  private final int width;

  /**
   * @param homographs whether the words are Kazakh, and {@link Homographs} knows some better
   * @param width how many paths are followed at a time
   */
  WordReader(
      Spellings spellings, LetterCosts model, Lexicon lexicon, boolean homographs, int width) {
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
  Optional<ReadWord> read(String text, int start, int end) {
    int harmony = Harmony.of(text, start, end);
    int from = text.charAt(start) == Arabic.HAMZA ? start + 1 : start;
    List<WordPath> paths = paths(text, from, end, harmony);
    if (paths.isEmpty()) {
      return Optional.empty();
    }
    keepLetter(paths, text, from, end);
    boolean isShort = end - from <= SHORT || isAbbreviation(text, from, end);
    List<Reading> readings = known(paths, end - from, harmony);
    if (readings.isEmpty()) {
      paths.forEach(path -> readings.add(new Reading(path, false, unknown(path, isShort))));
    }
    readings.sort(Comparator.comparingInt(Reading::cost));
    return Optional.of(new ReadWord(readings));
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
      String chosen = word.get().best().path().letters(true);
      if (chosen.equals(typed)) {
        return word;
      }
      Optional<ReadWord> again = read(chosen, 0, chosen.length());
      if (again.filter(next -> next.best().path().letters(true).equals(chosen)).isPresent()) {
        return word;
      }
      word = again;
    }
    return Optional.empty();
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

  /** Whether it is a word that no chance makes known: not only a rare one. */
  boolean isCommon(ReadWord word) {
    String letters = word.best().path().letters(false);
    return word.isKnown()
        && !(lexicon instanceof KazakhWords words && words.isRare(letters, 0, letters.length()));
  }

  /** Whether the lexicon knows Kazakh words from Russian ones. */
  boolean tellsLanguages() {
    return homographs;
  }

  /** 1 if a word is Russian and no reading of it Kazakh, -1 if it is Kazakh only, 0 otherwise. */
  int language(ReadWord word) {
    int vote = 0;
    if (word.isKnown() && lexicon instanceof KazakhWords words) {
      for (Reading reading : word.readings()) {
        String letters = reading.path().letters(false);
        boolean kazakh = words.kazakh().contains(letters);
        if (kazakh == words.russian().contains(letters) || vote == (kazakh ? 1 : -1)) {
          return 0;
        }
        vote = kazakh ? -1 : 1;
      }
    }
    return vote;
  }

  /** The word with its readings in the order that they have in Russian; none if none is. */
  Optional<ReadWord> russian(ReadWord word) {
    if (!word.isKnown() || !(lexicon instanceof KazakhWords words)) {
      return Optional.empty();
    }
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : word.readings()) {
      String letters = reading.path().letters(false);
      int frequency = words.russian().frequency(letters, 0, letters.length());
      int letterCost = reading.path().cost / LETTERS_SHARE;
      int cost = Homographs.russianCost(letters, word(frequency)) + letterCost;
      readings.add(new Reading(reading.path(), true, frequency > 0 ? cost : IMPOSSIBLE));
    }
    readings.sort(Comparator.comparingInt(Reading::cost));
    return readings.get(0).cost() < IMPOSSIBLE
        ? Optional.of(new ReadWord(readings))
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
      String start = one.path().letters(false) + '-';
      for (Reading other : second.readings(MOST_OF_COMPOUND)) {
        String letters = start + other.path().letters(false);
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

  /** The paths that the lexicon has. */
  private List<Reading> known(List<WordPath> paths, int signs, int harmony) {
    List<Reading> known = new ArrayList<>();
    for (WordPath path : paths) {
      String letters = path.letters(false);
      int frequency = lexicon.frequency(letters, 0, letters.length());
      if (frequency > 0 && (signs > TOO_SHORT_TO_LOSE || path.lost() == 0)) {
        int cost = homographs ? Homographs.cost(letters, word(frequency)) : word(frequency);
        int yo = letters.indexOf('ё') >= 0 ? YO : 0;
        int breaks = Harmony.breaks(harmony, letters) * HARMONY_KNOWN;
        known.add(new Reading(path, true, cost + yo + breaks + path.cost / LETTERS_SHARE));
      }
    }
    return known;
  }

  private List<WordPath> paths(String text, int start, int end, int harmony) {
    @Nullable WordBeam[] beams = new WordBeam[end - start + 1];
    WordBeam first = new WordBeam(1);
    first.add(WordPath.START);
    beams[0] = first;
    for (int at = start; at < end; at++) {
      WordBeam beam = beams[at - start];
      if (beam != null) {
        beams[at - start] = null;
        extend(beam, beams, text, at, start, end, harmony);
      }
    }
    WordBeam last = beams[end - start];
    List<WordPath> ended = new ArrayList<>();
    if (last != null) {
      for (int i = 0; i < last.size; i++) {
        WordPath path = last.paths[i];
        int cost = model.cost(path.context, LetterModel.BORDER);
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
      WordBeam beam,
      @Nullable WordBeam[] beams,
      String text,
      int at,
      int start,
      int end,
      int harmony) {
    boolean beforeCapital = at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    for (Spelling spelling : spellings.startingWith(text.charAt(at))) {
      if (spellings.fits(spelling, text, at, start, end)) {
        int next = at + spelling.signs().length() - start;
        boolean caseless = at == start && text.charAt(at) == Spellings.DOTLESS;
        char sign = text.charAt(caseless ? start + next - 1 : at);
        WordBeam to = beams[next];
        if (to == null) {
          to = new WordBeam(width);
          beams[next] = to;
        }
        for (int i = 0; i < beam.size; i++) {
          to.add(step(beam.paths[i], spelling, sign, beforeCapital, harmony));
        }
      }
    }
  }

  private WordPath step(
      WordPath path, Spelling spelling, char sign, boolean beforeCapital, int harmony) {
    int context = path.context;
    int cost = path.cost;
    for (int i = 0; i < spelling.letters().length(); i++) {
      char letter = spelling.letters().charAt(i);
      int symbol = LetterModel.symbol(letter);
      cost += model.cost(context, symbol) + Harmony.cost(harmony, letter) * HARMONY;
      context = model.next(context, symbol);
    }
    return new WordPath(
        path, spelling.letters(), path.isCapital(sign, beforeCapital), context, cost);
  }

  private int unknown(WordPath path, boolean isShort) {
    int shortness = isShort ? path.length() * SHORT_LETTER : 0;
    int letters = path.cost + path.lost() * LOST + shortness;
    return Math.min(letters, inflected(path));
  }

  /** What the word costs as the likeliest of its known stems with the letters after it. */
  private int inflected(WordPath path) {
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
    return least[0];
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
}
