// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/** Finds the speaker as written beside the reporting words. */
final class SpeakerFinder {
  private static final int LONGEST_BODY = 8;

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;
  private final CitedSpeakers cited;
  private final KazakhSpeakers kazakh;
  private final Lexicon lexicon = Lexicon.get();

  SpeakerFinder(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = new NounPhrases(tokens, persons);
    this.cited = new CitedSpeakers(tokens, phrases);
    this.kazakh = new KazakhSpeakers(tokens, persons);
  }

  /** The speaker that goes with a cue; empty if the clause names none. */
  Speaker find(Cue cue) {
    return switch (cue.kind()) {
      case AFTER -> after(cue);
      case BEFORE -> before(cue);
      case ACCORDING_TO -> accordingTo(cue);
      case NAME_BEFORE -> opening(cue);
      case NAME_DASH, NAME_ALONE -> Speaker.of(cue.from(), cue.to());
      case COLON_AFTER -> Speaker.of(cue.from(), cue.first());
    };
  }

  private Speaker after(Cue cue) {
    String key = tokens.key(cue.first());
    if (isKazakh(key)) {
      return kazakhAfter(cue);
    }
    int from = skipAddressee(cue.end(), cue.to());
    if (lexicon.is("citing", key)) {
      return cited.in(from, cue.to());
    }
    Speaker before = subjectBefore(cue.from(), cue.first(), Agreement.of(key));
    if (!before.isEmpty()) {
      return before;
    }
    if (from >= cue.to()) {
      return Speaker.none(Optional.empty());
    }
    if (isPress(from) && passesOn(key)) {
      int end = phrases.end(from, cue.to(), false);
      return Speaker.none(cited.surface(from, Math.max(from + 1, end)));
    }
    return phrase(from, cue.to(), Agreement.of(key));
  }

  private Speaker kazakhAfter(Cue cue) {
    Speaker speaker = kazakh.after(cue);
    boolean agency =
        tokens.key(cue.first()).equals("деп")
            && cue.end() < cue.to()
            && isPress(cue.end())
            && (speaker.isEmpty() || speaker.first() == cue.end());
    boolean named =
        !speaker.isEmpty() && persons.lastWithin(speaker.first(), speaker.end()).isPresent();
    return agency && !named ? Speaker.none(cited.surface(cue.end(), cue.end() + 1)) : speaker;
  }

  boolean passesOn(String key) {
    return lexicon.is("passing", key);
  }

  private boolean isPress(int t) {
    String key = tokens.key(t);
    boolean address = key.indexOf('.') > 0;
    return address || lexicon.isOrganisation("press", key);
  }

  private int skipAddressee(int from, int to) {
    int i = from;
    while (i < to && i < from + 3 && lexicon.is("addressee", tokens.key(i))) {
      i++;
    }
    boolean outlet = i + 1 < to && tokens.isLatin(i) && tokens.isAllCaps(i);
    return outlet && lexicon.isRole(tokens.key(i + 1)) ? i + 1 : i;
  }

  private Speaker phrase(int from, int to, Agreement verb) {
    String key = tokens.key(from);
    String pronoun = lexicon.pronoun(key);
    if (pronoun.equals("p") || (!pronoun.isEmpty() && !pronoun.startsWith("p"))) {
      return Speaker.of(from, from + 1);
    }
    if (key.equals("в") || key.equals("во")) {
      // Without a subject the plural speaks for whoever is inside: сообщили в прокуратуре.
      boolean body = verb.plural();
      for (int i = from + 1; i < Math.min(to, from + 4); i++) {
        body |=
            lexicon.isOrganisation("body", tokens.key(i))
                || lexicon.isOrganisation("paper", tokens.key(i))
                || tokens.isAllCaps(i);
      }
      int end = phrases.end(from + 1, to, false);
      return body ? Speaker.oblique(from, end) : subjectLater(from, to);
    }
    if (lexicon.is("stop", key)) {
      return subjectLater(from, to);
    }
    return Speaker.of(from, phrases.apposition(from, phrases.end(from, to, false)));
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
    return unlisted.isEmpty() ? roleLater(from, to) : unlisted;
  }

  /** {@code к Никки Хейли}: a preposition stands before the name. */
  private boolean isGoverned(int name, int from) {
    return name > from && lexicon.is("stop", tokens.key(name - 1));
  }

