// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the subjects that a Russian clause opens with, and that are bodies more often than people.
 */
final class ClauseSubjects {
  /** How many words may stand before a given name in its clause. */
  private static final int LONGEST_GIVEN = 12;

  private static final int LONGEST_BODY = 8;
  private static final int LONGEST_OPENING = 4;
  private static final int LONGEST_ADJUNCT = 10;
  private static final Endings NOMINATIVE_ADJECTIVE =
      Endings.of("nominative-adjective", Folding.WORDS);
  private static final Endings OBLIQUE = Endings.of("oblique", Folding.WORDS);
  private static final Endings ADVERB = Endings.of("adverb", Folding.WORDS);

  private final Tokens tokens;
  private final NounPhrases phrases;

  ClauseSubjects(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** {@code «Дала» | не называет цену, отмечая, что}: what opens the sentence, as its subject. */
  Speaker first(int from, int to) {
    int end = from;
    if (tokens.isMark(from)) {
      int limit = Math.min(to - 1, from + LONGEST_BODY);
      int close = from + 1;
      while (close < limit && !tokens.isMark(close)) {
        close++;
      }
      end = tokens.isMark(close) ? close + 1 : from;
    } else if (tokens.isOrganisation(from, WordClass.BODY) && !tokens.endsIn(from, OBLIQUE)) {
      end = phrases.end(from, to, false);
    } else if (PluralSubjects.isAt(tokens, from)) {
      int verb = from + 1;
      while (verb < to && !FiniteVerbs.isOne(tokens, verb)) {
        verb++;
      }
      end = phrases.end(from, verb, false);
    } else if (tokens.isLatin(from) || tokens.isAllCaps(from)) {
      end = from + 1;
    }
    return end > from ? Speaker.of(from, end) : Speaker.NONE;
  }

  /**
   * {@code Посольство считает встречу важной и | выражает надежду}: whether the verb at {@code to}
   * is the second of a subject that opens the sentence and agrees with both.
   */
  boolean isJoined(int from, int to, Agreement agreement) {
    int before = to;
    while (before > from + 1 && isAdverb(tokens, before - 1)) {
      before--;
    }
    if (before <= from + 2 || !(tokens.is(before - 1, "и") || tokens.is(before - 1, ','))) {
      return false;
    }
    Speaker first = first(from, before);
    boolean named = !first.isEmpty() && tokens.isOrganisation(from, WordClass.BODY);
    for (int i = first.end(); named && i < before - 1; i++) {
      if (tokens.is(i, ',')) {
        return false;
      }
      if (FiniteVerbs.isOne(tokens, i)) {
        return i == first.end()
            && agrees(from, to, agreement)
            && agrees(from, i, Agreement.of(tokens, i));
      }
    }
    return false;
  }

  /**
   * {@code В полиции подтвердили}, {@code Руководство школы сообщило}: a body before its verb.
   *
   * @param stop the token before which it ends, but for an adverb; the verb or a parenthesis
   */
  Speaker adjacent(Cue cue, int stop) {
    int from = behindOpening(cue.from(), cue.first());
    while (from < cue.first() && (tokens.is(from, WordClass.ADVERB) || isSo(from))) {
      from++;
    }
    boolean impersonal = tokens.endsWith(cue.first(), "лось");
    if (impersonal || tokens.is(from, "и") || from >= stop || stop - from > LONGEST_BODY) {
      return Speaker.NONE;
    }
    boolean inside = tokens.is(from, "в") || tokens.is(from, "во");
    if (!inside && tokens.is(from, WordClass.GOVERNS)) {
      return Speaker.NONE;
    }
    int first = inside ? from + 1 : from;
    int verb = stop;
    while (verb > first + 1 && isAdverb(tokens, verb - 1)) {
      verb--;
    }
    int end = phrases.end(first, verb, false);
    boolean plural = Agreement.of(tokens, cue.first()).plural();
    boolean whole =
        first < end
            && (end == verb || isBodyBefore(first, end, verb, inside))
            && ((inside && tokens.isMark(first))
                || (tokens.isWord(first) && tokens.key(first).length() > 2));
    boolean place =
        inside
            && !tokens.isCapitalized(first)
            && tokens.organisation(first) == 0
            && !tokens.isMark(first)
            && !NounPhrases.isAdjective(tokens, first)
            && !isOfBody(first, cue.first());
    // Министра спросили: the role is the object.
    boolean object =
        !inside
            && tokens.isRole(first)
            && !RoleReading.isNominative(tokens, first)
            && !PluralSubjects.endsLikeOne(tokens, first);
    return whole && !place && !object && (plural || !inside) && !holdsVerb(first, end, cue.first())
        ? new Speaker(from, end, inside, Optional.empty())
        : Speaker.NONE;
  }

  /** {@code | Так | же | высказались}. */
  private boolean isSo(int i) {
    return tokens.is(i, "так") || (i > 0 && tokens.is(i, "же") && tokens.is(i - 1, "так"));
  }

  /** {@code Завод закрыл цех и | сообщил}: another verb, before the one that is joined to it. */
  private boolean holdsVerb(int first, int end, int verb) {
    boolean joined = tokens.is(verb - 1, "и") || tokens.is(verb - 1, "но");
    boolean holds = false;
    for (int i = first + 1; i < end && joined && !holds; i++) {
      holds = FiniteVerbs.isNoNoun(tokens, i);
    }
    return holds;
  }

  /** {@code Пресс-служба ведомства | в среду | заявила}: a body, and when or where it spoke. */
  private boolean isBodyBefore(int first, int end, int verb, boolean inside) {
    boolean body =
        inside
            ? tokens.isOrganisation(first, WordClass.BODY) || tokens.isAllCaps(first)
            : BodyNouns.of(tokens, first).filter(BodyNouns.Noun::isNominative).isPresent();
    boolean adjunct =
        end < verb
            && (tokens.is(end, WordClass.GOVERNS)
                || tokens.is(end, WordClass.ADDRESSEE)
                || tokens.isNumber(end));
    for (int i = end; adjunct && i < verb; i++) {
      adjunct = tokens.isWord(i) || tokens.isNumber(i);
    }
    return body && adjunct;
  }

  /** {@code В среду | полиция города сообщила}: a body that a time or place stands before. */
  Speaker behindAdjunct(Cue cue, int stop, Agreement verb) {
    int from = cue.from();
    int to = stop;
    while (to > from + 1 && (isAdverb(tokens, to - 1) || tokens.is(to - 1, "не"))) {
      to--;
    }
    boolean adjunct = tokens.is(from, WordClass.PREP) || tokens.is(from, WordClass.STOP);
    // О комиссии РБК рассказал | заместитель: whom he told
    int behind = cue.end();
    boolean subject =
        behind < tokens.size()
            && (phrases.nameAt(behind) > behind
                || (tokens.isRole(behind) && RoleReading.isNominative(tokens, behind)));
    if (subject || to - from < 3 || !(adjunct || tokens.isNumber(from))) {
      return Speaker.NONE;
    }
    for (int i = from + 2; i < Math.min(to, from + LONGEST_ADJUNCT) && tokens.isWord(i - 1); i++) {
      boolean governed =
          NounPhrases.isGoverned(tokens, i, from)
              || tokens.is(i - 1, WordClass.STOP)
              || tokens.is(i - 1, WordClass.PREP);
      boolean inside = tokens.is(i - 1, "в") || tokens.is(i - 1, "во");
      if (inside && verb.plural() && isPlaceOfWords(i, to)) {
        return Speaker.oblique(i - 1, to);
      }
      if (!governed
          && isBody(i)
          && agrees(i, cue.first(), verb)
          && phrases.end(i, to, false) == to) {
        return Speaker.of(attributesOf(i, from + 2, verb.plural()), to);
      }
    }
    return Speaker.NONE;
  }

  /** {@code При этом в | МВД страны | подчеркнули}: a body that people speak in. */
  private boolean isPlaceOfWords(int body, int to) {
    return isPlace(body) && phrases.end(body, to, false) == to;
  }

  /** Whether a word behind {@code в} begins the name of a body that people speak in. */
  boolean isPlace(int body) {
    return tokens.isMark(body)
        || tokens.organisation(body) != 0
        || (tokens.isAllCaps(body) && !tokens.isPlace(body))
        || tokens.isLatin(body)
        || BodyNouns.of(tokens, body).isPresent()
        || isOfBody(body, tokens.size())
        || (body + 1 < tokens.size()
            && NounPhrases.isAdjective(tokens, body)
            && tokens.organisation(body + 1) != 0);
  }

  /** Whether a body in the nominative stands at {@code i} with which the verb may agree. */
  boolean mayAgree(int i, int verb, Agreement agreement) {
    return isBody(i) && !tokens.endsIn(i, OBLIQUE) && agrees(i, verb, agreement);
  }

  private boolean isBody(int i) {
    boolean named = i + 1 < tokens.size() && tokens.isMark(i + 1) && tokens.organisation(i) != 0;
    return named
        || (tokens.is(i, WordClass.QUANTIFIER) && i + 1 < tokens.size() && tokens.is(i + 1, "из"))
        || BodyNouns.of(tokens, i).filter(BodyNouns.Noun::isNominative).isPresent()
        || tokens.isOrganisation(i, WordClass.BODY)
        || tokens.isOrganisation(i, WordClass.PRESS)
        || (tokens.isAllCaps(i) && tokens.length(i) > 2);
  }

  /** {@code Отвечая на вопрос, | в МЧС сообщили}: a body between the last comma and its verb. */
  Speaker behindComma(Cue cue, int stop, Agreement verb) {
    int comma = stop - 1;
    while (comma > cue.from() && !tokens.is(comma, ',')) {
      comma--;
    }
    int first = comma + 1;
    if (comma <= cue.from() || first + 1 > stop) {
      return Speaker.NONE;
    }
    boolean inside = tokens.is(first, "в") || tokens.is(first, "во");
    boolean speaks =
        inside
            ? verb.plural() && first + 1 < stop && isPlaceOfWords(first + 1, stop)
            : isBody(first) && agrees(first, cue.first(), verb);
    return speaks
        ? adjacent(new Cue(cue.kind(), cue.first(), cue.end(), first, cue.to()), stop)
        : Speaker.NONE;
  }

  /** {@code Это дефолт: | агентство считает}: a body that opens a clause behind a colon. */
  Speaker behindColon(Cue cue, int stop) {
    int colon = stop - 1;
    while (colon > cue.from() && !tokens.is(colon, ':')) {
      colon--;
    }
    int first = colon + 1;
    if (colon <= cue.from() || first >= stop || tokens.is(colon - 1, WordClass.CREDIT)) {
      return Speaker.NONE;
    }
    boolean inside = tokens.is(first, "в") || tokens.is(first, "во");
    return inside || isBody(first)
        ? adjacent(new Cue(cue.kind(), cue.first(), cue.end(), first, cue.to()), stop)
        : Speaker.NONE;
  }

  /** Whether a noun may stand in the nominative as the subject of the verb. */
  boolean agrees(int noun, int verb, Agreement agreement) {
    if (tokens.isAllCaps(noun) && !agreement.plural()) {
      return !tokens.isPlace(noun);
    }
    boolean inA = tokens.endsWith(noun, "а") || tokens.endsWith(noun, "я");
    boolean inO =
        tokens.endsWith(noun, "о") || tokens.endsWith(noun, "ие") || tokens.endsWith(noun, "ье");
    boolean bare = NameFinder.endsBare(tokens, noun) || tokens.endsWith(noun, "ь");
    return switch (agreement.gender()) {
      case FEMININE -> inA;
      case MASCULINE -> bare;
      case UNKNOWN ->
          agreement.plural()
              ? tokens.is(noun, "сми")
              : tokens.endsWith(verb, "ло") ? inO : bare || inO;
    };
  }

  /** {@code | местные СМИ}: where the adjectives in the nominative before a noun begin. */
  private int attributesOf(int noun, int from, boolean plural) {
    int start = noun;
    while (start > from
        && tokens.isWord(start - 1)
        && !tokens.is(start - 1, WordClass.STOP)
        && tokens.length(start - 1) > 3
        && tokens.endsIn(start - 1, NOMINATIVE_ADJECTIVE)
        && (tokens.endsWith(start - 1, "ые") || tokens.endsWith(start - 1, "ие")) == plural) {
      start--;
    }
    return start;
  }

  /** {@code Кроме того, | в СМИ сообщили}: behind the words set off at the start. */
  private int behindOpening(int from, int verb) {
    for (int i = from + 1; i < Math.min(verb - 1, from + LONGEST_OPENING); i++) {
      if (tokens.is(i, ',')) {
        return tokens.is(i + 1, "в") || tokens.is(i + 1, "во") ? i + 1 : from;
      }
    }
    return from;
  }

  /** {@code в | столичном | акимате}: an adjective in the locative before a body. */
  private boolean isOfBody(int adjective, int to) {
    int body = adjective + 1;
    return body < to
        && (tokens.endsWith(adjective, "ом") || tokens.endsWith(adjective, "ем"))
        && (tokens.isAllCaps(body) || tokens.isOrganisation(body, WordClass.BODY));
  }

  /** {@code юбиляр | скромно | признаётся}, {@code аким | таким образом | сообщил}. */
  static boolean isAdverb(Tokens tokens, int t) {
    return tokens.is(t, WordClass.ADVERB)
        || tokens.is(t, "образом")
        || (t + 1 < tokens.size() && tokens.is(t + 1, "образом"))
        || (!tokens.isCapitalized(t) && tokens.length(t) > 5 && tokens.endsIn(t, ADVERB))
        || isManner(tokens, t);
  }

  /** {@code министр | сухо | заметил}: no noun in -о that the verb may agree with. */
  static boolean isManner(Tokens tokens, int t) {
    int verb = t + 1;
    return tokens.endsWith(t, "о")
        && tokens.length(t) > 3
        && verb < tokens.size()
        && tokens.is(verb, WordClass.CUE)
        && !tokens.endsWith(verb, "ло")
        && !tokens.endsWith(verb, "лось")
        && !tokens.isCapitalized(t)
        && tokens.organisation(t) == 0
        && !tokens.isRole(t)
        && BodyNouns.of(tokens, t).isEmpty();
  }

  /**
   * {@code | Марк, рабочий завода, сказал}: a given name alone, and between commas what one is.
   *
   * @return its token, or -1
   */
  int givenWithRole(int from, int verb, Agreement agreement) {
    for (int i = from; i < Math.min(verb - 3, from + LONGEST_GIVEN); i++) {
      boolean alone =
          tokens.is(i + 1, ',')
              && (i == from || tokens.is(i - 1, ','))
              && tokens.isCapitalized(i)
              && !tokens.isAllCaps(i);
      if (!alone) {
        continue;
      }
      int role = i + 2;
      while (role < verb && !tokens.isRole(role) && NounPhrases.isAdjective(tokens, role)) {
        role++;
      }
      boolean has = role < verb && tokens.isRole(role) && RoleReading.isNominative(tokens, role);
      if (has && isGiven(i, agreement) && phrases.nameIn(i + 1, verb).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** {@code При этом | Айгуль добавила}: a given name alone right before its verb. */
  Speaker given(int from, int stop, Agreement verb) {
    int i = stop - 1;
    boolean alone =
        i >= from
            && tokens.isCapitalized(i)
            && !tokens.isAllCaps(i)
            && !tokens.isPlace(i)
            && !NounPhrases.isGoverned(tokens, i, from)
            && (i == from || !(tokens.isCapitalized(i - 1) || tokens.isMark(i - 1)));
    // у певицы Айгуль | сын: in a case no verb agrees with it
    boolean attached = i > from && isNoun(i - 1);
    return alone && !attached && isGiven(i, verb) ? Speaker.of(i, i + 1) : Speaker.NONE;
  }

  /** {@code певица}, {@code компания}: a name may stand behind it that says which. */
  private boolean isNoun(int i) {
    return tokens.isRole(i) || tokens.organisation(i) != 0 || BodyNouns.of(tokens, i).isPresent();
  }

  private boolean isGiven(int i, Agreement verb) {
    Optional<GivenNames.Given> given = GivenNames.inNominative(tokens, i);
    return given.isPresent()
        && verb.with(given.get().feminine() ? Person.Gender.FEMININE : Person.Gender.MASCULINE);
  }
}
