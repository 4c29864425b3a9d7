// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/** Finds the speaker as written beside the reporting words. */
final class SpeakerFinder {
  private static final long SPEAKING = WordClass.mask(WordClass.BODY, WordClass.PRESS);
  private static final ReportWords THESE = ReportWords.of("this-thing");
  private static final long PASSES_WORDS = WordClass.mask(WordClass.PASSING, WordClass.CITING);

  /** How many words whom it is said to may take. */
  private static final int LONGEST_OBJECT = 4;

  private static final ReportWords SAYING = ReportWords.of("kk-saying");
  private static final ReportWords AFTER = ReportWords.of("kk-after");
  private static final ReportWords BEFORE_COLON = ReportWords.of("kk-colon");
  private static final Endings AS_SAID = Endings.of("as-said-kk", Folding.WORDS);
  private static final Endings PASSIVE = Endings.of("passive-kk", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;
  private final SourceEnds sourceEnds;
  private final DescribedSources described;
  private final CitedSpeakers cited;
  private final SubjectsBehind behind;
  private final SeveralNames several;
  private final SubjectsBefore russian;
  private final Addressees addressees;
  private final KazakhSpeakers kazakh;
  private final KazakhRelatives relatives;
  private final KazakhOpenings openings;
  private final KazakhBeforeQuote beforeQuote;
  private final SpeakersBeforeColon beforeColon;
  private final CertainSpeakers certain;
  private final KazakhSubjectsBefore kazakhSubjects;

  SpeakerFinder(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = new NounPhrases(tokens, persons);
    this.certain = new CertainSpeakers(tokens, persons);
    this.sourceEnds = new SourceEnds(tokens, persons);
    this.described = new DescribedSources(tokens);
    this.cited = new CitedSpeakers(tokens, phrases);
    this.behind = new SubjectsBehind(tokens, persons, phrases);
    this.several = new SeveralNames(tokens, persons);
    this.russian = new SubjectsBefore(tokens, persons, phrases, behind);
    this.addressees = new Addressees(tokens, persons, behind);
    KazakhPhrases kazakhPhrases = new KazakhPhrases(tokens, persons);
    this.kazakh = new KazakhSpeakers(tokens, persons, kazakhPhrases);
    this.beforeColon = new SpeakersBeforeColon(tokens, persons, phrases, kazakh);
    this.relatives = new KazakhRelatives(tokens);
    this.openings = new KazakhOpenings(tokens, kazakhPhrases);
    this.beforeQuote = new KazakhBeforeQuote(tokens, persons, kazakhPhrases, kazakh);
    this.kazakhSubjects =
        new KazakhSubjectsBefore(tokens, kazakh, openings, beforeQuote, russian, this::isCertain);
  }

  /** The speaker that goes with a cue; empty if the clause names none. */
  Speaker find(Cue cue) {
    return switch (cue.kind()) {
      case AFTER -> after(cue);
      case BEHIND -> isKazakh(cue.first()) ? kazakh.before(cue.from(), cue.first()) : after(cue);
      case BEFORE -> before(cue);
      case ACCORDING_TO -> several.with(accordingTo(cue));
      case NAME_BEFORE -> beforeColon.of(cue);
      case NAME_DASH, NAME_ALONE -> Speaker.of(cue.from(), cue.to());
      case COLON_AFTER ->
          HeadlineQuotes.isVerb(tokens, cue.first())
              ? Speaker.of(cue.from(), cue.first())
              : kazakh.before(cue.from(), cue.first());
      case INTERVIEW -> Speaker.oblique(cue.end() + 1, cue.to());
    };
  }

  private Speaker before(Cue cue) {
    if (isKazakh(cue.first())) {
      Speaker subject = kazakh.before(cue.from(), cue.first());
      return subject.isEmpty() ? beforeQuote.written(cue) : subject;
    }
    int end = cue.to() - (tokens.is(cue.to() - 1, ':') ? 1 : 0);
    boolean words =
        cue.end() < end
            && tokens.isAny(cue.first(), PASSES_WORDS)
            && (tokens.is(cue.end(), WordClass.CITED) || isCitedName(cue));
    Speaker cites = words ? cited.in(cue.end(), end) : Speaker.NONE;
    if (!cites.isEmpty()) {
      return cites;
    }
    // как сообщили вчера «НГ» | в пресс-службе
    boolean clause = cue.end() >= end || tokens.is(cue.end(), ',');
    int from = clause ? cue.end() : Math.min(end, addressees.skip(cue.end(), end));
    return russian.before(new Cue(cue.kind(), cue.first(), from, cue.from(), cue.to()));
  }

  /** {@code «Молва» цитирует | Татьяну Ветрову}, or her given name alone. */
  private boolean isCitedName(Cue cue) {
    int i = cue.end();
    boolean person = addressees.startsName(i) || GivenNames.of(tokens, i).isPresent();
    boolean role = tokens.isRole(i) && !RoleReading.isNominative(tokens, i);
    return ((person && tokens.isCapitalized(i)) || role)
        && tokens.is(cue.first(), WordClass.CITING);
  }

  private Speaker after(Cue cue) {
    int verb = cue.first();
    if (isKazakh(verb)) {
      return kazakhAfter(cue);
    }
    int words = cue.from() + (THESE.hold(tokens, cue.from()) ? 1 : 0);
    if (words + 1 < verb && tokens.is(words, WordClass.CITED) && tokens.isAny(verb, PASSES_WORDS)) {
      // слова министра | приводит агентство
      Speaker whose = cited.in(words, verb);
      return new Speaker(
          whose.first(), whose.end(), whose.oblique(), cited.surface(cue.end(), cue.to()));
    }
    if (tokens.is(verb, WordClass.CITING) || passesWords(cue)) {
      return cited.in(cue.end(), cue.to());
    }
    int from = addressees.skip(cue.end(), cue.to());
    Speaker before = russian.subjectBefore(cue.from(), verb, Agreement.of(tokens, verb));
    if (!before.isEmpty()) {
      return before;
    }
    // – так министр | ответил на вопрос
    Speaker role = verb > cue.from() + 1 ? russian.role(cue.from(), verb) : Speaker.NONE;
    if (!role.isEmpty() || from >= cue.to()) {
      return role;
    }
    int one = oneOf(cue.end(), cue.to());
    if (one > 0) {
      return Speaker.of(one, phrases.apposition(one, phrases.end(one, cue.to(), false)));
    }
    if (isPress(from) && tokens.is(verb, WordClass.PASSING)) {
      int end = phrases.end(from, cue.to(), false);
      return Speaker.none(cited.surface(from, Math.max(from + 1, end)));
    }
    Agreement agreement = Agreement.of(tokens, verb);
    boolean impersonal = agreement.plural() || SubjectsBefore.isReflexive(tokens, verb);
    Speaker place = impersonal ? behind.place(from, cue.to()) : Speaker.NONE;
    if (!place.isEmpty()) {
      return place;
    }
    Speaker subject = behind.phrase(from, cue.to(), agreement);
    return agreement.plural() && !subject.isEmpty() ? several.with(subject) : subject;
  }

  /** {@code задала Ли вопрос | одна из журналисток}: where such a subject begins; 0 if none. */
  private int oneOf(int from, int to) {
    int end = Math.min(to - 2, from + LONGEST_OBJECT);
    for (int i = from; i < end && !tokens.is(i, ','); i++) {
      boolean one = tokens.is(i, "один") || tokens.is(i, "одна");
      if (one && tokens.is(i + 1, "из")) {
        return tokens.is(i - 1, WordClass.STOP) ? 0 : i;
      }
    }
    return 0;
  }

  /** {@code передает Интерфакс слова министра}, {@code передает его слова Reuters}. */
  private boolean passesWords(Cue cue) {
    int from = cue.end();
    if (!tokens.is(cue.first(), WordClass.PASSING) || from >= cue.to()) {
      return false;
    }
    int words = from;
    while (words < cue.to() && !tokens.is(words, WordClass.CITED)) {
      words++;
    }
    // зачитали | в суде | показания брата
    boolean place = tokens.is(from, "в") && words == from + 2;
    return words < cue.to() && (words <= from + 1 || place || isPress(from));
  }

  private Speaker kazakhAfter(Cue cue) {
    Speaker cites = relatives.cited(cue);
    if (!cites.isEmpty()) {
      return cites;
    }
    Speaker relative = relatives.behind(cue);
    Speaker speaker = relative.isEmpty() ? kazakh.after(cue) : relative;
    boolean agency =
        tokens.is(cue.first(), "деп")
            && cue.end() < cue.to()
            && isPress(cue.end())
            && !(tokens.isRole(cue.end()) && tokens.startsWith(cue.end() - 1, "сұра"))
            && (speaker.isEmpty() || speaker.first() == cue.end());
    boolean named =
        !speaker.isEmpty() && persons.lastWithin(speaker.first(), speaker.end()).isPresent();
    boolean journalist =
        !speaker.isEmpty() && speaker.end() == cue.end() + 1 && tokens.isRole(speaker.first());
    return agency && !named && !journalist
        ? Speaker.none(cited.surface(cue.end(), cue.end() + 1))
        : speaker;
  }

  private boolean isPress(int t) {
    boolean address =
        t + 2 < tokens.size() && tokens.isWord(t) && CitedSpeakers.isInAddress(tokens, t + 1);
    return address
        || tokens.isOrganisation(t, WordClass.PRESS)
        || (tokens.length(t) > 1 && isAddress(tokens.surface(t)));
  }

  /** {@code Dala.kz}, but not {@code ma.dy77}: one's name in a network. */
  private static boolean isAddress(String word) {
    return word.indexOf('.') > 0 && !Character.isDigit(word.charAt(word.length() - 1));
  }

  boolean isKazakh(int t) {
    return tokens.is(t, "деп")
        || tokens.is(t, "деген")
        || tokens.is(t, "дей")
        || SAYING.hold(tokens, t)
        || tokens.startsWith(t, "дегендер")
        || tokens.isAny(t, WordClass.SAYS_IN_KAZAKH | WordClass.KK_NAME.bit())
        || (tokens.isAfterDep(t) && !tokens.isCapitalized(t) && isVerb(t))
        || (tokens.hasKazakhLetter(t) && (tokens.is(t, "дейтін") || BEFORE_COLON.hold(tokens, t)));
  }

  private boolean isVerb(int t) {
    return KazakhForms.isVerb(tokens, t) || tokens.endsIn(t, AS_SAID);
  }

  /** Whether the words of a speaker are a name, a pronoun, a role or a body. */
  boolean isCertain(Speaker speaker) {
    return certain.isOne(speaker);
  }

  /** Whether a speaker is a pronoun or has a person's name. */
  boolean isPerson(Speaker speaker) {
    return !speaker.isEmpty()
        && (tokens.isAny(speaker.first(), WordClass.PRONOUNS)
            || persons.lastWithin(speaker.first(), speaker.end()).isPresent());
  }

  /** The subject of a Kazakh verb among the tokens behind it. */
  Speaker kazakhSubject(int from, int to) {
    return kazakh.subject(from, to);
  }

  /** The subject that opens a Kazakh sentence whose verb stands at {@code verb}. */
  Speaker kazakhOpening(int from, int verb) {
    return openings.opening(from, verb);
  }

  /** The subject of a Kazakh verb that its sentence does not open with. */
  Speaker kazakhLater(int from, int verb) {
    return openings.later(from, verb);
  }

  /** The person, by name, role or pronoun, who opens a Kazakh sentence. */
  Speaker kazakhPerson(int from, int verb) {
    return kazakhSubjects.person(from, verb);
  }

  /** The subject of a Kazakh verb that stands before the quote that the verb follows. */
  Speaker kazakhBefore(int from, int to) {
    return kazakhSubjects.before(from, to);
  }

  /** Whether the tokens given are a full name and nothing else. */
  boolean isNamed(int from, int to) {
    return persons
        .lastWithin(from, to)
        .filter(name -> name.firstToken() == from && name.endToken() == to && name.subject())
        .isPresent();
  }

  /** Whether someone does what a Kazakh verb tells, not {@code айтылды}. */
  boolean isActive(int verb) {
    return !tokens.endsIn(verb, PASSIVE);
  }

  /** The speaker that opens a sentence and that a relative clause parts from its verb. */
  Speaker opening(int from, int verb) {
    int end = phrases.end(from, verb, false);
    boolean parted = end < verb && tokens.is(end, ',') && from < end;
    return parted && isCertain(Speaker.of(from, end)) ? Speaker.of(from, end) : Speaker.NONE;
  }

  /** The speaker that is all of the tokens given: a name with its role, or a role alone. */
  Speaker whole(int from, int to) {
    Optional<Mention> name = persons.lastWithin(from, to);
    if (name.isPresent()) {
      boolean ends = name.get().endToken() == to && name.get().subject();
      int first = name.get().firstToken();
      Speaker last = kazakh.endingAt(from, to);
      boolean alone =
          first == from
              || RoleReading.roleStart(tokens, first, true) == from
              || (!last.isEmpty() && last.first() == from);
      return ends && alone ? Speaker.of(from, to) : Speaker.NONE;
    }
    boolean role = tokens.isRole(from) && RoleReading.isNominative(tokens, from);
    boolean russian = role && phrases.end(from, to, false) == to;
    Speaker last = kazakh.endingAt(from, to);
    boolean body = to - from <= 2 && (tokens.organisation(from) & SPEAKING) != 0;
    boolean given = to == from + 1 && certain.isGiven(from);
    return russian || body || given || (!last.isEmpty() && last.first() == from)
        ? Speaker.of(from, to)
        : Speaker.NONE;
  }

  /** Whether a Kazakh verb reports the quote as its object, with neither {@code деп} nor a dash. */
  boolean isReportedClause(Cue cue) {
    int verb = cue.first();
    return tokens.isAfterDep(verb)
        && !tokens.isAny(verb, WordClass.SAYS_IN_KAZAKH)
        && !tokens.is(verb, "деген");
  }

  /** Whether a Kazakh verb of saying may stand without its subject, and no clause behind it. */
  boolean maySayAlone(Cue cue, Speaker speaker) {
    boolean says =
        tokens.is(cue.first(), WordClass.KK_SAY)
            || (cue.end() > cue.first() + 1
                && (tokens.is(cue.first(), "деп")
                    || tokens.is(cue.first(), "дей")
                    || tokens.is(cue.first(), "деген")));
    // деп көрсетілген: no one is said to say it
    says &= !tokens.endsIn(cue.end() - 1, PASSIVE);
    for (int i = cue.first() + 1; i < cue.end(); i++) {
      says &=
          tokens.isAfterDep(i)
              || KazakhForms.isVerb(tokens, i)
              || tokens.is(i, WordClass.AUXILIARY);
    }
    boolean alone = cue.end() >= cue.to() || KazakhForms.isLocative(tokens, cue.to() - 1);
    return says && alone && speaker.via().isEmpty();
  }

  /** {@code 11 қаңтарда әлеуметтік желісінде | «…»}: when and where, and no one who says it. */
  boolean isAdjunct(int from, int to) {
    int last = to - 1;
    boolean place =
        KazakhForms.isLocative(tokens, last)
            || KazakhForms.isPlaceAtStart(tokens, last)
            || tokens.is(last, WordClass.KK_LINKER)
            || AFTER.hold(tokens, last);
    return place && kazakhPerson(from, to).isEmpty() && persons.lastWithin(from, to).isEmpty();
  }

  /** {@code Айгүл:| – Жол дайын}: behind the colon before a dash that opens a quote. */
  int behindColon(int open) {
    return open > 1 && tokens.isDash(open - 1) && tokens.is(open - 2, ':') ? open - 1 : open;
  }

  /**
   * The name right before the colon of a quote that a Kazakh verb follows: {@code Бір күні Үміт:
   * «…» дейді}; or whose saying the quote is, {@code Абайдың: «…» – деген сөзі}; or a body.
   */
  Speaker kazakhName(int from, int to, Cue after) {
    return beforeQuote.find(from, to, after);
  }

  /** {@code «…?» деген сауалға}: whether no subject of a clause says what stands in the marks. */
  boolean isNoOnes(Cue after) {
    return beforeQuote.isNoOnes(after);
  }

  /** Whose saying a quote is, by a genitive or a writing: {@code Омаровтың «…» деп жазғаны}. */
  Speaker kazakhOwner(int from, int to, Cue after) {
    return beforeQuote.whose(from, to, after);
  }

  /**
   * {@code по информации | же | X}, {@code по данным | от | X}, {@code по словам|, 26-летнего X}.
   */
  private boolean isBeforeSource(int i, int to) {
    if (i + 2 >= to) {
      return false;
    }
    boolean comma =
        tokens.is(i, ',')
            && (tokens.isCapitalized(i + 1)
                || tokens.endsWith(i + 1, "-летнего")
                || tokens.endsWith(i + 1, "-летней")
                || (tokens.isRole(i + 1) && RoleReading.mayBeOblique(tokens, i + 1)));
    return comma || tokens.is(i, "же") || tokens.is(i, "от");
  }

  private Speaker accordingTo(Cue cue) {
    if (tokens.isAny(cue.first(), KazakhSources.SOURCES)) {
      return Speaker.oblique(KazakhSources.start(tokens, cue.first(), cue.from()), cue.first());
    }
    if (tokens.isAny(cue.first() + 1, WordClass.POSSESSIVES)) {
      return Speaker.oblique(cue.first() + 1, cue.first() + 2);
    }
    int from = cue.end() + (isBeforeSource(cue.end(), cue.to()) ? 1 : 0);
    int head = described.head(from, cue.to());
    int end = phrases.inCase(from, phrases.end(head, cue.to(), true), cue.to());
    end = sourceEnds.of(from, end);
    return from < end ? Speaker.oblique(from, end) : Speaker.NONE;
  }
}
