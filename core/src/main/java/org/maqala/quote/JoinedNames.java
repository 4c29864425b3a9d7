// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.Person.Mention;

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

  /**
   * {@code бастығы | мен оның орынбасарларын}: whether the role that ends before {@code end} stands
   * in the case of another that is joined to it.
   */
  static boolean isRoleInCase(Tokens tokens, int end) {
    if (end + 1 >= tokens.size() || !isAnd(tokens, end)) {
      return false;
    }
    int other = end + 1;
    while (other < Math.min(tokens.size() - 1, end + LONGEST_NAME)
        && (KazakhForms.isGenitive(tokens, other) || tokens.isAny(other, WordClass.PRONOUNS))) {
      other++;
    }
    return tokens.isRole(other) && KazakhForms.isOblique(tokens, other);
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

  /**
   * {@code деді Омаров | пен бапкер Серікова}: the end of a second name that the word joins to the
   * one that ends at {@code end}; {@code end} if none is.
   */
  static int pairEnd(Tokens tokens, PersonIndex persons, int end, int to) {
    if (end >= to || !isAnd(tokens, end)) {
      return end;
    }
    int next = persons.indexBefore(end + 1);
    if (next >= persons.mentions().size()) {
      return end;
    }
    Mention second = persons.mentions().get(next);
    boolean joined = second.subject() && second.endToken() <= to;
    for (int i = end + 1; joined && i < second.firstToken(); i++) {
      joined = tokens.isWord(i) && !KazakhForms.isVerb(tokens, i);
    }
    return joined ? second.endToken() : end;
  }

  /** {@code Омаров пен Серікова}: whether words name two people, joined by such a word. */
  static boolean areTwo(Tokens tokens, PersonIndex persons, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (isAnd(tokens, i)) {
        return persons.lastWithin(from, i).isPresent()
            && persons.lastWithin(i + 1, to).filter(Mention::subject).isPresent();
      }
    }
    return false;
  }

  private static int nameEnd(Tokens tokens, int first) {
    int end = first + 1;
    while (end < Math.min(tokens.size(), first + LONGEST_NAME) && tokens.isCapitalized(end)) {
      end++;
    }
    return end;
  }
}
