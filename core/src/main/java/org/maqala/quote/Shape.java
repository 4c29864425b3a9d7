// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** What a token looks like, as bits, packed with its number among the words of the lexicon. */
final class Shape {
  /** What {@link Chars} says of the first character. */
  static final int SIGN = Chars.LETTER | Chars.DIGIT | Chars.UPPER | Chars.DASH | Chars.MARK;

  /** Two capitals or more and no small letter. */
  static final int ALL_CAPS = 1 << 5;

  /** A capital behind a small letter. */
  static final int INNER_CAPITAL = 1 << 6;

  /** A letter that Russian does not have. */
  static final int KAZAKH = 1 << 7;

  /** Where the bits of {@link Beginnings} start. */
  static final int KINDS_SHIFT = 8;

  /** Parts that a hyphen joins, or an address. */
  static final int COMPOUND = 1 << 12;

  /** A capital, no Latin one, and then no other: maybe a part of a name. */
  static final int NAME = 1 << 13;

  private static final int NUMBER = 0xFFFF;
  private static final int SHAPE_SHIFT = 16;

  private Shape() {}

  /** A shape and the number of a word, 0 if it has none. */
  static int pack(int shape, int number) {
    return shape << SHAPE_SHIFT | number;
  }

  static boolean has(int packed, int shape) {
    return (packed >>> SHAPE_SHIFT & shape) != 0;
  }

  static int number(int packed) {
    return packed & NUMBER;
  }
}
