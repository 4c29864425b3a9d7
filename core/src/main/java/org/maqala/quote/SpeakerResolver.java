// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/** Says which person or body a speaker is: by name, by role, or as the one last spoken of. */
final class SpeakerResolver {
  private static final long MANY = WordClass.mask(WordClass.THEY, WordClass.THEIR);
  private static final long HIS = WordClass.mask(WordClass.HE, WordClass.HIS);
  private static final long HERS = WordClass.mask(WordClass.SHE, WordClass.HER);

  private static final ReportWords MINE = ReportWords.of("own-subject");

  private static final ReportWords LETTERS = ReportWords.of("letter");

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final Discourse discourse;
  private final BodyResolver bodies;
  private final RoleResolver roles;
  private final UnlistedNames unlisted;
  private final ObliqueNames oblique;
  private final CalledByGiven called;
  private final Owners owners;
  private final Proxies proxies;
  private final PaperIssuers papers;
  private final KazakhGivers givers;
  private final UnnamedSubjects unnamed;
  private final KazakhAntecedents untold;
  private final PluralAntecedents several;
  private final TheOther other;
  private final SeveralNames joined;

  /** The speaker who was resolved last, what its verb agrees with, and who it is. */
  private Speaker resolved = Speaker.NONE;

  private Agreement agreed = Agreement.ANY;
  private Resolution meant = Resolution.none(Withheld.NO_SPEAKER);

