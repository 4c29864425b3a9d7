// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The key of one paragraph, and the hash of each of its words, from its {@linkplain Utf8 bytes}. A
 * word is a run of letters, digits, combining marks and unpaired surrogates. A buffer that is
 * filled again and again: one thread at a time.
 */
final class KeyText {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  // What nearly all characters fold to whatever stands around them: the bytes, what they are, and
  // how many they are.
  private static final int NOT_SIMPLE = 0;
  private static final int WORD = 1 << 16;
  private static final int SPACE = 1 << 17;
  private static final int LENGTH_SHIFT = 18;
  private static final int[] ONE_BYTE = new int[0x80];
  // By the lower bits of the two bytes.
  private static final int[] TWO_BYTES = new int[0x80 << 6];

  // Bytes that go on with a character lie below this.
  private static final byte CONTINUATION_END = (byte) 0xC0;

  // How many plain letters of a block make it worth while not to look at each.
  private static final int MANY = 12;

  private static final byte LAST_OF_SHORT_I = (byte) 0xB9;

  static {
    for (int c = 0; c < 0x80; c++) {
      ONE_BYTE[c] = simple(c);
    }
    for (int c = 0x80; c < 0x800; c++) {
      TWO_BYTES[index(0xC0 | (c >> 6), c)] = simple(c);
    }
  }

  private byte[] bytes = new byte[1024];
  private int length;
  // Where the word that is being read begins, if it has begun.
  private int wordStart;

