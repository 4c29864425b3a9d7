// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * Says which person a role stands for: the one the text gives that role to; else the one last
 * spoken of, if nothing the text says of that person speaks against it.
 */
final class RoleResolver {
  private static final Endings NOT_DONE = Endings.of("not-done-kk", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final Discourse discourse;
  private final BodyResolver bodies;
  private final Strangers strangers;
  private final JustHeard justHeard;
  private final RoleMatches matches;
  private final KazakhNouns nouns;
  private final OnlyNamed onlyNamed;
  private final Nameless nameless;
  private final Interlocutors interlocutors;
  private final Experts experts;
  private final Representatives sent;
  private final CalledByGiven called;
  private final NearestHolder nearest;
  private final Spouses spouses;
  private final Parents parents;
  private final AskedOnes asked;
  private final CalledByTitle titled;

  RoleResolver(
      Reading reading,
      PersonIndex persons,
      Discourse discourse,
      BodyResolver bodies,
      CalledByGiven called,
      QuotedStretches speech) {
    this.called = called;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.discourse = discourse;
    this.bodies = bodies;
    this.matches = new RoleMatches(tokens, persons);
    this.onlyNamed = new OnlyNamed(tokens, discourse, matches);
    this.nouns = new KazakhNouns(tokens, persons, discourse, matches, bodies);
    this.nameless = new Nameless(tokens, persons, matches);
    this.interlocutors = new Interlocutors(tokens, discourse);
    this.experts = new Experts(tokens, persons, discourse, matches);
    this.strangers = new Strangers(reading, persons);
    this.justHeard = new JustHeard(reading, persons, discourse, matches);
    this.nearest = new NearestHolder(tokens, discourse, matches, experts);
    this.spouses = new Spouses(tokens, persons, matches);
    this.parents = new Parents(tokens, persons);
    this.asked = new AskedOnes(reading, persons, discourse, matches);
    this.titled = new CalledByTitle(tokens, persons, speech, matches);
    this.sent = new Representatives(tokens, persons, discourse);
  }

  Resolution resolve(Speaker speaker, int at, Agreement verb) {
    if (!RoleHeads.isKazakhOwner(tokens, speaker)) {
      return bearer(speaker, at, verb);
    }
    // Аудан әкімінің | айтуынша: whoever is near does not hold the role for that
    Set<String> heads = new LinkedHashSet<>();
    RoleReading.collect(tokens, speaker.first(), speaker.end(), heads, new LinkedHashSet<>());
    Resolution who = bearer(speaker, at, verb);
    boolean acted = who.person().filter(person -> matches.isSubject(person, at)).isPresent();
    boolean bears = acted && (isUnknown(who) || nearest.mayHold(who, heads));
    return bears ? who : bodies.resolve(speaker, verb);
  }

  private Resolution bearer(Speaker speaker, int at, Agreement verb) {
    Optional<Speaker> writer = writer(speaker);
    if (writer.isPresent()) {
      return resolve(writer.get(), at, Agreement.ANY);
    }
    // есімін атамаған | 40 жастағы азамат: someone whom the text does not name
    if (isSomeOne(speaker) || isUnnamed(speaker)) {
      return itself(speaker, Gender.UNKNOWN);
    }
    Optional<SoughtRole> sought = SoughtRole.of(tokens, speaker, at, verb);
    if (sought.isEmpty()) {
      return nouns.of(speaker, at).orElseGet(() -> bodies.resolve(speaker, verb));
    }
    SoughtRole role = sought.get();
    if (isGroup(role)) {
      return Resolution.ofBody(bodies.of(speaker));
    }
    if (Interlocutors.isAnonymous(role.stem())) {
      // сообщил источник агентству: no name beside it is the source's
      return itself(role);
    }
    return holder(role)
        .or(() -> met(role))
        .or(() -> spouses.of(role))
        .or(() -> parents.of(role))
        .or(() -> asked.of(role))
        .or(() -> titled.of(role))
        .or(() -> isOfNoOneNamed(role) ? Optional.of(itself(role)) : Optional.empty())
        .or(() -> onlyNamed.of(role))
        .or(() -> justHeard.before(role))
        .or(() -> Optional.of(byContext(role)).filter(who -> !isUnknownRole(who)))
        .or(() -> nameless.isAlone(role) ? Optional.of(itself(role)) : Optional.empty())
        .orElse(Resolution.none(Withheld.UNKNOWN_ROLE));
  }

  private static boolean isUnknownRole(Resolution who) {
    return who.withheld().equals(Optional.of(Withheld.UNKNOWN_ROLE));
  }

  /** {@code в заявлении | генсека ООН}: whose paper it is; empty if it is no paper. */
  private Optional<Speaker> writer(Speaker speaker) {
    int paper = speaker.first() + (tokens.is(speaker.first(), WordClass.PREP) ? 1 : 0);
    paper = Math.max(paper, StatementPlaces.paper(tokens, speaker.first(), speaker.end()));
    boolean written =
        paper + 1 < speaker.end()
            && tokens.is(paper, WordClass.DOCUMENT)
            && tokens.isRole(paper + 1);
    return written ? Optional.of(Speaker.oblique(paper + 1, speaker.end())) : Optional.empty();
  }

  /** {@code один из жителей}, {@code другой житель}. */
  private boolean isSomeOne(Speaker speaker) {
    boolean other = tokens.is(speaker.first(), "другой") || tokens.is(speaker.first(), "другая");
    return (other || tokens.is(speaker.first(), WordClass.QUANTIFIER))
        && speaker.end() > speaker.first() + (other ? 1 : 2);
  }

  private boolean isGroup(SoughtRole role) {
    // A final -ы may be the possessive of a Kazakh title: мектеп директоры.
    boolean several = tokens.endsWith(role.head(), "лары") || !tokens.endsWith(role.head(), "ы");
    return role.plural() && (role.verb().plural() || several);
  }

  /** The one whom the text gives the role. */
  private Optional<Resolution> holder(SoughtRole role) {
    Speaker speaker = role.speaker();
    int at = role.at();
    Optional<Resolution> learned =
        role.expert() ? experts.subjectBefore(speaker, at) : Optional.empty();
    if (learned.isPresent()) {
      return learned;
    }
    boolean man = role.verb().gender() == Gender.MASCULINE;
    return matches
        .best(speaker, role.heads(), role.words(), at, role.gender())
        .filter(person -> !isPreceded(person, at, role.gender()))
        .or(() -> matches.headOfState(speaker, at, role.gender()))
        .or(() ->
            man && !tokens.isFeminineRole(role.head()) && !role.plural()
                ? matches.onlyWoman(speaker, role.heads(), role.words(), at)
                : Optional.empty())
        .map(Resolution::of);
  }

  /** The one whom the text says that someone spoke to, or was sent by. */
  private Optional<Resolution> met(SoughtRole role) {
    if (role.plural()) {
      return Optional.empty();
    }
    Optional<Resolution> partner =
        interlocutors.isOne(role.stem())
            ? interlocutors.before(role.at(), role.gender())
            : Optional.empty();
    return partner.isPresent()
        ? partner
        : sent.before(role.speaker(), role.head(), role.words(), role.at(), role.gender());
  }

  /**
   * Whether the role says whose or that he is new, and the text gives no one it names that role.
   */
  private boolean isOfNoOneNamed(SoughtRole role) {
    Speaker speaker = role.speaker();
    boolean ofSomeone =
        Owners.isOfSomeone(role.stem()) && role.head() + 1 < speaker.end() && !speaker.oblique();
    boolean named = !speaker.oblique() && isNamedOnes(speaker, role.head());
    // интервью с судмедэкспертом: no one the text names before
    return (ofSomeone || named || isMet(speaker)) && !matches.isHeld(role.heads());
  }

  /** The one of whom the text is at that place, if the role may be his. */
  private Resolution byContext(SoughtRole role) {
    Speaker speaker = role.speaker();
    int at = role.at();
    boolean unnamed = nameless.isOwned(speaker) || isMet(speaker) || !mayBeNearest(role);
    if (role.is(WordClass.INDEFINITE)
        || role.plural()
        || (isMet(speaker) && !isOffice(role.heads()))
        || (unnamed && nameless.holds(speaker, role.heads(), at, role.gender()))) {
      return itself(role);
    }
    if (speaker.via().isPresent() && role.isOneWord()) {
      // цитирует РБК режиссёра: the one it tells of
      return discourse
          .lastSaid(at, role.gender())
          .or(() -> discourse.nearest(at, role.gender(), true))
          .orElse(Resolution.none(Withheld.UNKNOWN_ROLE));
    }
    if (unnamed || strangers.lastSpeaker(at) >= 0) {
      return stranger(unnamed ? at : 0, at, role.gender())
          .or(() -> byGiven(role))
          .orElse(Resolution.none(Withheld.UNKNOWN_ROLE));
    }
    return nearest
        .of(role)
        .or(() -> bySurname(role))
        .or(() ->
            isOfBody(speaker) || nameless.holds(speaker, role.heads(), at, role.gender())
                ? Optional.of(itself(role))
                : Optional.empty())
        .or(() -> byGiven(role))
        .orElse(Resolution.none(Withheld.UNKNOWN_ROLE));
  }

  /** {@code Сабуров выступил. … – сказал президент}: of whom a text names no one else by more. */
  private Optional<Resolution> bySurname(SoughtRole role) {
    if (persons.indexBefore(tokens.from(role.at())) > 0) {
      return Optional.empty();
    }
    int name = strangers.before(role.at(), role.gender());
    return name < 0
        ? Optional.empty()
        : Optional.of(itself(Speaker.of(name, name + 1), role.gender()));
  }

  /** {@code женщина}, {@code девочка}: what one is called whose given name the text tells alone. */
  private Optional<Resolution> byGiven(SoughtRole role) {
    boolean calling = role.isOneWord() && (matches.fields(role.heads()) & WordClass.FIELDS) == 0;
    // говорит иностранец: the verb does not tell
    Gender gender = role.gender() == Gender.UNKNOWN ? Gender.MASCULINE : role.gender();
    return calling && !role.is(WordClass.RELATIVE)
        ? called.only(tokens.from(role.at()), gender)
        : Optional.empty();
  }

  /**
   * {@code певица Молния …}, {@code Сабуров выступил …}: whom a pronoun stands for that the text
   * calls by one name only, behind a role or as the subject of the sentence before.
   */
  Optional<Resolution> byOneName(int from, int at, Gender gender) {
    int name = strangers.opening(from, gender);
    return name >= 0
        ? Optional.of(itself(Speaker.of(name, name + 1), gender))
        : titled.any(at, gender);
  }

  private Resolution itself(SoughtRole role) {
    return itself(role.speaker(), role.gender());
  }

  /**
   * {@code «…», – сказал Серов. «…», – добавил президент. … первый президент Омаров}: whether one
   * is named only behind the quote, and another spoke before it of whom no role is known.
   */
  private boolean isPreceded(Person person, int at, Gender gender) {
    return person.mentions.get(0).firstToken() >= tokens.from(at)
        && discourse.lastSaid(at, gender).filter(RoleResolver::isUnknown).isPresent();
  }

  /** {@code менеджер | Милы Котовой}: the name says whose. */
  private boolean isNamedOnes(Speaker speaker, int head) {
    return persons
        .lastWithin(head + 1, speaker.end())
        .filter(name -> name.firstToken() == head + 1 && !name.subject())
        .isPresent();
  }

  /** {@code интервью с | экономистом}: someone new. */
  private boolean isMet(Speaker speaker) {
    int before = speaker.first() - 1;
    return speaker.oblique() && before >= 0 && (tokens.is(before, "с") || tokens.is(before, "со"));
  }

  private boolean isOffice(Set<String> heads) {
    return (matches.classes(heads) & WordClass.STATE.bit()) != 0;
  }

  /** Whether a role may mean one whom the text gives no role; a relative or {@code хозяин} not. */
  private boolean mayBeNearest(SoughtRole role) {
    boolean anyones = matches.fields(role.heads()) == 0 && !matches.isSpecific(role.speaker());
    return !role.is(WordClass.RELATIVE) && !anyones;
  }

  static boolean isUnknown(Resolution who) {
    return who.person().map(person -> person.roles().heads.isEmpty()).orElse(false);
  }

  /**
   * Whom the role stands for that opens the sentence before {@code at}, as its subject; empty if
   * the sentence opens otherwise, or names someone.
   */
  Optional<Resolution> opening(Reading reading, int at) {
    int start = reading.sentences.startOf(at);
    start = start < at ? start : reading.sentences.startOf(Math.max(0, start - 1));
    int opening = tokens.from(start);
    int first = UnnamedSubjects.behindContrast(tokens, opening);
    if (first >= tokens.size() || !tokens.isRole(first) || tokens.start(first) >= at) {
      return Optional.empty();
    }
    int to = tokens.from(at);
    int next = persons.indexBefore(first);
    boolean names =
        next < persons.mentions().size()
            && persons.mentions().get(next).firstToken() < to
            && persons.mentions().get(next).subject();
    boolean says = first + 1 < to && tokens.is(first + 1, WordClass.CUE);
    if ((names && !says) || !RoleReading.isNominative(tokens, first)) {
      return Optional.empty();
    }
    Optional<Resolution> spoken = discourse.saidSince(start, at);
    if (says && spoken.isPresent()) {
      return spoken;
    }
    int end = says ? first + 1 : Math.min(to, first + 2);
    Resolution who = resolve(Speaker.of(first, end), start, Agreement.ANY);
    if (who.person().isEmpty() && end == first + 2 && FiniteVerbs.isNoNoun(tokens, first + 1)) {
      // Однако судья | отказал
      who = resolve(Speaker.of(first, first + 1), start, Agreement.ANY);
    }
    return says && who.person().isEmpty()
        ? Optional.of(Resolution.none(Withheld.NO_ANTECEDENT))
        : Optional.of(who).filter(one -> isOpposed(one, first, opening));
  }

  /** Whether someone holds the role, behind a word of contrast for certain. */
  private boolean isOpposed(Resolution who, int role, int opening) {
    return who.person()
        .filter(one -> role == opening || one.roles().heads.contains(tokens.roleStem(role)))
        .isPresent();
  }

  /**
   * {@code Как пояснил Калинкин, … «…», – добавил он}: the one whom the text gives a surname only
   * and who spoke last, if it names no one since.
   *
   * @param from where the sentence before starts; who spoke further back is not meant
   */
  Optional<Resolution> stranger(int from, int at, Gender gender) {
    int name = strangers.lastSpeaker(at);
    boolean near = name >= 0 && tokens.start(name) >= from && !isHers(name, gender);
    boolean last = near && persons.lastWithin(name, tokens.from(at)).isEmpty();
    return last ? Optional.of(itself(Speaker.of(name, name + 1), gender)) : Optional.empty();
  }

  /** {@code Сабурова}, who is no {@code он}. */
  private boolean isHers(int name, Gender gender) {
    return gender == Gender.MASCULINE && NameForms.isWomans(tokens, name);
  }

  /** {@code есімін атамаған | тұрғын}, {@code тағы бір тұрғын}. */
  private boolean isUnnamed(Speaker speaker) {
    int first = speaker.first();
    boolean other =
        first + 1 < speaker.end()
            && tokens.is(first, "тағы")
            && tokens.is(first + 1, WordClass.QUANTIFIER);
    return other || (first > 0 && tokens.endsIn(first - 1, NOT_DONE));
  }

  /** {@code қалалық соттың баспасөз хатшысы}: it says whose, and no one of that role is named. */
  private boolean isOfBody(Speaker speaker) {
    for (int i = speaker.first() + 1; i < speaker.end() - 1; i++) {
      if (!tokens.isCapitalized(i) && KazakhForms.isGenitive(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** One whom the text only calls what he is to someone it names: {@code брат | Милы Котовой}. */
  Resolution someones(Speaker speaker, Agreement verb) {
    int head = RoleHeads.of(tokens, speaker);
    boolean feminine = head >= 0 && tokens.isFeminineRole(head);
    return itself(speaker, feminine ? Gender.FEMININE : verb.gender());
  }

  private Resolution itself(Speaker speaker, Gender gender) {
    int first = speaker.first();
    boolean whose = first + 1 < speaker.end() && tokens.isAny(first, WordClass.POSSESSIVES);
    Speaker role =
        whose ? new Speaker(first + 1, speaker.end(), speaker.oblique(), speaker.via()) : speaker;
    return Resolution.of(bodies.of(role), gender);
  }
}
