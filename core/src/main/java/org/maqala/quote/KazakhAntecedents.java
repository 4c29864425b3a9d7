// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Finds the one without a name of whom the Kazakh sentence before a quote tells: {@code Ауыл
 * тұрғыны пікір білдірді. «…», – деді}. A verb of saying that goes without its subject, or with
 * {@code ол}, means him, unless someone spoke since.
 */
final class KazakhAntecedents {
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final SpeakerFinder speakers;
  private final Discourse discourse;
  private final RoleResolver roles;

  KazakhAntecedents(
      Reading reading,
      PersonIndex persons,
      SpeakerFinder speakers,
      Discourse discourse,
      RoleResolver roles) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.speakers = speakers;
    this.discourse = discourse;
    this.roles = roles;
  }

  /** Whom the sentence before the one at {@code at} tells of; empty if it names anyone. */
  Optional<Resolution> before(int at) {
    Speaker subject = subject(at, discourse.hasSaid(at));
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int first = subject.first();
    int start = tokens.start(first);
    if (tokens.isAny(first, WordClass.PRONOUNS)) {
      return discourse.lastSpokenOf(start, Gender.UNKNOWN);
    }
    boolean sure = persons.indexBefore(first) == 0 || !subject(at, true).isEmpty();
    return Optional.of(roles.resolve(subject, start, Agreement.ANY))
        .filter(who -> who.person().isPresent() || (sure && who.who().isPresent()));
  }

  /**
   * The subject of the sentence before the one that {@code at} lies in: a role or a pronoun, where
   * that sentence names no one.
   *
   * @param told whether the sentence must say that he speaks, since another may be meant
   */
  private Speaker subject(int at, boolean told) {
    int own = reading.sentences.startOf(at);
    int first = tokens.from(reading.sentences.startBefore(own));
    int verb = tokens.from(own) - 2;
    boolean sentence =
        own == at
            && verb > first
            && tokens.is(verb + 1, '.')
            && FiniteVerbs.isKazakhPast(tokens, verb)
            && (!told || tokens.isAfterDep(verb))
            && tokens.isAmidKazakh(verb);
    if (!sentence || quotes(first, verb)) {
      return Speaker.NONE;
    }
    Speaker subject = speakers.kazakhPerson(first, verb);
    return isOne(subject) && areOthers(first, subject.end(), verb) ? subject : Speaker.NONE;
  }

  /** {@code Әкім Омаровтың ісі туралы айтты}: no one is named but behind the subject, in a case. */
  private boolean areOthers(int from, int subject, int verb) {
    int end = persons.indexBefore(verb);
    for (int i = persons.indexBefore(from); i < end; i++) {
      Mention mention = persons.mentions().get(i);
      boolean owner = KazakhForms.isGenitive(tokens, mention.endToken() - 1);
      if (mention.firstToken() < subject || !owner) {
        return false;
      }
    }
    return true;
  }

  /** Whether words are quoted, or said, in a sentence. */
  private boolean quotes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, WordClass.SAYS_IN_KAZAKH) || tokens.is(i, "деп") || tokens.is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** A role or a pronoun, but no relative, who is someone's. */
  private boolean isOne(Speaker subject) {
    if (subject.isEmpty()) {
      return false;
    }
    int last = subject.end() - 1;
    boolean pronoun = last == subject.first() && tokens.is(last, WordClass.HE_OR_SHE);
    boolean role =
        tokens.isRole(last)
            && tokens.organisation(last) == 0
            && !Owners.isOfSomeone(tokens.roleStem(last))
            && !tokens.endsIn(last, PLURAL)
            && !tokens.isAny(subject.first(), WordClass.POSSESSIVES);
    boolean one = tokens.is(last, "бірі") && last > subject.first();
    return pronoun || role || one;
  }
}
