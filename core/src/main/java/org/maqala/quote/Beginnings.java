// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * What a word may be by its first three letters. Rules out, by one look into a table that stays in
 * the cache, most words that a stem or a beginning would have to be sought for.
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

  private static final int SIZE = 1 << 12;

  /** Where letters end that may follow the second one of a beginning of two. */
  private static final char LAST = 0x530;

  private final byte[] kinds = new byte[SIZE];

  /** Notes a beginning of two letters or more. */
  void add(String unfolded, int kind) {
    String beginning = Folding.WORDS.fold(unfolded);
    char first = beginning.charAt(0);
    char second = beginning.charAt(1);
    if (beginning.length() > 2) {
      kinds[slot(first, second, beginning.charAt(2))] |= (byte) kind;
      return;
    }
    for (char third = 0; third < LAST; third++) {
      kinds[slot(first, second, third)] |= (byte) kind;
    }
  }

  private static int slot(char first, char second, char third) {
    return ((first * 31 + second) * 31 + third) & (SIZE - 1);
  }

  /** The kinds that the word at {@code from} to {@code to} may be of, which is folded. */
  int kinds(char[] text, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    char third = to - from > 2 ? text[from + 2] : 0;
    return kinds[slot(text[from], text[from + 1], third)];
  }
}
