// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Says which person a role stands for: the one the text gives that role to; else the one last
 * spoken of, if nothing the text says of that person speaks against it.
 */
final class RoleResolver {
  private static final Endings NOT_DONE = Endings.of("not-done-kk", Folding.WORDS);

  private static final ReportWords PRESIDES = ReportWords.of("presides");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final Discourse discourse;
  private final BodyResolver bodies;
  private final Strangers strangers;
  private final JustHeard justHeard;
  private final RoleMatches matches;
  private final Nameless nameless;
  private final Interlocutors interlocutors;
  private final Experts experts;
  private final Representatives sent;
  private final Lexicon lexicon = Lexicon.get();

  RoleResolver(Reading reading, PersonIndex persons, Discourse discourse, BodyResolver bodies) {
    this.tokens = reading.tokens;
    this.persons = persons;
    this.discourse = discourse;
    this.bodies = bodies;
    this.matches = new RoleMatches(tokens, persons);
    this.nameless = new Nameless(tokens, persons, matches);
    this.interlocutors = new Interlocutors(tokens, discourse);
    this.experts = new Experts(tokens, persons, discourse, matches);
    this.strangers = new Strangers(tokens, persons);
    this.justHeard = new JustHeard(reading, persons, discourse, matches);
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
    boolean bears = acted && (isUnknown(who) || mayHold(who, heads));
    return bears ? who : bodies.resolve(speaker, verb);
  }

