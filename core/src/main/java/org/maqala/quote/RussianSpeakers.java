// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Finds the subject of Russian reporting words, before the verb and behind it. A subject stands in
 * the nominative and agrees with its verb; plural verbs may go without one.
 */
final class RussianSpeakers {
  private static final int LONGEST_BODY = 8;
  private static final int LONGEST_CLAUSE = 25;
  private static final Endings ADJECTIVE = Endings.of("nominative-adjective", Folding.WORDS);
  private static final Endings OBLIQUE = Endings.of("oblique", Folding.WORDS);
  private static final Endings INFINITIVE = Endings.of("infinitive", Folding.WORDS);
  private static final Endings INSTRUMENTAL = Endings.of("instrumental-plural", Folding.WORDS);
  private static final Endings PARTICIPLE = Endings.of("participle", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;

  RussianSpeakers(Tokens tokens, PersonIndex persons, NounPhrases phrases) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
  }

  /** The speaker that stands behind its verb, from the token {@code from} on. */
  Speaker phrase(int from, int to, Agreement verb) {
    if (tokens.isAny(from, WordClass.SUBJECTS | WordClass.SELF.bit())) {
      return Speaker.of(from, from + 1);
    }
    if (isIn(from)) {
      // Without a subject the plural speaks for whoever is inside: сообщили в прокуратуре.
      boolean body = verb.plural() || isBody(from + 1, to);
      int end = phrases.end(from + 1, to, false);
      return body ? Speaker.oblique(from, end) : subjectLater(from, to);
    }
    if (tokens.is(from, WordClass.STOP) || isObject(from, to)) {
      return subjectLater(from, to);
    }
    if (tokens.endsIn(from, INFINITIVE) && !tokens.isCapitalized(from)) {
      return Speaker.none(Optional.empty());
    }
    return Speaker.of(from, phrases.apposition(from, phrases.end(from, to, false)));
  }

  private boolean isIn(int t) {
    return tokens.is(t, "в") || tokens.is(t, "во");
  }

  /** {@code в пресс-службе}: inside a body that can say something. */
  boolean isInside(int t, int to) {
    return isIn(t) && isBody(t + 1, to);
  }

  /** {@code подытожил (свое) заявление | глава ООН}, {@code поделился эмоциями | отец}. */
  private boolean isObject(int from, int to) {
    for (int i = from; i < Math.min(from + 2, to); i++) {
      boolean means =
          tokens.isWord(i) && !tokens.isCapitalized(i) && tokens.endsIn(i, INSTRUMENTAL);
      if (means || tokens.is(i, WordClass.OBJECT) || tokens.is(i, WordClass.CITED)) {
        return true;
      }
    }
    return false;
  }

  /** {@code в городском акимате}, {@code в МВД}, but not {@code в беседе с RT}. */
  private boolean isBody(int from, int to) {
    for (int i = from; i < Math.min(to, from + 3) && !tokens.is(i, WordClass.STOP); i++) {
      boolean body =
          tokens.isOrganisation(i, WordClass.BODY)
              || tokens.isOrganisation(i, WordClass.PAPER)
              || tokens.is(i, WordClass.DOCUMENT)
              || (i == from && tokens.isAllCaps(i));
      if (body) {
        return true;
      }
    }
    return false;
  }

