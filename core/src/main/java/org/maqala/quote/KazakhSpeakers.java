// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Finds the subject of Kazakh reporting words. In Kazakh the head of a phrase stands last, and a
 * subject is a name, a pronoun, a role, a body or a document; any other phrase is none.
 */
final class KazakhSpeakers {
  private static final int LONGEST_CHAIN = 5;
  private static final int LONGEST_APPOSITION = 10;
  private static final int LONGEST_OPENING = 12;
  private static final int LONGEST_ROLE = 7;
  private static final Endings ADJECTIVE = Endings.of("adjective-kk", Folding.WORDS);
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final long PERSONAL = WordClass.mask(WordClass.HE_OR_SHE, WordClass.THEY);
  private static final ReportWords POSTPOSITIONS = ReportWords.of("kk-postposition", "kk-topic");

  private final Tokens tokens;
  private final PersonIndex persons;

  KazakhSpeakers(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** The subject inside the reporting words or behind them; empty if it is dropped. */
  Speaker after(Cue cue) {
    Speaker within = subject(cue.first() + 1, cue.end());
    if (!within.isEmpty()) {
      return within;
    }
    int from = cue.end();
    while (from < cue.to() && tokens.is(from, WordClass.AUXILIARY)) {
      from++;
    }
    Speaker behind = from < cue.to() ? subject(from, cue.to()) : Speaker.none(Optional.empty());
    // деп мәлімдеді ҚМГ
    boolean acronym = from + 1 == cue.to() && tokens.isAllCaps(from) && cue.end() > cue.first() + 1;
    return behind.isEmpty() && acronym ? Speaker.of(from, from + 1) : behind;
  }

  /** The subject among the tokens {@code from} to {@code to}. */
  Speaker subject(int from, int to) {
    if (from >= to) {
      return Speaker.none(Optional.empty());
    }
    if (isPersonal(from)) {
      return Speaker.of(from, from + 1);
    }
    Optional<Mention> name = subjectName(from, to);
    if (name.isPresent()) {
      return Speaker.of(phraseStart(from, name.get().firstToken()), name.get().endToken());
    }
    int head = head(from, to);
    if (head >= from) {
      return role(from, head, to);
    }
    Speaker body = body(from, to);
    if (!body.isEmpty()) {
      return body;
    }
    int end = capitals(from, to);
    return end > from ? Speaker.of(from, end) : Speaker.none(Optional.empty());
  }

  /** The subject of a verb that stands at {@code to}: the name nearest to it, if there is one. */
  Speaker before(int from, int to) {
    for (int i = persons.indexBefore(to) - 1; i >= 0; i--) {
      Mention mention = persons.mentions().get(i);
      if (mention.firstToken() < from) {
        break;
      }
      int last = mention.endToken() - 1;
      boolean oblique = KazakhForms.isOblique(tokens, last) && !NameForms.isSurname(tokens, last);
      if (mention.endToken() <= to && mention.subject() && !oblique && !isGoverned(last)) {
        return Speaker.of(phraseStart(from, mention.firstToken()), mention.endToken());
      }
    }
    return subject(from, to);
  }

  /** The subject that stands right before {@code to}: {@code Қала әкімі Ерлан Омаров: «…»}. */
  Speaker endingAt(int from, int to) {
    if (from >= to) {
      return Speaker.none(Optional.empty());
    }
    if (isPersonal(to - 1)) {
      return Speaker.of(to - 1, to);
    }
    Optional<Mention> name = persons.lastWithin(from, to);
    if (name.isPresent() && name.get().endToken() == to && name.get().subject()) {
      return Speaker.of(phraseStart(from, name.get().firstToken()), to);
    }
    return tokens.isWord(to - 1) && tokens.isRole(to - 1) && isHead(to - 1)
        ? Speaker.of(phraseStart(from, to - 1), to)
        : Speaker.none(Optional.empty());
  }

  /** The subject that opens the sentence whose verb stands at {@code verb}. */
  Speaker opening(int from, int verb) {
    if (from >= verb) {
      return Speaker.none(Optional.empty());
    }
    if (isPersonal(from)) {
      return Speaker.of(from, from + 1);
    }
    int to = from;
    while (to < verb && !tokens.is(to, ',') && to < from + LONGEST_OPENING) {
      to++;
    }
    Optional<Mention> name = subjectName(from, to);
    if (name.isPresent()) {
      return Speaker.of(phraseStart(from, name.get().firstToken()), name.get().endToken());
    }
    int head = head(from, to);
    if (head >= from) {
      return Speaker.of(phraseStart(from, head), withName(head, to));
    }
    Speaker body = body(from, to);
    return body.isEmpty() && isNamedBody(from, verb) ? Speaker.of(from, from + 1) : body;
  }

  /** {@code Компания}, {@code НАТО}, {@code Ресей}, but not {@code Ресей доллары}. */
  private boolean isNamedBody(int from, int verb) {
    if (from + 1 >= verb) {
      return false;
    }
    boolean name =
        (tokens.organisation(from) != 0 && KazakhForms.isGenitive(tokens, from + 1))
            || tokens.isPlace(from)
            || (tokens.isAllCaps(from) && tokens.length(from) > 1);
    int next = from + 1;
    boolean owns =
        !tokens.isWord(next)
            || tokens.isCapitalized(next)
            || tokens.endsWith(next, "і")
            || tokens.endsWith(next, "ы")
            || KazakhForms.isLocative(tokens, next)
            || POSTPOSITIONS.hold(tokens, next);
    return name
        && !owns
        && !KazakhForms.isOblique(tokens, from)
        && !KazakhForms.isInPlace(tokens, from);
  }

  /** {@code мемлекеттік хатшысы | Марко Рубио}: two capitals that are no place are a name. */
  private int withName(int head, int to) {
    boolean name = head + 2 < to && isUnknownName(head + 1) && isUnknownName(head + 2);
    return name ? head + 3 : head + 1;
  }

  private boolean isUnknownName(int t) {
    return isNamePart(t)
        && !KazakhForms.isOblique(tokens, t)
        && !tokens.endsIn(t, ADJECTIVE)
        && !tokens.isPlace(t)
        && !tokens.isRole(t)
        && tokens.organisation(t) == 0;
  }

  /**
   * The subject further on in a sentence that does not open with it: at the start of a later part,
   * or the only name in the nominative.
   */
  Speaker later(int from, int verb) {
    for (int i = from; i + 1 < verb; i++) {
      if (tokens.is(i, ',') && !tokens.isDash(i + 1)) {
        Speaker speaker = opening(i + 1, verb);
        int last = speaker.end() - 1;
        boolean body = !speaker.isEmpty() && tokens.organisation(last) != 0 && !tokens.isRole(last);
        boolean one =
            !speaker.isEmpty()
                && !body
                && !tokens.endsIn(last, PLURAL)
                && (!KazakhForms.isOblique(tokens, last) || NameForms.isSurname(tokens, last));
        if (one && phraseStart(i + 1, last) == speaker.first()) {
          return behindDash(speaker);
        }
      }
    }
    Optional<Mention> name = subjectName(from, verb);
    boolean only = name.isPresent() && subjectName(name.get().endToken(), verb).isEmpty();
    if (!only) {
      return Speaker.none(Optional.empty());
    }
    int first = name.get().firstToken();
    int start = phraseStart(Math.max(from, first - LONGEST_ROLE), first);
    return behindDash(Speaker.of(start, name.get().endToken()));
  }

  /** {@code ASTANA. KAZINFORM – | Мемлекет басшысы}; no number opens it, either. */
  private Speaker behindDash(Speaker speaker) {
    int first = speaker.first();
    for (int i = speaker.end() - 1; i >= speaker.first() && first == speaker.first(); i--) {
      if (tokens.isDash(i) || tokens.isNumber(i)) {
        first = i + 1;
      }
    }
    return first < speaker.end() ? Speaker.of(first, speaker.end()) : speaker;
  }

  /** {@code Кездесуде | министр}: where, with a capital for its place alone. */
  private boolean isPlaceAtStart(int i) {
    return !tokens.hasInnerCapital(i) && KazakhForms.isPlaceAtStart(tokens, i);
  }

  private boolean isPersonal(int t) {
    return tokens.isAny(t, PERSONAL) || tokens.is(t, "мен") || tokens.is(t, "біз");
  }

  private Optional<Mention> subjectName(int from, int to) {
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.endToken() > to) {
        break;
      }
      int last = mention.endToken() - 1;
      boolean oblique = KazakhForms.isOblique(tokens, last) && !NameForms.isSurname(tokens, last);
      if (mention.subject() && !oblique && !isGoverned(last)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The last role of the first chain of owners: {@code президент әкімшілігінің | басшысы}. */
  private int head(int from, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      boolean far = head >= 0 && i > head + LONGEST_CHAIN;
      if (far || (head >= 0 && breaksChain(head, i))) {
        break;
      }
      if (tokens.isWord(i) && (tokens.isRole(i) || isAgent(i)) && isHead(i)) {
        head = i;
      }
    }
    return head;
  }

  /** {@code кітапханашы}: a noun for someone by what he does. */
  private boolean isAgent(int i) {
    return tokens.length(i) > 4
        && !tokens.isCapitalized(i)
        && (tokens.endsWith(i, "шы") || tokens.endsWith(i, "ші"));
  }

  private boolean breaksChain(int head, int i) {
    return !tokens.isWord(i)
        || (i == head + 1 && tokens.isCapitalized(i) && !KazakhForms.isGenitive(tokens, i))
        || (KazakhForms.isOblique(tokens, i) && !KazakhForms.isGenitive(tokens, i));
  }

  /** {@code екі футболшы | үшін}: a postposition makes no subject of the word before it. */
  private boolean isGoverned(int i) {
    return POSTPOSITIONS.hold(tokens, i + 1) || isJoined(i + 1);
  }

  /** {@code Ербол | пен Айгүл Омарованың ерлігін}: the last of those joined shows the case. */
  private boolean isJoined(int and) {
    boolean joins =
        and + 2 < tokens.size()
            && (tokens.is(and, "мен") || tokens.is(and, "пен") || tokens.is(and, "бен"))
            && tokens.isCapitalized(and + 1);
    int last = joins && tokens.isCapitalized(and + 2) ? and + 2 : and + 1;
    return joins && KazakhForms.isOblique(tokens, last) && !NameForms.isSurname(tokens, last);
  }

  /** Whether a role may be a subject: bare, possessive or plural. */
  private boolean isHead(int i) {
    return !KazakhForms.isGenitive(tokens, i)
        && !KazakhForms.isLocative(tokens, i)
        && !isGoverned(i)
        && (RoleReading.isNominative(tokens, i) || !KazakhForms.isOblique(tokens, i));
  }

  /** The role and the name behind it, which no table may list. */
  private Speaker role(int from, int head, int to) {
    int end = capitals(head + 1, Math.min(to, head + 4));
    int start = phraseStart(from, head);
    if (end == head + 1 && end == to && end + 1 < tokens.size() && tokens.is(end, ',')) {
      Optional<Mention> name =
          subjectName(end + 1, Math.min(tokens.size(), end + LONGEST_APPOSITION));
      boolean apposed =
          name.isPresent()
              && RoleReading.roleStart(tokens, name.get().firstToken(), true) > end
              && phraseStart(end + 1, name.get().firstToken()) == end + 1;
      return Speaker.of(start, apposed ? name.get().endToken() : end);
    }
    return Speaker.of(start, Math.max(end, head + 1));
  }

  /** The token after the capitalized words at {@code from} that may be a name in the nominative. */
  private int capitals(int from, int to) {
    int i = from;
    while (i < Math.min(to, from + 3) && (isNamePart(i) || isMiddle(i, from, to))) {
      i++;
    }
    boolean owner = i < to && tokens.isWord(i) && !mayFollowName(i);
    return owner ? from : i;
  }

  /** {@code Миккель | Рунге | Олесен}: between two parts of a name what ends like a case is one. */
  private boolean isMiddle(int t, int from, int to) {
    return t > from
        && t + 1 < to
        && tokens.isCapitalized(t)
        && !tokens.isAllCaps(t)
        && Chars.isCyrillic(tokens.first(t))
        && !KazakhForms.isGenitive(tokens, t)
        && isNamePart(t + 1);
  }

  /** {@code деді Уайт | арнаға берген сұхбатында}, but not {@code Қазақстан тумасы}. */
  private boolean mayFollowName(int t) {
    return tokens.isLatin(t)
        || KazakhForms.isParticiple(tokens, t)
        || tokens.is(t, "мырза")
        || (KazakhForms.isOblique(tokens, t) && !KazakhForms.isGenitive(tokens, t));
  }

  private boolean isNamePart(int t) {
    return tokens.isCapitalized(t)
        && Chars.isCyrillic(tokens.first(t))
        && !tokens.isAllCaps(t)
        && tokens.length(t) > 2
        && (!KazakhForms.isOblique(tokens, t) || NameForms.isSurname(tokens, t));
  }

  /** The phrase of a body or a document. */
  private Speaker body(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) || KazakhForms.isGenitive(tokens, i)) {
        continue;
      }
      boolean document =
          tokens.is(i, WordClass.DOCUMENT)
              || (tokens.isOrganisation(i, WordClass.PAPER) && KazakhForms.isLocative(tokens, i));
      boolean service =
          i > from
              && tokens.startsWith(i - 1, "баспасөз")
              && tokens.isOrganisation(i, WordClass.KKNAME);
      boolean body = tokens.isOrganisation(i, WordClass.BODY) && !tokens.startsWith(i, "баспасөз");
      // деп мәлімдеді компанияда, деп хабарлады компания
      boolean firm =
          tokens.isOrganisation(i, WordClass.KKNAME)
              && i + 1 == to
              && !KazakhForms.isVerb(tokens, i)
              && (i == from || KazakhForms.isGenitive(tokens, i - 1))
              && (KazakhForms.isInPlace(tokens, i) || !KazakhForms.isOblique(tokens, i));
      if (document || service || body || firm) {
        return Speaker.of(phraseStart(from, i), i + 1);
      }
    }
    return Speaker.none(Optional.empty());
  }

  /** {@code сұраққа | Трамп}: a word in a case that parts it from the name behind it. */
  private boolean isObject(int i) {
    return tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && KazakhForms.isOblique(tokens, i)
        && !KazakhForms.isGenitive(tokens, i);
  }

  /** The start of the phrase whose head is {@code head}: behind a clause, a place or an address. */
  private int phraseStart(int from, int head) {
    for (int i = head - 1; i >= from; i--) {
      boolean clause = KazakhForms.isParticiple(tokens, i) && !tokens.isCapitalized(i);
      boolean place =
          KazakhForms.isLocative(tokens, i)
              || (i == from && !tokens.isCapitalized(i + 1) && isPlaceAtStart(i))
              || KazakhForms.isInPlace(tokens, i)
              || tokens.is(i, WordClass.KK_LINKER)
              || POSTPOSITIONS.hold(tokens, i);
      boolean sign =
          !tokens.isWord(i)
              && !tokens.isNumber(i)
              && !tokens.isDash(i)
              && !tokens.is(i, '.')
              && !tokens.isMark(i);
      boolean object =
          tokens.is(i, WordClass.OBJECT)
              || (i == head - 1 && tokens.isCapitalized(head) && isObject(i));
      // деп түйіндеді сөзін | аудан әкімі
      if (clause || place || sign || object) {
        return i + 1;
      }
    }
    return from;
  }
}
