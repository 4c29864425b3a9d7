// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * The subjects of Russian verbs that report without a quote. There more kinds of them speak than
 * beside a quote: several people, bodies of any kind, papers.
 */
final class ReportSubjects {
  private static final int LONGEST = 8;
  private static final Endings AGENTS = Endings.of("agent-plural", Folding.WORDS);
  private static final Endings DATIVE = Endings.of("dative", Folding.WORDS);
  private static final Endings PLURAL = Endings.of("plural-role", Folding.WORDS);

  private static final Endings ADJECTIVE = Endings.of("nominative-adjective", Folding.WORDS);
  private static final ReportWords CONJUNCTIONS = ReportWords.of("conjunction");
  private static final ReportWords IMPERSONAL = ReportWords.of("impersonal");
  private static final ReportWords BETWEEN = ReportWords.of("before-verb");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final SpeakerFinder speakers;
  private final NounPhrases phrases;

  ReportSubjects(Tokens tokens, PersonIndex persons, SpeakerFinder speakers) {
    this.tokens = tokens;
    this.persons = persons;
    this.speakers = speakers;
    this.phrases = new NounPhrases(tokens, persons);
  }

  /** The subject that stands before a verb, or what the verb may have instead. */
  Speaker before(Cue cue) {
    int last = subjectEnd(cue.from(), cue.first());
    Speaker joined = joined(cue.from(), last);
    if (!joined.isEmpty()) {
      return joined;
    }
    Speaker speaker = alone(speakers.find(cue));
    if (isImpersonal(cue.first())) {
      return speaker.oblique() ? speaker : Speaker.NONE;
    }
    if (!speaker.isEmpty() || last <= cue.from()) {
      return speaker;
    }
    Speaker paper = paper(cue.from(), last);
    boolean plural = Agreement.of(tokens, cue.first()).plural();
    return paper.isEmpty() && plural ? agents(cue.from(), last) : paper;
  }

  /** {@code сообщается}, {@code говорилось}: no one is the subject, but a paper may say it. */
  boolean isImpersonal(int verb) {
    return IMPERSONAL.hold(tokens, verb);
  }

  /** {@code хотя | критики}, {@code врач | якобы}, {@code критики | не смогли понять это}. */
  private Speaker alone(Speaker speaker) {
    int first = speaker.first();
    while (first < speaker.end() && CONJUNCTIONS.hold(tokens, first)) {
      first++;
    }
    int end = Math.min(first + 1, speaker.end());
    while (end < speaker.end() && !BETWEEN.hold(tokens, end)) {
      end++;
    }
    return new Speaker(first, end, speaker.oblique(), speaker.via());
  }

  /** The subject right behind a verb, if it is one that can speak; skips the paper spoken to. */
  Speaker behind(Cue cue) {
    int from = cue.end();
    while (from < cue.to() && tokens.is(from, WordClass.ADVERB)) {
      from++;
    }
    if (from < cue.to() && tokens.isMark(from)) {
      int close = from + 1;
      while (close < cue.to() && !tokens.isMark(close)) {
        close++;
      }
      // сообщили «Интерфаксу» | в полиции
      if (close + 1 < cue.to() && tokens.endsIn(close - 1, DATIVE)) {
        from = close + 1;
      }
    }
    Speaker speaker = speakers.find(new Cue(cue.kind(), cue.first(), from, cue.first(), cue.to()));
    if (speaker.isEmpty() && from < cue.to() && (speaker.via().isPresent() || isOutlet(from))) {
      // Об этом сообщает CNN: what passes a quote on reports by itself where there is none.
      return Speaker.of(from, Math.max(from + 1, phrases.end(from, cue.to(), false)));
    }
    boolean behind = !speaker.isEmpty() && speaker.first() >= from;
    return behind && mayEnd(speaker) && isSubject(speaker) ? speaker : Speaker.none(speaker.via());
  }

  private boolean isOutlet(int i) {
    return tokens.isAllCaps(i) || tokens.isOrganisation(i, WordClass.PRESS);
  }

  /** {@code говорится | на сайте ведомства}: where a statement stands. */
  Speaker place(Cue cue) {
    int from = cue.end();
    boolean paper =
        from + 1 < cue.to() && tokens.is(from, "на") && tokens.organisation(from + 1) != 0;
    return paper ? Speaker.oblique(from, phrases.end(from + 1, cue.to(), true)) : Speaker.NONE;
  }

  /** The token behind the subject of the verb at {@code verb}: {@code экологи | ранее сообщили}. */
  private int subjectEnd(int from, int verb) {
    int end = verb;
    while (end > from && tokens.is(end - 1, WordClass.ADVERB)) {
      end--;
    }
    return end;
  }

  /** {@code Иван Петров и Олег Сидоров}: two names, each with its role. */
  private Speaker joined(int from, int end) {
    Optional<Mention> second = persons.lastWithin(from, end);
    if (second.isEmpty() || second.get().endToken() != end || !second.get().subject()) {
      return Speaker.NONE;
    }
    int and = RoleReading.roleStart(tokens, second.get().firstToken(), true) - 1;
    Optional<Mention> first = and > from ? persons.lastWithin(from, and) : Optional.empty();
    boolean joined =
        first.isPresent()
            && tokens.is(and, "и")
            && first.get().endToken() == and
            && first.get().subject();
    return joined
        ? Speaker.of(
            Math.max(from, RoleReading.roleStart(tokens, first.get().firstToken(), true)), end)
        : Speaker.NONE;
  }

