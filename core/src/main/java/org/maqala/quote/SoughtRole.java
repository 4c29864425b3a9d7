// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * A role whose holder is sought: {@code глава фонда}, with all that its words say of him.
 *
 * @param speaker the role as written
 * @param head the token of its noun
 * @param heads the nouns of the role, and those that name the same office
 * @param words the other words of the role
 * @param gender what the noun or the verb tells of the holder
 * @param plural whether the noun means several
 * @param expert whether the noun says only that someone knows the matter
 * @param at the offset that the holder speaks at
 * @param verb what the reporting verb agrees with
 */
record SoughtRole(
    Speaker speaker,
    int head,
    Set<String> heads,
    Set<String> words,
    Gender gender,
    boolean plural,
    boolean expert,
    int at,
    Agreement verb) {
  /** Nouns that only men are called by: {@code мужчина утверждает}. */
  private static final Set<String> MEN = ReportWords.set("man");

  /** The role that a phrase is; empty if it is none, but a body. */
  static Optional<SoughtRole> of(Tokens tokens, Speaker speaker, int at, Agreement verb) {
    Set<String> heads = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    RoleReading.collect(tokens, speaker.first(), speaker.end(), heads, words);
    RoleReading.addHeld(heads, words);
    int head = RoleHeads.of(tokens, speaker);
    if (heads.isEmpty() || head < 0 || RoleHeads.isKazakhBody(tokens, speaker)) {
      return Optional.empty();
    }
    boolean man = MEN.contains(tokens.roleStem(head)) && !tokens.hasKazakhLetter(head);
    Gender gender =
        tokens.isFeminineRole(head) ? Gender.FEMININE : man ? Gender.MASCULINE : verb.gender();
    boolean plural = PluralRoles.isPlural(tokens, head, speaker.oblique());
    boolean expert = Lexicon.get().is(WordClass.EXPERT, heads.iterator().next());
    return Optional.of(
        new SoughtRole(speaker, head, heads, words, gender, plural, expert, at, verb));
  }

  /** The noun that the role is told by. */
  String stem() {
    return heads.iterator().next();
  }

  /** Whether the noun is of that class. */
  boolean is(WordClass set) {
    return Lexicon.get().is(set, stem());
  }

  /** Whether it is one word. */
  boolean isOneWord() {
    return speaker.end() == speaker.first() + 1;
  }
}
