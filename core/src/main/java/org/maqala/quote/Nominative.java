// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;

/** Puts a name that only stands in other cases into the nominative. */
final class Nominative {
  private Nominative() {}

  /** The name in the tokens given; as written where its gender isn't known. */
  static String of(Tokens tokens, int first, int end, Gender gender) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean gap = i > first && tokens.start(i) > tokens.end(i - 1);
      name.append(gap ? " " : "").append(word(tokens, i, end - first, gender));
    }
    return name.toString();
  }

  private static String word(Tokens tokens, int i, int words, Gender gender) {
    String surface = tokens.surface(i);
    Optional<Given> given = GivenNames.of(tokens, i);
    if (given.isPresent() && words > 1) {
      // Қасым-Жомарттың: the name keeps the spelling of the text where the ending only follows it.
      String key = given.get().key();
      boolean prefix = Folding.NAMES.fold(surface).startsWith(key);
      return prefix ? surface.substring(0, key.length()) : given.get().nominative();
    }
    String stem = NameForms.stem(tokens.letters(), tokens.start(i), tokens.end(i));
    boolean surname = NameForms.isSurname(tokens, i) || NameForms.isPatronymic(tokens, i);
    if (!surname || gender == Gender.UNKNOWN || stem.length() > surface.length()) {
      return surface;
    }
    boolean adjective = stem.endsWith("ск") || stem.endsWith("цк");
    String ending = gender == Gender.FEMININE ? (adjective ? "ая" : "а") : adjective ? "ий" : "";
    return surface.substring(0, stem.length()) + ending;
  }
}