  /** The author's words begin with something else; the subject is what they come to. */
  private Speaker subjectLater(int from, int to) {
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.endToken() > to) {
        break;
      }
      if (mention.subject() && !isGoverned(mention.firstToken(), from)) {
        int start = RoleReading.roleStart(tokens, mention.firstToken(), true);
        return Speaker.of(Math.max(from, start), mention.endToken());
      }
    }
    Speaker unlisted = unlistedName(from, to);
    Speaker role = unlisted.isEmpty() ? roleLater(from, to) : unlisted;
    return role.isEmpty() ? givenLater(from, to) : role;
  }

  /** {@code к Никки Хейли}: a preposition stands before the name. */
  private boolean isGoverned(int name, int from) {
    return name > from && tokens.is(name - 1, WordClass.GOVERNS);
  }

  /** {@code написал на своей странице министр}: a role in the nominative ends the words. */
  private Speaker roleLater(int from, int to) {
    for (int i = from + 2; i < to; i++) {
      boolean role = tokens.isRole(i) && RoleReading.isNominative(tokens, i);
      if (role && !tokens.is(i - 1, WordClass.STOP)) {
        return Speaker.of(adjectives(from + 1, i), phrases.end(i, to, false));
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** {@code сказал в этой беседе | Андрей}: a given name in the nominative ends the words. */
  private Speaker givenLater(int from, int to) {
    int last = to - 1;
    Optional<GivenNames.Given> given =
        last > from && tokens.isCapitalized(last) ? GivenNames.of(tokens, last) : Optional.empty();
    boolean nominative =
        given.isPresent()
            && given.get().key().equals(NameForms.fold(tokens.key(last)))
            && !isGoverned(last, from);
    return nominative ? Speaker.of(last, to) : Speaker.none(Optional.empty());
  }

  /** Two capitalized words in the nominative that no preposition stands before. */
  private Speaker unlistedName(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean pair = NameFinder.isBareCapital(tokens, i) && NameFinder.isBareCapital(tokens, i + 1);
      if (pair && !tokens.is(i - 1, WordClass.STOP) && !tokens.is(i - 1, WordClass.PREP)) {
        return Speaker.of(i, i + 2);
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** The last pronoun or name among the tokens that may be the subject of the verb. */
  Speaker subjectBefore(int from, int to, Agreement verb) {
    for (int i = clauseEnd(from, to) - 1; i >= from; i--) {
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
        int start = RoleReading.roleStart(tokens, name.get().firstToken(), true);
        start = adjectives(from, Math.max(from, start));
        if (!isGoverned(start, from)) {
          return Speaker.of(start, i + 1);
        }
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** {@code Бывший | министр}: where the adjectives before a role begin. */
  private int adjectives(int from, int role) {
    int start = role;
    while (start > from
        && tokens.isRole(role)
        && tokens.isWord(start - 1)
        && tokens.length(start - 1) > 3
        && !tokens.is(start - 1, WordClass.OBJECT)
        && !tokens.endsWith(start - 1, "ние")
        && tokens.endsIn(start - 1, ADJECTIVE)) {
      start--;
    }
    return start;
  }

  /**
   * The token before which the subject of the verb at {@code to} stands: {@code X|, который дружил
   * с Y, сказал}.
   */
  private int clauseEnd(int from, int to) {
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

  private boolean isParticiple(int t) {
    return !tokens.isCapitalized(t) && tokens.length(t) > 6 && tokens.endsIn(t, PARTICIPLE);
  }

  /** The speaker that goes with a verb that stands before the quote. */
  Speaker before(Cue cue) {
    Agreement verb = Agreement.of(tokens, cue.first());
    Speaker before = subjectBefore(cue.from(), cue.first(), verb);
    boolean infinitive =
        tokens.is(cue.first(), WordClass.INFINITIVE) && !tokens.is(cue.first(), WordClass.CUE);
    if (!before.isEmpty() || infinitive) {
      return before;
    }
    Speaker several = verb.plural() ? several(cue) : Speaker.none(Optional.empty());
    if (!several.isEmpty()) {
      return several;
    }
    int stop = clauseEnd(cue.from(), cue.first());
    while (stop > cue.from() && tokens.is(stop - 1, WordClass.ADVERB)) {
      stop--;
    }
    Speaker role = roleBefore(cue.from(), stop);
    if (!role.isEmpty()) {
      return role;
    }
    Speaker paper = latinBefore(cue.from(), stop);
    paper = paper.isEmpty() && !verb.plural() ? markedBefore(cue.from(), stop) : paper;
    if (!paper.isEmpty()) {
      return paper;
    }
    int last = stop - 1;
    if (last >= cue.from()
        && !verb.plural()
        && NameFinder.isBareCapital(tokens, last)
        && !tokens.is(last, WordClass.STOP)) {
      int first = last > cue.from() && NameFinder.isBareCapital(tokens, last - 1) ? last - 1 : last;
      return Speaker.of(first, last + 1);
    }
    Speaker body = opensClause(cue);
    if (!body.isEmpty()) {
      return body;
    }
    // A weak verb has an object behind it more often than its subject: высказали утверждение.
    boolean open =
        cue.end() < cue.to()
            && tokens.isWord(cue.end())
            && (tokens.is(cue.first(), WordClass.STRONG_CUE) || tokens.isRole(cue.end()));
    return open ? phrase(cue.end(), cue.to(), verb) : Speaker.none(Optional.empty());
  }

  /** {@code вчера The New York Times | написала}. */
  private Speaker latinBefore(int from, int to) {
    int start = to;
    while (start > from && tokens.isWord(start - 1) && tokens.isLatin(start - 1)) {
      if (start < to && tokens.surface(start - 1).equals(tokens.surface(start))) {
        break;
      }
      start--;
    }
    boolean governed = isGoverned(start, from);
    boolean noun = start > from && tokens.isOrganisation(start - 1, WordClass.PRESS);
    return start < to && tokens.isCapitalized(start) && !governed
        ? Speaker.of(noun ? start - 1 : start, to)
        : Speaker.none(Optional.empty());
  }

  /** {@code газета «Труд» | написала}: a name in marks, and the noun before it. */
  private Speaker markedBefore(int from, int to) {
    if (to - 1 <= from || !tokens.isMark(to - 1)) {
      return Speaker.none(Optional.empty());
    }
    int open = to - 2;
    while (open > from && !tokens.isMark(open)) {
      open--;
    }
    boolean name = tokens.isMark(open) && to - open <= LONGEST_BODY && open + 1 < to - 1;
    int start = open > from && tokens.organisation(open - 1) != 0 ? open - 1 : open;
    // в эфире «Труда» сказал: what the marks hold is no subject.
    boolean owner =
        start > from && !tokens.isCapitalized(start - 1) && tokens.endsIn(start - 1, OBLIQUE);
    return name && !owner && !isGoverned(start, from)
        ? Speaker.of(start, to)
        : Speaker.none(Optional.empty());
  }

  /** The mark before one at {@code mark}: what stands between them is no part of the clause. */
  private int openingMark(int from, int mark) {
    int i = mark - 1;
    while (i >= from && !tokens.isMark(i)) {
      i--;
    }
    return i >= from ? i : mark;
  }

  /** {@code бывший министр | сказал}: the last role in the nominative. */
  private Speaker roleBefore(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.isMark(i)) {
        i = openingMark(from, i);
        continue;
      }
      if (tokens.isRole(i) && RoleReading.isNominative(tokens, i)) {
        int start = adjectives(from, Math.max(from, RoleReading.roleStart(tokens, i + 1, true)));
        boolean named = tokens.isCapitalized(to - 1);
        int end = named ? to : phrases.end(start, to, false);
        return Speaker.of(start, end);
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** {@code По итогам встречи | участники форума | заявили}: a role in the plural. */
  private Speaker several(Cue cue) {
    for (int i = cue.first() - 1; i >= Math.max(cue.from(), cue.first() - LONGEST_BODY); i--) {
      boolean plural = tokens.endsWith(i, "и") || tokens.endsWith(i, "ы");
      boolean free = i == cue.from() || !tokens.is(i - 1, WordClass.STOP);
      boolean owner =
          i > cue.from()
              && NounPhrases.isAdjective(tokens, i - 1)
              && !tokens.endsWith(i - 1, "ые")
              && !tokens.endsWith(i - 1, "ие");
      if (tokens.isRole(i) && plural && free && !owner) {
        int start = i;
        while (start > cue.from() && NounPhrases.isAdjective(tokens, start - 1)) {
          start--;
        }
        int end = phrases.end(start, cue.first(), false);
        return end == cue.first() ? Speaker.of(start, end) : Speaker.none(Optional.empty());
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** {@code В полиции подтвердили}, {@code Руководство школы сообщило}: a body before its verb. */
  private Speaker opensClause(Cue cue) {
    int from = cue.from();
    while (from < cue.first() && tokens.is(from, WordClass.ADVERB)) {
      from++;
    }
    boolean impersonal = tokens.endsWith(cue.first(), "лось");
    if (impersonal
        || tokens.is(from, "и")
        || from >= cue.first()
        || cue.first() - from > LONGEST_BODY) {
      return Speaker.none(Optional.empty());
    }
    boolean inside = tokens.is(from, "в") || tokens.is(from, "во");
    int first = inside ? from + 1 : from;
    int verb = cue.first();
    while (verb > first + 1 && tokens.is(verb - 1, WordClass.ADVERB)) {
      verb--;
    }
    int end = phrases.end(first, verb, false);
    boolean plural = Agreement.of(tokens, cue.first()).plural();
    boolean whole =
        first < end && end == verb && tokens.isWord(first) && tokens.key(first).length() > 2;
    boolean place =
        inside
            && !tokens.isCapitalized(first)
            && tokens.organisation(first) == 0
            && !tokens.isMark(first)
            && !NounPhrases.isAdjective(tokens, first);
    // Министра спросили: the role is the object.
    boolean object =
        !inside
            && tokens.isRole(first)
            && !RoleReading.isNominative(tokens, first)
            && !tokens.endsWith(first, "и")
            && !tokens.endsWith(first, "ы");
    return whole && !place && !object && (plural || !inside)
        ? new Speaker(from, end, inside, Optional.empty())
        : Speaker.none(Optional.empty());
  }
}