  private int wordCount;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] words = new long[64];
  private boolean hashed;

  // Whether characters met that may read otherwise side by side than one by one.
  private boolean wordsInDoubt;

  /** The key, in the first {@link #length} places. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  int wordCount() {
    return wordCount;
  }

  /** The hashes of the key's words in order, in the first {@link #wordCount} places. */
  long[] words() {
    if (!hashed) {
      if (words.length < wordCount) {
        words = new long[starts.length];
      }
      for (int i = 0; i < wordCount; i++) {
        words[i] = Hashes.word(bytes, starts[i], ends[i]);
      }
      hashed = true;
    }
    return words;
  }

  /** Takes a key as it is. */
  void take(String key) {
    start(Math.multiplyExact(key.length(), Utf8.MAX_BYTES));
    length = Utf8.encode(key.toCharArray(), 0, key.length(), bytes);
    readWords();
  }

  /** Takes the text between two places as its own key. */
  void take(byte[] text, int from, int to) {
    start(to - from);
    System.arraycopy(text, from, bytes, 0, to - from);
    length = to - from;
    readWords();
  }

  /** Takes the default key of the text between two places. */
  void fold(byte[] text, int from, int to) {
    start(to - from);
    int i = from;
    while (i < to) {
      int until = Math.min(to, i + PlainLetters.BLOCK);
      // One byte more is looked at.
      long plain = i + PlainLetters.BLOCK < to ? PlainLetters.firstBytes(text, i) : 0;
      if (Long.bitCount(plain) >= MANY) {
        i = foldBlock(text, i, plain);
      }
      while (i < until) {
        i = foldSimple(text, i, until, to);
        i += i < until ? foldOne(text, i, to) : 0;
      }
    }
    endWord();
    if (length > 0 && bytes[length - 1] == ' ') {
      length--;
    }
    if (wordsInDoubt) {
      readWords();
    }
  }

  @Override
  public String toString() {
    return Utf8.decode(bytes, 0, length);
  }

  private void start(int expected) {
    ensure(expected);
    length = 0;
    wordStart = 0;
    wordCount = 0;
    hashed = false;
    wordsInDoubt = false;
  }

  private void ensure(int capacity) {
    if (bytes.length < capacity + Hashes.SLACK) {
      bytes = Arrays.copyOf(bytes, Math.max(capacity + Hashes.SLACK, bytes.length * 2));
    }
  }

  /**
   * Folds a block of mostly plain letters, up to the first character that is not simple; returns
   * its place, or the end of the block, give or take a byte. All is copied as it is; then only the
   * other characters are looked at.
   */
  private int foldBlock(byte[] text, int from, long plain) {
    byte[] out = bytes;
    for (int i = 0; i < PlainLetters.BLOCK; i += Long.BYTES) {
      ByteLanes.store(out, length + i, ByteLanes.load(text, from + i));
    }
    // A letter that ends behind the block is left for later.
    int end = from + PlainLetters.BLOCK - (int) (plain >>> (Long.SIZE - 1));
    int shift = length - from;
    int word = wordStart;
    for (long left = ~(plain | (plain << 1)); left != 0; left &= left - 1) {
      int at = from + Long.numberOfTrailingZeros(left);
      int b = text[at];
      int folded;
      int width = 1;
      if (b >= 0) {
        folded = ONE_BYTE[b];
      } else {
        folded = twoBytes(b, text[at + 1]);
        width = 2;
        // The second byte is no plain letter's either.
        left &= left - 1;
      }
      if (folded == NOT_SIMPLE) {
        end = at;
        break;
      }
      int place = at + shift;
      int size = folded >>> LENGTH_SHIFT;
      if ((folded & WORD) == 0) {
        if (place > word) {
          addWord(word, place);
        }
        size = isAnotherSpace(folded, place) ? 0 : size;
        word = place + size;
      }
      if (size == 2) {
        SHORT.set(out, place, (short) folded);
      } else {
        out[place] = (byte) folded;
      }
      end = Math.max(end, at + width);
      if (size < width) {
        shift -= width - size;
        int rest = Math.max(0, from + PlainLetters.BLOCK - (at + width));
        System.arraycopy(text, at + width, out, at + width + shift, rest);
      }
    }
    length = end + shift;
    wordStart = word;
    return end;
  }

  /** Whether it is a space at the start of the key or after another. */
  private boolean isAnotherSpace(int folded, int place) {
    return (folded & SPACE) != 0 && (place == 0 || bytes[place - 1] == ' ');
  }

  /**
   * Folds up to the first character that is not simple; returns its place, or that of the first one
   * that does not begin before {@code until}.
   */
  private int foldSimple(byte[] text, int from, int until, int to) {
    byte[] out = bytes;
    int n = length;
    int word = wordStart;
    int i = from;
    while (i < until) {
      int b = text[i];
      int folded;
      int width;
      if (b >= 0) {
        folded = ONE_BYTE[b];
        width = 1;
      } else {
        folded = i + 1 < to ? twoBytes(b, text[i + 1]) : NOT_SIMPLE;
        width = 2;
      }
      if (folded == NOT_SIMPLE) {
        break;
      }
      SHORT.set(out, n, (short) folded);
      if ((folded & WORD) != 0) {
        n += folded >>> LENGTH_SHIFT;
      } else {
        if (n > word) {
          addWord(word, n);
        }
        n += isAnotherSpace(folded, n) ? 0 : folded >>> LENGTH_SHIFT;
        word = n;
      }
      i += width;
    }
    length = n;
    wordStart = word;
    return i;
  }

  /** Folds the character at a place; returns its length. */
  private int foldOne(byte[] text, int at, int to) {
    int read = Utf8.codePoint(text, at, to);
    // What may come of it, and all that follows.
    ensure(length + 4 + (to - at));
    int c = read < 0 ? Utf8.REPLACEMENT : read;
    int folded = Folding.ofCodePoint(c, last());
    if (folded == Folding.COMPOSED) {
      bytes[length - 1] = LAST_OF_SHORT_I;
    } else if (folded == Folding.DOTS) {
      put('.');
      put('.');
      put('.');
    } else if (folded == ' ') {
      putSpace();
    } else if (folded != Folding.DROPPED) {
      put(folded);
    }
    return Utf8.length(read);
  }

  /** The last character of the key; a space if there is none. */
  private int last() {
    return length == 0 ? ' ' : Utf8.codePoint(bytes, Utf8.before(bytes, length, 0), length);
  }

  private void putSpace() {
    endWord();
    if (length > 0 && bytes[length - 1] != ' ') {
      bytes[length++] = ' ';
    }
    wordStart = length;
  }

  private void put(int folded) {
    int codePoint = folded;
    if (isLow(folded) && isHigh(last())) {
      // What stood between them is gone.
      codePoint = Character.toCodePoint((char) last(), (char) folded);
      length = Utf8.before(bytes, length, 0);
      wordsInDoubt = true;
    }
    boolean isPart = Words.isPart(codePoint);
    if (!isPart) {
      endWord();
    }
    length = Utf8.put(codePoint, bytes, length);
    if (!isPart) {
      wordStart = length;
    }
  }

  private static boolean isHigh(int codePoint) {
    return codePoint >= Character.MIN_HIGH_SURROGATE && codePoint <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(int codePoint) {
    return codePoint >= Character.MIN_LOW_SURROGATE && codePoint <= Character.MAX_LOW_SURROGATE;
  }

  private void endWord() {
    if (length > wordStart) {
      addWord(wordStart, length);
    }
    wordStart = length;
  }

  private void addWord(int start, int end) {
    if (wordCount == starts.length) {
      starts = Arrays.copyOf(starts, wordCount * 2);
      ends = Arrays.copyOf(ends, wordCount * 2);
    }
    starts[wordCount] = start;
    ends[wordCount++] = end;
  }

  /** Reads the words off the key. */
  private void readWords() {
    wordCount = 0;
    int start = 0;
    for (int i = 0; i < length; ) {
      int codePoint = Utf8.codePoint(bytes, i, length);
      int width = Utf8.length(codePoint);
      if (codePoint < 0 || !Words.isPart(codePoint)) {
        if (i > start) {
          addWord(start, i);
        }
        start = i + width;
      }
      i += width;
    }
    if (length > start) {
      addWord(start, length);
    }
  }

  /** What two bytes fold to, the first of which is above those of ASCII. */
  private static int twoBytes(int first, int second) {
    return second < CONTINUATION_END ? TWO_BYTES[index(first, second)] : NOT_SIMPLE;
  }

  private static int index(int first, int second) {
    return ((first & 0x7F) << 6) | (second & 0x3F);
  }

  private static int simple(int c) {
    // After a space no mark joins: what depends on the character before is no simple one.
    int folded = Folding.isMark(c) ? Folding.DROPPED : Folding.ofCodePoint(c, ' ');
    if (folded <= 0 || Utf8.length(folded) > Utf8.length(c)) {
      return NOT_SIMPLE;
    }
    byte[] bytes = new byte[4];
    int length = Utf8.put(folded, bytes, 0);
    int kind = folded == ' ' ? SPACE : Words.isPart(folded) ? WORD : 0;
    return (length << LENGTH_SHIFT) | kind | ((short) SHORT.get(bytes, 0) & 0xFFFF);
  }
}
