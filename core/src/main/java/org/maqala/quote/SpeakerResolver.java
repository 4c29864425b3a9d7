// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;
import org.maqala.text.Span;

/** Says which person or body a speaker is: by name, by role, or as the one last spoken of. */
final class SpeakerResolver {
  private static final int MOST_MENTIONS = 60;
  private static final Endings PARTICIPLE = Endings.of("participle-oblique", Folding.WORDS);

  private static final long MANY = WordClass.mask(WordClass.THEY, WordClass.THEIR, WordClass.SELF);
  private static final long HIS = WordClass.mask(WordClass.HE, WordClass.HIS);
  private static final long HERS = WordClass.mask(WordClass.SHE, WordClass.HER);

  /** How many characters before its verb a dropped subject may stand. */
  private static final int NEAR = 600;

  /** How many words before it the body may stand that issued a document. */
  private static final int FAR = 150;

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final Lexicon lexicon = Lexicon.get();

  /** The bodies that spoke so far, by the word that a short name for them starts with. */
  private final Map<String, ResolvedSpeaker> bodies = new HashMap<>();

  SpeakerResolver(Reading reading, PersonIndex persons, QuotedStretches speech) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.speech = speech;
    this.phrases = new NounPhrases(tokens, persons);
  }

  /**
   * Who the speaker is.
   *
   * @param speaker as written
   * @param verb the gender that the reporting verb agrees with, if it shows one
   * @param at the offset that the one last spoken of must come before
   */
  Optional<ResolvedSpeaker> resolve(Speaker speaker, int at, Gender verb) {
    int first = speaker.first();
    if (speaker.end() == first + 1 && tokens.isAny(first, WordClass.PRONOUNS)) {
      return tokens.isAny(first, MANY) ? Optional.empty() : byPronoun(first, at);
    }
    Optional<Mention> name = persons.lastWithin(speaker.first(), speaker.end());
    if (name.isPresent()
        && (name.get().subject() || speaker.oblique())
        && name.get().endToken() == speaker.end()) {
      return Optional.of(name.get().person().resolved());
    }
    if (name.isEmpty() && isBareName(speaker)) {
      return Optional.of(itself(speaker));
    }
    return titledName(speaker).or(() -> trailingName(speaker)).or(() -> byRole(speaker, at, verb));
  }

  /** {@code руководитель КЗЖ Джоэл Саймон}: the phrase ends in a name that no table lists. */
  private Optional<ResolvedSpeaker> trailingName(Speaker speaker) {
    int first = speaker.end() - 2;
    boolean named =
        first > speaker.first()
            && !speaker.oblique()
            && tokens.isRole(speaker.first())
            && isForeignName(first)
            && isForeignName(first + 1);
    return named ? Optional.of(itself(Speaker.of(first, speaker.end()))) : Optional.empty();
  }

  private boolean isForeignName(int t) {
    return NameFinder.isBareCapital(tokens, t) && !tokens.isRole(t);
  }

  /** {@code генерал Маннергейм}: a name that is no surname by its ending, right after a title. */
  private Optional<ResolvedSpeaker> titledName(Speaker speaker) {
    int last = speaker.end() - 1;
    boolean titled =
        last > speaker.first()
            && !speaker.oblique()
            && tokens.isCapitalized(last)
            && Chars.isCyrillic(tokens.first(last))
            && !tokens.isAllCaps(last)
            && tokens.isRole(last - 1)
            && RoleReading.isNominative(tokens, last - 1)
            && "бвгджзклмнпрстфхцчшщ".indexOf(tokens.key(last).charAt(tokens.length(last) - 1))
                >= 0;
    return titled ? Optional.of(itself(Speaker.of(last, speaker.end()))) : Optional.empty();
  }

  private boolean isBareName(Speaker speaker) {
    return speaker.end() == speaker.first() + 1
        && tokens.isCapitalized(speaker.first())
        && NameForms.isSurname(tokens, speaker.first());
  }

  private Optional<ResolvedSpeaker> byPronoun(int pronoun, int at) {
    Gender gender =
        tokens.isAny(pronoun, HIS)
            ? Gender.MASCULINE
            : tokens.isAny(pronoun, HERS) ? Gender.FEMININE : Gender.UNKNOWN;
    return lastSubject(at, gender).map(Person::resolved);
  }

  /** The person who was last the subject of a sentence before {@code at}, outside of speech. */
  private Optional<Person> lastSubject(int at, Gender gender) {
    return lastMention(at, gender).map(Mention::person);
  }

  private Optional<Mention> lastMention(int at, Gender gender) {
    int before = persons.indexBefore(tokens.from(at));
    Optional<Mention> other = Optional.empty();
    for (int i = before - 1; i >= Math.max(0, before - MOST_MENTIONS); i--) {
      Mention mention = persons.mentions().get(i);
      boolean agrees = !opposite(gender, mention.person().gender);
      boolean credit = RoleReading.isCredit(tokens, mention.firstToken());
      if (!agrees || credit || speech.contains(mention.span().start())) {
        continue;
      }
      if (mention.subject()) {
        return Optional.of(mention);
      }
      other = other.isPresent() ? other : Optional.of(mention);
    }
    return other.or(() -> before == 0 ? firstSubject(gender) : Optional.empty());
  }

  /** The subject that a Kazakh verb of saying goes without, if it is not far to seek. */
  Optional<ResolvedSpeaker> dropped(int at) {
    return lastMention(at, Gender.UNKNOWN)
        .filter(mention -> mention.span().end() <= at && at - mention.span().end() <= NEAR)
        .map(mention -> mention.person().resolved());
  }

  /** A headline may speak of a person whom only the text below names. */
  private Optional<Mention> firstSubject(Gender gender) {
    return persons.mentions().stream()
        .limit(MOST_MENTIONS)
        .filter(mention -> mention.subject() && !speech.contains(mention.span().start()))
        .findFirst()
        .filter(mention -> gender == Gender.UNKNOWN || mention.person().gender == gender);
  }

  private Optional<ResolvedSpeaker> byRole(Speaker speaker, int at, Gender verb) {
    Set<String> heads = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    RoleReading.collect(tokens, speaker.first(), speaker.end(), heads, words);
    int head = headToken(speaker);
    if (heads.isEmpty() || head < 0 || isKazakhBody(speaker)) {
      return body(speaker);
    }
    String stem = heads.iterator().next();
    boolean plural = !speaker.oblique() && isPlural(tokens.key(head), stem);
    // A final -ы may be the possessive of a Kazakh title: мектеп директоры.
    if (plural && !tokens.endsWith(head, "ы")) {
      return Optional.of(itself(speaker));
    }
    Optional<Person> best = bestMatch(heads, words, at, verb);
    if (best.isPresent()) {
      return Optional.of(best.get().resolved());
    }
    if (lexicon.is(WordClass.INDEFINITE, stem) || plural) {
      return Optional.of(itself(speaker));
    }
    boolean feminine = tokens.isFeminineRole(head);
    Optional<Person> last = lastSubject(at, feminine ? Gender.FEMININE : verb);
    return last.filter(person -> agrees(person, heads, words, speaker)).map(Person::resolved);
  }

  private int headToken(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      if (tokens.isRole(i)) {
        return i;
      }
      if (!mayPrecedeHead(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code әкімдіктің баспасөз қызметі}: a Kazakh phrase whose last word, its head, is no role. */
  private boolean isKazakhBody(Speaker speaker) {
    int last = speaker.end() - 1;
    return tokens.hasKazakhLetter(last) && !tokens.isRole(last);
  }

  /** Adjectives and pronouns agree with a Russian head; in Kazakh the head stands last. */
  private boolean mayPrecedeHead(int i) {
    boolean kazakh = tokens.hasKazakhLetter(i) || tokens.endsWith(i, "ы");
    return kazakh || tokens.isAny(i, WordClass.PRONOUNS) || NounPhrases.isAdjective(tokens, i);
  }

  private static boolean isPlural(String key, String stem) {
    String ending = key.substring(Math.min(stem.length(), key.length()));
    return ending.equals("и")
        || ending.equals("ы")
        || ending.equals("ые")
        || ending.equals("ие")
        || ending.startsWith("лар")
        || ending.startsWith("лер")
        || ending.startsWith("дар")
        || ending.startsWith("дер")
        || ending.startsWith("тар")
        || ending.startsWith("тер");
  }

  private Optional<Person> bestMatch(Set<String> heads, Set<String> words, int at, Gender verb) {
    int before = persons.indexBefore(tokens.from(at));
    Optional<Person> best = Optional.empty();
    double bestScore = 2.9;
    int from = Math.max(0, before - MOST_MENTIONS);
    for (int i = Math.min(persons.mentions().size(), before + 4) - 1; i >= from; i--) {
      Person person = persons.mentions().get(i).person();
      if (opposite(person.gender, verb)) {
        continue;
      }
      double score = 0;
      for (String head : heads) {
        score += person.roleHeads.contains(head) ? 3 : 0;
      }
      for (String word : words) {
        score += RoleReading.holds(person.roleWords, word) ? 1 : 0;
      }
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(person);
      }
    }
    return best;
  }

  /** A person of another known role is not meant, unless the two roles share a word. */
  private boolean agrees(Person person, Set<String> heads, Set<String> words, Speaker speaker) {
    boolean leads = heads.stream().anyMatch(SpeakerResolver::isLeader);
    boolean led = person.roleHeads.stream().anyMatch(SpeakerResolver::isLeader);
    if (isSpecific(speaker) && !person.roleHeads.isEmpty()) {
      return words.stream().allMatch(word -> RoleReading.holds(person.roleWords, word));
    }
    return person.roleHeads.isEmpty()
        || words.isEmpty()
        || (leads && led && words.size() <= 2)
        || words.stream().anyMatch(word -> RoleReading.holds(person.roleWords, word));
  }

  /** {@code глава правительства Армении}: a proper name says whose leader is meant. */
  private boolean isSpecific(Speaker speaker) {
    for (int i = speaker.first() + 1; i < speaker.end(); i++) {
      if (tokens.isCapitalized(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opposite(Gender one, Gender other) {
    return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
  }

  private static boolean isLeader(String stem) {
    return List.of(
            "президент",
            "глав",
            "лидер",
            "председател",
            "спикер",
            "руководител",
            "директор",
            "басшы",
            "төраға",
            "министр",
            "худрук",
            "экс-худрук",
            "аким",
            "әкім")
        .contains(stem);
  }

  /** A body speaks for itself; a short name for it stands for the longest one given before. */
  private Optional<ResolvedSpeaker> body(Speaker speaker) {
    boolean preposition = tokens.is(speaker.first(), WordClass.PREP);
    int first = preposition ? speaker.first() + 1 : speaker.first();
    if (first >= speaker.end()) {
      return Optional.empty();
    }
    if (tokens.is(first, WordClass.DOCUMENT)) {
      return document(first, speaker.end());
    }
    if (first + 1 == speaker.end() && isParticiple(first)) {
      return Optional.empty();
    }
    ResolvedSpeaker body = itself(Speaker.of(first, speaker.end()));
    String head = RoleReading.shared(tokens.key(first));
    if (first + 1 == speaker.end() && bodies.containsKey(head)) {
      return Optional.ofNullable(bodies.get(head));
    }
    bodies.put(head, body);
    return Optional.of(body);
  }

  /** {@code в поступившем в редакцию заявлении}: the noun stands too far away. */
  private boolean isParticiple(int t) {
    return NounPhrases.isAdjective(tokens, t) || tokens.endsIn(t, PARTICIPLE);
  }

  /** A document speaks for the body that issued it: named after it, or last spoken of. */
  private Optional<ResolvedSpeaker> document(int first, int end) {
    if (first + 1 < end) {
      return Optional.of(itself(Speaker.of(first + 1, end)));
    }
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (tokens.isOrganisation(i, WordClass.BODY)
          && !speech.contains(tokens.start(i))
          && !tokens.is(i, WordClass.DOCUMENT)) {
        int head = i;
        while (head > 0 && tokens.isOrganisation(head - 1, WordClass.BODY)) {
          head--;
        }
        return Optional.of(itself(phrases.around(head)));
      }
    }
    return Optional.empty();
  }

  private ResolvedSpeaker itself(Speaker speaker) {
    Span span = new Span(tokens.start(speaker.first()), tokens.end(speaker.end() - 1));
    return new ResolvedSpeaker(span.in(reading.text), span);
  }
}
