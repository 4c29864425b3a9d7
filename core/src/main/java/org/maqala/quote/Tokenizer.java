// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Cuts a text into words, numbers and signs in one pass, which also notes all that later steps
 * start from: marks, sentence and line ends, capitals, words that may report. A word may hold
 * hyphens and, if it looks like an address, full stops; two words glued where the script changes
 * ({@code передаетTengrinews.kz}) are taken apart.
 */
final class Tokenizer {
  private static final int WORD = Chars.WORD << Character.SIZE;
  private static final int MAY_JOIN = (Chars.WORD | Chars.JOINT) << Character.SIZE;

  /** Letters of one script never part a word. */
  private static final int SCRIPTS = (Chars.CYRILLIC | Chars.LATIN) << Character.SIZE;

  private static final int LONGEST_NAME = 40;
  private static final int SHORTEST_SURNAME = 4;

  /** What each character is, above, and what it is folded to, below. */
  private static final int[] INFO = new int[Chars.TABLE_SIZE + 1];

  static {
    for (char c = 0; c < Chars.TABLE_SIZE; c++) {
      INFO[c] = infoOf(c);
    }
  }

  private final String text;

  /** The text; what has been read of it is folded. */
  private final char[] letters;

  private final Lexicon lexicon = Lexicon.get();
  private final Tokens tokens;

  /** The classes of all characters so far. */
  private int all;

  private Tokenizer(String text) {
    this.text = text;
    this.letters = text.toCharArray();
    this.tokens = new Tokens(text, letters);
  }

