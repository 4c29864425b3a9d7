// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts in which long stretches of plain letters stand beside all that is no plain letter. */
final class Utf8Texts {
  private static final String[] ODD = {
    " ", "  ", "\n", "\r\n", "\u2028", "\u0085", "\u00A0", "\u200B", "\uFEFF", ".", ", ", "«", "»",
    "—", "…", "\u00AD", "\u0301", "\u0308", "\u0306", "и\u0306", "Ё", "ё", "Ѝ", "ѝ", "І", "і", "Ә",
    "ә", "Ӏ", "ӏ", "Ҁ", "҂", "\u0483", "a", "Z", "7", "İ", "ß", "K", "🙂", "𐐀", "\uD800", "\uDC00",
    "\u0000", "ǅ", "ﷺ"
  };

  private Utf8Texts() {}

  static Arbitrary<String> texts() {
    return Arbitraries.longs().map(seed -> text(new Random(seed)));
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      if (random.nextInt(3) == 0) {
        text.append(ODD[random.nextInt(ODD.length)]);
      } else {
        for (int j = random.nextInt(14); j > 0; j--) {
          text.append((char) ('а' + random.nextInt(32)));
        }
        text.append(random.nextBoolean() ? " " : "");
      }
    }
    return text.toString();
  }

  /** A text some bytes of which were spoiled. */
  static byte[] bytes(Random random) {
    byte[] bytes = Utf8.encode(text(random));
    for (int i = random.nextInt(5); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }
}
