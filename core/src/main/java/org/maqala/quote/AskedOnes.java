// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Whom a role means that answers: {@code Журналисты спросили Олега Котова о курсе. «…», – ответил |
 * глава банка}. It is the one who was asked in the sentence before, if a Russian text has named no
 * one else so far, and that sentence tells of no other role.
 */
final class AskedOnes {
  private static final ReportWords ASKS = ReportWords.past("asks");
  private static final ReportWords TALK = ReportWords.of("talk");
  private static final ReportWords ASKERS = ReportWords.of("asker");

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final Discourse discourse;
  private final RoleMatches matches;

  AskedOnes(Reading reading, PersonIndex persons, Discourse discourse, RoleMatches matches) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.discourse = discourse;
    this.matches = matches;
  }

  /** The one who was asked; empty if no one was, or the role may be another's. */
  Optional<Resolution> of(SoughtRole role) {
    if (!mayAnswer(role)) {
      return Optional.empty();
    }
    int at = role.at();
    int own = reading.sentences.startOf(at);
    int from = tokens.from(reading.sentences.startOf(Math.max(0, own - 1)));
    Optional<Mention> name = persons.lastWithin(from, tokens.from(at));
    return name.filter(one -> !one.subject() && isAsked(one, from, tokens.from(own)))
        .flatMap(one -> discourse.only(at, Gender.UNKNOWN, person -> true))
        .filter(one -> one == name.get().person())
        .filter(one -> !Agreement.isOpposite(one.gender, role.gender()))
        .filter(one -> matches.fits(one, role.heads(), role.words(), role.speaker()))
        .map(Resolution::of);
  }

  /** A role of one, with a field of work, that says of no one that he is new. */
  private boolean mayAnswer(SoughtRole role) {
    Speaker speaker = role.speaker();
    return !role.plural()
        && !speaker.oblique()
        && speaker.via().isEmpty()
        && !tokens.isAmidKazakh(role.head())
        && !role.is(WordClass.INDEFINITE)
        && !role.is(WordClass.RELATIVE)
        && !tokens.isAny(speaker.first(), WordClass.POSSESSIVES)
        && matches.fields(role.heads()) != 0;
  }

  /** Whether a sentence asks one, or talks with one, and no one in the nominative is called. */
  private boolean isAsked(Mention name, int from, int to) {
    int role = RoleReading.roleStart(tokens, name.firstToken(), false);
    boolean with = role > from && (tokens.is(role - 1, "с") || tokens.is(role - 1, "со"));
    boolean of = role > from && tokens.is(role - 1, WordClass.GOVERNS) && !with;
    boolean asks = false;
    for (int i = from; i < to; i++) {
      boolean other =
          tokens.isRole(i)
              && RoleReading.isNominative(tokens, i)
              && !(i >= role && i < name.endToken())
              && !ASKERS.hold(tokens, i);
      if (other) {
        return false;
      }
      asks |= with ? TALK.hold(tokens, i) : ASKS.hold(tokens, i) || isQuestion(i);
    }
    return asks && (!of || tokens.is(role - 1, "у"));
  }

  /** {@code задали | вопрос}. */
  private boolean isQuestion(int i) {
    return i > 0 && tokens.startsWith(i, "вопрос") && tokens.startsWith(i - 1, "зада");
  }
}
