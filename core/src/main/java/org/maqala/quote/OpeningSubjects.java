// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subject that opens a Russian clause and that other words part from its verb: {@code |
 * Министерство в ответе изданию | сообщило}, {@code | Айгуль не спорит, но | отмечает}. It is no
 * full name, for those are found wherever they stand.
 */
final class OpeningSubjects {
  private static final int FARTHEST = 25;
  private static final int MOST_ADJECTIVES = 2;
  private static final Endings ADJECTIVE = Endings.of("nominative-adjective", Folding.WORDS);
  private static final Endings FULL_ADJECTIVE = Endings.of("full-adjective", Folding.WORDS);
  private static final Endings PAST = Endings.of("past-verb", Folding.WORDS);
  private static final int LONGEST_DOER = 8;
  private static final long NO_DOER =
      WordClass.mask(WordClass.GOVERNS, WordClass.PREP, WordClass.STOP) | WordClass.PRONOUNS;

  private static final ReportWords WHEN = ReportWords.of("when");

  /** {@code и}, {@code но}: what stands before the second verb of a subject. */
  private static final ReportWords JOINTS = ReportWords.of("link");

  private static final ReportWords CLAUSE = ReportWords.of("clause");

  /** What may stand before the subject, each as its words: {@code в свою очередь}. */
  private static final List<String[]> OPENINGS = openings();

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;
  private final ClauseSubjects clauses;

  OpeningSubjects(Tokens tokens, PersonIndex persons, NounPhrases phrases, ClauseSubjects clauses) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  private static List<String[]> openings() {
    List<String[]> openings = new ArrayList<>();
    ReportWords.set("opening").forEach(words -> openings.add(words.split(" ")));
    return openings;
  }

  /** The subject that opens the clause of the verb at {@code verb}, if no other may be its. */
  Speaker of(int from, int verb, Agreement agreement) {
    if (verb - from > FARTHEST) {
      return Speaker.NONE;
    }
    int first = behindOpening(from, verb);
    Speaker known = subject(first, verb, agreement);
    Speaker subject = known.isEmpty() ? doer(first, verb, agreement) : known;
    int end = subject.end();
    boolean adjacent = end == verb && first > from;
    boolean whole = !subject.isEmpty() && (adjacent || (end < verb && !tokens.isCapitalized(end)));
    return whole && isFree(end, verb) && !endsInName(end, verb) ? subject : Speaker.NONE;
  }

  /** {@code Глава делегации на переговорах | Саеб Эрекат | сказал}: a name that no table lists. */
  private boolean endsInName(int from, int verb) {
    int last = verb - 1;
    return last > from
        && NameFinder.isBareCapital(tokens, last)
        && !tokens.isPlace(last)
        && persons.lastWithin(from, verb).filter(name -> name.endToken() == verb).isEmpty();
  }

  /** {@code Вместе с тем |}, {@code Кроме того, |}: behind what opens a clause. */
  private int behindOpening(int from, int verb) {
    int first = from;
    for (String[] words : OPENINGS) {
      int end = from + words.length;
      boolean same = end < verb;
      for (int i = 0; same && i < words.length; i++) {
        same = tokens.is(from + i, words[i]);
      }
      first = same ? Math.max(first, end) : first;
    }
    return first < verb && first > from && tokens.is(first, ',') ? first + 1 : first;
  }

  private Speaker subject(int first, int verb, Agreement agreement) {
    if (tokens.is(first, "в") || tokens.is(first, "во")) {
      boolean inside = agreement.plural() && first + 1 < verb && clauses.isPlace(first + 1);
      return inside ? Speaker.oblique(first, phrases.end(first + 1, verb, false)) : Speaker.NONE;
    }
    if (isGiven(first, agreement)) {
      return Speaker.of(first, first + 1);
    }
    int head = first;
    while (head < Math.min(verb, first + MOST_ADJECTIVES)
        && !tokens.isRole(head)
        && tokens.endsIn(head, ADJECTIVE)
        && (tokens.endsWith(head, "ые") || tokens.endsWith(head, "ие")) == agreement.plural()) {
      head++;
    }
    boolean subject =
        head < verb
            && (agreement.plural()
                ? PluralSubjects.isAt(tokens, head)
                : isOne(head, agreement) || clauses.mayAgree(head, verb, agreement));
    return subject
        ? Speaker.of(first, beforeVerb(head, beforeSpeech(head, phrases.end(head, verb, false))))
        : Speaker.NONE;
  }

