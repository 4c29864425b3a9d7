// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * Turns a key into the set of its word n-grams, each a 64-bit hash (XXH3) of the words' UTF-16 code
 * units with one space between words, sorted. A word is a run of letters, digits, combining marks
 * and unpaired surrogates. Holds buffers: one thread at a time.
 */
final class Shingles {
  private static final Hasher64 HASHER = Hashing.xxh3_64();
  private static final long[] NONE = {};

  private final int words;
  private byte[] units = new byte[1024];
  private int[] starts = new int[64];
  private int length;
  private int count;

  Shingles(int words) {
    this.words = words;
  }

  /** The n-grams of {@code key}, distinct and ascending; empty if it has fewer than n words. */
  long[] of(String key) {
    readWords(key);
    if (count < words) {
      return NONE;
    }
    long[] hashes = new long[count - words + 1];
    for (int i = 0; i < hashes.length; i++) {
      // Without the space that follows the last word.
      int end = starts[i + words] - Character.BYTES;
      hashes[i] = HASHER.hashBytesToLong(units, starts[i], end - starts[i]);
    }
    Arrays.sort(hashes);
    return distinct(hashes);
  }

  /** Fills {@link #units} with the words, each followed by a space. */
  private void readWords(String key) {
    length = 0;
    count = 0;
    boolean inWord = false;
    for (int i = 0; i < key.length(); ) {
      int codePoint = key.codePointAt(i);
      boolean wordPart = Words.isPart(codePoint);
      if (wordPart) {
        if (!inWord) {
          startWord();
        }
        put(codePoint);
      } else if (inWord) {
        append(' ');
      }
      inWord = wordPart;
      i += Character.charCount(codePoint);
    }
    if (inWord) {
      append(' ');
    }
    setStart(count);
  }

  private void startWord() {
    setStart(count);
    count++;
  }

  private void setStart(int word) {
    if (word == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[word] = length;
  }

  private void put(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      append((char) codePoint);
    } else {
      append(Character.highSurrogate(codePoint));
      append(Character.lowSurrogate(codePoint));
    }
  }

  private void append(char unit) {
    if (length + Character.BYTES > units.length) {
      units = Arrays.copyOf(units, units.length * 2);
    }
    units[length++] = (byte) unit;
    units[length++] = (byte) (unit >>> Byte.SIZE);
  }

  private static long[] distinct(long[] sorted) {
    int kept = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
  }
}
