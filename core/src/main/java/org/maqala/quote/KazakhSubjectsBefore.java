// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.function.Predicate;

/** Finds the subject of a Kazakh verb that stands before the quote, far from the verb behind it. */
final class KazakhSubjectsBefore {
  /** How many tokens a title in marks may take. */
  private static final int LONGEST_TITLE = 7;

  private final Tokens tokens;
  private final KazakhSpeakers kazakh;
  private final KazakhOpenings openings;
  private final KazakhBeforeQuote adjacent;
  private final SubjectsBefore russian;
  private final SpeakersToOthers toOthers;
  private final Predicate<Speaker> certain;

  /**
   * Asks {@code certain} whether the words of a speaker are a name, a pronoun, a role or a body.
   */
  KazakhSubjectsBefore(
      Tokens tokens,
      KazakhSpeakers kazakh,
      KazakhOpenings openings,
      KazakhBeforeQuote adjacent,
      SubjectsBefore russian,
      Predicate<Speaker> certain) {
    this.tokens = tokens;
    this.kazakh = kazakh;
    this.openings = openings;
    this.adjacent = adjacent;
    this.russian = russian;
    this.toOthers = new SpeakersToOthers(tokens, kazakh);
    this.certain = certain;
  }

  /** The subject of a Kazakh verb that stands before the quote that the verb follows. */
  Speaker before(int from, int to) {
    boolean colon = to > from && tokens.is(to - 1, ':');
    int end = colon ? KazakhPeople.withoutParticle(tokens, from, to - 1) : to;
    Speaker next = kazakh.endingAt(from, end);
    if (next.isEmpty() && colon) {
      next = adjacent.people(from, end);
    }
    if (next.isEmpty() && colon) {
      next = toOthers.before(from, to - 1);
    }
    if (next.isEmpty() && colon && toOthers.isDoing(from, to - 1)) {
      next = doing(from, to - 1);
    }
    if (!next.isEmpty()) {
      return next;
    }
    int last = Math.max(from, behindMarks(from, to));
    Speaker subject = russian.subjectBefore(last, to, Agreement.ANY);
    // полиция | полковнигі Қ. Сахов: in Kazakh what says whose stands before the role
    Speaker named = kazakh.named(last, to);
    boolean within = named.first() >= subject.first() && named.end() <= subject.end();
    return !named.isEmpty() && (within || named.end() == subject.end()) ? named : subject;
  }

  /** Where the words before a quote begin that no mark stands in but those of a title. */
  private int behindMarks(int from, int to) {
    int last = to - 1;
    while (last > from) {
      if (!tokens.isMark(last - 1)) {
        last--;
        continue;
      }
      int open = tokens.openingMark(from, last - 1);
      boolean title = open < last - 1 && last - open <= LONGEST_TITLE && !tokens.isDash(last);
      if (!title) {
        break;
      }
      last = open;
    }
    return last;
  }

  /** {@code Сонда | Айгүл | анасына бұрылып: «…»}: who does something before the colon. */
  private Speaker doing(int from, int colon) {
    int clause = toOthers.clause(from, colon);
    Speaker given = toOthers.given(clause, colon);
    Speaker subject = given.isEmpty() ? person(clause, colon) : given;
    boolean one = !subject.isEmpty() && (!given.isEmpty() || certain.test(subject));
    return one ? subject : Speaker.NONE;
  }

  /** The person, by name, role or pronoun, who opens a Kazakh sentence. */
  Speaker person(int from, int verb) {
    boolean linked =
        from + 2 < verb
            && tokens.is(from + 1, ',')
            && (tokens.is(from, "ал") || tokens.is(from, WordClass.KK_LINKER));
    Speaker opening = openings.opening(linked ? from + 2 : from, verb);
    boolean body =
        !opening.isEmpty()
            && (tokens.organisation(opening.end() - 1) != 0
                || tokens.is(opening.end() - 1, WordClass.DOCUMENT));
    boolean subject = !body || (!opening.isEmpty() && kazakh.areAdjuncts(opening.end(), verb));
    return !opening.isEmpty() && subject ? opening : Speaker.NONE;
  }
}
