// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/** Tells UTF-16 without a mark: nearly every second byte is the high byte of Cyrillic or ASCII. */
final class Utf16Bytes {
  private static final int FEWEST_UNITS = 2;
  private static final int PERCENT = 80;

  private static final int MARK = 2;

  /** What a character of Russian costs at most, in quarters of a bit, also in a short text. */
  private static final long MOST_COST = 24;

  private Utf16Bytes() {}

  /**
   * Whether the first two bytes are a mark. They are letters of a word, as those of {@code яют} in
   * windows-1251, if all of the text reads like Russian in it: with no other characters than such a
   * text has, and no Latin letter beside a Cyrillic one, which the bytes of Chinese would be.
   */
  static boolean canFollowMark(byte[] bytes) {
    if (bytes.length <= MARK || bytes[MARK] >= 0) {
      return true;
    }
    Plausibility plausibility = new Plausibility();
    int letters = 0;
    byte before = bytes[MARK - 1];
    for (int i = MARK; i < Math.min(bytes.length, TextDecoder.MOST_BYTES); i++) {
      byte now = bytes[i];
      char c = CodePages.CP1251.decode(now);
      if (isControl(now)
          || (now < 0
              ? Suspicion.isLatin(before) || !Plausibility.isUsual(c)
              : Suspicion.isLatin(now) && before < 0)) {
        return true;
      }
      plausibility.add(c);
      letters += now < 0 ? 1 : 0;
      before = now;
    }
    return plausibility.cost() > letters * MOST_COST;
  }

  private static boolean isControl(byte unit) {
    return unit >= 0 && unit < ' ' && "\t\n\r\f".indexOf(unit) < 0;
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
