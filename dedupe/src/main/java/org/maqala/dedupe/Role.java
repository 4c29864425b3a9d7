// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * What a paragraph is to its article, and so how far its repeats are looked for. Told from the
 * paragraph's length and punctuation alone; words are those with a letter in them, since a row of
 * figures repeats by chance.
 */
enum Role {
  /** Says something of its own: seven words or more, or a sentence of six. */
  CONTENT,
  /** Content that is a part of a line: repeats are looked for in its article. */
  PART,
  /**
   * Short and stock: a photo credit, a button, a heading, a sentence of five words or fewer. The
   * same one in another article belongs to that article.
   */
  FORMULA,
  /**
   * Repeats without being a repeat: numbers, separators, initials (fewer than three letters), a
   * label before a colon, a short line that opens with a dash (dialogue, lists), an answer of one
   * or two words, or a name and its value ({@code Жанр: драма}) that is no credit.
   */
  MARK;

  /** What makes content, whatever else it is. */
  static final int CONTENT_WORDS = 7;

  private static final int CONTENT_SENTENCE_WORDS = 6;
  private static final int ANSWER_WORDS = 2;
  private static final int LETTERS = 3;

  /** The role of the paragraph between two places, which is not empty. */
  static Role of(char[] text, int from, int to) {
    long counts = count(text, from, to);
    int words = (int) (counts >>> Integer.SIZE);
    return words >= CONTENT_WORDS ? CONTENT : ofShort(text, from, to, words, (int) counts);
  }

  /** Whether it is a sentence of fewer words than content has. */
  static boolean isShortSentence(char[] text, int from, int to) {
    return isSentenceEnd(lastMark(text, from, to))
        && count(text, from, to) >>> Integer.SIZE < CONTENT_WORDS;
  }

  /** The words, up to those of content, in the upper half; the letters before that in the lower. */
  private static long count(char[] text, int from, int to) {
    int words = 0;
    int letters = 0;
    boolean counted = false;
    for (int i = from; i < to && words < CONTENT_WORDS; i++) {
      int kind = Words.kind(text[i]);
      if (kind == Words.SURROGATE) {
        int codePoint = Character.codePointAt(text, i, to);
        kind = Words.kindOf(codePoint);
        i += Character.charCount(codePoint) - 1;
      }
      if (kind == Words.OTHER) {
        counted = false;
      } else if (kind == Words.LETTER) {
        letters++;
        words += counted ? 0 : 1;
        counted = true;
      }
    }
    return (long) words << Integer.SIZE | letters;
  }

  private static Role ofShort(char[] text, int from, int to, int words, int letters) {
    if (letters < LETTERS || Character.getType(text[from]) == Character.DASH_PUNCTUATION) {
      return MARK;
    }
    char last = lastMark(text, from, to);
    if (last == ':') {
      return MARK;
    }
    if (hasColon(text, from, to)) {
      return Credits.begins(text, from, to) ? FORMULA : ofFact(last, words);
    }
    if (!isSentenceEnd(last)) {
      return FORMULA;
    }
    if (words >= CONTENT_SENTENCE_WORDS) {
      return CONTENT;
    }
    return words <= ANSWER_WORDS ? MARK : FORMULA;
  }

  /** A name and its value ({@code Жанр: драма}) belongs to what it stands under. */
  private static Role ofFact(char last, int words) {
    return isSentenceEnd(last) && words >= CONTENT_SENTENCE_WORDS ? CONTENT : MARK;
  }

  /** Whether there is a colon in it, but between digits ({@code 12:30}). */
  private static boolean hasColon(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == ':' && (i + 1 == to || !Character.isDigit(text[i + 1]))) {
        return true;
      }
    }
    return false;
  }

  /** The last character before closing quotes and brackets. */
  private static char lastMark(char[] text, int from, int to) {
    int last = to - 1;
    while (last > from && isClosing(text[last])) {
      last--;
    }
    return text[last];
  }

  private static boolean isClosing(char c) {
    int type = Character.getType(c);
    return c == '"'
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.END_PUNCTUATION;
  }

  private static boolean isSentenceEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }
}