  private Resolution bearer(Speaker speaker, int at, Agreement verb) {
    int paper = speaker.first() + (tokens.is(speaker.first(), WordClass.PREP) ? 1 : 0);
    paper = Math.max(paper, StatementPlaces.paper(tokens, speaker.first(), speaker.end()));
    boolean written =
        paper + 1 < speaker.end()
            && tokens.is(paper, WordClass.DOCUMENT)
            && tokens.isRole(paper + 1);
    if (written) {
      // в заявлении генсека ООН: whose paper it is
      return resolve(Speaker.oblique(paper + 1, speaker.end()), at, Agreement.ANY);
    }
    Set<String> heads = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    RoleReading.collect(tokens, speaker.first(), speaker.end(), heads, words);
    RoleReading.addHeld(heads, words);
    int head = RoleHeads.of(tokens, speaker);
    boolean other = tokens.is(speaker.first(), "другой") || tokens.is(speaker.first(), "другая");
    int least = speaker.first() + (other ? 1 : 2);
    boolean one =
        (other || tokens.is(speaker.first(), WordClass.QUANTIFIER)) && speaker.end() > least;
    // есімін атамаған | 40 жастағы азамат: someone whom the text does not name
    if (one || isUnnamed(speaker)) {
      return itself(speaker, Gender.UNKNOWN);
    }
    if (heads.isEmpty() || head < 0 || RoleHeads.isKazakhBody(tokens, speaker)) {
      return bodies.resolve(speaker, verb);
    }
    String stem = heads.iterator().next();
    boolean feminine = tokens.isFeminineRole(head);
    Gender gender = feminine ? Gender.FEMININE : verb.gender();
    boolean plural = PluralRoles.isPlural(tokens, head, speaker.oblique());
    // A final -ы may be the possessive of a Kazakh title: мектеп директоры.
    boolean group = tokens.endsWith(head, "лары") || !tokens.endsWith(head, "ы");
    if (plural && (verb.plural() || group)) {
      return Resolution.ofBody(bodies.of(speaker));
    }
    if (Interlocutors.isAnonymous(stem)) {
      // сообщил источник агентству: no name beside it is the source's
      return itself(speaker, gender);
    }
    boolean expert = lexicon.is(WordClass.EXPERT, stem);
    Optional<Resolution> learned = expert ? experts.subjectBefore(speaker, at) : Optional.empty();
    if (learned.isPresent()) {
      return learned.get();
    }
    Optional<Person> best =
        matches
            .best(speaker, heads, words, at, gender)
            .filter(person -> !isPreceded(person, at, gender));
    if (best.isPresent()) {
      return Resolution.of(best.get());
    }
    Optional<Person> ruler = matches.headOfState(speaker, at, gender);
    if (ruler.isPresent()) {
      return Resolution.of(ruler.get());
    }
    Optional<Person> woman =
        feminine || verb.gender() != Gender.MASCULINE || plural
            ? Optional.empty()
            : matches.onlyWoman(speaker, heads, words, at);
    if (woman.isPresent()) {
      return Resolution.of(woman.get());
    }
    Optional<Resolution> met =
        plural || !interlocutors.isOne(stem) ? Optional.empty() : interlocutors.before(at, gender);
    if (met.isPresent()) {
      return met.get();
    }
    Optional<Resolution> representative =
        plural ? Optional.empty() : sent.before(speaker, head, words, at, gender);
    if (representative.isPresent()) {
      return representative.get();
    }
    boolean ofSomeone = Owners.isOfSomeone(stem) && head + 1 < speaker.end() && !speaker.oblique();
    if (ofSomeone && !matches.isHeld(heads)) {
      return itself(speaker, gender);
    }
    if (!speaker.oblique() && isNamedOnes(speaker, head) && !matches.isHeld(heads)) {
      return itself(speaker, gender);
    }
    if (isMet(speaker) && !matches.isHeld(heads)) {
      // интервью с судмедэкспертом: no one the text names before
      return itself(speaker, gender);
    }
    boolean calling =
        speaker.end() == speaker.first() + 1
            && !plural
            && !expert
            && matches.fields(heads) == 0
            && !lexicon.is(WordClass.INDEFINITE, stem)
            && !lexicon.is(WordClass.RELATIVE, stem)
            && !tokens.isAmidKazakh(head)
            && !matches.isHeld(heads);
    Optional<Resolution> heard = calling ? justHeard.before(at, gender) : Optional.empty();
    if (heard.isPresent()) {
      return heard.get();
    }
    boolean owned = nameless.isOwned(speaker);
    boolean unnamed = owned || isMet(speaker) || !mayBeNearest(heads, stem, speaker);
    if (lexicon.is(WordClass.INDEFINITE, stem)
        || plural
        || (isMet(speaker) && !isOffice(heads))
        || (unnamed && nameless.holds(speaker, heads, at, gender))) {
      return itself(speaker, gender);
    }
    if (speaker.via().isPresent() && speaker.end() == speaker.first() + 1) {
      // цитирует РБК режиссёра: the one it tells of
      Optional<Resolution> cited =
          discourse.lastSaid(at, gender).or(() -> discourse.nearest(at, gender, true));
      return cited.orElse(Resolution.none(Withheld.UNKNOWN_ROLE));
    }
    if (unnamed || strangers.lastSpeaker(at) >= 0) {
      return stranger(unnamed ? at : 0, at, gender).orElse(Resolution.none(Withheld.UNKNOWN_ROLE));
    }
    Optional<Resolution> said = discourse.lastSaid(at, gender).filter(who -> mayHold(who, heads));
    Optional<Resolution> only = expert ? experts.onlyOne(at, gender) : Optional.empty();
    if (only.isPresent()) {
      return only.get();
    }
    return discourse
        .nearest(at, gender, expert)
        .filter(last ->
            expert ? experts.mayBe(last, speaker) : matches.fits(last, heads, words, speaker))
        .flatMap(last -> expert ? Optional.of(last) : heard(last, at, gender, said))
        .or(() -> matches.isAnyones(heads) ? discourse.subjectBefore(at) : Optional.empty())
        .or(() -> said.filter(who -> !expert && matches.fits(who, heads, words, speaker)))
        .or(() -> expert ? experts.lastHeard(at, gender) : Optional.empty())
        .or(() ->
            expert
                ? discourse.only(at, gender, experts::isLearned).map(Resolution::of)
                : Optional.empty())
        .or(() ->
            expert || discourse.lastSaid(at, gender).isPresent()
                ? Optional.empty()
                : discourse
                    .only(at, gender, who -> acts(who) && matches.fits(who, heads, words, speaker))
                    .map(Resolution::of))
        .or(() -> matches.onlyOne(heads, speaker, at, gender).map(Resolution::of))
        .or(() ->
            isOfBody(speaker) || nameless.holds(speaker, heads, at, gender)
                ? Optional.of(itself(speaker, gender))
                : Optional.empty())
        .orElse(Resolution.none(Withheld.UNKNOWN_ROLE));
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
  private boolean mayBeNearest(Set<String> heads, String stem, Speaker speaker) {
    boolean anyones = matches.fields(heads) == 0 && !matches.isSpecific(speaker);
    return !lexicon.is(WordClass.RELATIVE, stem) && !anyones;
  }

  /**
   * The one a role may mean who is only the nearest: whom the text gives no role is meant only as
   * the one who spoke last, and where another may hold the role who spoke last, none is.
   */
  private Optional<Resolution> heard(
      Resolution nearest, int at, Gender gender, Optional<Resolution> holder) {
    Optional<Resolution> speaker = discourse.lastSaid(at, gender);
    boolean same = speaker.isPresent() && speaker.get().person().equals(nearest.person());
    if (same || discourse.lastSays(at, gender)) {
      return Optional.of(nearest);
    }
    if (isUnknown(nearest)) {
      return speaker.isPresent()
          ? holder
          : discourse
              .nearest(at, gender, true)
              .filter(who -> !discourse.hasOthers(who, at, gender));
    }
    return holder.isPresent() ? Optional.empty() : Optional.of(nearest);
  }

  /** Whether the text gives one a role, or says that he does something. */
  private boolean acts(Person person) {
    return !person.roles().heads.isEmpty()
        || person.mentions.stream().anyMatch(name -> name.subject() || presides(name));
  }

  /** {@code под председательством | Ерлана Омарова}. */
  private boolean presides(Mention name) {
    return name.firstToken() > 0 && PRESIDES.hold(tokens, name.firstToken() - 1);
  }

  private static boolean isUnknown(Resolution who) {
    return who.person().map(person -> person.roles().heads.isEmpty()).orElse(false);
  }

  /** Whether the text gives one a role of the same field: a governor heads a region. */
  private boolean mayHold(Resolution who, Set<String> heads) {
    return who.person()
        .filter(person ->
            (matches.classes(heads) & matches.classes(person.roles().heads) & WordClass.FIELDS)
                != 0)
        .isPresent();
  }

  /**
   * Whom the role stands for that opens the sentence before {@code at}, as its subject; empty if
   * the sentence opens otherwise, or names someone.
   */
  Optional<Resolution> opening(Reading reading, int at) {
    int start = reading.sentences.startOf(at);
    start = start < at ? start : reading.sentences.startOf(Math.max(0, start - 1));
    int first = tokens.from(start);
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
    return says && who.person().isEmpty()
        ? Optional.of(Resolution.none(Withheld.NO_ANTECEDENT))
        : who.person().map(person -> who);
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
