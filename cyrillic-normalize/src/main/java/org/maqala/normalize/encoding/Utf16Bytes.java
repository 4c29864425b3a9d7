// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/** Tells UTF-16 without a mark: nearly every second byte is the high byte of Cyrillic or ASCII. */
final class Utf16Bytes {
  private static final int FEWEST_UNITS = 2;
  private static final int PERCENT = 80;

  private static final int MARK = 2;

  /** What a character of Russian costs at most, in quarters of a bit, also in a short text. */
  private static final long MOST_COST = 24;

  /** Fewer may be the symbols of a font. */
  private static final int FEWEST_NONE = 8;

  /** One of so many: in Russian it is one of two. */
  private static final int NONE_SHARE = 4;

  private Utf16Bytes() {}

  /**
   * Whether the first two bytes are a mark. They are letters of a word, as those of {@code яют} in
   * windows-1251, if all of the text reads like Russian in it: with no other characters than such a
   * text has, and no Latin letter beside a Cyrillic one, which the bytes of Chinese would be; or if
   * many pairs of bytes are no characters, which small letters of windows-1251 make.
   *
   * @param high where the high byte stands in each pair: 0 or 1
   */
  static boolean canFollowMark(byte[] bytes, int high) {
    if (bytes.length <= MARK || bytes[MARK] >= 0) {
      return true;
    }
    return !areOftenNone(bytes, high) && !readsLikeRussian(bytes);
  }

  private static boolean areOftenNone(byte[] bytes, int high) {
    int units = Math.min(bytes.length, TextDecoder.MOST_BYTES) / 2;
    int none = 0;
    for (int unit = 1; unit < units; unit++) {
      char c = (char) ((bytes[2 * unit + high] & 0xFF) << 8 | (bytes[2 * unit + 1 - high] & 0xFF));
      int type = Character.getType(c);
      none += type == Character.PRIVATE_USE || type == Character.UNASSIGNED ? 1 : 0;
    }
    return none >= FEWEST_NONE && none * NONE_SHARE >= units;
  }

  private static boolean readsLikeRussian(byte[] bytes) {
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
        return false;
      }
      plausibility.add(c);
      letters += now < 0 ? 1 : 0;
      before = now;
    }
    return plausibility.cost() <= letters * MOST_COST;
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
