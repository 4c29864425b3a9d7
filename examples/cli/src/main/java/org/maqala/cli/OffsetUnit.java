// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.function.IntUnaryOperator;

/** What offsets in the output count. */
enum OffsetUnit {
  /** UTF-16 code units, as Java and JavaScript count. */
  UTF16,
  /** Code points, as Python counts; an unpaired surrogate is one. */
  CODEPOINT,
  /** Bytes of UTF-8; an unpaired surrogate is three. */
  UTF8;

  /**
   * A function from UTF-16 offsets in {@code text} to offsets in this unit; an offset inside a
   * surrogate pair goes to the pair's start.
   */
  IntUnaryOperator in(String text) {
    if (this == UTF16 || isOneToOne(text)) {
      return IntUnaryOperator.identity();
    }
    int[] offsets = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int units = Character.charCount(codePoint);
      for (int unit = 0; unit < units; unit++) {
        offsets[i + unit] = count;
      }
      count += this == CODEPOINT ? 1 : utf8Length(codePoint);
      i += units;
    }
    offsets[text.length()] = count;
    return offset -> offsets[offset];
  }

  private boolean isOneToOne(String text) {
    char limit = this == UTF8 ? '\u0080' : Character.MIN_SURROGATE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= limit && (this == UTF8 || Character.isSurrogate(c))) {
        return false;
      }
    }
    return true;
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
