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
  /**
   * Short and stock: a photo credit, a button, a heading, a sentence of five words or fewer. The
   * same one in another article belongs to that article.
   */
  FORMULA,
  /**
   * Repeats without being a repeat: numbers, separators, initials (fewer than three letters), a
   * label before a colon, a short line that opens with a dash (dialogue, lists), an answer of one
   * or two words.
   */
  MARK;

  private static final int CONTENT_WORDS = 7;
  private static final int CONTENT_SENTENCE_WORDS = 6;
  private static final int ANSWER_WORDS = 2;
  private static final int LETTERS = 3;

  static Role of(String paragraph) {
    int words = 0;
    int letters = 0;
    boolean counted = false;
    for (int i = 0; i < paragraph.length() && words < CONTENT_WORDS; ) {
      int codePoint = paragraph.codePointAt(i);
      if (!Words.isPart(codePoint)) {
        counted = false;
      } else if (Character.isLetter(codePoint)) {
        letters++;
        words += counted ? 0 : 1;
        counted = true;
      }
      i += Character.charCount(codePoint);
    }
    return of(paragraph, words, letters);
  }

  private static Role of(String paragraph, int words, int letters) {
    if (words >= CONTENT_WORDS) {
      return CONTENT;
    }
    if (letters < LETTERS || opensWithDash(paragraph)) {
      return MARK;
    }
    char last = lastMark(paragraph);
    if (last == ':') {
      return MARK;
    }
    if (!isSentenceEnd(last)) {
      return FORMULA;
    }
    if (words >= CONTENT_SENTENCE_WORDS) {
      return CONTENT;
    }
    return words <= ANSWER_WORDS ? MARK : FORMULA;
  }

  private static boolean opensWithDash(String paragraph) {
    return Character.getType(paragraph.codePointAt(0)) == Character.DASH_PUNCTUATION;
  }

  /** The last character before closing quotes and brackets. */
  private static char lastMark(String paragraph) {
    int last = paragraph.length() - 1;
    while (last > 0 && isClosing(paragraph.charAt(last))) {
      last--;
    }
    return paragraph.charAt(last);
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
