// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that a reader has read last: most words of a text are some of a few thousand. Holds so
 * many at most, a few megabytes, and forgets a word when another one needs its place. May be used
 * by several threads: entries are immutable, and what one thread has not seen yet it reads again.
 */
final class WordMemory {
  /** A power of two. */
  private static final int PLACES = 1 << 14;

  /** Longer words come once. */
  private static final int LONGEST = 24;

  private final WordReader reader;
  private final boolean settled;

  /** Made when first needed; many readers read a word or two. */
  private @Nullable Entry @Nullable [] entries;

  /**
   * @param settled whether words are to be read as by {@link WordReader#readSettled}
   */
  WordMemory(WordReader reader, boolean settled) {
    this.reader = reader;
    this.settled = settled;
  }

  /** The words of one text. */
  OfText of(String text) {
    @Nullable Entry[] places = entries;
    if (places == null) {
      places = new Entry[PLACES];
      entries = places;
    }
    return new OfText(text, places);
  }

  private Optional<ReadWord> readNew(String text, int start, int end) {
    return settled ? reader.readSettled(text, start, end) : reader.read(text, start, end);
  }

  /** Reads the words of one text. For one thread. */
  final class OfText {
    private final String text;
    private final char[] chars;
    private final @Nullable Entry[] places;

    private OfText(String text, @Nullable Entry[] places) {
      this.text = text;
      this.chars = text.toCharArray();
      this.places = places;
    }

    /** As {@link WordReader#read} or {@link WordReader#readSettled}. */
    Optional<ReadWord> read(int start, int end) {
      if (end - start > LONGEST) {
        return readNew(text, start, end);
      }
      int hash = 0;
      for (int i = start; i < end; i++) {
        hash = 31 * hash + chars[i];
      }
      boolean stop = end < chars.length && chars[end] == '.';
      int at = (hash ^ hash >>> 15) & (PLACES - 1);
      Entry entry = places[at];
      if (entry == null
          || entry.stop != stop
          || !Arrays.equals(entry.word, 0, entry.word.length, chars, start, end)) {
        entry = new Entry(Arrays.copyOfRange(chars, start, end), stop, readNew(text, start, end));
        places[at] = entry;
      }
      return entry.read;
    }
  }

  /** A word, whether a full stop follows it, as an initial's, and how it is read. */
  private static final class Entry {
    private final char[] word;
    private final boolean stop;
    private final Optional<ReadWord> read;

    Entry(char[] word, boolean stop, Optional<ReadWord> read) {
      this.word = word;
      this.stop = stop;
      this.read = read;
    }
  }
}
