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
  private static final int MAY_JOIN = Chars.WORD | Chars.JOINT;

  /** Letters of one script never part a word. */
  private static final int SCRIPTS = Chars.CYRILLIC | Chars.LATIN;

  private static final int[] INFO = new int[Chars.TABLE_SIZE];

  static {
    for (char c = 0; c < INFO.length; c++) {
      INFO[c] = Chars.classes(c) << Character.SIZE | Folding.WORDS.fold(c);
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
    int i = 0;
    while (i < letters.length && (all & stop) == 0) {
      char c = letters[i];
      int classes = Chars.classes(c);
      if ((classes & Chars.WORD) != 0) {
        i = addWord(i, classes);
      } else {
        if (c != ' ') {
          addOther(i, classes);
        }
        i++;
      }
    }
  }

  private void addOther(int i, int classes) {
    all |= classes;
    if ((classes & Chars.BREAK) != 0) {
      tokens.breaks.add(i);
    }
    if ((classes & Chars.SPACE) != 0) {
      return;
    }
    letters[i] = Folding.WORDS.fold(letters[i]);
    if ((classes & Chars.MARK) != 0) {
      tokens.marks.add(i);
    }
    if ((classes & Chars.DASH) != 0) {
      tokens.anchors.add(tokens.size());
    }
    tokens.add(i, i + 1, classes & Shape.SIGN, 0);
  }

  /** Adds the word that starts here; returns its end. */
  private int addWord(int start, int first) {
    int info = info(letters[start]);
    letters[start] = (char) info;
    int hash = WordTable.next(WordTable.START, (char) info);
    int script = first & SCRIPTS;
    int rest = 0;
    int i = start + 1;
    while (i < letters.length) {
      info = info(letters[i]);
      int classes = info >>> Character.SIZE;
      if ((classes & script) == 0) {
        if ((classes & MAY_JOIN) == 0 || !isJoined(start, i, classes)) {
          break;
        }
        script = classes & SCRIPTS;
      }
      letters[i] = (char) info;
      hash = WordTable.next(hash, (char) info);
      rest |= classes;
      i++;
    }
    int seen = first | rest;
    all |= seen;
    add(start, i, hash, (first & Shape.SIGN) | shape(start, i, seen, rest));
    return i;
  }

  /** What a character is, above, and what it is folded to, below. */
  private static int info(char c) {
    return c < Chars.TABLE_SIZE
        ? INFO[c]
        : Chars.classes(c) << Character.SIZE | Folding.WORDS.fold(c);
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

  private void add(int start, int end, int hash, int shape) {
    int number = lexicon.words.table.find(hash, letters, start, end);
    int kinds = lexicon.beginnings.kinds(letters, start, end);
    if ((shape & Chars.UPPER) != 0) {
      tokens.capitals.add(tokens.size());
    }
    if ((kinds & Beginnings.AFTER_DEP) != 0 || lexicon.words.isAny(number, Tokens.ANCHORS)) {
      tokens.anchors.add(tokens.size());
    }
    tokens.add(start, end, shape | kinds << Shape.KINDS_SHIFT, number);
  }

  /** Whether the character at {@code i} goes on with the word that starts at {@code start}. */
  private boolean isJoined(int start, int i, int classes) {
    return (classes & Chars.WORD) != 0 ? !isGlued(start, i, classes) : isJoint(i);
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