  /** {@code «Ведомости»}, {@code Лента.ру}: a name in marks that opens the clause, an address. */
  private Speaker paper(int from, int end) {
    int last = end - 1;
    if (tokens.isMark(last) && last > from) {
      int open = last - 1;
      while (open > Math.max(from, last - LONGEST) && !tokens.isMark(open)) {
        open--;
      }
      if (!tokens.isMark(open) || open == last) {
        return Speaker.NONE;
      }
      int noun = open > from && tokens.isWord(open - 1) ? open - 1 : open;
      // в эфире «Труда» сказал: what the marks hold is no subject.
      boolean governed = noun > from && tokens.is(noun - 1, WordClass.GOVERNS);
      return governed || tokens.is(noun, WordClass.GOVERNS)
          ? Speaker.NONE
          : Speaker.of(tokens.is(noun, WordClass.ADVERB) ? open : noun, end);
    }
    boolean address =
        last - 2 >= from
            && tokens.is(last - 1, '.')
            && tokens.end(last - 1) == tokens.start(last)
            && tokens.start(last - 1) == tokens.end(last - 2)
            && tokens.isCapitalized(last - 2);
    return address ? Speaker.of(last - 2, end) : Speaker.NONE;
  }

  /** {@code некоторые музыкальные критики}: several who do something, of whom no table knows. */
  private Speaker agents(int from, int end) {
    for (int i = end - 1; i >= Math.max(from, end - LONGEST); i--) {
      if (!tokens.isWord(i)) {
        break;
      }
      if (isAgents(i)) {
        int start = i;
        while (start > from && tokens.length(start - 1) > 3 && tokens.endsIn(start - 1, PLURAL)) {
          start--;
        }
        boolean governed = start > from && tokens.is(start - 1, WordClass.GOVERNS);
        boolean whole = phrases.end(start, end, false) == end;
        return whole && !governed ? Speaker.of(start, end) : Speaker.NONE;
      }
    }
    return Speaker.NONE;
  }

  private boolean isAgents(int i) {
    boolean role = tokens.isRole(i) && tokens.endsIn(i, PLURAL);
    return role || (tokens.length(i) > 5 && tokens.endsIn(i, AGENTS));
  }

  /** Whether a phrase names someone or something that can speak. */
  boolean isKnown(Speaker speaker) {
    return isSomeone(speaker) || isOrganisation(speaker);
  }

  /** Whether a phrase names someone, or something by a proper name. */
  boolean isSomeone(Speaker speaker) {
    return speakers.isCertain(speaker) || isSeveral(speaker) || isProper(speaker);
  }

  /** Behind its verb a phrase may be the object as well: {@code добавила приложения}. */
  private boolean mayEnd(Speaker speaker) {
    int first = speaker.first();
    boolean one = tokens.is(first, WordClass.QUANTIFIER) && tokens.is(first + 1, "из");
    return one || isSomeone(speaker) || (speaker.oblique() && isOrganisation(speaker));
  }

  /** {@code «Ростелеком»}, {@code студия Paramount}. */
  boolean endsInName(Speaker speaker) {
    int last = speaker.end() - 1;
    return last >= speaker.first() && (tokens.isMark(last) || tokens.isLatin(last));
  }

  private boolean isProper(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      boolean within = tokens.isLatin(i) || (i > 0 && tokens.isWord(i - 1));
      if (tokens.isMark(i) || tokens.isAllCaps(i) || (tokens.isCapitalized(i) && within)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrganisation(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      if (tokens.organisation(i) != 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code он}, {@code министр}, {@code Омаров}: no object stands before the subject. */
  boolean opensWithSubject(Speaker speaker) {
    int first = speaker.first();
    boolean adjective = speaker.end() > first + 1 && tokens.endsIn(first, ADJECTIVE);
    int noun = adjective ? first + 1 : first;
    boolean nominative = RoleReading.isNominative(tokens, noun) || tokens.endsIn(noun, PLURAL);
    boolean role = tokens.isRole(noun) && nominative;
    boolean name = startsName(first) || NameFinder.isBareCapital(tokens, first);
    boolean press = tokens.isOrganisation(noun, WordClass.PRESS);
    return role || name || press || tokens.isAny(first, WordClass.PRONOUNS);
  }

  /** Whether a noun for a body or an outlet starts at a token. */
  boolean isOutletAt(int i) {
    return tokens.isOrganisation(i, WordClass.BODY) || tokens.isOrganisation(i, WordClass.PRESS);
  }

  /** {@code Юлия}: a given name alone. */
  boolean isGivenName(Speaker speaker) {
    int first = speaker.first();
    return speaker.end() == first + 1
        && tokens.isCapitalized(first)
        && GivenNames.of(tokens, first).isPresent();
  }

  /** Whether someone's name starts at a token. */
  boolean startsName(int i) {
    return persons.nameEnd(i) > 0;
  }

  /** Whether a phrase is of several who do something, whoever they are. */
  private boolean isSeveral(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      if (isAgents(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no name in the phrase stands in another case than a subject does. */
  private boolean isSubject(Speaker speaker) {
    Optional<Mention> name = persons.lastWithin(speaker.first(), speaker.end());
    int first = speaker.first();
    // угрожали | президенту Ли
    boolean dative =
        tokens.isRole(first)
            && !RoleReading.isNominative(tokens, first)
            && tokens.endsIn(first, DATIVE);
    if (dative && !speaker.oblique()) {
      return false;
    }
    return speaker.oblique() || name.isEmpty() || name.get().subject();
  }
}
