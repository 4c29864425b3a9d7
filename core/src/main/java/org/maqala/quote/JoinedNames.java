// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells Kazakh names that are joined to one in a case, which is the case of them all. */
final class JoinedNames {
  private static final int MOST_NAMES = 4;
  private static final int LONGEST_NAME = 3;

  private JoinedNames() {}

  /**
   * {@code Ербол Серіков|, Айдос Әлиев мен Айгүл Омарованың ерлігі}: whether the name that ends
   * before {@code end} stands in the case of one further on.
   */
  static boolean areInCase(Tokens tokens, int end) {
    int joint = end;
    for (int n = 0; n < MOST_NAMES && isJoint(tokens, joint); n++) {
      int last = nameEnd(tokens, joint + 1) - 1;
      if (!tokens.is(joint, ',')) {
        return KazakhForms.isGenitive(tokens, last)
            || (KazakhForms.isOblique(tokens, last) && !NameForms.isSurname(tokens, last));
      }
      joint = last + 1;
    }
    return false;
  }

  private static boolean isJoint(Tokens tokens, int joint) {
    return joint + 1 < tokens.size()
        && tokens.isCapitalized(joint + 1)
        && (tokens.is(joint, ',') || isAnd(tokens, joint));
  }

  /** {@code мен}, {@code пен}, {@code бен}: the Kazakh word that joins two nouns. */
  static boolean isAnd(Tokens tokens, int i) {
    return tokens.is(i, "мен") || tokens.is(i, "пен") || tokens.is(i, "бен");
  }

  private static int nameEnd(Tokens tokens, int first) {
    int end = first + 1;
    while (end < Math.min(tokens.size(), first + LONGEST_NAME) && tokens.isCapitalized(end)) {
      end++;
    }
    return end;
  }
}
