// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * The key of one paragraph, and the hash of each of its words. A word is a run of letters, digits,
 * combining marks and unpaired surrogates. A buffer that is filled again and again: one thread at a
 * time.
 */
final class KeyText {
  private static final int NOT_SIMPLE = 0;
  private static final int WORD = 1 << 16;
  private static final int SPACE = 1 << 17;
  private static final int SPACE_ENTRY = SPACE | ' ';

  // Nearly all characters of a text lie below this and fold to one: what each folds to, and whether
  // it is part of a word.
  private static final int[] SIMPLE = simple('\u0530');

  private char[] chars = new char[512];
  private int length;
  private long[] words = new long[64];
  private int wordCount;

  // The word that is being read: its hash so far.
  private boolean inWord;
  private long word;
  // Whether characters met that may read otherwise side by side than one by one.
  private boolean wordsInDoubt;

  /** The key, in the first {@link #length} places. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** The hashes of the key's words in order, in the first {@link #wordCount} places. */
  long[] words() {
    return words;
  }

  int wordCount() {
    return wordCount;
  }

  /** Takes a key as it is. */
  void take(String key) {
    start(key.length());
    key.getChars(0, key.length(), chars, 0);
    length = key.length();
    readWords();
  }

  /** Takes the text between two places as its own key. */
  void take(char[] text, int from, int to) {
    start(to - from);
    System.arraycopy(text, from, chars, 0, to - from);
    length = to - from;
    readWords();
  }

  /** Takes the default key of the text between two places. */
  void fold(char[] text, int from, int to) {
    start(to - from);
    int i = from;
    while (i < to) {
      i = foldSimple(text, i, to);
      if (i < to) {
        i += foldOne(text, i, to);
      }
    }
    if (inWord) {
      endWord();
    }
    if (length > 0 && chars[length - 1] == ' ') {
      length--;
    }
    if (wordsInDoubt) {
      readWords();
    }
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private void start(int expected) {
    ensure(expected);
    length = 0;
    wordCount = 0;
    inWord = false;
    wordsInDoubt = false;
  }

  private void ensure(int capacity) {
    if (chars.length < capacity) {
      chars = Arrays.copyOf(chars, Math.max(capacity, chars.length * 2));
    }
  }

  /** Folds up to the first character that is not simple; returns its place, or the end. */
  private int foldSimple(char[] text, int from, int to) {
    char[] out = chars;
    int n = length;
    boolean reading = inWord;
    long hash = word;
    int i = from;
    for (; i < to; i++) {
      char c = text[i];
      int folded = c < SIMPLE.length ? SIMPLE[c] : NOT_SIMPLE;
      if ((folded & WORD) != 0) {
        hash = Hashes.append(reading ? hash : Hashes.EMPTY, (char) folded);
        reading = true;
        out[n++] = (char) folded;
      } else if (folded != NOT_SIMPLE) {
        if (reading) {
          addWord(hash);
          reading = false;
        }
        if (folded != SPACE_ENTRY || (n > 0 && out[n - 1] != ' ')) {
          out[n++] = (char) folded;
        }
      } else {
        break;
      }
    }
    length = n;
    inWord = reading;
    word = hash;
    return i;
  }

  /** Folds the character at a place; returns its length. */
  private int foldOne(char[] text, int at, int to) {
    int c = Character.codePointAt(text, at, to);
    int width = Character.charCount(c);
    // What may come of it, and all that follows.
    ensure(length + 3 + (to - at));
    int last = length == 0 ? ' ' : chars[length - 1];
    int folded = Folding.ofCodePoint(c, last);
    if (folded == Folding.COMPOSED) {
      chars[length - 1] = 'й';
      wordsInDoubt = true;
    } else if (folded == Folding.DOTS) {
      put('.');
      put('.');
      put('.');
    } else if (folded == ' ') {
      putSpace();
    } else if (folded != Folding.DROPPED) {
      put(folded);
    }
    return width;
  }

  private void putSpace() {
    if (inWord) {
      endWord();
    }
    if (length > 0 && chars[length - 1] != ' ') {
      chars[length++] = ' ';
    }
  }

  private void put(int codePoint) {
    wordsInDoubt |= codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    if (Words.isPart(codePoint)) {
      if (!inWord) {
        inWord = true;
        word = Hashes.EMPTY;
      }
      if (Character.isBmpCodePoint(codePoint)) {
        word = Hashes.append(word, (char) codePoint);
      } else {
        word = Hashes.append(word, Character.highSurrogate(codePoint));
        word = Hashes.append(word, Character.lowSurrogate(codePoint));
      }
    } else if (inWord) {
      endWord();
    }
    length += Character.toChars(codePoint, chars, length);
  }

  private void endWord() {
    addWord(word);
    inWord = false;
  }

  private void addWord(long hash) {
    if (wordCount == words.length) {
      words = Arrays.copyOf(words, wordCount * 2);
    }
    words[wordCount++] = Hashes.mix(hash);
  }

  /** Reads the words off the key. */
  private void readWords() {
    wordCount = 0;
    inWord = false;
    for (int i = 0; i < length; ) {
      int codePoint = Character.codePointAt(chars, i, length);
      int width = Character.charCount(codePoint);
      if (Words.isPart(codePoint)) {
        word = Hashes.append(inWord ? word : Hashes.EMPTY, chars[i]);
        word = width == 1 ? word : Hashes.append(word, chars[i + 1]);
        inWord = true;
      } else if (inWord) {
        endWord();
      }
      i += width;
    }
    if (inWord) {
      endWord();
    }
  }

  private static int[] simple(char end) {
    int[] simple = new int[end];
    for (char c = 0; c < end; c++) {
      // After a space no mark joins: what depends on the character before is no simple one.
      int folded = Folding.isMark(c) ? Folding.DROPPED : Folding.ofCodePoint(c, ' ');
      if (folded == ' ') {
        simple[c] = SPACE_ENTRY;
      } else if (folded > 0 && folded < end) {
        simple[c] = folded | (Words.isPart(folded) ? WORD : 0);
      }
    }
    return simple;
  }
}
