// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;
import java.util.List;

/**
 * Counts in one pass over a line how many of its characters each of a list of pages lacks. Control
 * characters that stand for bytes are lacked by none. Immutable.
 */
final class MissingCharacters {
  /** The last of the characters that stand for bytes which a page lacks. */
  private static final char LAST_CONTROL = '\u009F';

  private static final int ASCII = 0;
  private static final int LOST = 1;

  /** No more kinds of characters than these bits tell apart. */
  private static final int MOST_KINDS = 256;

  private final List<CodePage> pages;

  /** The kind of each character: those that the same pages lack share one. */
  private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

  /** The pages that lack a kind, as bits by their places in the list. */
  private final int[] lacking;

  MissingCharacters(List<CodePage> pages) {
    this.pages = List.copyOf(pages);
    int[] found = new int[MOST_KINDS];
    found[LOST] = (1 << pages.size()) - 1;
    kinds[CodePage.UNASSIGNED] = LOST;
    int size = LOST + 1;
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      if (c != CodePage.UNASSIGNED) {
        int kind = LOST + 1;
        int without = without(c);
        while (kind < size && found[kind] != without) {
          kind++;
        }
        found[kind] = without;
        size = Math.max(size, kind + 1);
        kinds[c] = (byte) kind;
      }
    }
    kinds[Character.MAX_VALUE] = kinds['\uE000'];
    lacking = Arrays.copyOf(found, size);
  }

  private int without(char c) {
    int without = 0;
    for (int page = 0; page < pages.size(); page++) {
      boolean lacks = c > LAST_CONTROL && pages.get(page).encode(c) == CodePage.NO_BYTE;
      without |= lacks ? 1 << page : 0;
    }
    return without;
  }

  Counts of(String line) {
    int[] counts = new int[MOST_KINDS];
    for (int i = 0; i < line.length(); i++) {
      counts[kinds[line.charAt(i)] & 0xFF]++;
    }
    return new Counts(this, counts);
  }

  /** How many characters of a line, but for ASCII, are of each kind. */
  static final class Counts {
    private final MissingCharacters characters;
    private final int[] counts;

    private Counts(MissingCharacters characters, int[] counts) {
      this.characters = characters;
      this.counts = counts;
    }

    int ofAll() {
      return Arrays.stream(counts).sum() - counts[ASCII];
    }

    int from(CodePage page) {
      int bit = 1 << characters.pages.indexOf(page);
      int missing = 0;
      for (int kind = LOST; kind < characters.lacking.length; kind++) {
        missing += (characters.lacking[kind] & bit) == 0 ? 0 : counts[kind];
      }
      return missing;
    }

    /** Whether the page has all but lost characters, and another has not. */
    boolean areNoneOnlyFrom(CodePage page, CodePage other) {
      return from(page) == counts[LOST] && from(other) > 0;
    }
  }
}
