// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** Upper and lower case of a system's letters, whatever the default locale. */
enum Casing {
  /** {@code i} and {@code ı} have one capital, {@code I}. */
  PLAIN,
  /** The capital of {@code i} is {@code İ}, that of {@code ı} is {@code I}, as in Turkish. */
  DOTTED,
  /** A letter of two signs is one letter: its capital has both in capitals ({@code T͡S}). */
  TIED;

  private static final char TIE = '\u0361';

  char upper(char c) {
    if (c == 'i') {
      return this == DOTTED ? '\u0130' : 'I';
    }
    return c == '\u0131' ? 'I' : Character.toUpperCase(c);
  }

  String upper(String letters) {
    StringBuilder upper = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      upper.append(upper(letters.charAt(i)));
    }
    return upper.toString();
  }

  /** The capital at the start of a word whose other letters are small. */
  String title(String letters) {
    if (letters.isEmpty() || letters.indexOf(TIE) >= 0) {
      return upper(letters);
    }
    return upper(letters.charAt(0)) + letters.substring(1);
  }

  /** Whether a letter of a text is this letter of a table, which is in lower case. */
  boolean same(char inText, char inTable) {
    if (inText == inTable) {
      return true;
    }
    return switch (inText) {
      case 'I' -> this == DOTTED ? inTable == '\u0131' : inTable == 'i' || inTable == '\u0131';
      case '\u0130' -> inTable == 'i';
      case '\u2019', '\u02BC' -> inTable == '\'';
      default -> Character.toLowerCase(inText) == inTable;
    };
  }
}
