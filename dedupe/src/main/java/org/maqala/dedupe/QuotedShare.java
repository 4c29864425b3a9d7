// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/** How much of a unit is quoted speech; the rule is that of {@link TextUnits#isQuoted}. */
final class QuotedShare {
  private static final int QUOTED_WORDS = 5;
  private static final int DIALOGUE_WORDS = 10;

  private QuotedShare() {}

  static boolean isSpeech(String unit) {
    int length = unit.length();
    if (length > 0
        && Character.getType(unit.charAt(0)) == Character.DASH_PUNCTUATION
        && words(unit, 0, length) >= DIALOGUE_WORDS) {
      return true;
    }
    int quoted = 0;
    int words = 0;
    int depth = 0;
    int from = 0;
    for (int i = 0; i < length; i++) {
      char c = unit.charAt(i);
      if (opens(c) || (c == '"' && depth == 0)) {
        from = depth++ == 0 ? i : from;
      } else if (depth > 0 && (closes(c) || c == '"')) {
        if (--depth == 0) {
          quoted += i + 1 - from;
          words += words(unit, from, i);
        }
      }
    }
    return words >= QUOTED_WORDS && quoted * 2 >= length;
  }

  private static boolean opens(char c) {
    return c == '„' || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static boolean closes(char c) {
    return Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private static int words(String text, int from, int to) {
    int words = 0;
    boolean counted = false;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !counted ? 1 : 0;
      counted = letter;
    }
    return words;
  }
}