  /** {@code написал на своей странице министр}: a role in the nominative ends the words. */
  private Speaker roleLater(int from, int to) {
    for (int i = from + 2; i < to; i++) {
      String key = tokens.key(i);
      boolean role = lexicon.isRole(key) && RoleReading.isNominative(key);
      if (role && !lexicon.is("stop", tokens.key(i - 1))) {
        return Speaker.of(i, phrases.end(i, to, false));
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** Two capitalized words in the nominative that no preposition stands before. */
  private Speaker unlistedName(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean pair = NameFinder.isBareCapital(tokens, i) && NameFinder.isBareCapital(tokens, i + 1);
      if (pair
          && !lexicon.is("stop", tokens.key(i - 1))
          && !lexicon.is("prep", tokens.key(i - 1))) {
        return Speaker.of(i, i + 2);
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** The last pronoun or name among the tokens that may be the subject of the verb. */
  Speaker subjectBefore(int from, int to, Agreement verb) {
    for (int i = to - 1; i >= from; i--) {
      if (verb.withPronoun(tokens.key(i), lexicon.pronoun(tokens.key(i)))) {
        return Speaker.of(i, i + 1);
      }
      Optional<Mention> name = persons.lastWithin(from, i + 1);
      if (name.isPresent()
          && name.get().endToken() == i + 1
          && name.get().subject()
          && verb.with(name.get().person().gender)) {
        int start = RoleReading.roleStart(tokens, name.get().firstToken(), true);
        return Speaker.of(Math.max(from, start), i + 1);
      }
    }
    return Speaker.none(Optional.empty());
  }

  boolean isKazakh(String key) {
    return key.equals("деп") || key.equals("деген") || !lexicon.kazakhCue(key).isEmpty();
  }

  /** Whether a Kazakh verb of saying may stand without its subject, and no clause behind it. */
  boolean maySayAlone(String key, Cue cue, Speaker speaker) {
    boolean says = key.equals("деп") || lexicon.kazakhCue(key).equals("say");
    return says && speaker.via().isEmpty() && cue.to() <= cue.end() + LONGEST_BODY;
  }

  /** The subject of a Kazakh verb that stands before the quote that the verb follows. */
  Speaker kazakhBefore(int from, int to) {
    boolean colon = to > from && tokens.is(to - 1, ':');
    Speaker next = kazakh.endingAt(from, colon ? to - 1 : to);
    return next.isEmpty() ? subjectBefore(from, to, Agreement.ANY) : next;
  }

  private Speaker before(Cue cue) {
    Agreement verb = Agreement.of(tokens.key(cue.first()));
    Speaker before = subjectBefore(cue.from(), cue.first(), verb);
    if (!before.isEmpty()) {
      return before;
    }
    for (int i = cue.first() - 1; i >= cue.from(); i--) {
      if (lexicon.isRole(tokens.key(i)) && RoleReading.isNominative(tokens.key(i))) {
        int start = Math.max(cue.from(), RoleReading.roleStart(tokens, i + 1, true));
        boolean named = tokens.isCapitalized(cue.first() - 1);
        int end = named ? cue.first() : phrases.end(start, cue.first(), false);
        return Speaker.of(start, end);
      }
    }
    int last = cue.first() - 1;
    if (last >= cue.from()
        && NameFinder.isBareCapital(tokens, last)
        && !lexicon.is("stop", tokens.key(last))) {
      int first = last > cue.from() && NameFinder.isBareCapital(tokens, last - 1) ? last - 1 : last;
      return Speaker.of(first, last + 1);
    }
    Speaker body = opensClause(cue);
    if (!body.isEmpty()) {
      return body;
    }
    boolean open = cue.end() < cue.to() && tokens.isWord(cue.end());
    return open ? phrase(cue.end(), cue.to(), verb) : Speaker.none(Optional.empty());
  }

  /** {@code В полиции подтвердили}, {@code Руководство школы сообщило}: a body before its verb. */
  private Speaker opensClause(Cue cue) {
    int from = cue.from();
    if (from >= cue.first() || cue.first() - from > LONGEST_BODY) {
      return Speaker.none(Optional.empty());
    }
    boolean inside = tokens.key(from).equals("в") || tokens.key(from).equals("во");
    int first = inside ? from + 1 : from;
    int end = phrases.end(first, cue.first(), false);
    boolean plural = Agreement.of(tokens.key(cue.first())).plural();
    boolean whole =
        first < end && end == cue.first() && tokens.isWord(first) && tokens.key(first).length() > 2;
    return whole && (plural || !inside) && !isKazakh(tokens.key(cue.first()))
        ? new Speaker(from, end, inside, Optional.empty())
        : Speaker.none(Optional.empty());
  }

  private Speaker accordingTo(Cue cue) {
    if (cue.end() - cue.first() == 3) {
      return Speaker.oblique(cue.first() + 1, cue.first() + 2);
    }
    int end = phrases.end(cue.end(), cue.to(), true);
    return cue.end() < end ? Speaker.oblique(cue.end(), end) : Speaker.none(Optional.empty());
  }

  /** {@code X о Y: «…»}, {@code Президент: «…»}: the clause opens with the speaker. */
  private Speaker opening(Cue cue) {
    Speaker last = kazakh.endingAt(cue.from(), cue.to());
    if (!last.isEmpty() && last.first() > cue.from()) {
      return isKazakhClause(cue) ? last : Speaker.none(Optional.empty());
    }
    int end = phrases.end(cue.from(), cue.to(), false);
    Optional<Mention> name = phrases.nameIn(cue.from(), end);
    boolean role =
        cue.from() < end
            && lexicon.isRole(tokens.key(cue.from()))
            && RoleReading.isNominative(tokens.key(cue.from()));
    boolean named = name.isPresent() && name.get().subject();
    return role || named ? Speaker.of(cue.from(), end) : last;
  }

  private boolean isKazakhClause(Cue cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (Stems.hasKazakhLetter(tokens.key(i), 0)) {
        return true;
      }
    }
    return false;
  }
}
