// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Finds the subject of Russian reporting words behind their verb: {@code сказал вчера | министр}.
 * It stands in the nominative; plural verbs may go without one.
 */
final class SubjectsBehind {
  private static final Endings INFINITIVE = Endings.of("infinitive", Folding.WORDS);
  private static final Endings NOMINATIVE = Endings.of("nominative-adjective", Folding.WORDS);

  private static final Endings THINGS = Endings.of("thing", Folding.WORDS);
  private static final Optional<Mention> NO_ONE = Optional.empty();

  /** Verbs whose object is the one spoken to: {@code прервала | его}. */
  private static final ReportWords INTERRUPTS = ReportWords.past("interrupts");

  private static final ReportWords ASKED = ReportWords.of("asked");
  private static final ReportWords MINE = ReportWords.of("own-subject");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;
  private final SurnamesBehind surnames;
  private final ObjectsBehind objects;
  private final CommentedThings commented;

  SubjectsBehind(Tokens tokens, PersonIndex persons, NounPhrases phrases) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
    this.adjuncts = new Adjuncts(tokens);
    this.surnames = new SurnamesBehind(tokens);
    this.objects = new ObjectsBehind(tokens);
    this.commented = new CommentedThings(tokens, persons);
  }

  /** The speaker that stands behind its verb, from the token {@code start} on. */
  Speaker phrase(int start, int to, Agreement verb) {
    int from = commented.skip(start, to, verb);
    boolean owner = MINE.hold(tokens, from) && from + 1 < to && tokens.isWord(from + 1);
    boolean pronoun = tokens.isAny(from, WordClass.SUBJECTS | WordClass.SELF.bit());
    boolean initial = tokens.length(from) == 1 && isInitial(from, to);
    if (pronoun && !owner && !initial) {
      return Speaker.of(from, from + 1);
    }
    if (initial && tokens.length(from + 2) == 2 && phrases.nameAt(from) == from) {
      // сказал А. Ни: a surname that looks like a particle
      return Speaker.of(from, from + 3);
    }
    boolean object =
        from + 1 < to
            && tokens.isAny(from, WordClass.POSSESSIVES)
            && INTERRUPTS.hold(tokens, from - 1)
            && !Owners.isOfSomeone(tokens.roleStem(from + 1));
    if (object) {
      // прервала его | судья
      return phrase(from + 1, to, verb);
    }
    int paper = StatementPlaces.paper(tokens, from, to);
    if (paper > from) {
      return Speaker.oblique(from, phrases.end(paper, to, true));
    }
    if (isIn(from) && !(from + 1 < to && tokens.is(from + 1, "ответ"))) {
      // Without a subject the plural speaks for whoever is inside: сообщили в прокуратуре.
      boolean body = verb.plural() || isBody(from + 1, to, verb);
      int end = phrases.end(from + 1, to, false);
      Speaker named = isPersonal(from - 1) ? subjectLater(from, to, verb) : Speaker.NONE;
      if (!named.isEmpty() && phrases.nameIn(named.first(), named.end()).isPresent()) {
        // подчеркивает в комментарии изданию | экономист Иван Петров
        return named;
      }
      int several = end - 1;
      if (several > from + 1 && verb.plural() && PluralSubjects.isAt(tokens, several)) {
        // написали в комментариях | читатели
        return Speaker.of(several, end);
      }
      // заявила на форуме | пресс-служба: someone says it
      Speaker later = verb.plural() ? Speaker.NONE : bodyLater(from, to);
      if (!later.isEmpty()) {
        return later;
      }
      // заявил в суде | бывший соратник: someone says it, where he stands
      Speaker role = body && isPersonal(from - 1) ? roleLater(from, to, verb) : Speaker.NONE;
      if (!role.isEmpty()) {
        return role;
      }
      return body ? Speaker.oblique(from, end) : subjectLater(from, to, verb);
    }
    if (tokens.is(from, WordClass.STOP)
        || objects.isObject(from, to)
        || objects.isDescribedObject(from, verb)) {
      Speaker later = subjectLater(from, to, verb);
      return later.isEmpty() && verb.plural() ? insideLater(from, to) : later;
    }
    Speaker behindThis = objects.isThis(from, to) ? subjectLater(from, to, verb) : Speaker.NONE;
    if (!behindThis.isEmpty()) {
      return behindThis;
    }
    Speaker behindAdjunct = adjuncts.isAt(from, to) ? subjectLater(from, to, verb) : Speaker.NONE;
    if (!behindAdjunct.isEmpty()) {
      return behindAdjunct;
    }
    boolean infinitive =
        tokens.endsIn(from, INFINITIVE)
            && !tokens.isCapitalized(from)
            && !PluralSubjects.isAt(tokens, from)
            && !tokens.is(from, WordClass.RELATIVE);
    if (infinitive) {
      return Speaker.NONE;
    }
    int subject = behindObject(from, to, verb);
    if (subject == from && verb.plural() && objects.isAccusative(from) && isInside(from + 1, to)) {
      // прокомментировали ситуацию | в МЧС
      return Speaker.oblique(from + 1, phrases.end(from + 2, to, false));
    }
    int end = phrases.end(subject, to, false);
    subject = behindOutlet(subject, end);
    return Speaker.of(subject, phrases.apposition(subject, withoutMedium(subject, end)));
  }

  /** {@code сказал | Я. Серов}: no pronoun. */
  private boolean isInitial(int i, int to) {
    return i + 2 < to
        && tokens.length(i) == 1
        && tokens.is(i + 1, '.')
        && tokens.isCapitalized(i)
        && tokens.isCapitalized(i + 2);
  }

  /** {@code подчеркивает}, but not {@code говорится}, {@code сказано}, {@code сообщили}. */
  private boolean isPersonal(int verb) {
    return verb >= 0
        && tokens.is(verb, WordClass.CUE)
        && !Agreement.of(tokens, verb).plural()
        && !SubjectsBefore.isReflexive(tokens, verb)
        && !tokens.endsWith(verb, "но");
  }

  /** {@code объяснил ситуацию | аким города}: where the subject begins. */
  private int behindObject(int from, int to, Agreement verb) {
    if (verb.plural() && objects.isThing(from)) {
      int last = phrases.end(from, to, false) - 1;
      boolean people = tokens.isRole(last) && PluralSubjects.isAt(tokens, last);
      if (last > from && people) {
        // озвучили требования потерпевших | адвокаты
        return last;
      }
    }
    // прокомментировал | новость, слухи: no man, nor one woman, is called so
    boolean things =
        (verb.gender() != Person.Gender.UNKNOWN && tokens.endsIn(from, THINGS))
            || (!verb.plural() && objects.isNoOnesSubject(from))
            // подписала | снимок
            || (verb.gender() == Person.Gender.FEMININE && NameFinder.endsBare(tokens, from));
    boolean object =
        from + 1 < to
            && tokens.isWord(from)
            && !tokens.isCapitalized(from)
            && !tokens.isRole(from)
            && tokens.organisation(from) == 0
            && (things || tokens.endsWith(from, "у") || tokens.endsWith(from, "ю"));
    Optional<Mention> name = object ? phrases.nameIn(from, phrases.end(from, to, false)) : NO_ONE;
    if (name.isPresent()) {
      // прокомментировал победу своей команды | тренер Иван Бобров
      return RoleReading.phraseStart(tokens, from + 1, name.get().firstToken());
    }
    int role = from + 1;
    boolean adjective =
        object && role + 1 < to && !tokens.isRole(role) && NounPhrases.isAdjective(tokens, role);
    role += adjective ? 1 : 0;
    role += object && role + 1 < to && tokens.isAny(role, WordClass.POSSESSIVES) ? 1 : 0;
    boolean subject =
        object
            && tokens.isRole(role)
            && !tokens.isCapitalized(role)
            && RoleReading.isNominative(tokens, role);
    return subject || (object && isOtherSubject(from + 1, to, verb)) ? from + 1 : from;
  }

  /** {@code прокомментировала ситуацию | пресс-служба}: a body, people, or a given name alone. */
  private boolean isOtherSubject(int i, int to, Agreement verb) {
    return verb.plural() ? PluralSubjects.isAt(tokens, i) : isOther(i, to);
  }

  /** Whether a body in the nominative begins there, or a given name is all that stands there. */
  boolean isOther(int i, int to) {
    boolean body = BodyNouns.of(tokens, i).filter(BodyNouns.Noun::isNominative).isPresent();
    return body || (i + 1 == to && givenLater(i - 1, to).first() == i);
  }

  /** {@code сообщил ТАСС | Олег Котов}, {@code заявил суду | Олег Котов}: to whom, not who. */
  private int behindOutlet(int from, int end) {
    Optional<Mention> name = from < end ? phrases.nameIn(from, end) : NO_ONE;
    if (name.isEmpty() || name.get().endToken() != end || name.get().firstToken() <= from) {
      return from;
    }
    boolean outlet =
        tokens.isMark(from)
            || (tokens.isCapitalized(from)
                && !tokens.isRole(from)
                && (tokens.isOrganisation(from, WordClass.PRESS) || isLatinOnly(from)));
    boolean body =
        !tokens.isCapitalized(from)
            && !tokens.isRole(from)
            && tokens.organisation(from) != 0
            && (tokens.endsWith(from, "у")
                || tokens.endsWith(from, "ю")
                || tokens.endsWith(from, "ии"));
    return outlet || body
        ? RoleReading.phraseStart(tokens, from + 1, name.get().firstToken())
        : from;
  }

  private boolean isLatinOnly(int t) {
    return tokens.isLatin(t) && !Chars.isCyrillic(tokens.letters()[tokens.end(t) - 1]);
  }

  /** {@code сообщается | на сайте ведомства}: where it stands, for a verb without a subject. */
  Speaker place(int from, int to) {
    int noun = StatementPlaces.noun(tokens, from);
    return noun > from && noun < to
        ? Speaker.oblique(from, phrases.end(noun, to, true))
        : Speaker.NONE;
  }

  /** {@code сказал Фигу | Forza Italian Football}: whom he told stands behind his name. */
  private int withoutMedium(int from, int end) {
    int name = from;
    while (name < end && isCyrillicName(name)) {
      name++;
    }
    int latin = name;
    while (latin < end && tokens.isLatin(latin)) {
      latin++;
    }
    // Карл III
    return name > from && latin == end && phrases.nameAt(name - 1) < end ? name : end;
  }

  private boolean isCyrillicName(int t) {
    return tokens.isCapitalized(t)
        && Chars.isCyrillic(tokens.first(t))
        && !tokens.isAllCaps(t)
        && !tokens.isRole(t)
        && tokens.organisation(t) == 0;
  }

  private boolean isIn(int t) {
    return tokens.is(t, "в") || tokens.is(t, "во");
  }

  /** {@code в пресс-службе}: inside a body that can say something. */
  boolean isInside(int t, int to) {
    return isIn(t) && isBody(t + 1, to, Agreement.ANY);
  }

  /** {@code в городском акимате}, {@code в МВД}, but not {@code в беседе с RT}. */
  private boolean isBody(int from, int to, Agreement verb) {
    // написал в своём аккаунте: someone did, who is named elsewhere.
    boolean someone = verb.gender() != Person.Gender.UNKNOWN;
    for (int i = from; i < Math.min(to, from + 3) && !tokens.is(i, WordClass.STOP); i++) {
      boolean body =
          tokens.isOrganisation(i, WordClass.BODY)
              || (!someone && tokens.isOrganisation(i, WordClass.PAPER))
              || (!someone && tokens.is(i, WordClass.DOCUMENT))
              || (i == from && tokens.isAllCaps(i));
      if (body) {
        return true;
      }
    }
    return false;
  }

  /** The author's words begin with something else; the subject is what they come to. */
  private Speaker subjectLater(int from, int to, Agreement verb) {
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.endToken() > to) {
        break;
      }
      if (mention.subject() && !NounPhrases.isGoverned(tokens, mention.firstToken(), from)) {
        int start = RoleReading.phraseStart(tokens, from, mention.firstToken());
        boolean role = start < mention.firstToken();
        return Speaker.of(
            role ? RolePhrases.withOwner(tokens, from + 1, start) : start, mention.endToken());
      }
    }
    Speaker unlisted = unlistedName(from, to);
    Speaker role = unlisted.isEmpty() ? roleLater(from, to, verb) : unlisted;
    Speaker given = role.isEmpty() ? givenLater(from, to) : role;
    Speaker surname = given.isEmpty() ? surnames.last(from, to, verb) : given;
    return surname.isEmpty() && !verb.plural() ? bodyLater(from, to) : surname;
  }

  /** {@code заявила на форуме | пресс-служба ведомства}: a body in the nominative, as it stands. */
  private Speaker bodyLater(int from, int to) {
    for (int i = from + 2; i < to; i++) {
      boolean body =
          !tokens.isCapitalized(i)
              && BodyNouns.of(tokens, i).filter(BodyNouns.Noun::isNominative).isPresent();
      if (body && !tokens.is(i - 1, WordClass.GOVERNS)) {
        int first = i - 1 > from + 1 && tokens.endsIn(i - 1, NOMINATIVE) ? i - 1 : i;
        return tokens.is(first - 1, WordClass.GOVERNS)
            ? Speaker.NONE
            : Speaker.of(first, phrases.end(first, to, false));
      }
    }
    return Speaker.NONE;
  }

  /** {@code рассказали | на заводе}, {@code ответили на запрос редакции | в управлении}. */
  private Speaker insideLater(int from, int to) {
    if (PlacesThatSpeak.isWorkplace(tokens, from)) {
      return Speaker.oblique(from, phrases.end(from + 1, to, false));
    }
    boolean asked = tokens.is(from, "на") && ASKED.hold(tokens, from + 1);
    boolean way = asked || tokens.is(from, "по") || tokens.is(from + 1, "ответ");
    for (int i = from + 2; way && i + 1 < to; i++) {
      if (isInside(i, to)) {
        return Speaker.oblique(i, phrases.end(i + 1, to, false));
      }
    }
    return Speaker.NONE;
  }

  /** {@code написал на своей странице министр}: a role in the nominative ends the words. */
  private Speaker roleLater(int from, int to, Agreement verb) {
    // разводит руками | мэр, but not в суде
    for (int i = from + (tokens.is(from, WordClass.STOP) ? 2 : 1); i < to; i++) {
      boolean role =
          (tokens.isRole(i) && RoleReading.isNominative(tokens, i))
              || (verb.plural() && PluralSubjects.isAt(tokens, i));
      if (role && !tokens.is(i - 1, WordClass.STOP)) {
        int start = RoleReading.adjectivesBefore(tokens, from + 1, i);
        // обращаются | с мольбой | сельчане: no adjective
        start += start == from + 1 && start < i && tokens.is(from, WordClass.GOVERNS) ? 1 : 0;
        return Speaker.of(
            RolePhrases.withOwner(tokens, from + 1, start), phrases.end(i, to, false));
      }
    }
    return Speaker.NONE;
  }

  /** {@code сказал в этой беседе | Андрей}: a given name in the nominative ends the words. */
  private Speaker givenLater(int from, int to) {
    int last = to - 1;
    Optional<GivenNames.Given> given =
        last > from && tokens.isCapitalized(last)
            ? GivenNames.inNominative(tokens, last)
            : Optional.empty();
    boolean nominative = given.isPresent() && !NounPhrases.isGoverned(tokens, last, from);
    return nominative ? Speaker.of(last, to) : Speaker.NONE;
  }

  /** Two capitalized words in the nominative that no preposition stands before. */
  private Speaker unlistedName(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean pair = NameFinder.isBareCapital(tokens, i) && NameFinder.isBareCapital(tokens, i + 1);
      if (pair && !tokens.is(i - 1, WordClass.STOP) && !tokens.is(i - 1, WordClass.PREP)) {
        return Speaker.of(i, i + 2);
      }
    }
    return Speaker.NONE;
  }
}
