// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text of another alphabet in Cyrillic, word by word. Linear in the text. */
final class ToCyrillic implements Transliterator {
  /** A word with letters as unlikely as this, that no lexicon knows, is of another language. */
  private static final int UNLIKELY = 34;

  /** A word so much likelier in English, in quarters of a bit, is of another language. */
  private static final int LIKELIER = 40;

  /** So much likelier in Kazakh, a word is not English even if the set seems to have it. */
  private static final int CERTAINLY_LIKELIER = 50;

  /** The same of a word without vowel harmony where a Kazakh one has it. */
  private static final int LIKELIER_IF_BROKEN = 10;

  /** Words of so many letters are abbreviations as often as not; they follow the text. */
  private static final int SHORT = 3;

  private static final List<String> ARTICLES = List.of("аль", "эль");

  private static final List<String> INSTITUTIONS = List.of("қр", "атындағы");

  /** Units of frequency, whose ц other words that are written so have as т and с. */
  private static final List<String> HERTZ = List.of("гц", "кгц", "мгц", "ггц");

  private static final String APOSTROPHES = "'\u2019";

  private static final String PLOSIVES = "бгдзкпрт";

  private static final int LONGEST_UNIT = 4;

  /** More digits are a code, whose letter may be any. */
  private static final int MOST_DIGITS = 2;

  /** What stands behind the hyphen of {@code V-shiden} is an ending, a longer one may be a word. */
  private static final int LONGEST_ENDING = 6;

  private final WordReader reader;
  private final WordMemory memory;
  private final WordFinder finder;
  private final ForeignWords foreign;
  private final String rule;

  /** Whether a lone V may be a number; alphabets that lose nothing would write it otherwise. */
  private final boolean numbers;

  /**
   * @param fromCyrillic whether the text is in Cyrillic already, so that a second reading could
   *     change what the first has read
   */
  ToCyrillic(
      WordReader reader,
      WordFinder finder,
      ForeignWords foreign,
      String rule,
      boolean numbers,
      boolean fromCyrillic) {
    this.foreign = foreign;
    this.numbers = numbers;
    this.reader = reader;
    this.memory = new WordMemory(reader, fromCyrillic);
    this.finder = finder;
    this.rule = rule;
  }

  @Override
  public Transliteration transliterate(String text) {
    WordMemory.OfText remembered = memory.of(text);
    WordQueue queue = new WordQueue(text, rule, reader, remembered);
    Introductions introductions = new Introductions(text, remembered);
    WordFinder.Words words = finder.words(text);
    while (words.next()) {
      if (words.isMark()) {
        queue.mark(words.start(), words.end(), words.mark());
      } else {
        word(queue, introductions, text, words.start(), words.end());
      }
    }
    return queue.finish();
  }

  private void word(WordQueue queue, Introductions introductions, String text, int start, int end) {
    if (RomanNumbers.isOne(text, start, end)
        && (isOfNumber(text, start)
            || (isFollowedByWord(text, end)
                && (end - start > 1 || countsNext(queue, text, end))))) {
      return;
    }
    Optional<ReadWord> read = read(queue, text, start, end);
    if (read.isPresent() && queue.compound(start, end, read.get())) {
      return;
    }
    Optional<ReadWord> introduced =
        foreign == ForeignWords.LIKELY
            ? read.flatMap(word -> introductions.read(start, end, word))
            : Optional.empty();
    if (introduced.isPresent()) {
      queue.word(start, end, introduced.get(), false);
    } else if (read.filter(word -> isInstitution(queue, word, text, start, end)).isPresent()) {
      introductions.add(start, end, read.get());
      queue.word(start, end, read.get(), false);
    } else if (read.filter(word -> !isForeign(word, text, start, end)).isPresent()) {
      queue.word(start, end, read.get(), isDoubtful(read.get(), text, start, end));
    } else if (!glued(queue, text, start, end)) {
      queue.foreign(start, end);
    }
  }

  private Optional<ReadWord> read(WordQueue queue, String text, int start, int end) {
    Optional<ReadWord> read = queue.read(start, end);
    if (TermInitials.isOne(text, start, end)) {
      return read.flatMap(word -> word.only("э")).or(() -> read);
    }
    if (isEnding(text, start, end)) {
      return only(reader.readByLetters(text, start, end), List.of("і")).or(() -> read);
    }
    if (isCode(text, start, end)) {
      return read.map(word -> word.startingWithout('й'));
    }
    if (isArticle(text, start, end)) {
      return only(reader.readByLetters(text, start, end), ARTICLES).or(() -> read);
    }
    return end - start <= LONGEST_UNIT && mayBeHertz(read)
        ? only(read, HERTZ).or(() -> read)
        : read;
  }

  private static boolean mayBeHertz(Optional<ReadWord> read) {
    String letters = read.isPresent() ? read.get().best().letters() : "";
    return letters.endsWith("ц") || letters.endsWith("тс");
  }

