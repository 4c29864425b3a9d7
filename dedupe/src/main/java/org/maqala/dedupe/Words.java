// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.BitSet;

/** What a word is made of. */
final class Words {
  private static final BitSet BASIC_PLANE = basicPlane();

  private Words() {}

  /**
   * Letters, digits and combining marks; and unpaired surrogates, so that texts that differ in one
   * differ in a word.
   */
  static boolean isPart(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? BASIC_PLANE.get(codePoint)
        : isPartByCategory(codePoint);
  }

  private static BitSet basicPlane() {
    BitSet parts = new BitSet();
    for (int c = 0; c < Character.MIN_SUPPLEMENTARY_CODE_POINT; c++) {
      parts.set(c, isPartByCategory(c));
    }
    return parts;
  }

  private static boolean isPartByCategory(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
