// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** Tells the initials of terms, {@code б.э.д., э.ғ.к.}, in which no Kazakh word has an е. */
final class TermInitials {
  private TermInitials() {}

  /** Whether the range is a small letter of several with full stops. */
  static boolean isOne(String text, int start, int end) {
    return end - start == 1
        && end < text.length()
        && text.charAt(end) == '.'
        && (isSmall(text, start)
            ? isSmall(text, end + 1) || (isAfterStop(text, start) && isSmall(text, start - 2))
            : isLone(text, start) && isOfThree(text, start));
  }

  /** Whether three such letters with full stops are around here; two may be a name's. */
  private static boolean isOfThree(String text, int at) {
    int letters = 1;
    for (int i = at; letters < 3 && isAfterStop(text, i) && isLone(text, i - 2); i -= 2) {
      letters++;
    }
    for (int i = at; letters < 3 && isLone(text, i + 2) && text.charAt(i + 1) == '.'; i += 2) {
      letters++;
    }
    return letters == 3;
  }

  private static boolean isAfterStop(String text, int at) {
    return at > 1 && text.charAt(at - 1) == '.';
  }

  private static boolean isSmall(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  /** A letter of the Arabic alphabet, no other beside it. */
  private static boolean isLone(String text, int at) {
    return at < text.length()
        && Character.getType(text.charAt(at)) == Character.OTHER_LETTER
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
  }
}
