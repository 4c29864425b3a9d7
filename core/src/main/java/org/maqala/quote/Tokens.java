// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words, numbers and signs of a text in order. A word may hold hyphens and, if it looks like an
 * address, full stops; two words glued where the script changes ({@code передаетTengrinews.kz}) are
 * taken apart.
 */
final class Tokens {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private String[] keys = new String[0];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Chars.isSpace(c)) {
        i++;
      } else {
        int end = Chars.isWord(c) ? tokens.wordEnd(i) : i + 1;
        tokens.add(i, end);
        i = end;
      }
    }
    tokens.keys = new String[tokens.size];
    return tokens;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private int wordEnd(int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      boolean more = i + 1 < text.length() && Chars.isWord(text.charAt(i + 1));
      boolean joined =
          Chars.isWord(c)
              ? !isGlued(start, i)
              : more && Chars.isWord(before) && (isHyphen(c) || isAddressDot(i));
      if (!joined) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean isGlued(int start, int i) {
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    if (Chars.isCyrillic(before) && Chars.isLatin(c)) {
      return Character.isLowerCase(before) && Character.isUpperCase(c);
    }
    if (Chars.isLatin(before) && Chars.isCyrillic(c)) {
      return i - start > 2 && Chars.isLatin(text.charAt(i - 2));
    }
    return Character.isLetter(before)
        && Character.isLowerCase(before)
        && Character.isDigit(c)
        && Chars.isCyrillic(before);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private boolean isAddressDot(int i) {
    return text.charAt(i) == '.'
        && Chars.isLatin(text.charAt(i - 1))
        && Chars.isLatin(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 1));
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The first token that starts at {@code offset} or later; {@link #size} if none does. */
  int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  boolean isWord(int i) {
    return Character.isLetter(first(i));
  }

  boolean isNumber(int i) {
    return Character.isDigit(first(i));
  }

  boolean isDash(int i) {
    return ends[i] - starts[i] == 1 && Chars.isDash(first(i));
  }

  boolean is(int i, char c) {
    return ends[i] - starts[i] == 1 && first(i) == c;
  }

  boolean isCapitalized(int i) {
    return Character.isUpperCase(first(i));
  }

  /** Whether the word has two capitals or more and no small letter: {@code РБК}. */
  boolean isAllCaps(int i) {
    int capitals = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  boolean isLatin(int i) {
    return Chars.isLatin(first(i));
  }

  /** The token in small letters, ё as е. */
  String key(int i) {
    String key = keys[i];
    if (key == null) {
      key = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT).replace('ё', 'е');
      keys[i] = key;
    }
    return key;
  }

  String surface(int i) {
    return text.substring(starts[i], ends[i]);
  }
}
