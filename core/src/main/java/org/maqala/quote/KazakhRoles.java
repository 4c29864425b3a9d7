// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.Person.Mention;

/** Tells whose a Kazakh role is: what stands before it, to where someone else is named. */
final class KazakhRoles {
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);

  private KazakhRoles() {}

  /** {@code Түрікменстан | Президенті}: in Kazakh whose the role is stands before it. */
  static int ownersStart(Tokens tokens, int role) {
    int start = role;
    if (!tokens.hasKazakhLetter(role) && !tokens.endsWith(role, "ы")) {
      return start;
    }
    while (start > 0
        && role - start < RoleReading.LONGEST_OWNER
        && (tokens.isWord(start - 1) || tokens.isMark(start - 1))
        && !tokens.isAny(start - 1, RoleReading.ENDS_ROLE)
        && !isAnother(tokens, start - 1, role, role)
        && !(KazakhForms.isVerb(tokens, start - 1) && tokens.organisation(start - 1) == 0)
        && !KazakhForms.isLocative(tokens, start - 1)
        && !tokens.is(start - 1, WordClass.KK_LINKER)) {
      start--;
    }
    return start;
  }

  /** {@code Айдос Серіков | бұрынғы елші …}: someone else, in the nominative, before a role. */
  static boolean isAnother(Tokens tokens, int name, int role, int own) {
    int surname = name + 1;
    return surname < role
        && tokens.isCapitalized(name)
        && tokens.isCapitalized(surname)
        // Eko Network жетекшісі: no one of this country has a name in Latin letters
        && !tokens.isLatin(surname)
        && (isKazakh(tokens, surname, role) || isKazakhForm(tokens, own))
        && !tokens.isPlace(name)
        && (NameForms.isSurname(tokens, surname)
            || (GivenNames.of(tokens, name).isPresent()
                && !KazakhForms.isOblique(tokens, surname)));
  }

  /**
   * The first token that may belong to the role of a name: {@code Мемлекет басшысы | кәсіпкерлер
   * Ерлан Омаров пен …}, one of several; {@code Бүгін ақсақал | Ерлан Омаровқа}, whom another gives
   * something.
   */
  static int floor(Tokens tokens, Mention mention) {
    int near = mention.firstToken() - 1;
    if (near < 0 || !tokens.isRole(near)) {
      return 0;
    }
    boolean other =
        !mention.nominative()
            && tokens.roleEnd(near) == tokens.end(near)
            && Lexicon.get().is(WordClass.INDEFINITE, tokens.roleStem(near));
    return other ? near + 1 : tokens.endsIn(near, PLURAL) ? near : 0;
  }

  private static boolean isKazakh(Tokens tokens, int surname, int role) {
    return tokens.hasKazakhLetter(role)
        || tokens.hasKazakhLetter(surname)
        || tokens.hasKazakhLetter(role - 1)
        || JoinedNames.isAnd(tokens, role - 1)
        || tokens.endsWith(role, "ы");
  }

  /** {@code Омаров депутат | Айгүл Серікованың}: only the second name tells the language. */
  private static boolean isKazakhForm(Tokens tokens, int name) {
    int surname = name + 1;
    return KazakhForms.isOblique(tokens, name)
        || (surname < tokens.size()
            && tokens.isCapitalized(surname)
            && KazakhForms.isOblique(tokens, surname));
  }
}
