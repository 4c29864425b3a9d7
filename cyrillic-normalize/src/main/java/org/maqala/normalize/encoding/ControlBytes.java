// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/** Tells bytes that are no text by the control bytes that text has not. */
final class ControlBytes {
  /** Compressed bytes are such by one in nine, those of programs oftener. */
  private static final int ONE_IN = 40;

  /** In the shortest of texts one is damage. */
  private static final int FEW = 1;

  private static final String IN_TEXT = "\b\t\n\u000B\f\r\u001A\u001B";

  private ControlBytes() {}

  static boolean areFew(byte[] bytes, int length) {
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte unit = bytes[i];
      controls += unit == 0x7F || (unit >= 0 && unit < ' ' && !isInText(unit)) ? 1 : 0;
    }
    return controls <= Math.max(FEW, length / ONE_IN);
  }

  private static boolean isInText(byte unit) {
    return IN_TEXT.indexOf(unit) >= 0;
  }
}
