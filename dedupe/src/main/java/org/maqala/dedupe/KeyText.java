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

  // One letter in so many bytes makes it worth while not to look at each.
  private static final int PLAIN_ONE_IN = 5;
  private static final byte LAST_OF_SHORT_I = (byte) 0xB9;

  static {
    for (int c = 0; c < 0x80; c++) {
      ONE_BYTE[c] = simple(c);
    }
    for (int c = 0x80; c < 0x800; c++) {
      TWO_BYTES[index(0xC0 | (c >> 6), c)] = simple(c);
    }
  }

  // A block is written as a whole, and words are read beyond their ends.
  private static final int SLACK = PlainLetters.BLOCK + Hashes.SLACK;

  private byte[] bytes = new byte[1024];
  private int length;
  private final WordPlaces places = new WordPlaces();
  private long[] words = new long[64];
  private boolean hashed;
  private final PlainLetters plain = new PlainLetters();
  private int plainWords;

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
    return places.size();
  }

  /** The words of the text that were seen to end in a plain letter before a space. */
  int plainWords() {
    return plainWords;
  }

  /** The hashes of the key's words in order, in the first {@link #wordCount} places. */
  long[] words() {
    if (!hashed) {
      int count = places.size();
      if (words.length < count) {
        words = new long[count * 2];
      }
      for (int i = 0; i < count; i++) {
        words[i] = Hashes.word(bytes, places.start(i), places.end(i));
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
    for (int i = from; i < to; ) {
      int end = Math.min(to, i + PlainLetters.MOST);
      // A letter is not cut in two.
      end -= end < to && text[end] < CONTINUATION_END ? 1 : 0;
      plain.scan(text, i, end);
      i = foldScanned(text, i, end, to);
    }
    places.note(false, length);
    if (length > 0 && bytes[length - 1] == ' ') {
      length--;
    }
    if (wordsInDoubt) {
      readWords();
    }
  }

  /** Folds what was looked at for plain letters; returns where its last character ends. */
  private int foldScanned(byte[] text, int from, int end, int to) {
    int i = from;
    while (i < end) {
      int size = Math.min(PlainLetters.BLOCK, end - i);
      long letters = plain.letters(i - from);
      if (Long.bitCount(letters) * PLAIN_ONE_IN >= size) {
        int done = foldBlock(text, i, size, letters, plain.spaces(i - from));
        i += done;
        // A letter may go on behind the block.
        i += done < Math.min(size, PlainLetters.BLOCK - 1) ? foldOne(text, i, to) : 0;
      } else {
        int until = i + size;
        i = foldSimple(text, i, until, to);
        i += i < until ? foldOne(text, i, to) : 0;
      }
    }
    return i;
  }

  @Override
  public String toString() {
    return Utf8.decode(bytes, 0, length);
  }

  private void start(int expected) {
    ensure(expected);
    length = 0;
    places.clear();
    plainWords = 0;
    hashed = false;
    wordsInDoubt = false;
  }

  private void ensure(int capacity) {
    if (bytes.length < capacity + SLACK) {
      bytes = Arrays.copyOf(bytes, Math.max(capacity + SLACK, bytes.length * 2));
    }
  }

  /**
   * Folds a block of mostly plain letters, up to the first character that does not become one of as
   * many bytes by itself; returns how many bytes are done. All is copied as it is; then only what
   * is no plain letter and no space is looked at.
   */
  private int foldBlock(byte[] block, int from, int size, long letters, long spaces) {
    byte[] out = bytes;
    int shift = length - from;
    copyBlock(block, from, out, length);
    // A letter that ends behind the block is left for later.
    int end = size - (int) ((letters >>> (size - 1)) & 1);
    long parts = letters | (letters << 1);
    long blanks = spaces;
    for (long left = first(~(parts | spaces), end); left != 0; ) {
      int bit = Long.numberOfTrailingZeros(left);
      int at = from + bit;
      int width = block[at] >= 0 ? 1 : 2;
      int folded = bit + width > end ? NOT_SIMPLE : simpleAt(block, at);
      if (folded >>> LENGTH_SHIFT != width) {
        end = bit;
        break;
      }
      if (width == 1) {
        out[at + shift] = (byte) folded;
      } else {
        SHORT.set(out, at + shift, (short) folded);
      }
      long bits = (2L * width - 1) << bit;
      parts |= (folded & WORD) != 0 ? bits : 0;
      blanks |= (folded & SPACE) != 0 ? bits : 0;
      left &= ~bits;
    }
    long again = first(blanks & ((blanks << 1) | (endsWithSpace() ? 1 : 0)), end);
    end = again == 0 ? end : Long.numberOfTrailingZeros(again);
    if (end > 0) {
      places.note(parts, end, length);
      plainWords += Long.bitCount(first((letters << 2) & spaces, end));
      length += end;
    }
    return end;
  }

  private static void copyBlock(byte[] from, int at, byte[] to, int place) {
    if (at + PlainLetters.BLOCK <= from.length) {
      for (int i = 0; i < PlainLetters.BLOCK; i += Long.BYTES) {
        ByteLanes.store(to, place + i, ByteLanes.load(from, at + i));
      }
    } else {
      System.arraycopy(from, at, to, place, from.length - at);
    }
  }

  /** The first so many bits, 64 at most. */
  private static long first(long bits, int count) {
    return count == 0 ? 0 : bits & (-1L >>> (Long.SIZE - count));
  }

  /** Whether another space would be one too many. */
  private boolean endsWithSpace() {
    return length == 0 || bytes[length - 1] == ' ';
  }

  /**
   * Folds up to the first character that is not simple; returns its place, or that of the first one
   * that does not begin before {@code until}.
   */
  private int foldSimple(byte[] text, int from, int until, int to) {
    byte[] out = bytes;
    int n = length;
    boolean inWord = places.isInWord();
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
      boolean isPart = (folded & WORD) != 0;
      if (isPart != inWord) {
        places.note(isPart, n);
        inWord = isPart;
      }
      boolean isAnother = (folded & SPACE) != 0 && (n == 0 || out[n - 1] == ' ');
      n += isAnother ? 0 : folded >>> LENGTH_SHIFT;
      i += width;
    }
    length = n;
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
    places.note(false, length);
    if (!endsWithSpace()) {
      bytes[length++] = ' ';
    }
  }

  private void put(int folded) {
    int codePoint = folded;
    if (isLow(folded) && isHigh(last())) {
      // What stood between them is gone.
      codePoint = Character.toCodePoint((char) last(), (char) folded);
      length = Utf8.before(bytes, length, 0);
      wordsInDoubt = true;
    }
    places.note(Words.isPart(codePoint), length);
    length = Utf8.put(codePoint, bytes, length);
  }

  private static boolean isHigh(int codePoint) {
    return codePoint >= Character.MIN_HIGH_SURROGATE && codePoint <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(int codePoint) {
    return codePoint >= Character.MIN_LOW_SURROGATE && codePoint <= Character.MAX_LOW_SURROGATE;
  }

  /** Reads the words off the key. */
  private void readWords() {
    places.clear();
    for (int i = 0; i < length; ) {
      int codePoint = Utf8.codePoint(bytes, i, length);
      places.note(codePoint >= 0 && Words.isPart(codePoint), i);
      i += Utf8.length(codePoint);
    }
    places.note(false, length);
  }

  /** What the one or two bytes at a place fold to. */
  private static int simpleAt(byte[] text, int at) {
    int b = text[at];
    return b >= 0 ? ONE_BYTE[b] : twoBytes(b, text[at + 1]);
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
