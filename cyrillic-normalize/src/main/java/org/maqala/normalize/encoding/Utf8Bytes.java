// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

/** Tells UTF-8, also with a little damage. */
final class Utf8Bytes {
  /** One bad byte is forgiven for so many good sequences. */
  private static final int GOOD_FOR_BAD = 20;

  private Utf8Bytes() {}

  /** Whether the bytes are UTF-8 but for a cut end and a few bad bytes. */
  static boolean areMostly(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequence(bytes, at);
      if (length > 0) {
        good++;
        at += length;
      } else if (-length == bytes.length - at && good > 0) {
        return bad * GOOD_FOR_BAD <= good; // the last sequence is cut
      } else {
        bad++;
        at++;
      }
    }
    return bad * GOOD_FOR_BAD <= good;
  }

  /**
   * The length of the sequence that starts here; negative, how far it is right, if it is not one.
   */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return -i;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlongOrSurrogate =
        (lead == 0xE0 && second < 0xA0)
            || (lead == 0xED && second > 0x9F)
            || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second > 0x8F);
    return overlongOrSurrogate ? 0 : length;
  }
}
