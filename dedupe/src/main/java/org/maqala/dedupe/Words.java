// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * What a word is made of: letters, digits and combining marks; and unpaired surrogates, so that
 * texts that differ in one differ in a word.
 */
final class Words {
  /** No part of a word. */
  static final int OTHER = 0;

  /** Part of a word, and a letter. */
  static final int LETTER = 1;

  /** Part of a word. */
  static final int PART = 2;

  /** Half of a pair, or part of a word by itself. */
  static final int SURROGATE = 3;

  private static final byte[] BASIC_PLANE = basicPlane();

  private Words() {}

  /** What a code unit is. */
  static int kind(char c) {
    return BASIC_PLANE[c];
  }

  /** What a code point is; an unpaired surrogate is part of a word. */
  static int kindOf(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          PART;
      default -> OTHER;
    };
  }

  static boolean isPart(int codePoint) {
    int kind = Character.isBmpCodePoint(codePoint) ? kind((char) codePoint) : kindOf(codePoint);
    return kind != OTHER;
  }

  private static byte[] basicPlane() {
    byte[] kinds = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) (Character.isSurrogate((char) c) ? SURROGATE : kindOf(c));
    }
    return kinds;
  }
}
