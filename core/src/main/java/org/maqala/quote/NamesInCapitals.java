// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Locale;
import java.util.Optional;

/**
 * Knows names that papers set in capitals: a surname, {@code Сүйінші СЕРІКОВ}, or in a label all of
 * it, {@code ЕРЛАН ОМАРОВ, аурухана дәрігері:}, where the text may name him in small letters, too.
 */
final class NamesInCapitals {
  /** Longer words in capitals are no acronyms. */
  private static final int LONGEST_ACRONYM = 5;

  private NamesInCapitals() {}

  /** Whether a word in capitals ends like a surname in the nominative. */
  static boolean isSurname(Tokens tokens, int i) {
    return tokens.isAllCaps(i)
        && tokens.length(i) > LONGEST_ACRONYM
        && NameForms.isSurname(tokens, i)
        && NameForms.form(tokens, i) == NameForms.Form.BARE
        && !tokens.isPlace(i);
  }

  /** The person; empty if the words are no such name, or the text does not name him so. */
  static Optional<Person> bearer(Tokens tokens, PersonIndex persons, Speaker speaker) {
    if (!areInCapitals(tokens, speaker)) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = speaker.first(); i < speaker.end(); i++) {
      String word = tokens.surface(i);
      int first = word.offsetByCodePoints(0, 1);
      name.append(i > speaker.first() ? " " : "")
          .append(word, 0, first)
          .append(word.substring(first).toLowerCase(Locale.ROOT));
    }
    return persons.byName().called(name.toString());
  }

  private static boolean areInCapitals(Tokens tokens, Speaker speaker) {
    int i = speaker.first();
    while (i < speaker.end() && tokens.isAllCaps(i)) {
      i++;
    }
    return i == speaker.end() && i - speaker.first() > 1;
  }
}
