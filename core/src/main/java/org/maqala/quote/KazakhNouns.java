// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Says whom a Kazakh noun for someone means that no table lists: {@code ата-аналар}, several, are
 * themselves; {@code өнерпаз} is the only one whom the text names, and else himself.
 */
final class KazakhNouns {
  private static final int MOST_MENTIONS = 60;
  private static final int LONGEST_OWNED = 2;
  private static final String LEARNED = "танушы";

  private static final ReportWords MINE = ReportWords.of("kk-mine");
  private static final ReportWords BODIES =
      ReportWords.of("generic", "regulator", "office", "nameless", "kk-shortened");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final Discourse discourse;
  private final RoleMatches matches;
  private final BodyResolver bodies;

  KazakhNouns(
      Tokens tokens,
      PersonIndex persons,
      Discourse discourse,
      RoleMatches matches,
      BodyResolver bodies) {
    this.tokens = tokens;
    this.persons = persons;
    this.discourse = discourse;
    this.matches = matches;
    this.bodies = bodies;
  }

  /**
   * Whom a speaker of such a noun is; empty if the words are none, or may be several people.
   *
   * @param at the offset that who is meant is named before
   */
  Optional<Resolution> of(Speaker speaker, int at) {
    int last = speaker.end() - 1;
    if (!isNoun(speaker)) {
      return Optional.empty();
    }
    if (KazakhPeople.areSeveral(tokens, last)) {
      boolean theirs = tokens.isAny(speaker.first(), WordClass.POSSESSIVES);
      int first = speaker.first() + (theirs && speaker.first() < last ? 1 : 0);
      return Optional.of(Resolution.ofBody(bodies.itself(first, speaker.end())));
    }
    if (MINE.hold(tokens, last)) {
      return Optional.of(Resolution.of(bodies.of(speaker), Gender.UNKNOWN));
    }
    Optional<Person> called = calledSo(last, at);
    if (called.isPresent()) {
      return called.map(Resolution::of);
    }
    // дейді | тұтынушы: what one does is another's, but дінтанушы is what one has learned
    boolean agent = KazakhForms.isAgent(tokens, last) && !tokens.endsWith(last, LEARNED);
    Optional<Resolution> himself = Optional.of(Resolution.of(bodies.of(speaker), Gender.UNKNOWN));
    if (agent || isOfSomeone(speaker) || persons.indexBefore(tokens.from(at)) == 0) {
      return himself;
    }
    return discourse
        .only(at, Gender.UNKNOWN, person -> true)
        .filter(person -> matches.isSubject(person, at) && !matches.holdsOffice(person))
        .map(Resolution::of);
  }

  /** {@code қаланың бас санитары}, {@code күйеуі}, but not {@code өнер адамы}, {@code ойыншы}. */
  private boolean isOfSomeone(Speaker speaker) {
    int last = speaker.end() - 1;
    boolean owned =
        KazakhForms.isPossessed(tokens, last)
            && !KazakhForms.isAgent(tokens, last)
            && !KazakhForms.isVerb(tokens, last);
    boolean owner = last == speaker.first();
    for (int i = speaker.first(); i < last; i++) {
      owner |= KazakhForms.isGenitive(tokens, i);
    }
    return owned && owner;
  }

  /** A phrase in lower case in the nominative, with nothing in it that is a role or a body. */
  private boolean isNoun(Speaker speaker) {
    int last = speaker.end() - 1;
    boolean noun = !speaker.oblique() && tokens.isAmidKazakh(last) && !tokens.isCapitalized(last);
    boolean people = KazakhPeople.areSeveral(tokens, last);
    noun &= !BODIES.hold(tokens, last);
    for (int i = speaker.first(); noun && i <= last; i++) {
      boolean body = tokens.organisation(i) != 0 && (i == last || !people);
      boolean object = KazakhForms.isOblique(tokens, i) && !KazakhForms.isGenitive(tokens, i);
      noun =
          tokens.isWord(i)
              && !body
              && (!object || i >= last - 1)
              && !(tokens.isRole(i) && i == last && !people)
              && !tokens.is(i, WordClass.DOCUMENT)
              && !tokens.isAny(i, WordClass.PRONOUNS & ~WordClass.POSSESSIVES);
    }
    return noun && !KazakhForms.isInPlace(tokens, last) && !KazakhForms.isLocative(tokens, last);
  }

  /**
   * {@code көп балалы | ана Айгүл Омарова}, {@code анасы | Айгүл Омарова}: the last whom the text
   * calls so before his name.
   */
  private Optional<Person> calledSo(int noun, int at) {
    int before = persons.indexBefore(tokens.from(at));
    for (int i = before - 1; i >= Math.max(0, before - MOST_MENTIONS); i--) {
      Mention mention = persons.mentions().get(i);
      int word = mention.firstToken() - 1;
      if (word >= 0 && tokens.isWord(word) && isSame(word, noun)) {
        return Optional.of(mention.person());
      }
    }
    return Optional.empty();
  }

  /** {@code ана}, and the same noun where it says whose, {@code анасы}. */
  private boolean isSame(int word, int noun) {
    int longer = tokens.length(word) - tokens.length(noun);
    return longer == 0
        ? tokens.is(word, tokens.key(noun))
        : longer > 0
            && longer <= LONGEST_OWNED
            && tokens.startsWith(word, tokens.key(noun))
            && KazakhForms.isPossessed(tokens, word);
  }
}
