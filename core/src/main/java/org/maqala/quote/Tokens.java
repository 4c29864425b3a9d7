// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
import org.maqala.text.Paragraphs;

/**
 * The words, numbers and signs of a text in order. A word may hold hyphens and, if it looks like an
 * address, full stops; two words glued where the script changes ({@code передаетTengrinews.kz}) are
 * taken apart. A token is asked about by its place in the order; a string is made of it only where
 * one is asked for.
 */
final class Tokens {
  private static final Endings FIELD = Endings.of("field-of-work", Folding.WORDS);

  private final String text;
  private final Lexicon lexicon;
  private final Offsets starts;
  private int[] ends;

  /** Where quotation marks may stand. */
  final Offsets marks = new Offsets(16);

  /** Where a sentence or line may end, outside of words. */
  final Offsets breaks = new Offsets(64);

  /** The tokens that start with a capital. */
  final Offsets capitals = new Offsets(64);

  /** What each token looks like, as {@link Chars} sorts its first character, and its number. */
  private int[] shapes;

  /** Bits of a shape that hold the number of a word that the lexicon has; 0 for others. */
  private static final int NUMBER = 0xFFFF;

  private static final int SHAPE_SHIFT = 16;

  private Tokens(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int expected = 16 + text.length() / 5;
    this.starts = new Offsets(expected);
    this.ends = new int[expected];
    this.shapes = new int[expected];
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text, Lexicon.get());
    // An array is read twice as fast as a string here, where each character is looked at.
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length) {
      int classes = Chars.classes(chars[i]);
      if ((classes & Chars.WORD) != 0) {
        i = tokens.addWord(chars, i, classes);
      } else {
        tokens.addOther(i, classes);
        i++;
      }
    }
    tokens.starts.done(chars.length);
    return tokens;
  }

  private void addOther(int i, int classes) {
    if ((classes & Chars.BREAK) != 0) {
      breaks.add(i);
    }
    if ((classes & Chars.MARK) != 0) {
      marks.add(i);
    }
    if ((classes & Chars.SPACE) == 0) {
      add(i, i + 1, classes << SHAPE_SHIFT);
    }
  }

  private void add(int start, int end, int shape) {
    int i = starts.size();
    if (i == ends.length) {
      ends = Arrays.copyOf(ends, i * 2);
      shapes = Arrays.copyOf(shapes, i * 2);
    }
    starts.add(start);
    ends[i] = end;
    shapes[i] = shape;
  }

  /** Adds the word that starts here; returns its end. */
  private int addWord(char[] chars, int start, int classes) {
    int hash = WordTable.next(WordTable.START, Folding.WORDS.fold(chars[start]));
    int i = start + 1;
    while (i < chars.length) {
      char c = chars[i];
      if (c >= 'а' && c <= 'я' && Chars.isCyrillic(chars[i - 1])) {
        // The plain case: a small letter that folds to itself and glues to nothing.
        hash = WordTable.next(hash, c);
      } else if (c != ' ' && isJoined(chars, start, i)) {
        hash = WordTable.next(hash, Folding.WORDS.fold(c));
      } else {
        break;
      }
      i++;
    }
    if ((classes & Chars.UPPER) != 0) {
      capitals.add(size());
    }
    int number = lexicon.words.table.find(hash, text, start, i);
    add(start, i, classes << SHAPE_SHIFT | number);
    return i;
  }

  /** Whether the character at {@code i} goes on with the word that starts at {@code start}. */
  private static boolean isJoined(char[] chars, int start, int i) {
    return Chars.isWord(chars[i]) ? !isGlued(chars, start, i) : isJoint(chars, i);
  }

  private static boolean isGlued(char[] chars, int start, int i) {
    char before = chars[i - 1];
    char c = chars[i];
    if (Chars.isCyrillic(before)) {
      return !Chars.isCyrillic(c)
          && Chars.isLower(before)
          && ((Chars.isLatin(c) && Chars.isUpper(c))
              || (Chars.isDigit(c) && Chars.isLetter(before)));
    }
    return Chars.isLatin(before)
        && Chars.isCyrillic(c)
        && i - start > 2
        && Chars.isLatin(chars[i - 2]);
  }

  /** Whether a sign joins two words into one: a hyphen, the full stop of an address. */
  private static boolean isJoint(char[] chars, int i) {
    char c = chars[i];
    boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
    if (!(hyphen || c == '.') || i + 1 == chars.length || !Chars.isWord(chars[i - 1])) {
      return false;
    }
    char after = chars[i + 1];
    return hyphen
        ? Chars.isWord(after)
        : Chars.isLatin(chars[i - 1]) && Chars.isLatin(after) && Chars.isLower(after);
  }

  int size() {
    return starts.size();
  }

  int start(int i) {
    return starts.get(i);
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - starts.get(i);
  }

  /** The first token that starts at {@code offset} or later; {@link #size} if none does. */
  int from(int offset) {
    return starts.countBefore(offset);
  }

  char first(int i) {
    return text.charAt(starts.get(i));
  }

  private boolean hasShape(int i, int classes) {
    return (shapes[i] >>> SHAPE_SHIFT & classes) != 0;
  }

  boolean isWord(int i) {
    return hasShape(i, Chars.LETTER);
  }

  boolean isNumber(int i) {
    return hasShape(i, Chars.DIGIT);
  }

  boolean isDash(int i) {
    return hasShape(i, Chars.DASH);
  }

  boolean isMark(int i) {
    return hasShape(i, Chars.MARK);
  }

  boolean is(int i, char c) {
    return first(i) == c && length(i) == 1;
  }

  boolean isCapitalized(int i) {
    return hasShape(i, Chars.UPPER);
  }

  /** Whether the word has two capitals or more and no small letter: {@code РБК}. */
  boolean isAllCaps(int i) {
    int capitals = 0;
    for (int at = starts.get(i); at < ends[i]; at++) {
      char c = text.charAt(at);
      if (Chars.isLower(c)) {
        return false;
      }
      capitals += Chars.isUpper(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  boolean isLatin(int i) {
    return Chars.isLatin(first(i));
  }

  /** Whether the word has a letter that Russian does not. */
  boolean hasKazakhLetter(int i) {
    return Stems.hasKazakhLetter(text, starts.get(i), ends[i]);
  }

  /** Whether the word is listed in a class. */
  boolean is(int i, WordClass one) {
    return isAny(i, one.bit());
  }

  /** Whether the word is listed in one of the classes of a {@link WordClass#mask}. */
  boolean isAny(int i, long classes) {
    int number = shapes[i] & NUMBER;
    return number != 0 && (lexicon.words.classes(number) & classes) != 0;
  }

  /** Whether the word is a form of a noun for a person by office or part. */
  boolean isRole(int i) {
    return findRole(i) != 0;
  }

  /** Whether the word is a role noun that is feminine itself. */
  boolean isFeminineRole(int i) {
    return (lexicon.roles.classes(findRole(i)) & WordClass.ROLE_F.bit()) != 0;
  }

  /** The stem of a role noun; empty for another word. */
  String roleStem(int i) {
    int whole = lexicon.roles.find(text, starts.get(i), ends[i]);
    int part = lastPart(i);
    if (whole != 0 || part == starts.get(i)) {
      return lexicon.roles.stem(whole);
    }
    int number = lexicon.roles.find(text, part, ends[i]);
    String before = Folding.WORDS.fold(text, starts.get(i), part);
    return number == 0 ? "" : before + lexicon.roles.stem(number);
  }

  /** A role is known by its last part, too: {@code экс-министр}, {@code врач-хирург}. */
  private int findRole(int i) {
    int whole = lexicon.roles.find(text, starts.get(i), ends[i]);
    int part = whole == 0 ? lastPart(i) : starts.get(i);
    int role = part == starts.get(i) ? whole : lexicon.roles.find(text, part, ends[i]);
    return role != 0 && isField(part, ends[i], lexicon.roles.stem(role)) ? 0 : role;
  }

  /** {@code технологий}, {@code дипломатии}: what someone does, not who. */
  private boolean isField(int start, int end, String stem) {
    boolean participle = "щчш".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    int ending = end - start - stem.length();
    return ending >= 2 && !participle && FIELD.longest(text, start, end, stem.length()) == ending;
  }

  /** Where the part behind the last hyphen starts; the word's start if it has none. */
  private int lastPart(int i) {
    int hyphen = ends[i] - 1;
    while (hyphen > starts.get(i) && text.charAt(hyphen) != '-') {
      hyphen--;
    }
    return hyphen > starts.get(i) ? hyphen + 1 : starts.get(i);
  }

  /** The classes of the word as a noun for a body or thing that may have a name. */
  long organisation(int i) {
    return lexicon.organisations.classes(lexicon.organisations.find(text, starts.get(i), ends[i]));
  }

  /** Whether the word is a form of the name of a country or town. */
  boolean isPlace(int i) {
    return lexicon.places.find(text, starts.get(i), ends[i]) != 0;
  }

  /** The country that the word names or is the adjective of; empty for another word. */
  String country(int i) {
    return lexicon.country(lexicon.places.find(text, starts.get(i), ends[i]));
  }

  /** Whether a line ends between the token and the one after it. */
  boolean endsLine(int i) {
    int next = i + 1 < size() ? starts.get(i + 1) : text.length();
    for (int at = ends[i]; at < next; at++) {
      if (Paragraphs.isLineEnd(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is a form of an organisation noun of the class given. */
  boolean isOrganisation(int i, WordClass one) {
    return (organisation(i) & one.bit()) != 0;
  }

  /** Whether the word begins like a verb of saying that stands behind {@code деп}. */
  boolean isAfterDep(int i) {
    return startsWithAny(i, WordClass.KK_AFTER);
  }

  /** Whether the word begins like one of a class. */
  boolean startsWithAny(int i, WordClass one) {
    return lexicon.isBegun(text, starts.get(i), ends[i], one);
  }

  /** Whether the token, in small letters, is {@code word}. */
  boolean is(int i, String word) {
    return length(i) == word.length() && startsWith(i, word);
  }

  /** Whether the token, in small letters, starts with {@code beginning}. */
  boolean startsWith(int i, String beginning) {
    return length(i) >= beginning.length() && Folding.WORDS.isAt(beginning, text, starts.get(i));
  }

  /** Whether the token, in small letters, ends with {@code ending}. */
  boolean endsWith(int i, String ending) {
    return length(i) >= ending.length()
        && Folding.WORDS.isAt(ending, text, ends[i] - ending.length());
  }

  /** Whether the token ends in one of the endings. */
  boolean endsIn(int i, Endings endings) {
    return endings.fit(text, starts.get(i), ends[i]);
  }

  /** The text that the tokens are of. */
  String text() {
    return text;
  }

  /** The token in small letters, ё as е. */
  String key(int i) {
    int number = shapes[i] & NUMBER;
    return number != 0
        ? lexicon.words.table.word(number)
        : Folding.WORDS.fold(text, starts.get(i), ends[i]);
  }

  String surface(int i) {
    return text.substring(starts.get(i), ends[i]);
  }
}