  /**
   * {@code | Командование не отрицает этого, но | отмечает}: what the clause opens with, of two
   * verbs that agree with it.
   */
  private Speaker doer(int first, int verb, Agreement agreement) {
    int joint = verb - 1;
    while (joint > first && (ClauseSubjects.isAdverb(tokens, joint) || tokens.is(joint, "не"))) {
      joint--;
    }
    int does = joint > first + 1 && JOINTS.hold(tokens, joint) ? doing(first, joint) : first;
    int end = does;
    while (end > first && (ClauseSubjects.isAdverb(tokens, end - 1) || tokens.is(end - 1, "не"))) {
      end--;
    }
    boolean doer =
        end > first
            && tokens.isWord(first)
            && !tokens.isAny(first, NO_DOER)
            && !ClauseSubjects.isAdverb(tokens, first)
            && !WHEN.hold(tokens, first)
            // Летом приехал гость и сказал; but Газпром, a body
            && (!tokens.endsWith(end - 1, "ом") || tokens.organisation(end - 1) != 0)
            && phrases.end(first, end, false) == end
            && !tokens.endsIn(end - 1, FULL_ADJECTIVE)
            && mayDo(first, end, does, agreement)
            && mayDo(first, end, verb, agreement);
    return doer ? Speaker.of(first, end) : Speaker.NONE;
  }

  /** The first finite verb of a clause, near its start; {@code from} if none is. */
  private int doing(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + LONGEST_DOER); i++) {
      if (!tokens.isWord(i) && !tokens.isMark(i)) {
        return from;
      }
      if (FiniteVerbs.isNoNoun(tokens, i) || SourceEnds.isVerb(tokens, i)) {
        return i;
      }
    }
    return from;
  }

  private boolean mayDo(int first, int end, int verb, Agreement said) {
    Agreement agreement = Agreement.of(tokens, verb);
    int head = first;
    while (head < end - 1
        && (NounPhrases.isAdjective(tokens, head) || tokens.endsWith(head, "ое"))) {
      head++;
    }
    return agreement.plural() == said.plural()
        && (agreement.plural()
            ? tokens.endsWith(head, "ы") || tokens.endsWith(head, "и")
            : clauses.agrees(head, verb, agreement));
  }

  /** {@code Врач | подошел, но сказал}: where another verb of the subject ends its words. */
  private int beforeVerb(int head, int end) {
    for (int i = head + 1; i < end; i++) {
      boolean past = !tokens.isCapitalized(i) && !tokens.isRole(i) && tokens.endsIn(i, PAST);
      if (past || SourceEnds.isVerb(tokens, i) || FiniteVerbs.isNoNoun(tokens, i)) {
        return i;
      }
    }
    return end;
  }

  /** {@code Министерство | «глубоко обеспокоено»}: no name that marks hold begins so. */
  private int beforeSpeech(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      boolean opens = tokens.isMark(i) && tokens.start(i) > tokens.end(i - 1);
      if (opens && tokens.isWord(i + 1) && !tokens.isCapitalized(i + 1)) {
        return i;
      }
    }
    return end;
  }

  private boolean isOne(int head, Agreement agreement) {
    return tokens.isRole(head)
        && RoleReading.isNominative(tokens, head)
        && !(tokens.isFeminineRole(head) && agreement.gender() == Person.Gender.MASCULINE);
  }

  private boolean isGiven(int i, Agreement agreement) {
    Optional<GivenNames.Given> given =
        tokens.isCapitalized(i) && !tokens.isAllCaps(i) && !tokens.isPlace(i)
            ? GivenNames.inNominative(tokens, i)
            : Optional.empty();
    return given.isPresent()
        && agreement.with(given.get().feminine() ? Person.Gender.FEMININE : Person.Gender.MASCULINE)
        && !(i + 1 < tokens.size() && tokens.isCapitalized(i + 1));
  }

  /**
   * {@code Комитет | (организация, которую все знают) | сообщил}: the close of what opens there.
   */
  private int behindAside(int open, int verb) {
    for (int i = open + 1; tokens.is(open, '(') && i < verb - 1; i++) {
      if (tokens.is(i, ')')) {
        return i;
      }
    }
    return open;
  }

  /** Whether between the two nothing may be the verb's subject, and no other clause begins. */
  private boolean isFree(int from, int verb) {
    for (int i = from; i < verb; i++) {
      i = behindAside(i, verb);
      boolean other =
          tokens.isAny(i, WordClass.SUBJECTS)
              || CLAUSE.hold(tokens, i)
              || tokens.startsWith(i, "котор")
              || tokens.isDash(i)
              || tokens.is(i, ';')
              || tokens.is(i, ':')
              || (tokens.isRole(i) && RoleReading.isNominative(tokens, i));
      if (other) {
        return false;
      }
    }
    Optional<Person.Mention> name = persons.lastWithin(from, verb);
    return name.isEmpty() || !name.get().subject();
  }
}
