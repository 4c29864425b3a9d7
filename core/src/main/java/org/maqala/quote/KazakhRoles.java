// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells whose a Kazakh role is: what stands before it, to where someone else is named. */
final class KazakhRoles {
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
