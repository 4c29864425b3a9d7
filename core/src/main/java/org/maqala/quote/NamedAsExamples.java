// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Tells Russian names that are only examples of what is spoken of: {@code с такими людьми, как
 * Уинстон Черчилль и Дэн Сяопин}. They stand in the nominative and do nothing.
 */
final class NamedAsExamples {
  private static final int FARTHEST = 60;
  private static final int LONGEST_KIND = 6;

  private NamedAsExamples() {}

  /** Whether the name at a token stands in such a list, before anyone does anything. */
  static boolean is(Tokens tokens, int name) {
    for (int i = name - 1; i > Math.max(1, name - FARTHEST); i--) {
      if (tokens.is(i, "как")) {
        return isKind(tokens, i - (tokens.is(i - 1, ',') ? 2 : 1)) && !holdsVerb(tokens, i, name);
      }
      boolean stop = tokens.is(i, '.') && tokens.length(i - 1) > 2 && !tokens.isNumber(i - 1);
      if (stop || tokens.isDash(i) || tokens.is(i, ';') || tokens.is(i, ':')) {
        return false;
      }
    }
    return false;
  }

  private static boolean holdsVerb(Tokens tokens, int from, int to) {
    boolean holds = false;
    for (int i = from + 1; i < to && !holds; i++) {
      holds = tokens.is(i, WordClass.CUE) || tokens.endsLine(i) || FiniteVerbs.isNoNoun(tokens, i);
    }
    return holds;
  }

  /** {@code такими историческими личностями|}, {@code таких|}. */
  private static boolean isKind(Tokens tokens, int last) {
    for (int i = last; i > Math.max(-1, last - LONGEST_KIND) && tokens.isWord(i); i--) {
      if (tokens.startsWith(i, "таки") || tokens.startsWith(i, "тако")) {
        return true;
      }
    }
    return false;
  }
}
