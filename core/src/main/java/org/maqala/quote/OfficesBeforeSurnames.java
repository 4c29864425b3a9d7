// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.NameForms.Form;
import org.maqala.quote.Person.Gender;

/**
 * Knows a surname in the nominative behind an office of several words whose bearer the text names
 * by no more: {@code министр иностранных дел | Котов}. Behind a noun for a place it may be its
 * name.
 */
final class OfficesBeforeSurnames {
  private static final ReportWords SETTLEMENTS = ReportWords.of("place-noun", "settlement");

  private OfficesBeforeSurnames() {}

  /** Whether a speaker's words are an office and, last, the surname alone of who holds it. */
  static boolean is(Tokens tokens, Speaker speaker, Agreement verb) {
    int last = speaker.end() - 1;
    boolean may =
        last > speaker.first() + 1
            && !speaker.oblique()
            && tokens.isCapitalized(last)
            && !tokens.isAllCaps(last)
            && NameForms.isSurname(tokens, last);
    return may
        && agrees(NameForms.form(tokens, last), verb)
        && !tokens.hasKazakhLetter(last)
        && !tokens.isPlace(last)
        && !tokens.isCommon(last)
        && tokens.organisation(last) == 0
        && !SETTLEMENTS.hold(tokens, last - 1)
        && isOffice(tokens, speaker, last);
  }

  /**
   * {@code сказал | Котов}, {@code сказала | Котова}; in -а without such a verb it is a genitive.
   */
  private static boolean agrees(Form form, Agreement verb) {
    return verb.gender() == Gender.FEMININE
        ? form == Form.IN_A
        : form == Form.BARE && !verb.plural();
  }

  /** A role in the nominative, and no word with a capital behind it but what names a body. */
  private static boolean isOffice(Tokens tokens, Speaker speaker, int surname) {
    int head = RoleHeads.of(tokens, speaker);
    boolean office = head >= 0 && head < surname - 1 && RoleReading.isNominative(tokens, head);
    for (int i = head + 1; office && i < surname; i++) {
      boolean named = tokens.isPlace(i) || tokens.isAllCaps(i) || tokens.organisation(i) != 0;
      office = tokens.isWord(i) && (!tokens.isCapitalized(i) || named);
    }
    return office;
  }
}
