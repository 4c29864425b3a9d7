// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.maqala.text.Paragraphs;

/**
 * The words, numbers and signs of a text in order, as {@link Tokenizer} cuts them. A token is asked
 * about by its place in the order; a string is made of it only where one is asked for.
 */
final class Tokens {
  /** How many words around one tell the language it stands in. */
  private static final int NEAR = 8;

  /** Words that a reported statement may start from. */
  static final long ANCHORS =
      WordClass.mask(
          WordClass.REPORT,
          WordClass.CUE,
          WordClass.CONCLUDES,
          WordClass.KK_SOURCE,
          WordClass.KK_SOURCE_OF,
          WordClass.KK_SAY);

  private static final Offsets NONE = new Offsets(0).done(0);

  private final String text;
  private final char[] letters;
  private final Lexicon lexicon = Lexicon.get();
  private final RoleNouns roles;
  private int[] starts;
  private int[] ends;

  /** What each token looks like, and its number among the words: see {@link Shape}. */
  private int[] shapes;

  private int size;

  /** How many tokens start before an offset, once all are added. */
  private Offsets index = NONE;

  /** The classes that {@link #organisation} told last, and of which token. */
  private long organisation;

  private int organisationAt = -1;

  /**
   * The numbers of given names told last, by the last bit of their tokens: names have two words.
   */
  private final int[] givenNames = new int[2];

  private final int[] givenNamesAt = {-1, -1};

  /** Where quotation marks may stand. */
  final Offsets marks = new Offsets(16);

  /** Where a sentence or line may end, outside of words. */
  final Offsets breaks = new Offsets(16);

  /** The tokens that start with a capital. */
  final Offsets capitals = new Offsets(32);

  /** The dashes, the words of {@link #ANCHORS}, and what may be a Kazakh verb of saying. */
  final Offsets anchors = new Offsets(16);

  /**
   * Tokens to be added.
   *
   * @param letters the text as {@link Folding#WORDS} folds it, as far as tokens are added
   */
  Tokens(String text, char[] letters) {
    this.text = text;
    this.letters = letters;
    this.roles = new RoleNouns(letters);
    int expected = 16 + letters.length / 5;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.shapes = new int[expected];
  }

  static Tokens of(String text) {
    return Tokenizer.tokens(text);
  }

  /** The tokens of a text; empty if it has characters that {@link PlainText} takes out. */
  static Optional<Tokens> ofPlain(String text) {
    return Tokenizer.tokensWithout(Chars.HIDING, text);
  }

  void add(int start, int end, int shape, int number) {
    int i = size++;
    if (i == ends.length) {
      starts = Arrays.copyOf(starts, i * 2);
      ends = Arrays.copyOf(ends, i * 2);
      shapes = Arrays.copyOf(shapes, i * 2);
    }
    starts[i] = start;
    ends[i] = end;
    shapes[i] = Shape.pack(shape, number);
  }