  private static Optional<ReadWord> only(Optional<ReadWord> word, List<String> wanted) {
    return wanted.stream()
        .flatMap(letters -> word.flatMap(one -> one.only(letters)).stream())
        .findFirst();
  }

  /** That of {@code БСН-і}: и is no ending. */
  private static boolean isEnding(String text, int start, int end) {
    return end - start == 1
        && text.charAt(start) == 'i'
        && start > 0
        && text.charAt(start - 1) == '-';
  }

  /** Capitals before a hyphen and a number, {@code АИ-92}: no initials are й. */
  private static boolean isCode(String text, int start, int end) {
    return end - start == 2
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(end - 1))
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isDigit(text.charAt(end + 1));
  }

  /** That of Arabic and Spanish names: {@code al-Haddad, El-Paso}. */
  private static boolean isArticle(String text, int start, int end) {
    return end - start == 2
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isUpperCase(text.charAt(end + 1))
        && (text.charAt(end - 1) == 'l' || text.charAt(end - 1) == 'L');
  }

  /**
   * Reads words that have lost the space between them, {@code qalasyMyrzakent}: one is known and of
   * four letters or more, none is foreign, and they are no name put together of English words.
   *
   * @return whether they are such words
   */
  private boolean glued(WordQueue queue, String text, int start, int end) {
    List<Part> parts = new ArrayList<>();
    boolean known = false;
    boolean english = true;
    for (int at = start; at < end; ) {
      int to = partEnd(text, at, end);
      int from = at;
      Optional<ReadWord> part = queue.read(from, to);
      if (part.isEmpty() || (to - from > SHORT && isForeign(part.get(), text, from, to))) {
        return false;
      }
      known |= part.get().isKnown() && to - from > SHORT;
      english &= EnglishWords.contain(text, from, to);
      parts.add(new Part(from, to, part.get()));
      at = to;
    }
    if (parts.size() < 2 || !known || english) {
      return false;
    }
    parts.forEach(part -> queue.word(part.start(), part.end(), part.word(), false));
    return true;
  }

  /** A part ends before a capital that follows none. */
  private static int partEnd(String text, int start, int end) {
    int at = start + 1;
    while (at < end
        && !(Character.isUpperCase(text.charAt(at))
            && !Character.isUpperCase(text.charAt(at - 1)))) {
      at++;
    }
    return at;
  }

  /**
   * Abbreviations behind {@code ҚР} and {@code атындағы} are those of Kazakh institutions, and some
   * with a Kazakh ending are Kazakh ones, too.
   */
  private boolean isInstitution(WordQueue queue, ReadWord word, String text, int start, int end) {
    return foreign == ForeignWords.LIKELY
        && Abbreviations.isAbbreviation(text, start, end)
        && (INSTITUTIONS.contains(queue.lettersBeside(start))
            || ending(queue, text, end)
                .filter(ending -> Abbreviations.isInflected(word, ending, text, start, end))
                .isPresent());
  }

  /** The ending in small letters that a hyphen ties to an abbreviation. */
  private static Optional<String> ending(WordQueue queue, String text, int end) {
    int tied = Abbreviations.tiedEnd(text, end);
    return tied == end || tied - end - 1 > LONGEST_ENDING
        ? Optional.empty()
        : queue
            .read(end + 1, tied)
            .map(ending -> ending.best().letters())
            .filter(letters -> letters.length() == 1 || Endings.contain(letters));
  }

  /** Whether the word is certainly of another language. */
  private boolean isForeign(ReadWord word, String text, int start, int end) {
    if (foreign == ForeignWords.LIKELY
        && (isLevel(text, start, end)
            || (EnglishWords.isShortOne(text, start, end)
                && isFollowedByWord(text, end)
                && text.charAt(end) == ' '))) {
      return true;
    }
    if (foreign == ForeignWords.NONE
        || isKnown(word, text, start, end)
        || !isAscii(text, start, end)
        || Abbreviations.hasAnd(word)
        || Abbreviations.isKazakh(word, text, start, end)) {
      return false;
    }
    return (foreign == ForeignWords.LIKELY && isLikelyForeign(word, text, start, end))
        || (end - start > SHORT
            && (word.costPerLetter() >= UNLIKELY
                || (Abbreviations.hasInnerCapital(text, start, end)
                    && !Abbreviations.hasKazakhEnd(text, start, end))));
  }

  /** A capital and a digit or two: {@code B1}, {@code G20}, {@code A4}, {@code B2C}. */
  private static boolean isLevel(String text, int start, int end) {
    int at = end;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return end - start == 1
        && isAscii(text, start, end)
        && Character.isUpperCase(text.charAt(start))
        && at > end
        && at - end <= MOST_DIGITS
        && (isWordEnd(text, at)
            || (text.charAt(at) <= 'Z'
                && Character.isUpperCase(text.charAt(at))
                && isWordEnd(text, at + 1)));
  }

  private static boolean isWordEnd(String text, int at) {
    return at == text.length() || !Character.isLetter(text.charAt(at));
  }

  private static boolean isLikelyForeign(ReadWord word, String text, int start, int end) {
    return Abbreviations.isAbbreviation(text, start, end)
        || isJoined(text, start - 1)
        || isJoined(text, end)
        || startsLikeNone(word.best().letters())
        || (end - start > SHORT && isLikelyEnglish(word, text, start, end));
  }

  /** One word in a thousand only seems to be of the set; so much likelier, it is Kazakh. */
  private static boolean isLikelyEnglish(ReadWord word, String text, int start, int end) {
    int likelier = word.best().cost() - EnglishLetters.cost(text, start, end);
    return likelier > margin(word)
        || (likelier > -CERTAINLY_LIKELIER
            && (EnglishWords.contain(text, start, end)
                || EnglishWords.contain(text, afterInitials(text, start, end), end)));
  }

  /** Another language's {@code Zh} and the like: no word but those known has х after such a one. */
  private static boolean startsLikeNone(String letters) {
    return letters.length() > SHORT
        && letters.charAt(1) == 'х'
        && PLOSIVES.indexOf(letters.charAt(0)) >= 0;
  }

  /** An apostrophe that is no sign of the alphabet, as in {@code d’Epargne} and {@code we're}. */
  private static boolean isJoined(String text, int apostrophe) {
    return apostrophe > 0
        && apostrophe + 1 < text.length()
        && APOSTROPHES.indexOf(text.charAt(apostrophe)) >= 0
        && isAsciiLetter(text.charAt(apostrophe - 1))
        && isAsciiLetter(text.charAt(apostrophe + 1));
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /** What an unknown word must be likelier by in another language. */
  private static int margin(ReadWord word) {
    return Harmony.isBroken(word.best().letters()) ? LIKELIER_IF_BROKEN : LIKELIER;
  }

  /** Whether it is known, and if it is rare, neither short nor the name of something English. */
  private boolean isKnown(ReadWord word, String text, int start, int end) {
    return word.isKnown()
        && (word.isCommon()
            || (end - start > SHORT
                && !Abbreviations.isAbbreviation(text, start, end)
                && !Abbreviations.hasInnerCapital(text, start, end)
                && ((Character.isLowerCase(text.charAt(start))
                        && !Harmony.isBroken(word.best().letters()))
                    || !EnglishWords.contain(text, start, end))));
  }

  /** Whether it may be: beside a word that certainly is, it is. */
  private boolean isDoubtful(ReadWord word, String text, int start, int end) {
    return foreign != ForeignWords.NONE
        && !isKnown(word, text, start, end)
        && isAscii(text, start, end)
        && (end - start <= SHORT
            || word.best().cost() + LIKELIER > EnglishLetters.cost(text, start, end));
  }

  /** Those of laws, {@code № 414-V}, have the number of the parliament behind a hyphen. */
  private boolean isOfNumber(String text, int start) {
    return numbers
        && start > 1
        && text.charAt(start - 1) == '-'
        && Character.isDigit(text.charAt(start - 2));
  }

  /** A number counts something: {@code XXI ǵasyr}, {@code V-shi}. */
  private static boolean isFollowedByWord(String text, int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(end + 1);
    return (text.charAt(end) == ' ' && Character.isLetter(next))
        || (text.charAt(end) == '-' && Character.isLowerCase(next));
  }

  /** Tells {@code V ǵasyr} from the Russian {@code V}. */
  private boolean countsNext(WordQueue queue, String text, int end) {
    int nextEnd = end + 1;
    while (nextEnd < text.length() && WordFinder.isLetter(text.charAt(nextEnd))) {
      nextEnd++;
    }
    if (text.charAt(end) == '-') {
      return nextEnd - end <= LONGEST_ENDING
          || queue.read(end + 1, nextEnd).filter(ReadWord::isCommon).isEmpty();
    }
    return numbers
        && queue
            .read(end + 1, nextEnd)
            .filter(word -> CountedWords.contain(word.best().letters()))
            .isPresent();
  }

  /** Other languages than Kazakh have few letters with marks, if any. */
  private static boolean isAscii(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) < 0x80) {
      at++;
    }
    return at == end;
  }

  /** The last of the capitals that the word starts with: {@code JPMorgan}. */
  private static int afterInitials(String text, int start, int end) {
    int at = start;
    while (at + 1 < end && Character.isUpperCase(text.charAt(at + 1))) {
      at++;
    }
    return at;
  }

  /** One of the words that have lost the space between them. */
  private record Part(int start, int end, ReadWord word) {}
}
