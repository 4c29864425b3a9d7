// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells words that are a name, a pronoun, a role or a body from those that only might speak. */
final class CertainSpeakers {
  private static final long SPEAKING = WordClass.mask(WordClass.BODY, WordClass.PRESS);
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;

  CertainSpeakers(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** Whether the words of a speaker are a name, a pronoun, a role or a body. */
  boolean isOne(Speaker speaker) {
    int first = speaker.first();
    int last = speaker.end() - 1;
    if (speaker.isEmpty()) {
      return false;
    }
    boolean body = false;
    for (int i = first; i <= last; i++) {
      boolean role = tokens.isRole(i) && (speaker.oblique() || mayBeSubject(i));
      body |= role || (tokens.organisation(i) & SPEAKING) != 0;
    }
    return body
        || (speaker.oblique() && tokens.isAllCaps(last))
        || PluralSubjects.isAt(tokens, first)
        || Honorifics.isHonored(tokens, last - 1, last + 1)
        || tokens.isAny(first, WordClass.PRONOUNS)
        || persons.lastWithin(first, last + 1).isPresent()
        || (first == last
            && first > 0
            && !tokens.isPlace(first)
            && (NameFinder.isBareCapital(tokens, first) || isGiven(first)));
  }

  /** {@code Айгуль}: a given name in the nominative. */
  boolean isGiven(int i) {
    return tokens.isCapitalized(i)
        && !tokens.isAllCaps(i)
        && !tokens.isPlace(i)
        && GivenNames.inNominative(tokens, i).isPresent();
  }

  private boolean mayBeSubject(int role) {
    return RoleReading.isNominative(tokens, role)
        || PluralSubjects.endsLikeOne(tokens, role)
        || tokens.endsIn(role, PLURAL)
        || tokens.hasKazakhLetter(role);
  }
}
