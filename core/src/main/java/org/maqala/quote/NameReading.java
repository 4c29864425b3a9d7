// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.NameForms.Form;
import org.maqala.quote.Person.Gender;

/** Reads the gender off a name. */
final class NameReading {
  private static final Endings VOWEL = Endings.of("vowel", Folding.WORDS);

  private NameReading() {}

  static Gender gender(Tokens tokens, int givenToken, int surnameToken) {
    for (int i = Math.min(givenToken, surnameToken); i <= Math.max(givenToken, surnameToken); i++) {
      if (NameForms.isPatronymic(tokens, i)) {
        return NameForms.isFemininePatronymic(tokens, i) ? Gender.FEMININE : Gender.MASCULINE;
      }
    }
    Optional<Given> given = GivenNames.of(tokens, givenToken);
    if (given.isPresent() && givenToken != surnameToken) {
      return given.get().feminine() ? Gender.FEMININE : Gender.MASCULINE;
    }
    Form form = NameForms.form(tokens, surnameToken);
    if (form == Form.BARE) {
      return NameForms.isSurname(tokens, surnameToken) ? Gender.MASCULINE : Gender.UNKNOWN;
    }
    // A given name that ends in a consonant stands in the nominative, so -ова is a woman's too.
    boolean oblique = tokens.endsIn(givenToken, VOWEL) && tokens.length(givenToken) > 1;
    return form == Form.IN_A && !oblique ? Gender.FEMININE : Gender.UNKNOWN;
  }
}
