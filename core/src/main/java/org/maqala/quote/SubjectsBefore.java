// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Finds the subject of Russian reporting words before their verb: {@code бывший министр | заявил}.
 * It stands in the nominative and agrees with the verb; plural verbs may go without one.
 */
final class SubjectsBefore {

  /** The most words in marks that may be a name; more are a quote with people of its own. */
  private static final int LONGEST_NAME = 4;

  private static final int LONGEST_CLAUSE = 25;
  private static final ReportWords CONVERBS = ReportWords.of("converb", "naming");
  private static final Endings PARTICIPLE = Endings.of("participle", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;
  private final SubjectsBehind behind;
  private final OutletsBefore outlets;
  private final ClauseSubjects openings;
  private final OpeningSubjects opening;
  private final GroupsBefore groups;
  private final SeveralNames joined;
  private final PaperSubjects papers;
  private final UnlistedSubjects unlisted;
  private final PlacesThatSpeak places;
  private final AdjunctsBefore adjuncts;

  SubjectsBefore(Tokens tokens, PersonIndex persons, NounPhrases phrases, SubjectsBehind behind) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
    this.behind = behind;
    this.outlets = new OutletsBefore(tokens);
    this.openings = new ClauseSubjects(tokens, phrases);
    this.opening = new OpeningSubjects(tokens, persons, phrases, openings);
    this.groups = new GroupsBefore(tokens, phrases);
    this.joined = new SeveralNames(tokens, persons);
    this.papers = new PaperSubjects(tokens, phrases);
    this.unlisted = new UnlistedSubjects(tokens, persons);
    this.places = new PlacesThatSpeak(tokens, phrases);
    this.adjuncts = new AdjunctsBefore(tokens);
  }

  /** The last pronoun or name among the tokens that may be the subject of the verb. */
  Speaker subjectBefore(int from, int to, Agreement verb) {
    if (to - 1 > from && TheOther.isBefore(tokens, to, verb)) {
      return Speaker.of(to - 1, to);
    }
    for (int i = clauseEnd(from, to) - 1; i >= from; i--) {
      int open = tokens.isMark(i) ? tokens.openingMark(from, i) : i;
      if (i - open > LONGEST_NAME) {
        i = open;
        continue;
      }
      if (verb.withPronoun(tokens, i)) {
        return Speaker.of(i, i + 1);
      }
      if (!tokens.isCapitalized(i)) {
        continue;
      }
      Optional<Mention> name = persons.lastWithin(from, i + 1);
      if (name.isPresent()
          && name.get().endToken() == i + 1
          && name.get().subject()
          && verb.with(name.get().person().gender)) {
        int first = name.get().firstToken();
        int start = RoleReading.phraseStart(tokens, from, first);
        start = RoleReading.firstRole(tokens, from, start, first);
        start = start < first ? RolePhrases.withOwner(tokens, from, start) : start;
        if (!NounPhrases.isGoverned(tokens, start, from)) {
          return Speaker.of(start, i + 1);
        }
      }
    }
    return Speaker.NONE;
  }

  /**
   * The token before which the subject of the verb at {@code to} stands: {@code X|, который дружил
   * с Y, сказал}.
   */
  private int clauseEnd(int from, int to) {
    int that = to > from + 1 && tokens.is(to - 1, "и") && tokens.is(to - 2, ',') ? to - 2 : from;
    for (int i = from + 1; i < that; i++) {
      // X опроверг|, что Y ушел, и заявил
      if (tokens.is(i, ',') && tokens.is(i + 1, "что")) {
        return i;
      }
    }
    int last = to > from && !tokens.is(to - 1, ',') ? to - 2 : to - 1;
    if (last <= from || !tokens.is(last, ',')) {
      return to;
    }
    for (int i = last - 1; i > Math.max(from, last - LONGEST_CLAUSE); i--) {
      if (tokens.is(i, ',')) {
        boolean which = tokens.startsWith(i + 1, "котор") || tokens.startsWith(i + 2, "котор");
        return which || isParticiple(i + 1) ? i : to;
      }
    }
    return to;
  }

  /** {@code X сообщил|, что Y уволен, отметив}: where what X says begins; else the converb. */
  private int thatBefore(Cue cue) {
    boolean says = false;
    for (int i = cue.from(); i + 1 < cue.first(); i++) {
      if (says && tokens.is(i, ',') && tokens.is(i + 1, "что")) {
        return i;
      }
      says |= tokens.is(i, WordClass.CUE);
    }
    return cue.first();
  }

  private boolean isParticiple(int t) {
    return !tokens.isCapitalized(t) && tokens.length(t) > 6 && tokens.endsIn(t, PARTICIPLE);
  }

  /** {@code человеку|, который вчера рассказал}: the comma before a verb's relative, or 0. */
  static int relative(Tokens tokens, int from, int verb) {
    int which = verb - 1;
    while (which > from && tokens.is(which, WordClass.ADVERB)) {
      which--;
    }
    boolean opens =
        which > from + 1
            && tokens.is(which - 1, ',')
            && tokens.startsWith(which, "котор")
            && (tokens.endsWith(which, "ый")
                || tokens.endsWith(which, "ая")
                || tokens.endsWith(which, "ые"));
    return opens ? which - 1 : 0;
  }

