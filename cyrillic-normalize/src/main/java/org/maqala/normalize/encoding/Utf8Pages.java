// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a line with which of a list of pages it may have been misread as UTF-8: a
 * page is left out only where no run of sequences is of European characters, usual by half, and
 * beside no letters or long, and none is strange by itself. Immutable.
 */
final class Utf8Pages {
  /** Leads whose second byte has to be of one kind, and a bit of each page for each kind. */
  private static final int KINDS = 5;

  /** The bits of sequences of two bytes. */
  private static final long TWO = 0x0084_2108_4210_8421L;

  /** So many bytes a sequence has at most. */
  private static final int LONGEST = 4;

  private static final int HIGH = Character.MIN_SUPPLEMENTARY_CODE_POINT;

  /** No more kinds of characters than these bits tell apart. */
  private static final int CLASS_BITS = 8;

  private final List<CodePage> pages;

  /** The class of each character: those that are bytes of the same kinds on all pages share one. */
  private final byte[] classes = new byte[Character.MAX_VALUE + 1];

  /** The kinds of leads that a class is, page by page, and the kinds that it can follow. */
  private final long[] leads = new long[1 << CLASS_BITS];

  private final long[] seconds = new long[1 << CLASS_BITS];

  /** The pages on which a class is a lead of any sequence, as bits. */
  private final int[] anyLeads = new int[1 << CLASS_BITS];

  /** Whether the one class can follow the other on any page: one look tells of nearly all pairs. */
  private final boolean[] pairs = new boolean[1 << (2 * CLASS_BITS)];

  /** At most twelve pages fit. */
  Utf8Pages(List<CodePage> pages) {
    this.pages = List.copyOf(pages);
    int size = 1;
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      int found = classOf(c, size);
      size = Math.max(size, found + 1);
      classes[c] = (byte) found;
    }
    for (int first = 0; first < size; first++) {
      for (int second = 0; second < size; second++) {
        pairs[first << CLASS_BITS | second] = (leads[first] & seconds[second]) != 0;
      }
    }
  }

  /** The character's class; a new one after {@code size} if there is none. */
  private int classOf(char c, int size) {
    long lead = 0;
    long second = 0;
    int anyLead = 0;
    for (int page = 0; page < pages.size(); page++) {
      int unit = Utf8Misread.unit(c, pages.get(page));
      lead |= (long) leadOf(unit) << (page * KINDS);
      second |= (long) secondOf(unit) << (page * KINDS);
      anyLead |= unit >= 0xC2 && unit < 0xF5 ? 1 << page : 0;
    }
    int found = 0;
    while (found < size
        && (leads[found] != lead || seconds[found] != second || anyLeads[found] != anyLead)) {
      found++;
    }
    leads[found] = lead;
    anyLeads[found] = anyLead;
    seconds[found] = second;
    return found;
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
    char[] units = line.toCharArray();
    OpenRun[] open = {};
    int live = 0;
    for (int at = nextPair(units, 1); at < units.length; at = nextPair(units, at + 1)) {
      long hits = hits(line, at);
      if (hits != 0) {
        open = open.length == 0 ? new OpenRun[pages.size()] : open;
        live |= live(line, at - 1, hits, open);
      }
    }
    for (int index = 0; index < open.length; index++) {
      live |= open[index] != null && open[index].mayBeOne(line) ? 1 << index : 0;
    }
    return live;
  }

  /**
   * Whether some sequence of a page may be here, so that the character at a place is part of it.
   */
  boolean mayBeAt(String line, int place) {
    boolean may = false;
    for (int at = Math.max(place - LONGEST + 2, 1); !may && at <= place + 1; at++) {
      may = at < line.length() && hits(line, at) != 0;
    }
    return may;
  }

  /** The first place from one on with a character that can follow the one before it. */
  private int nextPair(char[] units, int from) {
    byte[] classOf = classes;
    boolean[] can = pairs;
    if (from >= units.length) {
      return units.length;
    }
    int before = classOf[units[from - 1]] & 0xFF;
    for (int at = from; at < units.length; at++) {
      int now = classOf[units[at]] & 0xFF;
      if (can[(before << CLASS_BITS | now) & (can.length - 1)]) {
        return at;
      }
      before = now;
    }
    return units.length;
  }

  /** The first place from one on where a sequence of a page may start, or the line's length. */
  int next(String line, int from, CodePage page) {
    int index = pages.indexOf(page);
    for (int at = from; at + 1 < line.length(); at++) {
      if ((anyLeads[classes[line.charAt(at)] & 0xFF] >>> index & 1) != 0
          && (seconds[classes[line.charAt(at + 1)] & 0xFF] >>> (index * KINDS) & 1) != 0) {
        return at;
      }
    }
    return line.length();
  }

  /** The kinds of sequences whose second character stands at a place, with a third if need be. */
  private long hits(String line, int at) {
    long pair =
        leads[classes[line.charAt(at - 1)] & 0xFF] & seconds[classes[line.charAt(at)] & 0xFF];
    if ((pair & ~TWO) == 0) {
      return pair;
    }
    int third = at + 1 < line.length() ? classes[line.charAt(at + 1)] & 0xFF : 0;
    return pair & (TWO | (seconds[third] & TWO) * ((1 << KINDS) - 1));
  }

  /** Adds the sequences that start here; the pages with a run that may be one and has ended. */
  private int live(String line, int at, long hits, @Nullable OpenRun[] open) {
    int live = 0;
    int gap = -1;
    for (long rest = hits; rest != 0; ) {
      int index = Long.numberOfTrailingZeros(rest) / KINDS;
      rest &= -1L << ((index + 1) * KINDS);
      CodePage page = pages.get(index);
      int length = Utf8Misread.sequence(line, at, page);
      if (length > 0) {
        gap = gap < 0 ? asciiBefore(line, at) : gap;
        OpenRun run = open[index];
        if (run == null || run.end < gap) {
          live |= run != null && run.mayBeOne(line) ? 1 << index : 0;
          run = new OpenRun(page, at);
          open[index] = run;
        }
        run.add(at + length, Utf8Misread.codePoint(line, at, length, page));
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

  /** A run of sequences of a page, as far as it goes. */
  private static final class OpenRun {
    private final CodePage page;
    private final int start;
    private int end;
    private int count;
    private int usual;
    private boolean foreign;

    OpenRun(CodePage page, int start) {
      this.page = page;
      this.start = start;
    }

    void add(int newEnd, int codePoint) {
      end = newEnd;
      count++;
      foreign |= !Utf8Misread.isEuropean(codePoint);
      usual += codePoint < HIGH && Plausibility.isUsual((char) codePoint) ? 1 : 0;
    }

    boolean mayBeOne(String line) {
      return count == 1
          ? Utf8Misread.isOneEnough(line, start, end - start, page)
          : !foreign && 2 * usual >= count && !Utf8Misread.isTooFew(line, start, end, count);
    }
  }
}
