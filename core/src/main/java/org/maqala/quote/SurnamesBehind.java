// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * A surname of one whom the text does not name in full, at the end of the author's words behind
 * when or where they were said: {@code заявил после матча | Клопп}.
 */
final class SurnamesBehind {
  private static final int SHORTEST = 4;

  /** How nouns begin that a name may follow in the nominative: {@code в городе | Тараз}. */
  private static final Set<String> TAKES_NAME = ReportWords.set("takes-name");

  private final Tokens tokens;

  SurnamesBehind(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The surname that ends the words from {@code from} to {@code to}; none if none does. */
  Speaker last(int from, int to, Agreement verb) {
    int last = to - 1;
    boolean one = last > from + 1 && isSurname(last, verb) && isFree(last - 1);
    return one ? Speaker.of(last, to) : Speaker.NONE;
  }

  private boolean isSurname(int t, Agreement verb) {
    boolean name =
        tokens.isCapitalized(t)
            && !tokens.isAllCaps(t)
            && Chars.isCyrillic(tokens.first(t))
            && !tokens.hasKazakhLetter(t)
            && tokens.length(t) >= SHORTEST
            && !tokens.isPlace(t)
            && !tokens.isRole(t)
            && tokens.organisation(t) == 0;
    if (!name || verb.plural()) {
      return false;
    }
    return verb.gender() == Gender.FEMININE
        ? NameForms.isSurname(tokens, t) && (tokens.endsWith(t, "а") || tokens.endsWith(t, "ая"))
        : NameFinder.endsBare(tokens, t)
            || tokens.endsWith(t, "о")
            || tokens.endsWith(t, "и")
            || tokens.endsWith(t, "ю");
  }

  /** Whether the word before a name neither governs it nor is what the name belongs to. */
  private boolean isFree(int before) {
    if (tokens.isMark(before)) {
      return true;
    }
    boolean governs =
        !tokens.isWord(before)
            || tokens.is(before, WordClass.GOVERNS)
            || tokens.is(before, WordClass.STOP)
            || tokens.is(before, WordClass.PREP);
    if (governs || tokens.isRole(before) || tokens.organisation(before) != 0) {
      return false;
    }
    boolean foreign = tokens.isLatin(before) || tokens.isAllCaps(before);
    boolean part = tokens.isCapitalized(before) && !foreign && !tokens.endsWith(before, "е");
    return !part && !tokens.startsWithAny(before, TAKES_NAME);
  }
}
