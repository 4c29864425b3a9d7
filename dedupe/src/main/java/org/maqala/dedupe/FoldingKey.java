// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * The default key: a paragraph without what never tells two paragraphs apart. Per code point, so
 * that no locale and no context plays a part; idempotent; unpaired surrogates stay as they are.
 *
 * <ul>
 *   <li>case: the simple mappings of Unicode, upper then lower
 *   <li>white space, of any kind and length: one space, none at the ends
 *   <li>format characters (general category Cf: soft hyphen, zero-width space, BOM): dropped
 *   <li>dashes and hyphens (category Pd, and the minus sign): {@code -}
 *   <li>quotation marks and apostrophes: {@code "}
 *   <li>{@code …}: three dots
 *   <li>ё, composed or not: е; й in two characters: й
 *   <li>stress marks (acute and grave) on a Cyrillic letter: dropped
 * </ul>
 */
final class FoldingKey {
  private static final char ACUTE = '\u0301';
  private static final char GRAVE = '\u0300';
  private static final char DIAERESIS = '\u0308';
  private static final char BREVE = '\u0306';

  // Nearly all characters of a text lie below this and fold to one: a table for them.
  private static final char[] SIMPLE = simple('\u0530');
  private static final char NOT_SIMPLE = 0;

  private char[] out;
  private int length;
  private boolean spaceDue;

  private FoldingKey(int capacity) {
    out = new char[capacity];
  }

  static String of(String paragraph) {
    FoldingKey folding = new FoldingKey(paragraph.length() + 2);
    for (int i = 0; i < paragraph.length(); ) {
      char c = paragraph.charAt(i);
      char simple = c < SIMPLE.length ? SIMPLE[c] : NOT_SIMPLE;
      if (simple != NOT_SIMPLE) {
        folding.put(simple);
        i++;
      } else {
        int codePoint = paragraph.codePointAt(i);
        folding.add(codePoint);
        i += Character.charCount(codePoint);
      }
    }
    return new String(folding.out, 0, folding.length);
  }

  /** What each character up to {@code end} folds to wherever it stands, if to a character. */
  private static char[] simple(int end) {
    char[] simple = new char[end];
    for (char c = 0; c < end; c++) {
      if (!isSpace(c) && !isMark(c)) {
        FoldingKey folding = new FoldingKey(8);
        folding.add(c);
        simple[c] = folding.length == 1 ? folding.out[0] : NOT_SIMPLE;
      }
    }
    return simple;
  }

  private void add(int c) {
    if (isSpace(c)) {
      spaceDue = length > 0;
    } else if (isPlainLetter(c)) {
      put(lowerCase(c));
    } else if (isMark(c)) {
      addMark(c);
    } else {
      addOther(c);
    }
  }

  private void addMark(int c) {
    char last = spaceDue || length == 0 ? ' ' : out[length - 1];
    if (c == BREVE && last == 'и') {
      out[length - 1] = 'й';
    } else if (c == DIAERESIS && last == 'е') {
      // The two-character ё: its base letter is all that stays.
      return;
    } else if ((c == ACUTE || c == GRAVE) && isCyrillic(last)) {
      return;
    } else {
      put(c);
    }
  }

  private void addOther(int c) {
    switch (Character.getType(c)) {
      case Character.FORMAT -> {}
      case Character.DASH_PUNCTUATION -> put('-');
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> put('"');
      default -> addSymbol(c);
    }
  }

  private void addSymbol(int c) {
    switch (c) {
      case '\u2212' -> put('-');
      case '\'', '`', '\u00B4', '\u201A', '\u201E', '\u02BC', '\u2032', '\u2033', '\uFF02' ->
          put('"');
      case '…' -> {
        put('.');
        put('.');
        put('.');
      }
      default -> put(lowerCase(c));
    }
  }

  private void put(int c) {
    if (Character.isBmpCodePoint(c)) {
      put((char) c);
    } else {
      put(Character.highSurrogate(c));
      put(Character.lowSurrogate(c));
    }
  }

  private void put(char c) {
    if (length + 2 > out.length) {
      out = Arrays.copyOf(out, out.length * 2);
    }
    if (spaceDue) {
      out[length++] = ' ';
      spaceDue = false;
    }
    out[length++] = c;
  }

  private static int lowerCase(int c) {
    int lower = Character.toLowerCase(Character.toUpperCase(c));
    return switch (lower) {
      case 'ё', 'ѐ' -> 'е';
      case 'ѝ' -> 'и';
      default -> lower;
    };
  }

  private static boolean isPlainLetter(int c) {
    return isCyrillic(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isCyrillic(int c) {
    return c >= '\u0400' && c <= '\u052F' && (c < '\u0482' || c > '\u0489');
  }

  private static boolean isMark(int c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
