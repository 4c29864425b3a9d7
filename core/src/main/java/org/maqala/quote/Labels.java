// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * One word before a colon that says who speaks, as headlines and notes do: {@code Трамп: «…»},
 * {@code Трамп о налогах: «…»}. A surname by its ending is one; any other word, {@code Моуринью},
 * only if the text has it as a name elsewhere, for {@code Вывод: «…»} names no one.
 */
final class Labels {
  /** How far from the label the name is looked for. */
  private static final int FAR = 1500;

  private static final int SHORTEST = 3;
  private static final ReportWords ABOUT = ReportWords.of("topic");

  private final Tokens tokens;

  Labels(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the clause that ends before a colon at {@code to} opens with one. */
  boolean isOne(int from, int to) {
    int about = from + 1 < to && tokens.isDash(from + 1) ? from + 2 : from + 1;
    boolean alone = to == from + 1 || (about < to && ABOUT.hold(tokens, about));
    if (!alone || !mayBe(from)) {
      return false;
    }
    boolean body = BodyNouns.of(tokens, from).filter(BodyNouns.Noun::isNominative).isPresent();
    return body
        || tokens.isOrganisation(from, WordClass.BODY)
        || (!tokens.isAllCaps(from) && NameForms.isSurname(tokens, from))
        || isNamedElsewhere(from);
  }

  private boolean mayBe(int t) {
    return tokens.isCapitalized(t)
        && Chars.isCyrillic(tokens.first(t))
        && !tokens.hasKazakhLetter(t)
        && tokens.length(t) >= SHORTEST
        && !tokens.isRole(t)
        && !tokens.isPlace(t)
        && !tokens.is(t, WordClass.CREDIT)
        && !tokens.is(t, WordClass.CUE)
        && !tokens.isAny(t, WordClass.PRONOUNS)
        && !tokens.is(t, WordClass.STOP)
        && (t == 0 || !tokens.isWord(t - 1) || tokens.endsLine(t - 1));
  }

  /** Whether the word stands with a capital within a sentence, in whatever case. */
  private boolean isNamedElsewhere(int label) {
    String name = RoleReading.shared(tokens, label);
    int end = Math.min(tokens.size(), label + FAR);
    for (int i = Math.max(1, label - FAR); i < end; i++) {
      if (i != label
          && tokens.isCapitalized(i)
          && tokens.isAllCaps(i) == tokens.isAllCaps(label)
          && tokens.isWord(i - 1)
          && !tokens.endsLine(i - 1)
          && RoleReading.shared(tokens, i).equals(name)) {
        return true;
      }
    }
    return false;
  }
}
