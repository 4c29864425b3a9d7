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

  SpeakerFinder(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = new NounPhrases(tokens, persons);
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
    if (isKazakh(cue.first())) {
      return kazakhAfter(cue);
    }
    int from = skipAddressee(cue.end(), cue.to());
    int verb = cue.first();
    if (tokens.startsWith(verb, "цитир") || tokens.startsWith(verb, "процитир")) {
      return cited(from, cue.to());
    }
    if (tokens.startsWith(verb, "привод") || tokens.startsWith(verb, "приве")) {
      return citedWords(from, cue.to());
    }
    Speaker before = subjectBefore(cue.from(), cue.first());
    if (!before.isEmpty()) {
      return before;
    }
    if (from >= cue.to()) {
      return Speaker.none(Optional.empty());
    }
    if (isPress(from) && passesOn(verb)) {
      int end = phrases.end(from, cue.to(), false);
      return Speaker.none(surface(from, Math.max(from + 1, end)));
    }
    return phrase(from, cue.to(), isPlural(verb));
  }

  private boolean isPlural(int verb) {
    return tokens.endsWith(verb, "ли")
        || tokens.endsWith(verb, "ют")
        || tokens.endsWith(verb, "ят")
        || tokens.endsWith(verb, "лись");
  }

  /** Whether the verb says that someone passes the words of another on. */
  boolean passesOn(int verb) {
    return tokens.startsWith(verb, "переда")
        || tokens.startsWith(verb, "сообщает")
        || tokens.startsWith(verb, "сообщают")
        || tokens.startsWith(verb, "пишет")
        || tokens.startsWith(verb, "пишут")
        || tokens.startsWith(verb, "информиру");
  }

  private boolean isPress(int t) {
    boolean address = tokens.length(t) > 1 && tokens.surface(t).indexOf('.') > 0;
    return address
        || (tokens.isOrganisation(t, WordClass.PRESS) && !tokens.startsWith(t, "пресс-служб"));
  }

  private Optional<String> surface(int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean gap = i > from && tokens.start(i) > tokens.end(i - 1);
      words.append(gap ? " " : "").append(tokens.surface(i));
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }

  /** {@code цитирует РБК режиссера}: whom the agency cites stands last, in the accusative. */
  private Speaker cited(int from, int to) {
    int agency = from;
    while (agency < to && isAgencyName(agency, from)) {
      agency++;
    }
    int end = phrases.end(agency, agency == from ? firstMark(from, to) : to, true);
    Optional<String> via = agency > from ? surface(from, agency) : surface(end, to);
    if (agency == from && from < to && tokens.isAny(from, WordClass.PRONOUNS)) {
      return new Speaker(from, from + 1, true, surface(from + 1, to));
    }
    return agency < end ? new Speaker(agency, end, true, via) : Speaker.none(via);
  }

  /** {@code приводит РБК слова режиссера}, {@code приводит газета ее слова}. */
  private Speaker citedWords(int from, int to) {
    int words = from;
    while (words < to && !tokens.startsWith(words, "слов")) {
      words++;
    }
    if (words >= to - 1 && words > from && tokens.isAny(words - 1, WordClass.PRONOUNS)) {
      return new Speaker(words - 1, words, true, surface(from, words - 1));
    }
    int end = words < to ? phrases.end(words + 1, firstMark(words + 1, to), true) : to;
    boolean before = words > from;
    Optional<String> via = before ? surface(from, words) : surface(end, to);
    return words < to && words + 1 < end
        ? new Speaker(words + 1, end, true, via)
        : Speaker.none(via);
  }

  private int firstMark(int from, int to) {
    int i = from;
    while (i < to && !tokens.isMark(i)) {
      i++;
    }
    return i;
  }

  private boolean isAgencyName(int t, int from) {
    char first = tokens.first(t);
    boolean quoted = MarkScanner.isCandidate(first) || (t > from && tokens.isMark(t - 1));
    return quoted || tokens.isAllCaps(t) || isPress(t) || tokens.isLatin(t);
  }

  private int skipAddressee(int from, int to) {
    int i = from;
    while (i < to && i < from + 3 && tokens.is(i, WordClass.ADDRESSEE)) {
      i++;
    }
    boolean outlet = i + 1 < to && tokens.isLatin(i) && tokens.isAllCaps(i);
    return outlet && tokens.isRole(i + 1) ? i + 1 : i;
  }

  private Speaker phrase(int from, int to, boolean plural) {
    if (tokens.isAny(from, WordClass.PRONOUNS & ~WordClass.POSSESSIVES)) {
      return Speaker.of(from, from + 1);
    }
    if (tokens.is(from, "в") || tokens.is(from, "во")) {
      // Without a subject the plural speaks for whoever is inside: сообщили в прокуратуре.
      boolean body = plural;
      for (int i = from + 1; i < Math.min(to, from + 4); i++) {
        body |=
            tokens.isOrganisation(i, WordClass.BODY)
                || tokens.isOrganisation(i, WordClass.PAPER)
                || tokens.isAllCaps(i);
      }
      int end = phrases.end(from + 1, to, false);
      return body ? Speaker.oblique(from, end) : namedLater(from, to);
    }
    if (tokens.is(from, WordClass.STOP)) {
      return namedLater(from, to);
    }
    return Speaker.of(from, phrases.apposition(from, phrases.end(from, to, false)));
  }

  /** The author's words begin with something else; the speaker is the name they come to. */
  private Speaker namedLater(int from, int to) {
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.endToken() > to) {
        break;
      }
      if (mention.subject()) {
        int start = RoleReading.roleStart(tokens, mention.firstToken(), true);
        return Speaker.of(Math.max(from, start), mention.endToken());
      }
    }
    return unlistedName(from, to);
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

  /** The last pronoun or name among the tokens that may be a subject. */
  Speaker subjectBefore(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.isAny(i, WordClass.SUBJECTS) || tokens.is(i, "я") || tokens.is(i, "мы")) {
        return Speaker.of(i, i + 1);
      }
      Optional<Mention> name = persons.lastWithin(from, i + 1);
      if (name.isPresent() && name.get().endToken() == i + 1 && name.get().subject()) {
        int start = RoleReading.roleStart(tokens, name.get().firstToken(), true);
        return Speaker.of(Math.max(from, start), i + 1);
      }
    }
    return Speaker.none(Optional.empty());
  }

  private Speaker kazakhAfter(Cue cue) {
    Speaker between = subjectBefore(cue.first() + 1, cue.end());
    if (!between.isEmpty()) {
      return between;
    }
    if (cue.end() >= cue.to()) {
      return Speaker.none(Optional.empty());
    }
    if (tokens.isAny(cue.end(), WordClass.PRONOUNS)) {
      return Speaker.of(cue.end(), cue.end() + 1);
    }
    int end = phrases.kazakhEnd(cue.end(), cue.to());
    int start = phrases.kazakhStart(cue.end(), end);
    if (tokens.is(cue.first(), "деп") && isPress(start)) {
      return Speaker.none(surface(start, end));
    }
    // No subject stands in the locative or is a verb: деді сұхбаттарының бірінде, деп іздеп жатыр.
    int last = Math.max(start, end - 1);
    boolean place = tokens.endsWith(last, "нда") || tokens.endsWith(last, "нде");
    boolean clause = tokens.is(last, WordClass.AUXILIARY);
    return (place || clause) && persons.lastWithin(start, end).isEmpty()
        ? Speaker.none(Optional.empty())
        : Speaker.of(start, end);
  }

  /** Whether a word of saying is Kazakh. */
  boolean isKazakh(int t) {
    return tokens.is(t, "деп")
        || tokens.is(t, "деген")
        || tokens.isAny(t, WordClass.SAYS_IN_KAZAKH | WordClass.KK_NAME.bit());
  }

  private Speaker before(Cue cue) {
    Speaker before = subjectBefore(cue.from(), cue.first());
    if (!before.isEmpty()) {
      return before;
    }
    for (int i = cue.first() - 1; i >= cue.from(); i--) {
      if (tokens.isRole(i) && RoleReading.isNominative(tokens, i)) {
        int start = Math.max(cue.from(), RoleReading.roleStart(tokens, i + 1, true));
        boolean named = tokens.isCapitalized(cue.first() - 1);
        int end = named ? cue.first() : phrases.end(start, cue.first(), false);
        return Speaker.of(start, end);
      }
    }
    int last = cue.first() - 1;
    if (last >= cue.from()
        && NameFinder.isBareCapital(tokens, last)
        && !tokens.is(last, WordClass.STOP)) {
      int first = last > cue.from() && NameFinder.isBareCapital(tokens, last - 1) ? last - 1 : last;
      return Speaker.of(first, last + 1);
    }
    Speaker body = opensClause(cue);
    if (!body.isEmpty()) {
      return body;
    }
    boolean open = cue.end() < cue.to() && tokens.isWord(cue.end());
    return open ? phrase(cue.end(), cue.to(), false) : Speaker.none(Optional.empty());
  }

  /** {@code В полиции подтвердили}, {@code Руководство школы сообщило}: a body before its verb. */
  private Speaker opensClause(Cue cue) {
    int from = cue.from();
    if (from >= cue.first() || cue.first() - from > LONGEST_BODY) {
      return Speaker.none(Optional.empty());
    }
    boolean inside = tokens.is(from, "в") || tokens.is(from, "во");
    int first = inside ? from + 1 : from;
    int end = phrases.end(first, cue.first(), false);
    boolean plural = isPlural(cue.first());
    boolean whole =
        first < end && end == cue.first() && tokens.isWord(first) && tokens.length(first) > 2;
    return whole && (plural || !inside) && !isKazakh(cue.first())
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
    int end = phrases.end(cue.from(), cue.to(), false);
    Optional<Mention> name = phrases.nameIn(cue.from(), end);
    boolean role =
        cue.from() < end
            && tokens.isRole(cue.from())
            && RoleReading.isNominative(tokens, cue.from());
    boolean named = name.isPresent() && name.get().subject();
    return role || named ? Speaker.of(cue.from(), end) : Speaker.none(Optional.empty());
  }
}
