// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells in one pass over a line with which of a list of pages it may have been misread as UTF-8: a
 * page is left out only where it has no two sequences of European characters side by side, and none
 * that is strange by itself. Immutable.
 */
final class Utf8Pages {
  /** Leads whose second byte has to be of one kind, and a bit of each page for each kind. */
  private static final int KINDS = 5;

  /** The bits of sequences of four bytes. */
  private static final long FOUR = 0x0842_1084_2108_4210L;

  private static final int BLOCK = 256;
  private static final long[] NONE = new long[2 * BLOCK];

  private final List<CodePage> pages;

  /**
   * For each character, by its high byte and twice its low one: the kinds of leads that it is, page
   * by page, and next the kinds that it can follow.
   */
  private final long[][] kinds = new long[BLOCK][2 * BLOCK];

  /** At most twelve pages fit. */
  Utf8Pages(List<CodePage> pages) {
    this.pages = List.copyOf(pages);
    for (int page = 0; page < this.pages.size(); page++) {
      for (char c = 0x80; c < Character.MAX_VALUE; c++) {
        int unit = Utf8Misread.unit(c, this.pages.get(page));
        set(c, 0, (long) leadOf(unit) << (page * KINDS));
        set(c, 1, (long) secondOf(unit) << (page * KINDS));
      }
    }
    for (int high = 0; high < BLOCK; high++) {
      kinds[high] = Arrays.equals(kinds[high], NONE) ? NONE : kinds[high];
    }
  }

  private void set(char c, int second, long bits) {
    kinds[c >> 8][2 * (c & 0xFF) + second] |= bits;
  }

  /** Latin and Cyrillic; punctuation and signs; ligatures; what no page has; emoji. */
  private static int leadOf(int unit) {
    return switch (unit) {
      case 0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1, 0xD2, 0xD3 -> 1;
      case 0xE2 -> 2;
      case 0xEF -> 4 | 8;
      case 0xF0, 0xF1, 0xF2, 0xF3, 0xF4 -> 16;
      default -> 0;
    };
  }

  private static int secondOf(int unit) {
    if (unit < 0x80 || unit > 0xBF) {
      return 0;
    }
    return 1 | (unit <= 0x97 ? 2 : 0) | (unit == 0xAC ? 4 : 0) | (unit == 0xBF ? 8 : 0) | 16;
  }

  /** The pages as bits, by their places in the list; those that are left out have no run. */
  int of(String line) {
    int live = 0;
    int[] ends = {};
    long leads = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      long[] block = kinds[c >> 8];
      int place = 2 * (c & 0xFF);
      long hits = leads & block[place + 1];
      leads = block[place];
      if (hits != 0) {
        hits = withThird(line, i + 1, hits);
      }
      if (hits != 0) {
        ends = ends.length == 0 ? IntStream.generate(() -> -1).limit(pages.size()).toArray() : ends;
        live |= live(line, i - 1, hits, ends);
      }
    }
    return live;
  }

  /** Without those whose third byte would be none. */
  private long withThird(String line, int at, long hits) {
    char third = at < line.length() ? line.charAt(at) : 0;
    return hits & (~FOUR | kinds[third >> 8][2 * (third & 0xFF) + 1]);
  }

  private int live(String line, int at, long hits, int[] ends) {
    int live = 0;
    int gap = -1;
    for (long rest = hits; rest != 0; ) {
      int index = Long.numberOfTrailingZeros(rest) / KINDS;
      rest &= -1L << ((index + 1) * KINDS);
      CodePage page = pages.get(index);
      int length = Utf8Misread.sequence(line, at, page);
      if (length > 0 && Utf8Misread.isEuropean(Utf8Misread.codePoint(line, at, length, page))) {
        gap = gap < 0 ? asciiBefore(line, at) : gap;
        if (ends[index] >= gap || Utf8Misread.isOneEnough(line, at, length, page)) {
          live |= 1 << index;
        }
        ends[index] = at + length;
      }
    }
    return live;
  }

  private static int asciiBefore(String line, int end) {
    int start = end;
    while (start > 0 && line.charAt(start - 1) < 0x80) {
      start--;
    }
    return start;
  }
}