  /** Whom a relative clause speaks of: the name or role right before its comma. */
  private Speaker antecedent(int from, int comma, Agreement verb) {
    Optional<Mention> name = persons.lastWithin(from, comma);
    if (name.isPresent() && name.get().endToken() == comma) {
      int start = RoleReading.roleStart(tokens, name.get().firstToken(), name.get().subject());
      return verb.with(name.get().person().gender)
          ? new Speaker(Math.max(from, start), comma, !name.get().subject(), Optional.empty())
          : Speaker.NONE;
    }
    Speaker role = roleBefore(from, comma);
    return role.end() == comma ? role : Speaker.NONE;
  }

  /** The speaker that goes with a verb that stands before the quote. */
  Speaker before(Cue cue) {
    Agreement verb = Agreement.of(tokens, cue.first());
    int comma = relative(tokens, cue.from(), cue.first());
    if (comma > 0) {
      return antecedent(cue.from(), comma, verb);
    }
    boolean inserted = cue.first() > cue.from() && tokens.is(cue.first() - 1, ',');
    Speaker named =
        writer(cue, verb)
            .or(() -> verb.plural() ? papers.inBodyOf(cue) : Speaker.NONE)
            // Поэт был в сознании, сообщает | его друг: «…»
            .or(() -> inserted ? nextTo(cue, verb) : Speaker.NONE)
            .or(() -> subjectOf(cue, verb));
    boolean infinitive =
        tokens.is(cue.first(), WordClass.INFINITIVE) && !tokens.is(cue.first(), WordClass.CUE);
    return named.or(() -> infinitive ? ofPhase(cue) : unnamed(cue, verb));
  }

  /** {@code Зрители | начали скандировать: «…»}: the subject of the verb before an infinitive. */
  private Speaker ofPhase(Cue cue) {
    int phase = cue.first() - 1;
    return phase > cue.from() && FiniteVerbs.isOne(tokens, phase)
        ? unnamed(
            new Cue(cue.kind(), phase, cue.end(), cue.from(), cue.to()),
            Agreement.of(tokens, phase))
        : Speaker.NONE;
  }

  /** The last pronoun or name before the verb, or before what a converb goes with. */
  private Speaker subjectOf(Cue cue, Agreement verb) {
    int stop = CONVERBS.hold(tokens, cue.first()) ? thatBefore(cue) : cue.first();
    return subjectBefore(cue.from(), stop, verb)
        .or(() -> subjectBefore(cue.from(), cue.first(), verb));
  }

  /** Who is no one that {@link PersonIndex} knows, before the verb or beside it. */
  private Speaker unnamed(Cue cue, Agreement verb) {
    int given = openings.givenWithRole(cue.from(), cue.first(), verb);
    if (given >= 0) {
      return Speaker.of(given, given + 1);
    }
    boolean nobody = isReflexive(tokens, cue.first()) || tokens.endsWith(cue.first(), "но");
    Speaker paper = nobody ? papers.paper(cue) : Speaker.NONE;
    if (!paper.isEmpty()) {
      return paper;
    }
    int stop = adverbsStart(cue.from(), clauseEnd(cue.from(), cue.first()));
    return several(cue.from(), stop, verb)
        .or(() -> nextTo(cue, verb))
        .or(() -> openings.given(cue.from(), stop, verb))
        .or(() -> roleOrOutlet(cue, stop, verb))
        .or(() -> nearVerb(cue, adjuncts.start(cue.from(), stop), verb));
  }

  private int adverbsStart(int from, int to) {
    int start = to;
    while (start > from
        && (ClauseSubjects.isAdverb(tokens, start - 1) || tokens.is(start - 1, "не"))) {
      start--;
    }
    return start;
  }

  private Speaker several(int from, int to, Agreement verb) {
    return verb.plural() ? joined.before(from, to).or(() -> groups.before(from, to)) : Speaker.NONE;
  }

  /** {@code министр | сообщил}, {@code Der Spiegel | сообщил}. */
  private Speaker roleOrOutlet(Cue cue, int verbAt, Agreement verb) {
    int stop = adjuncts.start(cue.from(), verbAt);
    Speaker role = roleBefore(cue.from(), stop);
    if (role.end() == stop) {
      return role;
    }
    Speaker outlet = outlets.latin(cue.from(), stop);
    if (!outlet.isEmpty()) {
      return outlet;
    }
    return opening
        .of(cue.from(), adjuncts.withoutAddressee(cue.from(), verbAt), verb)
        .or(() -> role)
        .or(() ->
            !verb.plural() || outlets.isPlural(stop - 2)
                ? outlets.marked(cue.from(), stop)
                : Speaker.NONE);
  }

