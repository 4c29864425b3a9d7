// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/** Tells UTF-16 without a mark: nearly every second byte is the high byte of Cyrillic or ASCII. */
final class Utf16Bytes {
  private static final int FEWEST_UNITS = 2;
  private static final int PERCENT = 80;

  private static final int MARK = 2;

  private Utf16Bytes() {}

  /**
   * Whether the first two bytes may be a mark: if they are letters of a word, as those of {@code
   * яют} in windows-1251, then another follows, and there is none of the control bytes that UTF-16
   * has for each letter of Cyrillic, space or digit.
   */
  static boolean canFollowMark(byte[] bytes) {
    if (bytes.length <= MARK || bytes[MARK] >= 0) {
      return true;
    }
    for (int i = MARK; i < Math.min(bytes.length, TextDecoder.MOST_BYTES); i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the high bytes stand at this place of each pair.
   *
   * @param high 0 for big-endian, 1 for little-endian
   */
  static boolean looksLike(byte[] bytes, int high) {
    int units = Math.min(bytes.length, TextDecoder.MOST_BYTES) / 2;
    if (units < FEWEST_UNITS || bytes.length % 2 != 0) {
      return false;
    }
    int fitting = 0;
    int zeroLow = 0;
    for (int unit = 0; unit < units; unit++) {
      byte highByte = bytes[2 * unit + high];
      byte lowByte = bytes[2 * unit + 1 - high];
      if (highByte == 0x04 || (highByte == 0x20 && lowByte < 0x40 && lowByte > 0x0F)) {
        fitting++;
      } else if (highByte == 0) {
        fitting += lowByte != 0 ? 1 : 0;
      }
      zeroLow += lowByte == 0 || lowByte == 0x04 ? 1 : 0;
    }
    return fitting * 100 >= units * PERCENT && zeroLow * 2 < units && hasHigh(bytes, high);
  }

  /** A byte of 0 or 4 in a high place: in no single-byte text. */
  private static boolean hasHigh(byte[] bytes, int high) {
    for (int i = high; i < Math.min(bytes.length, TextDecoder.MOST_BYTES); i += 2) {
      if (bytes[i] == 0 || bytes[i] == 0x04) {
        return true;
      }
    }
    return false;
  }
}