  SpeakerResolver(
      Reading reading, PersonIndex persons, SpeakerFinder speakers, QuotedStretches speech) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.discourse = new Discourse(reading, persons, speech);
    this.bodies = new BodyResolver(reading, speech, new NounPhrases(tokens, persons));
    this.unlisted = new UnlistedNames(reading.text, tokens);
    this.oblique = new ObliqueNames(tokens, persons, unlisted, bodies);
    this.called = new CalledByGiven(tokens, persons, unlisted, speech);
    this.owners = new Owners(tokens);
    this.proxies = new Proxies(tokens);
    this.papers = new PaperIssuers(reading, speakers, speech);
    this.givers = new KazakhGivers(reading, speakers, speech);
    this.unnamed = new UnnamedSubjects(tokens, persons, bodies);
    this.roles = new RoleResolver(reading, persons, discourse, bodies, called, speech);
    this.other = new TheOther(reading, persons);
    this.joined = new SeveralNames(tokens, persons);
    this.several = new PluralAntecedents(reading, persons, speech, bodies);
    this.untold = new KazakhAntecedents(reading, persons, speakers, discourse, roles);
  }

  /** Notes that someone spoke at {@code at}, whom a pronoun further on may stand for. */
  void said(int at, Resolution who) {
    discourse.said(at, who);
  }

  /**
   * Who the speaker is.
   *
   * @param speaker as written
   * @param verb what the reporting verb agrees with
   * @param at the offset that the one last spoken of must come before
   */
  Resolution resolve(Speaker speaker, int at, Agreement verb) {
    // он назвал город «А» и добавил, что «Б»: the same words mean the same person
    if (speaker.equals(resolved) && verb.equals(agreed)) {
      return meant;
    }
    meant = one(speaker, at, verb);
    resolved = speaker;
    agreed = verb;
    return meant;
  }

  private Resolution one(Speaker speaker, int at, Agreement verb) {
    int first = speaker.first();
    if (speaker.end() == first + 1 && tokens.isAny(first, WordClass.PRONOUNS)) {
      return byPronoun(first, at);
    }
    if (speaker.end() == first + 1 && TheOther.isOne(tokens, first)) {
      return other.before(first).orElse(Resolution.none(Withheld.NO_ANTECEDENT));
    }
    if (!speaker.oblique() && JoinedNames.areTwo(tokens, persons, first, speaker.end())) {
      return Resolution.none(Withheld.SEVERAL_PEOPLE);
    }
    if (papers.isHis(speaker)) {
      // в его телеграмме
      return byPronoun(first + 1, at);
    }
    if (KazakhBeforeQuote.isCited(tokens, speaker.end() - 1)) {
      return KazakhBeforeQuote.scripture(tokens, speaker.end() - 1)
          .map(Resolution::ofBody)
          .orElse(Resolution.none(Withheld.UNKNOWN_ISSUER));
    }
    boolean untoldPaper = givers.isPaper(speaker) && !bodies.isTold(first);
    Optional<Resolution> giver = untoldPaper ? byGiver(givers.before(first)) : Optional.empty();
    Resolution who =
        papers.isOnlyPronoun(speaker)
            ? Resolution.none(Withheld.UNKNOWN_ISSUER)
            : giver.orElseGet(() -> byWords(LetterWriters.of(tokens, persons, speaker), at, verb));
    boolean theirs = first + 1 < speaker.end() && tokens.isAny(first + 1, MANY);
    if (!theirs && who.withheld().equals(Optional.of(Withheld.UNKNOWN_ISSUER))) {
      int paper = papers.alone(speaker);
      who = byGiver(papers.giver(paper)).or(() -> byGiver(papers.owner(paper))).orElse(who);
    }
    if (MINE.hold(tokens, first)
        && !tokens.isCapitalized(first)
        && who.who().isPresent()
        && who.person().isEmpty()) {
      // говорит моя мама: whose, the text does not tell
      who = Resolution.none(Withheld.FIRST_PERSON);
    }
    boolean group = verb.plural() && !speaker.oblique() && !who.human();
    discourse.spoke(tokens.start(first), group ? who : Resolution.none(Withheld.NO_SPEAKER));
    return who;
  }

  /** {@code министр | направил письмо. «…», – говорится в письме}: who gave out what is cited. */
  private Optional<Resolution> byGiver(Speaker giver) {
    if (giver.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.start(giver.first());
    boolean pronoun = tokens.isAny(giver.first(), WordClass.PRONOUNS);
    Resolution who = pronoun ? byPronoun(giver.first(), at) : byWords(giver, at, Agreement.ANY);
    return Optional.of(who).filter(found -> found.who().isPresent());
  }

  private Resolution byWords(Speaker written, int at, Agreement verb) {
    Speaker speaker = Honorifics.without(tokens, written);
    int first = speaker.first();
    Optional<Mention> name = persons.lastWithin(speaker.first(), speaker.end());
    if (name.filter(whose -> owners.isOwner(whose, speaker)).isPresent()) {
      return roles.someones(speaker, verb);
    }
    if (name.filter(whom -> proxies.isActedFor(whom, speaker, verb)).isPresent()) {
      Resolution who = roles.resolve(speaker, at, verb);
      boolean same = who.person().equals(name.map(Mention::person));
      return same ? roles.someones(speaker, verb) : who;
    }
    if (name.isPresent()
        && !isBodyOf(speaker, name.get())
        && (name.get().subject() || speaker.oblique() || isCitedRole(speaker))
        && name.get().endToken() == speaker.end()) {
      return joined.are(speaker, name.get())
          ? Resolution.none(Withheld.SEVERAL_PEOPLE)
          : Resolution.of(name.get().person());
    }
    Optional<Person> inCapitals =
        name.isEmpty() ? NamesInCapitals.bearer(tokens, persons, speaker) : Optional.empty();
    if (inCapitals.isPresent()) {
      return Resolution.of(inCapitals.get());
    }
    Optional<Resolution> inCase =
        name.isEmpty() && speaker.oblique() ? oblique.find(speaker) : Optional.empty();
    if (inCase.isPresent()) {
      return inCase.get();
    }
    int bare =
        tokens.is(speaker.end() - 1, WordClass.DOCUMENT)
            ? -1
            : OfficesBeforeSurnames.is(tokens, speaker, verb)
                ? speaker.end() - 1
                : unlistedName(speaker);
    boolean alone = name.isEmpty() && speaker.end() == first + 1 && !speaker.oblique();
    Optional<ResolvedSpeaker> full =
        alone && NameWords.isInCase(tokens, first) ? unlisted.introduced(first) : Optional.empty();
    if (full.isPresent()) {
      return Resolution.of(full.get(), verb.gender());
    }
    int called = bare < 0 && isGivenAlone(speaker) ? first : bare;
    if (name.isEmpty() && called >= 0 && speaker.end() == called + 1) {
      Optional<Person> given = persons.byName().byGiven(tokens.key(called));
      if (given.isPresent() && verb.with(given.get().gender)) {
        return Resolution.of(given.get());
      }
      if (given.isEmpty() && NameWords.isGiven(tokens, called)) {
        Gender gender = GivenNames.of(tokens, called).map(ObliqueNames::gender).get();
        return Resolution.of(bodies.itself(called, called + 1), gender);
      }
    }
    if (name.isEmpty() && bare >= 0) {
      return Resolution.of(bodies.itself(bare, speaker.end()), unlisted.gender(speaker, verb));
    }
    return (LETTERS.hold(tokens, first) && speaker.end() == first + 1) || isGuest(speaker)
        ? discourse
            .nearest(at, Gender.UNKNOWN, true)
            .orElse(Resolution.none(Withheld.UNKNOWN_ISSUER))
        : roles.resolve(speaker, at, verb);
  }

  /** {@code сұхбат | беруші}: the one of whom the text is. */
  private boolean isGuest(Speaker speaker) {
    int last = speaker.end() - 1;
    return last == speaker.first() + 1
        && tokens.is(last - 1, "сұхбат")
        && tokens.is(last, "беруші");
  }

  /** {@code сказала | Лера}, where the text names one of that name in full. */
  private boolean isGivenAlone(Speaker speaker) {
    int first = speaker.first();
    return speaker.end() == first + 1 && !speaker.oblique() && tokens.isCapitalized(first);
  }

  /** {@code Радио цитирует | директора музея Йорга Морре}: whom the agency has the words from. */
  private boolean isCitedRole(Speaker speaker) {
    int first = speaker.first();
    boolean several = PluralSubjects.endsLikeOne(tokens, first);
    return tokens.isRole(first) && !several && !RoleReading.isNominative(tokens, first);
  }

  /** {@code в штабе Навального}: a body that a name says whose it is. */
  private boolean isBodyOf(Speaker speaker, Mention name) {
    int head = speaker.first();
    head += tokens.is(head, WordClass.PREP) ? 1 : 0;
    boolean body = head < name.firstToken() && tokens.isOrganisation(head, WordClass.BODY);
    for (int i = head; body && i < name.firstToken(); i++) {
      body = !tokens.isRole(i);
    }
    return body;
  }

  /** An agency or paper is what its phrase names, in the table or by an address; else all of it. */
  Resolution agency(Speaker speaker) {
    return Agencies.within(tokens, speaker, bodies);
  }

  private Resolution byPronoun(int pronoun, int at) {
    if (tokens.is(pronoun, WordClass.SELF)) {
      return Resolution.none(Withheld.FIRST_PERSON);
    }
    if (tokens.isAny(pronoun, MANY)) {
      return discourse
          .lastGroup(at)
          .or(() -> several.before(at))
          .orElse(Resolution.none(Withheld.SEVERAL_PEOPLE));
    }
    Gender gender =
        tokens.isAny(pronoun, HIS)
            ? Gender.MASCULINE
            : tokens.isAny(pronoun, HERS) ? Gender.FEMININE : Gender.UNKNOWN;
    int own = reading.sentences.startOf(at);
    int from = reading.sentences.startOf(Math.max(0, own - 1));
    return roles
        .opening(reading, at)
        .or(() -> unnamed.before(from, own, at, gender))
        .or(() -> gender == Gender.MASCULINE ? roles.stranger(from, at, gender) : Optional.empty())
        .or(() -> gender == Gender.UNKNOWN ? untold.before(at) : Optional.empty())
        .or(() -> discourse.lastSpokenOf(at, gender))
        .or(() ->
            tokens.is(pronoun, WordClass.HE_OR_SHE)
                ? called.before(tokens.from(at))
                : called.only(tokens.from(at), gender))
        .or(() -> roles.byOneName(from, at, gender))
        .orElse(Resolution.none(Withheld.NO_ANTECEDENT));
  }

  /** Notes whose words the text tells without quoting them: a body may issue a paper, too. */
  void tells(Speaker speaker, Resolution who) {
    if (!who.human()) {
      who.who().ifPresent(body -> bodies.tells(speaker, body));
    }
  }

  /** {@code «…», – и добавил, что}: who speaks where a Russian verb goes on without its subject. */
  Resolution goesOn(int at, Agreement verb) {
    int own = reading.sentences.startOf(at);
    int from = reading.sentences.startOf(Math.max(0, own - 1));
    return discourse
        .saidSince(from, at)
        .or(() -> discourse.subjectBefore(at))
        .filter(who -> verb.with(who.gender()))
        .orElse(Resolution.none(Withheld.NO_SPEAKER));
  }

  /** Who speaks where a Kazakh verb goes without its subject. */
  Resolution dropped(int at) {
    return untold
        .before(at)
        .or(() -> discourse.dropped(at))
        .or(() -> called.before(tokens.from(at)))
        .orElse(Resolution.none(Withheld.NO_SPEAKER));
  }

  /** {@code брат | Салтанат}: a woman's name that no case changes says whose kin a man is. */
  private boolean isOwnerOfKin(int name) {
    return Owners.isOfSomeone(tokens.roleStem(name - 1))
        && !tokens.isFeminineRole(name - 1)
        && GivenNames.of(tokens, name).filter(Given::feminine).isPresent();
  }

  /** The first token of a name that no table lists and that ends the phrase, or -1. */
  private int unlistedName(Speaker speaker) {
    int last = speaker.end() - 1;
    int first = speaker.first();
    if (first == last) {
      boolean surname = NameForms.isSurname(tokens, last);
      boolean name = surname || (!speaker.oblique() && NameFinder.isBareCapital(tokens, last));
      return tokens.isCapitalized(last) && name && !tokens.isCommon(last) ? last : -1;
    }
    boolean given =
        NameWords.isGiven(tokens, last) && !Owners.isOfSomeone(tokens.roleStem(last - 1));
    if (speaker.oblique()
        || isOwnerOfKin(last)
        || !(NameWords.isOne(tokens, last)
            || NamesInCapitals.isSurname(tokens, last)
            || given
            || ForeignNames.isInA(tokens, speaker))) {
      return -1;
    }
    int start = ForeignNames.withInitial(tokens, first, last);
    while (start > first
        && last - start < 2
        && (NameWords.isOne(tokens, start - 1) || ForeignNames.isGiven(tokens, start - 1))) {
      start--;
    }
    boolean titled =
        start > first && tokens.isRole(start - 1) && RoleReading.isNominative(tokens, start - 1);
    // сатирик Көпен Әмірбек: what no table lists may stand before two words of a name
    boolean behind =
        start > first
            && tokens.hasKazakhLetter(last)
            && !tokens.isCapitalized(start - 1)
            && tokens.isWord(start - 1);
    boolean twoWords = start < last && (start == first || behind || tokens.isRole(first));
    return titled || twoWords ? start : -1;
  }
}