  Tokens done() {
    index = Offsets.of(starts, size, letters.length);
    return this;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** The first token that starts at {@code offset} or later; {@link #size} if none does. */
  int from(int offset) {
    return index.countBefore(offset);
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  private boolean hasShape(int i, int shape) {
    return Shape.has(shapes[i], shape);
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

  /** Whether the token is a sign, which is no letter. */
  boolean is(int i, char sign) {
    return letters[starts[i]] == sign && length(i) == 1;
  }

  boolean isCapitalized(int i) {
    return hasShape(i, Chars.UPPER);
  }

  /** Whether the token may be a part of a name: a capital, no Latin one, and then no other. */
  boolean mayBeName(int i) {
    return hasShape(i, Shape.NAME);
  }

  /** Whether parts are joined into the word: {@code аль-Асад}. */
  boolean isCompound(int i) {
    return hasShape(i, Shape.COMPOUND);
  }

  /** Whether a capital follows a small letter in the word: {@code КазМунайГаз}. */
  boolean hasInnerCapital(int i) {
    return hasShape(i, Shape.INNER_CAPITAL);
  }

  /** Whether the word has two capitals or more and no small letter: {@code РБК}. */
  boolean isAllCaps(int i) {
    return hasShape(i, Shape.ALL_CAPS);
  }

  boolean isLatin(int i) {
    return Chars.isLatin(first(i));
  }

  /** Whether the word has a letter that Russian does not. */
  boolean hasKazakhLetter(int i) {
    return hasShape(i, Shape.KAZAKH);
  }

  /** Whether a word around the token has a letter that Russian does not. */
  boolean isAmidKazakh(int i) {
    for (int t = Math.max(0, i - NEAR); t < Math.min(size(), i + NEAR); t++) {
      if (hasKazakhLetter(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is listed in a class. */
  boolean is(int i, WordClass one) {
    return isAny(i, one.bit());
  }

  /** Whether the word is listed in one of the classes of a {@link WordClass#mask}. */
  boolean isAny(int i, long classes) {
    return lexicon.words.isAny(Shape.number(shapes[i]), classes);
  }

  /** Whether the word is a form of a noun for a person by office or part. */
  boolean isRole(int i) {
    return role(i) != 0;
  }

  /** Whether the word is a role noun that is feminine itself. */
  boolean isFeminineRole(int i) {
    return (role(i) & WordClass.ROLE_F.bit()) != 0;
  }

  private long role(int i) {
    return mayBeRole(i) ? roles.classes(starts[i], ends[i]) : 0;
  }

  private boolean mayBeRole(int i) {
    // деді: no form of дед
    return hasShape(i, Beginnings.ROLE << Shape.KINDS_SHIFT | Shape.COMPOUND)
        && !isAny(i, WordClass.SAYS_IN_KAZAKH);
  }

  /** The stem of a role noun; empty for another word. */
  String roleStem(int i) {
    return mayBeRole(i) ? roles.stem(starts[i], ends[i]) : "";
  }

  /** Where the stem of a role noun ends; the word's end if it is none. */
  int roleEnd(int i) {
    return mayBeRole(i) ? roles.stemEnd(starts[i], ends[i]) : ends[i];
  }

  /** Whether the letters from {@code from} to the word's end are one of the endings. */
  boolean isEnding(int i, int from, Endings endings) {
    return endings.longest(letters, from, ends[i], 0) == ends[i] - from;
  }

  /** The classes of the word as a noun for a body or thing that may have a name. */
  long organisation(int i) {
    if (!hasShape(i, Beginnings.ORGANISATION << Shape.KINDS_SHIFT)) {
      return 0;
    }
    if (i != organisationAt) {
      Stems stems = lexicon.organisations;
      organisation = stems.classes(stems.find(letters, starts[i], ends[i]));
      organisationAt = i;
    }
    return organisation;
  }

  /** Whether the word is a noun for a person by office or for a body, and so no name. */
  boolean isCommon(int i) {
    return isRole(i) || organisation(i) != 0;
  }

  /**
   * The mark before one at {@code mark}, if that is none that only opens and if it stands at {@code
   * from} or behind; {@code mark} itself if not. What stands between them is no part of the clause.
   */
  int openingMark(int from, int mark) {
    int i = mark - 1;
    while (i >= from && !isMark(i)) {
      i--;
    }
    return i < from || is(mark, '«') || is(mark, '„') ? mark : i;
  }

  /** The number of the form of a given name that the word is; 0 for another word. */
  int givenName(int i) {
    int kept = i & 1;
    if (givenNamesAt[kept] != i) {
      givenNames[kept] = GivenNames.number(letters, starts[i], ends[i]);
      givenNamesAt[kept] = i;
    }
    return givenNames[kept];
  }

  /** Whether the word is a form of the name of a country or town. */
  boolean isPlace(int i) {
    return findPlace(i) != 0;
  }

  private int findPlace(int i) {
    return hasShape(i, Beginnings.PLACE << Shape.KINDS_SHIFT)
        ? lexicon.places.find(letters, starts[i], ends[i])
        : 0;
  }

  /** The stem of the place that the word is a form of; empty for another word. */
  String placeStem(int i) {
    int place = findPlace(i);
    return place == 0 ? "" : lexicon.places.stem(place);
  }

  /** The country that the word names or is the adjective of; empty for another word. */
  String country(int i) {
    return lexicon.country(findPlace(i));
  }

  /** Whether a line ends between the token and the one after it. */
  boolean endsLine(int i) {
    int next = i + 1 < size() ? starts[i + 1] : text.length();
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
    return hasShape(i, Beginnings.AFTER_DEP << Shape.KINDS_SHIFT);
  }

  /** Whether the word begins like one of a class. */
  boolean startsWithAny(int i, WordClass one) {
    return lexicon.isBegun(letters, starts[i], ends[i], one);
  }

  /** Whether the word begins with one of the stems. */
  boolean startsWithAny(int i, Set<String> stems) {
    for (String stem : stems) {
      if (startsWith(i, stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token, in small letters, is {@code word}. */
  boolean is(int i, String word) {
    return length(i) == word.length() && isAt(word, starts[i]);
  }

  /** Whether the token, in small letters, starts with {@code beginning}. */
  boolean startsWith(int i, String beginning) {
    return length(i) >= beginning.length() && isAt(beginning, starts[i]);
  }

  /** Whether the token, in small letters, ends with {@code ending}. */
  boolean endsWith(int i, String ending) {
    return length(i) >= ending.length() && isAt(ending, ends[i] - ending.length());
  }

  /** Whether the token ends in one of the endings. */
  boolean endsIn(int i, Endings endings) {
    return endings.fit(letters, starts[i], ends[i]);
  }

  private boolean isAt(String word, int from) {
    for (int i = 0; i < word.length(); i++) {
      if (letters[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The text, its words folded as {@link Folding#WORDS} does; to be read only. */
  char[] letters() {
    return letters;
  }

  /** The token in small letters, ё as е. */
  String key(int i) {
    int number = Shape.number(shapes[i]);
    return number != 0
        ? lexicon.words.table.word(number)
        : new String(letters, starts[i], length(i));
  }

  String surface(int i) {
    return text.substring(starts[i], ends[i]);
  }
}
