// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.NameForms.Form;
import org.maqala.quote.Person.Gender;

/** Reads the gender off a name. */
final class NameReading {
  private NameReading() {}

  static Gender gender(Tokens tokens, int givenToken, int surnameToken) {
    for (int i = Math.min(givenToken, surnameToken); i <= Math.max(givenToken, surnameToken); i++) {
      if (NameForms.isPatronymic(tokens.key(i))) {
        return NameForms.isFemininePatronymic(tokens.key(i)) ? Gender.FEMININE : Gender.MASCULINE;
      }
    }
    String givenKey = tokens.key(givenToken);
    Optional<Given> given = GivenNames.of(givenKey);
    if (given.isPresent() && givenToken != surnameToken) {
      return given.get().feminine() ? Gender.FEMININE : Gender.MASCULINE;
    }
    Form form = NameForms.form(tokens.key(surnameToken));
    if (form == Form.BARE) {
      return NameForms.isSurname(tokens.key(surnameToken)) ? Gender.MASCULINE : Gender.UNKNOWN;
    }
    // A given name that ends in a consonant stands in the nominative, so -ова is a woman's too.
    char last = givenKey.charAt(givenKey.length() - 1);
    boolean vowel = "аяуюеыиіоө".indexOf(last) >= 0;
    return form == Form.IN_A && (!vowel || givenKey.length() == 1)
        ? Gender.FEMININE
        : Gender.UNKNOWN;
  }
}
