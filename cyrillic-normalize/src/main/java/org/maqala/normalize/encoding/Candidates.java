// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The single-byte charsets that a text may be in, and the choice among them. */
final class Candidates {
  /** Of equals, the first is taken. */
  private static final List<CodePage> PAGES =
      List.of(
          CodePages.CP1251,
          CodePages.KZ1048,
          CodePages.PT154,
          CodePages.KOI8_R,
          CodePages.KOI8_U,
          CodePages.CP866,
          CodePages.ISO_8859_5,
          CodePages.MAC_CYRILLIC);

  /** As the JDK's by their names; these are here even where it was installed without some. */
  private static final List<Charset> CHARSETS = PAGES.stream().map(Candidates::charset).toList();

  static final List<Charset> ALL = all();

  private static final double UNITS_IN_BIT = 4;

  private Candidates() {}

  private static Charset charset(CodePage page) {
    if (page == CodePages.KZ1048) {
      return KazakhCharsets.kz1048();
    }
    return page == CodePages.PT154 ? KazakhCharsets.pt154() : new SingleByteCharset(page);
  }

  private static List<Charset> all() {
    List<Charset> all = new ArrayList<>();
    all.add(StandardCharsets.UTF_8);
    all.add(StandardCharsets.UTF_16LE);
    all.add(StandardCharsets.UTF_16BE);
    all.addAll(CHARSETS);
    return List.copyOf(all);
  }

  static DecodedText decode(byte[] bytes) {
    long[] costs = new long[PAGES.size()];
    int best = 0;
    for (int i = 0; i < costs.length; i++) {
      costs[i] = cost(bytes, PAGES.get(i));
      if (costs[i] < costs[best]) {
        best = i;
      }
    }
    int second = -1;
    for (int i = 0; i < costs.length; i++) {
      if (i != best
          && (second < 0 || costs[i] < costs[second])
          && differ(bytes, PAGES.get(best), PAGES.get(i))) {
        second = i;
      }
    }
    String text = new String(bytes, CHARSETS.get(best));
    return second < 0
        ? DecodedText.certain(text, CHARSETS.get(best))
        : new DecodedText(
            text,
            CHARSETS.get(best),
            confidence(costs[second] - costs[best]),
            Optional.of(CHARSETS.get(second)));
  }

  private static double confidence(long difference) {
    return 1 / (1 + Math.pow(2, -difference / UNITS_IN_BIT));
  }

  private static long cost(byte[] bytes, CodePage page) {
    Plausibility plausibility = new Plausibility();
    int length = Math.min(bytes.length, TextDecoder.MOST_BYTES);
    for (int i = 0; i < length; i++) {
      plausibility.add(page.decode(bytes[i]));
    }
    return plausibility.cost();
  }

  private static boolean differ(byte[] bytes, CodePage one, CodePage other) {
    for (byte unit : bytes) {
      if (one.decode(unit) != other.decode(unit)) {
        return true;
      }
    }
    return false;
  }
}
