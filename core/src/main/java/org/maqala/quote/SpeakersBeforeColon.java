// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/** Finds the speaker whom the words before a colon name with no verb: {@code Президент: «…»}. */
final class SpeakersBeforeColon {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_LABEL = 16;
  private static final ReportWords ABOUT = ReportWords.of("kk-topic");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;
  private final KazakhSpeakers kazakh;
  private final Labels labels;
  private final OwnWords words;

  SpeakersBeforeColon(
      Tokens tokens, PersonIndex persons, NounPhrases phrases, KazakhSpeakers kazakh) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
    this.kazakh = kazakh;
    this.labels = new Labels(tokens);
    this.words = new OwnWords(tokens, persons, phrases);
  }

  /** {@code X о Y: «…»}, {@code Президент: «…»}: the clause opens with the speaker. */
  Speaker of(Cue cue) {
    if (isKazakhClause(cue)) {
      if (ABOUT.hold(tokens, cue.to() - 1)) {
        return about(cue.from(), cue.to());
      }
      Speaker titled = kazakh.endingAt(cue.from(), cue.to());
      boolean agent = titled.isEmpty() && KazakhForms.isAgent(tokens, cue.to() - 1);
      boolean role = agent || !titled.isEmpty();
      int to = !role ? cue.to() : agent ? cue.to() - 1 : titled.first();
      Speaker name = role || isShort(cue) ? nameBefore(cue.from(), to) : Speaker.NONE;
      return name.isEmpty() ? titled : name;
    }
    int end = beforeVerb(cue.from(), phrases.end(cue.from(), cue.to(), false));
    Optional<Mention> name = phrases.nameIn(cue.from(), end);
    boolean role =
        cue.from() < end
            && !tokens.is(cue.from(), WordClass.CREDIT)
            && tokens.isRole(cue.from())
            && RoleReading.isNominative(tokens, cue.from());
    boolean named = name.isPresent() && name.get().subject();
    boolean whole =
        end >= cue.to()
            || tokens.is(end, WordClass.STOP)
            || tokens.isDash(end)
            || (tokens.is(end, '(') && tokens.is(cue.to() - 1, ')'));
    if ((whole || (named && isRoleOnly(end, cue.to()))) && (role || named)) {
      return Speaker.of(cue.from(), end);
    }
    boolean noOther = persons.lastWithin(end, cue.to()).filter(Mention::subject).isEmpty();
    if (named && noOther && FiniteVerbs.isPredicate(tokens, end, cue.to())) {
      // Сам | Ерлан Омаров | не разделил взглядов коллег:
      return Speaker.of(RoleReading.phraseStart(tokens, cue.from(), name.get().firstToken()), end);
    }
    boolean people = role || (cue.from() < end && PluralSubjects.isAt(tokens, cue.from()));
    if (people && name.isEmpty() && noOther && isDone(end, cue.to())) {
      // Директор | пожимает плечами:
      return Speaker.of(cue.from(), end);
    }
    // A name that no table knows, and what its bearer is.
    Speaker unlisted = nameBefore(cue.from(), cue.to());
    if (!unlisted.isEmpty()
        && (isRoleOnly(unlisted.end(), cue.to()) || isLine(unlisted, cue.to()))) {
      return unlisted;
    }
    Speaker noted = notedBefore(cue.from(), cue.to());
    Speaker last = noted.isEmpty() ? endingAt(cue.from(), cue.to()) : noted;
    last = last.isEmpty() ? words.of(cue.from(), cue.to()) : last;
    last =
        last.isEmpty() && isSubject(cue.from(), cue.to()) ? Speaker.of(cue.from(), cue.to()) : last;
    return last.isEmpty() && labels.isOne(cue.from(), cue.to())
        ? Speaker.of(cue.from(), cue.from() + 1)
        : last;
  }

  /** {@code Бапкер Серік Омаров | өткен ойын туралы:}: the only one whom the clause names. */
  private Speaker about(int from, int to) {
    Optional<Mention> name = persons.lastWithin(from, to).filter(Mention::subject);
    boolean only = name.isPresent() && persons.lastWithin(from, name.get().firstToken()).isEmpty();
    return only ? kazakh.endingAt(from, name.get().endToken()) : Speaker.NONE;
  }

  /** {@code Директор | пожимает плечами}: a verb, with no name for what the marks hold. */
  private boolean isDone(int from, int to) {
    boolean object = from < to && (tokens.organisation(to - 1) != 0 || tokens.isLatin(to - 1));
    return !object && FiniteVerbs.isPredicate(tokens, from, to);
  }

  /** {@code Директор | показывает на стены}: where a verb ends what opens a clause. */
  private int beforeVerb(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (FiniteVerbs.isNoNoun(tokens, i)) {
        return i;
      }
    }
    return end;
  }

  /** {@code Он:}, {@code Родители погибшего:}, {@code Министерство финансов:}, {@code Айгуль:} */
  private boolean isSubject(int from, int to) {
    if (from + 1 == to) {
      boolean named =
          tokens.isCapitalized(from)
              && !tokens.isPlace(from)
              && GivenNames.inNominative(tokens, from).isPresent();
      return named || tokens.isAny(from, WordClass.SUBJECTS) || PluralSubjects.isAt(tokens, from);
    }
    boolean several = PluralSubjects.isAt(tokens, from);
    boolean body = BodyNouns.of(tokens, from).filter(BodyNouns.Noun::isNominative).isPresent();
    return from < to && (several || body) && isNounPhrase(from, to);
  }

  private boolean isNounPhrase(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean future = tokens.endsWith(i, "ут") || tokens.endsWith(i, "ят");
      boolean noun = tokens.isRole(i) || tokens.organisation(i) != 0;
      if (!noun && (future || SourceEnds.isVerb(tokens, i) || FiniteVerbs.isOne(tokens, i))) {
        return false;
      }
    }
    return phrases.end(from, to, false) == to;
  }

  /** {@code Айнұр СЕРІКОВА, САУДАГЕР}: few words, and the first may be a name. */
  private boolean isShort(Cue cue) {
    return cue.to() - cue.from() <= LONGEST_LABEL && GivenNames.of(tokens, cue.from()).isPresent();
  }

  /**
   * {@code Ерлан Омаров|, аурухана дәрігері:}: a name that opens the clause before a comma or dash.
   */
  private Speaker nameBefore(int from, int to) {
    int end = capitalsEnd(from, to);
    boolean name = end - from > 1 || (end > from && GivenNames.of(tokens, from).isPresent());
    boolean apposed = end < to && (tokens.is(end, ',') || tokens.isDash(end));
    return name && apposed ? Speaker.of(from, end) : Speaker.NONE;
  }

  /** {@code Иван ПЕТРОВ, г. Алматы:} in a line of its own, with a known given name in it. */
  private boolean isLine(Speaker name, int colon) {
    int first = name.first();
    boolean line = (first == 0 || tokens.endsLine(first - 1)) && tokens.endsLine(colon);
    return line
        && name.end() > first + 1
        && (GivenNames.inNominative(tokens, first).isPresent()
            || GivenNames.inNominative(tokens, first + 1).isPresent());
  }

  private int capitalsEnd(int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST_NAME && tokens.isCapitalized(end)) {
      end++;
    }
    return end;
  }

  /** {@code Hans Clevers | (Hubrecht Institute):}: nothing but where one works behind a name. */
  private Speaker notedBefore(int from, int to) {
    int end = capitalsEnd(from, to);
    boolean noted = end - from > 1 && end + 1 < to && tokens.is(end, '(') && tokens.is(to - 1, ')');
    return noted && isOnes(from, end) && !isAgencys(end + 1, to)
        ? Speaker.of(from, end)
        : Speaker.NONE;
  }

  /** Whether no word of a name is known for what no one is called: {@code Театр}, {@code Фото}. */
  private boolean isOnes(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean other =
          tokens.organisation(i) != 0
              || tokens.isPlace(i)
              || tokens.isRole(i)
              || tokens.isAllCaps(i)
              || tokens.is(i, WordClass.CREDIT);
      if (other) {
        return false;
      }
    }
    return true;
  }

  /** {@code (РИА Новости)}: whose the picture or the report is. */
  private boolean isAgencys(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isOrganisation(i, WordClass.PRESS) || tokens.is(i, WordClass.CREDIT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ерлан Омаров|, спасатель:}: what one is stands behind the name. */
  private boolean isRoleOnly(int comma, int to) {
    if (comma + 1 >= to || !tokens.is(comma, ',')) {
      return false;
    }
    if (tokens.isNumber(comma + 1)) {
      // 34 года
      return comma + 3 == to;
    }
    int role = comma + 1;
    while (role < to - 1 && NounPhrases.isAdjective(tokens, role)) {
      role++;
    }
    int end = phrases.end(role, to, false);
    // дирижёр, руководитель оркестра; предприниматель | из Уфы
    boolean whence = end < to && tokens.is(end, WordClass.GOVERNS);
    if (whence) {
      end = phrases.end(end + 1, to, true);
    }
    boolean listed = end > role && end < to && tokens.is(end, ',');
    return tokens.isRole(role) && (end == to || (listed && isRoleOnly(end, to)));
  }

  /** {@code Известный ученый, доктор наук Борис Медников: «…»}: a name right before the colon. */
  private Speaker endingAt(int from, int to) {
    Optional<Mention> name = persons.lastWithin(from, to);
    if (name.isEmpty() || name.get().endToken() != to || !name.get().subject()) {
      return Speaker.NONE;
    }
    int start = RoleReading.roleStart(tokens, name.get().firstToken(), true);
    boolean introduced = start < name.get().firstToken() || start == from;
    return introduced ? Speaker.of(Math.max(from, start), to) : Speaker.NONE;
  }

  private boolean isKazakhClause(Cue cue) {
    int last = cue.to() - 1;
    // Мектеп директоры: a role that is someone's, with no letter of Kazakh in the clause
    boolean kazakh =
        last > cue.from()
            && tokens.isRole(last)
            && KazakhForms.isPossessed(tokens, last)
            && tokens.isAmidKazakh(last);
    for (int i = cue.from(); i < cue.to() && !kazakh; i++) {
      kazakh = tokens.hasKazakhLetter(i);
    }
    return kazakh;
  }
}