  /** A capital right before the verb, or what opens its clause, or stands behind it. */
  private Speaker nearVerb(Cue cue, int stop, Agreement verb) {
    // Такое мнение | высказал политолог: what is said, not who says it
    boolean said = tokens.is(cue.from(), WordClass.THIS);
    Speaker before = unlisted.endingAt(cue.from(), stop - 1, verb);
    if (!said) {
      before =
          before
              .or(() -> openings.adjacent(cue, stop))
              .or(() -> openings.behindAdjunct(cue, stop, verb))
              .or(() -> openings.behindComma(cue, stop, verb))
              .or(() -> openings.behindColon(cue, stop));
    }
    if (before.isEmpty() && verb.plural() && !isReflexive(tokens, cue.first())) {
      before = places.before(cue.from(), stop);
    }
    if (!before.isEmpty()) {
      return before;
    }
    if (CONVERBS.hold(tokens, cue.first()) || openings.isJoined(cue.from(), cue.first(), verb)) {
      return openings.first(cue.from(), cue.first());
    }
    // A weak verb has an object behind it more often than its subject: высказали утверждение.
    boolean open =
        cue.end() < cue.to()
            && tokens.isWord(cue.end())
            && ((tokens.is(cue.first(), WordClass.STRONG_CUE) && !said)
                || tokens.isRole(cue.end())
                // высказались | в ООН
                || (verb.plural() && behind.isInside(cue.end(), cue.to()))
                || phrases.nameAt(cue.end()) > cue.end());
    return open ? behind.phrase(cue.end(), cue.to(), verb) : Speaker.NONE;
  }

  /** {@code | Клуб | издал письмо, в котором сообщил, что}: the subject of the main clause. */
  private Speaker writer(Cue cue, Agreement verb) {
    int which = cue.first() - 1;
    while (which > cue.from()
        && (tokens.is(which, WordClass.ADVERB) || tokens.is(which, "также"))) {
      which--;
    }
    boolean inside =
        which - 2 > cue.from()
            && !isReflexive(tokens, cue.first())
            && tokens.startsWith(which, "котор")
            && tokens.is(which - 1, "в")
            && tokens.is(which - 2, ',');
    int main = which - 3;
    while (inside && main > cue.from() && !isMain(main, verb)) {
      main--;
    }
    if (!inside || main <= cue.from()) {
      return Speaker.NONE;
    }
    Speaker writer = before(new Cue(cue.kind(), main, main + 1, cue.from(), which - 2));
    return writer.end() <= main ? writer : Speaker.NONE;
  }

  private boolean isMain(int i, Agreement verb) {
    return FiniteVerbs.mayBeOne(tokens, i) && Agreement.of(tokens, i).equals(verb);
  }

  /** {@code Утром сказал | министр: «…»}: all that stands between the verb and the colon. */
  private Speaker nextTo(Cue cue, Agreement verb) {
    int end = cue.to() - 1;
    if (verb.plural() || cue.end() >= end || !tokens.is(end, ':')) {
      return Speaker.NONE;
    }
    Speaker speaker = behind.phrase(cue.end(), end, verb);
    boolean whole = !speaker.oblique() && speaker.first() == cue.end() && speaker.end() == end;
    int head = cue.end() + (tokens.isAny(cue.end(), WordClass.POSSESSIVES) ? 1 : 0);
    boolean person =
        whole
            && (phrases.nameIn(cue.end(), end).filter(Mention::subject).isPresent()
                || (tokens.isRole(head) && RoleReading.isNominative(tokens, head)));
    return person ? speaker : Speaker.NONE;
  }

  /** {@code сообщается}, {@code говорилось}: a verb that no one is the subject of. */
  static boolean isReflexive(Tokens tokens, int verb) {
    return tokens.endsWith(verb, "тся") || tokens.endsWith(verb, "лось");
  }

  /** {@code бывший министр | сказал}: the role in the nominative right before its verb. */
  Speaker role(int from, int verb) {
    Speaker role = roleBefore(from, verb);
    return role.end() == verb ? role : Speaker.NONE;
  }

  /** {@code бывший министр | сказал}: the last role in the nominative. */
  private Speaker roleBefore(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.isMark(i)) {
        i = tokens.openingMark(from, i);
        continue;
      }
      if (tokens.isRole(i) && RoleReading.isNominative(tokens, i)) {
        int start =
            RoleReading.adjectivesBefore(
                tokens, from, Math.max(from, RoleReading.roleStart(tokens, i + 1, true)));
        boolean named = tokens.isCapitalized(to - 1) && !isParted(i + 1, to);
        int end = named ? to : phrases.end(start, to, false);
        return Speaker.of(RolePhrases.withOwner(tokens, from, start), end);
      }
    }
    return Speaker.NONE;
  }

  /** Whether a comma parts a role from the name behind it, or {@code в интервью}, {@code не}. */
  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean adjunct = tokens.is(i, WordClass.GOVERNS) && !RolePhrases.isWithin(tokens, i);
      if (tokens.is(i, ',') || tokens.is(i, "не") || (adjunct && tokens.isLatin(to - 1))) {
        return true;
      }
    }
    return false;
  }
}
