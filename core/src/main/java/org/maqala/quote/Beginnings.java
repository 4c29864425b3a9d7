// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * What a word may be by its first letters. Rules out, by one look into a table that stays in the
 * cache, most words that a stem or a beginning would have to be sought for.
 */
final class Beginnings {
  /** May be a form of a noun for a person by office or part. */
  static final int ROLE = 1;

  /** May be a form of a noun for a body. */
  static final int ORGANISATION = 1 << 1;

  /** May be a form of the name of a place. */
  static final int PLACE = 1 << 3;

  /** May begin like a verb behind {@code деп}. */
  static final int AFTER_DEP = 1 << 2;

  /** How many letters are looked at. */
  private static final int LETTERS = 4;

  private static final int SHORT_SIZE = 1 << 12;
  private static final int LONG_SIZE = 1 << 14;

  /** Stands behind a word of two letters. */
  private static final char NONE = 0;

  /** Of beginnings of three letters, by them, and of words of two. */
  private final byte[] ofShort = new byte[SHORT_SIZE];

  /** Of longer ones, by four. */
  private final byte[] ofLong = new byte[LONG_SIZE];

  /** Notes a beginning of three letters or more, or a word of two, which takes no ending. */
  void add(String unfolded, int kind) {
    String beginning = Folding.WORDS.fold(unfolded);
    char first = beginning.charAt(0);
    char second = beginning.charAt(1);
    if (beginning.length() >= LETTERS) {
      int hash = hash(first, second, beginning.charAt(2));
      ofLong[next(hash, beginning.charAt(3)) & (LONG_SIZE - 1)] |= (byte) kind;
      return;
    }
    char third = beginning.length() > 2 ? beginning.charAt(2) : NONE;
    ofShort[hash(first, second, third) & (SHORT_SIZE - 1)] |= (byte) kind;
  }

  private static int hash(char first, char second, char third) {
    return next(next(first, second), third);
  }

  private static int next(int hash, char c) {
    return hash * 31 + c;
  }

  /** The kinds that the word at {@code from} to {@code to} may be of, which is folded. */
  int kinds(char[] text, int from, int to) {
    int length = to - from;
    if (length < LETTERS) {
      return length < 2 ? 0 : kindsOfShort(text, from, length);
    }
    int hash = hash(text[from], text[from + 1], text[from + 2]);
    return ofShort[hash & (SHORT_SIZE - 1)] | ofLong[next(hash, text[from + 3]) & (LONG_SIZE - 1)];
  }

  private int kindsOfShort(char[] text, int from, int length) {
    char third = length > 2 ? text[from + 2] : NONE;
    return ofShort[hash(text[from], text[from + 1], third) & (SHORT_SIZE - 1)];
  }
}
