// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;

/** Tells Kazakh names of people that schools, theatres and streets are called by. */
final class Namesakes {
  /** Endings of what someone's is, in any case but the accusative: {@code мектебін} is built. */
  private static final Endings NAMED = Endings.of("named-kk", Folding.WORDS);

  private static final Endings RELATIONAL = Endings.of("relational-kk", Folding.WORDS);

  private static final ReportWords GRADES = ReportWords.of("kk-grade");
  private static final Set<String> STEMS = ReportWords.set("kk-bears-name");

  private static final int MOST_NAMES = 2;

  private Namesakes() {}

  /**
   * {@code Ыбырай Алтынсарин | мектебінде}, {@code Абай | орта мектебінің}: whether what is called
   * after someone stands behind the name that ends before {@code end}, next to it or behind one
   * more word.
   *
   * @param full whether the name has a given name and a surname, so that no third word is of it
   */
  static boolean follow(Tokens tokens, int end, boolean full) {
    int i = end;
    // Элизабет Гаррет | Андерсен: a name whose last word is not known to be one
    while (i < Math.min(tokens.size(), end + MOST_NAMES) && tokens.mayBeName(i)) {
      i++;
    }
    // Айгүл Серікова | Қаллеки Қуанышбаев театрында: whom the theatre is called after is another
    boolean another = i == end + 2 || (i > end && NameForms.isSurname(tokens, end - 1));
    if (another && full) {
      return false;
    }
    return isNamed(tokens, i)
        || (i < tokens.size() && isAdjective(tokens, i) && isNamed(tokens, i + 1));
  }

  private static boolean isNamed(Tokens tokens, int i) {
    return i < tokens.size()
        && !tokens.isCapitalized(i)
        && tokens.endsIn(i, NAMED)
        && tokens.isAmidKazakh(i)
        && tokens.startsWithAny(i, STEMS);
  }

  /** {@code орта}, {@code жоғары}, {@code облыстық}: a noun before it would be in a case. */
  private static boolean isAdjective(Tokens tokens, int i) {
    return GRADES.hold(tokens, i) || tokens.endsIn(i, RELATIONAL);
  }
}
