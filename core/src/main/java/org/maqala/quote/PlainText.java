// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.text.AlignedText;

/**
 * Takes out of a text what hides its words from the tables: soft hyphens and other invisible
 * characters inside words, stress marks, and letters that stand decomposed. Most texts have none of
 * these and stay the same instance.
 */
final class PlainText {
  private static final String INVISIBLE = "plain-invisible";
  private static final String COMPOSED = "plain-composed";

  /** Letters that a combining mark follows, the mark, and what the two are together. */
  private static final String DECOMPOSED = "и\u0306йИ\u0306Йе\u0308ёЕ\u0308Ё";

  private PlainText() {}

  /** The text without them, aligned with it. */
  static AlignedText of(String text) {
    int first = next(text, 0);
    if (first == text.length()) {
      return AlignedText.unchanged(text);
    }
    AlignedText.Builder plain = AlignedText.edit(text);
    int taken = 0;
    for (int i = first; i < text.length(); i = next(text, i + 1)) {
      String letter = i > taken ? composed(text.charAt(i - 1), text.charAt(i)) : "";
      if (!letter.isEmpty()) {
        plain.replace(i - 1, i + 1, letter, COMPOSED);
        taken = i + 1;
      } else if (!Chars.isCombining(text.charAt(i)) || isStress(text, i)) {
        plain.delete(i, i + 1, INVISIBLE);
        taken = i + 1;
      }
    }
    return plain.build();
  }

  private static int next(String text, int from) {
    int i = from;
    while (i < text.length() && !Chars.isHiding(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isStress(String text, int i) {
    char c = text.charAt(i);
    return (c == '\u0300' || c == '\u0301') && i > 0 && Chars.isCyrillic(text.charAt(i - 1));
  }

  private static String composed(char letter, char mark) {
    for (int i = 0; i < DECOMPOSED.length(); i += 3) {
      if (DECOMPOSED.charAt(i) == letter && DECOMPOSED.charAt(i + 1) == mark) {
        return DECOMPOSED.substring(i + 2, i + 3);
      }
    }
    return "";
  }
}