  static Tokens tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.readWithout(0);
    return tokenizer.tokens.done();
  }

  /** The tokens of a text without characters of the classes given; empty if it has any. */
  static Optional<Tokens> tokensWithout(int classes, String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.readWithout(classes);
    return (tokenizer.all & classes) == 0 ? Optional.of(tokenizer.tokens.done()) : Optional.empty();
  }

  /** Reads the text, or as far as the first word or sign of the classes given. */
  private void readWithout(int stop) {
    int length = letters.length;
    int i = 0;
    while (i < length && (all & stop) == 0) {
      char c = letters[i];
      if (c == ' ') {
        i++;
        continue;
      }
      int info = info(c);
      if ((info & WORD) != 0) {
        i = addWord(i, info);
      } else {
        addOther(i, info);
        i++;
      }
    }
  }

  private void addOther(int i, int info) {
    int classes = info >>> Character.SIZE;
    all |= classes;
    if ((classes & Chars.BREAK) != 0) {
      tokens.breaks.add(i);
    }
    if ((classes & Chars.SPACE) != 0 || isItalics(text, i)) {
      return;
    }
    letters[i] = (char) info;
    if ((classes & Chars.MARK) != 0) {
      tokens.marks.add(i);
    }
    if ((classes & Chars.DASH) != 0) {
      tokens.anchors.add(tokens.size());
    }
    tokens.add(i, i + 1, classes & Shape.SIGN, 0);
  }

  /** {@code ''«…»''}: two apostrophes, with which a wiki sets words in italics, are no signs. */
  static boolean isItalics(CharSequence text, int i) {
    return text.charAt(i) == '\''
        && ((i > 0 && text.charAt(i - 1) == '\'')
            || (i + 1 < text.length() && text.charAt(i + 1) == '\''));
  }

  /** Adds the word that starts here; returns its end. */
  private int addWord(int start, int first) {
    char[] all = letters;
    all[start] = (char) first;
    int hash = WordTable.next(WordTable.START, (char) first);
    int rest = 0;
    int info = first;
    int i = start + 1;
    while (i < all.length) {
      int script = info & SCRIPTS;
      // All that calls is left out of this loop, in which half of the time is spent.
      info = INFO[Math.min(all[i], Chars.TABLE_SIZE)];
      while ((info & script) != 0) {
        all[i++] = (char) info;
        hash = WordTable.next(hash, (char) info);
        rest |= info;
        info = i < all.length ? INFO[Math.min(all[i], Chars.TABLE_SIZE)] : 0;
      }
      if (i == all.length) {
        break;
      }
      info = info(all[i]);
      if ((info & MAY_JOIN) == 0 || !isJoined(start, i, info >>> Character.SIZE)) {
        break;
      }
      all[i++] = (char) info;
      hash = WordTable.next(hash, (char) info);
      rest |= info;
    }
    boolean two =
        (rest >>> Character.SIZE & Chars.UPPER) != 0
            || GluedSentences.mayHoldVerb(all, start, i)
            || GluedSentences.mayHoldPreposition(all, start, i);
    int cut = two ? glued(start, i) : 0;
    if (cut > 0) {
      return cut;
    }
    add(start, i, hash, first >>> Character.SIZE, rest >>> Character.SIZE);
    return i;
  }

  /** Adds the first of two words that a lost stop or space has made one; returns its end, or 0. */
  private int glued(int start, int end) {
    int cut = GluedSentences.cut(text, letters, start, end);
    if (cut == 0) {
      return 0;
    }
    int first = infoOf(text.charAt(start));
    int hash = WordTable.next(WordTable.START, (char) first);
    int rest = 0;
    for (int i = start + 1; i < cut; i++) {
      int info = infoOf(text.charAt(i));
      hash = WordTable.next(hash, (char) info);
      rest |= info;
    }
    add(start, cut, hash, first >>> Character.SIZE, rest >>> Character.SIZE);
    if (Chars.isUpper(text.charAt(cut)) && GluedSentences.isStart(letters, cut, end)) {
      tokens.breaks.add(cut - 1);
    }
    text.getChars(cut, end, letters, cut);
    return cut;
  }

  private static int info(char c) {
    return c < Chars.TABLE_SIZE ? INFO[c] : infoOf(c);
  }

  private static int infoOf(char c) {
    return Chars.classes(c) << Character.SIZE | Folding.WORDS.fold(c);
  }

  private int shape(int start, int end, int seen, int rest) {
    // The Latin i of a Latin word folds to a Kazakh letter, too.
    boolean kazakh = (seen & Chars.KAZAKH) != 0 && (seen & Chars.CYRILLIC) != 0;
    int shape = kazakh ? Shape.KAZAKH : 0;
    if ((rest & Chars.JOINT) != 0) {
      shape |= Shape.COMPOUND;
    }
    return (rest & Chars.UPPER) != 0 ? shape | capitals(start, end, seen) : shape;
  }

  /** The shape of a word with a capital behind its first letter. */
  private int capitals(int start, int end, int seen) {
    boolean one = Chars.isUpper(text.charAt(start));
    boolean several = false;
    boolean inner = false;
    for (int i = start + 1; i < end; i++) {
      boolean upper = Chars.isUpper(text.charAt(i));
      inner |= upper && Chars.isLower(text.charAt(i - 1));
      several |= upper && one;
      one |= upper;
    }
    boolean all = several && (seen & Chars.LOWER) == 0;
    return (all ? Shape.ALL_CAPS : 0) | (inner ? Shape.INNER_CAPITAL : 0);
  }

  private void add(int start, int end, int hash, int first, int rest) {
    int seen = first | rest;
    all |= seen;
    int number = lexicon.words.table.find(hash, letters, start, end);
    int kinds = lexicon.beginnings.kinds(letters, start, end);
    if ((kinds & Beginnings.AFTER_DEP) != 0
        && !lexicon.isBegun(letters, start, end, WordClass.KK_AFTER)) {
      kinds ^= Beginnings.AFTER_DEP;
    }
    int name = 0;
    if ((first & Chars.UPPER) != 0) {
      tokens.capitals.add(tokens.size());
      name = mayBeName(start, end, first) ? Shape.NAME : 0;
    }
    if ((kinds & Beginnings.AFTER_DEP) != 0 || lexicon.words.isAny(number, Tokens.ANCHORS)) {
      tokens.anchors.add(tokens.size());
    }
    int shape = (first & Shape.SIGN) | shape(start, end, seen, rest) | name;
    shape |= (shape & Shape.ALL_CAPS) != 0 && isSurname(start, end, seen) ? Shape.NAME : 0;
    tokens.add(start, end, shape | kinds << Shape.KINDS_SHIFT, number);
  }

  /** Whether a word that starts with a capital may be a part of a name. */
  private boolean mayBeName(int start, int end, int first) {
    int length = end - start;
    return length > 1
        && length < LONGEST_NAME
        && (first & Chars.LATIN) == 0
        && !Chars.isUpper(text.charAt(start + 1));
  }

  /** {@code Ерлан СЕРІКОВ}: a surname in capitals behind a given name that is not. */
  private boolean isSurname(int start, int end, int seen) {
    int given = tokens.size() - 1;
    return end - start >= SHORTEST_SURNAME
        && end - start < LONGEST_NAME
        && (seen & Chars.LATIN) == 0
        && given >= 0
        && tokens.mayBeName(given)
        && tokens.end(given) == start - 1
        && text.charAt(start - 1) == ' '
        && tokens.givenName(given) != 0;
  }

  /** Whether the character at {@code i} goes on with the word that starts at {@code start}. */
  private boolean isJoined(int start, int i, int classes) {
    if ((classes & (Chars.WORD | Chars.MARK)) == Chars.MARK) {
      return isElision(start, i);
    }
    return (classes & Chars.WORD) != 0 ? !isGlued(start, i, classes) : isJoint(i);
  }

  /** {@code О'Нил}, {@code д'Амброзио}: one letter, an apostrophe and a capital. */
  private boolean isElision(int start, int i) {
    boolean letter = i == start + 1 && (letters[start] == 'о' || letters[start] == 'д');
    return letter
        && i + 2 < letters.length
        && Chars.isCyrillic(letters[i + 1])
        && Chars.isUpper(text.charAt(i + 1))
        && Chars.isLower(text.charAt(i + 2));
  }

  private boolean isGlued(int start, int i, int classes) {
    char before = text.charAt(i - 1);
    char c = letters[i];
    if (Chars.isCyrillic(before)) {
      return (classes & Chars.CYRILLIC) == 0
          && Chars.isLower(before)
          && ((Chars.isLatin(c) && (classes & Chars.UPPER) != 0)
              || ((classes & Chars.DIGIT) != 0 && Chars.isLetter(before)));
    }
    return Chars.isLatin(before)
        && (classes & Chars.CYRILLIC) != 0
        && i - start > 2
        && Chars.isLatin(text.charAt(i - 2));
  }

  /** Whether a sign joins two words into one: a hyphen, the full stop of an address. */
  private boolean isJoint(int i) {
    char c = letters[i];
    if (i + 1 == letters.length) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = letters[i + 1];
    return c == '.'
        ? Chars.isLatin(before) && Chars.isLatin(after) && Chars.isLower(after)
        : Chars.isWord(before) && Chars.isWord(after);
  }
}
