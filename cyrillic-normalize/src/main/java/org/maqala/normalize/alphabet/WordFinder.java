// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** Finds the words of a text that may be in an alphabet; addresses are passed over. Immutable. */
final class WordFinder {
  /** Where a word may be cut at the end of a line: inside it, and no part of it. */
  static final char SOFT_HYPHEN = '\u00AD';

  /** Signs of the ъ, which no word ends with: at the end of one they are quotation marks. */
  private static final String NEVER_LAST = "\u201D\"";

  /** The letters of nearly all texts. */
  private static final int COMMON = 0x700;

  private static final boolean[] LETTERS = letters();

  /** More capitals are an abbreviation, {@code 1JBBOM}. */
  private static final int LONGEST_MODEL = 3;

  private static final String AFTER_NUMBERS = "ABV";

  private final WordReader reader;

  /** Signs that are no letters and stand in words: apostrophes. */
  private final String signs;

  /** After which letters a word may also end with one. */
  private final String signsEndAfter;

  private final boolean arabic;

  private final int shortest;

  /**
   * @param signs what may stand inside a word beside letters and combining marks
   * @param signsEndAfter the letters after which a word may also end with one
   * @param arabic whether Arabic punctuation is to be found too
   * @param shortest of fewer letters are names and numbers of things, not words
   */
  WordFinder(WordReader reader, String signs, String signsEndAfter, boolean arabic, int shortest) {
    this.reader = reader;
    this.signs = signs;
    this.signsEndAfter = signsEndAfter;
    this.arabic = arabic;
    this.shortest = shortest;
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[COMMON];
    for (char c = 0; c < COMMON; c++) {
      letters[c] = isAnyLetter(c);
    }
    return letters;
  }

  Words words(String text) {
    return new Words(text);
  }

  /** The words of one text, one after the other. */
  final class Words {
    private final String text;
    private int start;
    private int end;
    private int chunkEnd;

    Words(String text) {
      this.text = text;
    }

    int start() {
      return start;
    }

    int end() {
      return end;
    }

    boolean isMark() {
      return arabic && Arabic.latinMark(text.charAt(start)) != text.charAt(start);
    }

    String mark() {
      return String.valueOf(Arabic.latinMark(text.charAt(start)));
    }

    boolean next() {
      start = end;
      while (start < text.length()) {
        char c = text.charAt(start);
        if (start >= chunkEnd && !isSpace(c)) {
          chunkEnd = chunkEnd(start);
          if (Addresses.isOne(text, start, chunkEnd)) {
            start = chunkEnd;
            continue;
          }
        }
        if (isMark()) {
          end = start + 1;
          return true;
        }
        if (isLetterHere(c)) {
          end = wordEnd();
          boolean starts = reader.starts(c) || (c == Arabic.HAMZA && end > start + 1);
          if (starts && end - start >= shortest && !isEntity() && !isModel()) {
            return true;
          }
          start = end;
        } else {
          start++;
        }
      }
      end = start;
      return false;
    }

    /** An HTML entity, as crawlers leave it: an ampersand, its name, a semicolon. */
    private boolean isEntity() {
      return start > 0
          && text.charAt(start - 1) == '&'
          && end < text.length()
          && text.charAt(end) == ';';
    }

    /**
     * Capitals after a digit, {@code 5G}; small letters are a unit or an ending, {@code 5mm}, and
     * {@code A}, {@code B} or {@code V} is a class, a house or volts.
     */
    private boolean isModel() {
      if (start == 0
          || !Character.isDigit(text.charAt(start - 1))
          || (end - start == 1
              && AFTER_NUMBERS.indexOf(text.charAt(start)) >= 0
              && isAfterNumber())) {
        return false;
      }
      int at = start;
      while (at < end && isModelLetter(text.charAt(at))) {
        at++;
      }
      return at == end && end - start <= LONGEST_MODEL && !isInitial();
    }

    private boolean isModelLetter(char c) {
      return c < 0x80 && Character.isUpperCase(c) && c != 'Q';
    }

    /** As after a number in {@code №33N.Shoıynbaev}. */
    private boolean isInitial() {
      return end - start == 1
          && end + 1 < text.length()
          && text.charAt(end) == '.'
          && Character.isUpperCase(text.charAt(end + 1));
    }

    /** Not as in {@code B2B}. */
    private boolean isAfterNumber() {
      int at = start;
      while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
        at--;
      }
      return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }

    private int chunkEnd(int from) {
      int to = from + 1;
      while (to < text.length() && !isSpace(text.charAt(to))) {
        to++;
      }
      return to;
    }

    private int wordEnd() {
      int to = start + 1;
      while (to < text.length() && (isLetterHere(text.charAt(to)) || isSignInWord(to))) {
        to++;
      }
      return to;
    }

    private boolean isSignInWord(int at) {
      char sign = text.charAt(at);
      if (sign == SOFT_HYPHEN) {
        return at + 1 < text.length() && isLetterHere(text.charAt(at + 1));
      }
      if (signs.indexOf(sign) < 0) {
        return false;
      }
      boolean letterFollows = at + 1 < text.length() && isLetter(text.charAt(at + 1));
      return letterFollows || (NEVER_LAST.indexOf(sign) < 0 && mayEndAfter(at));
    }

    private boolean mayEndAfter(int at) {
      return signsEndAfter.indexOf(Character.toLowerCase(text.charAt(at - 1))) >= 0;
    }
  }

  /** A Cyrillic letter that is none of the alphabet's is not part of its word. */
  private boolean isLetterHere(char c) {
    return isLetter(c) && (!CyrillicTable.isCyrillic(c) || reader.starts(c));
  }

  /** Whether it is a letter or a mark on one. */
  static boolean isLetter(char c) {
    return c < COMMON ? LETTERS[c] : isAnyLetter(c);
  }

  private static boolean isAnyLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
