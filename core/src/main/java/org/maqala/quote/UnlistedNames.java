// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.quote.GivenNames.Given;
import org.maqala.text.Span;

/** Makes the nominative of names that the index of persons doesn't hold. */
final class UnlistedNames {
  private static final Endings CASE = Endings.of("name-genitive", Folding.WORDS);
  private static final String VOWELS = "аеиоуыэюя";
  private static final int SHORTEST = 2;

  private final String text;
  private final Tokens tokens;

  UnlistedNames(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** {@code Татьяну}: a given name alone. */
  ResolvedSpeaker given(int i, Given given) {
    return new ResolvedSpeaker(given.nominative(), span(i, i));
  }

  /**
   * {@code Джейкоба Моргана}: the given name and surname of a man in the genitive; as written where
   * their endings don't go together.
   */
  ResolvedSpeaker man(int given, int surname) {
    Span span = span(given, surname);
    String first = nominative(given);
    String last = nominative(surname);
    boolean changed = !first.equals(tokens.surface(given)) && !last.equals(tokens.surface(surname));
    String name = changed ? first + " " + last : span.in(text);
    return ResolvedSpeaker.written(name, span);
  }

  private String nominative(int i) {
    String surface = tokens.surface(i);
    int ending = CASE.longest(tokens.letters(), tokens.start(i), tokens.end(i), SHORTEST);
    if (ending == 0) {
      return surface;
    }
    String stem = surface.substring(0, surface.length() - ending);
    if (NameForms.isSurname(tokens, i)) {
      boolean adjective = tokens.endsWith(i, "ского") || tokens.endsWith(i, "цкого");
      return adjective ? stem + "ий" : tokens.endsWith(i, "ого") ? surface : stem;
    }
    boolean vowel = VOWELS.indexOf(tokens.key(i).charAt(stem.length() - 1)) >= 0;
    boolean soft = tokens.endsWith(i, "я");
    return soft ? stem + (vowel ? "й" : "ь") : vowel ? surface : stem;
  }

  private Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last));
  }
}
