// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/** Compares a role as written with the roles that the text gives people. */
final class RoleMatches {
  private static final int MOST_MENTIONS = 60;
  private static final int MOST_AHEAD = 4;
  private static final int SHORTEST_NAME = 3;

  /** How many letters the short name of a ministry has at least: {@code Минтранс}. */
  private static final int SHORTEST_MINISTRY = 6;

  /** What one role noun of both counts for; more of them may be names of one office. */
  private static final int SAME_ROLE = 3;

  /** How many words two roles must share whose nouns differ. */
  private static final int FEWEST_WORDS = 3;

  private static final Set<String> HEADS = ReportWords.set("heads-state");
  private static final Set<String> RULERS = ReportWords.set("rules-state");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final KazakhConflicts conflicts;
  private final Lexicon lexicon = Lexicon.get();

  /** Kazakh roles that are anyone's who heads something: {@code басшысы}. */
  private static final Set<String> WHOSE = ReportWords.set("whose");

  private static final Set<String> DEGREES = ReportWords.set("degree");
  private static final Set<String> HEADS_LEARNED = ReportWords.set("heads-learned");

  /** How many times someone was sought by a role. */
  private int searches;

  RoleMatches(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
    this.conflicts = new KazakhConflicts(tokens);
  }

  /** The one whose role in the text fits best; of several the nearest to {@code at}. */
  Optional<Person> best(
      Speaker speaker, Set<String> heads, Set<String> words, int at, Gender gender) {
    int before = persons.indexBefore(tokens.from(at));
    Set<String> telling = RoleSynonyms.telling(heads, words);
    Optional<Person> best = Optional.empty();
    double bestScore = FEWEST_WORDS - 0.1;
    searches++;
    int first = Math.max(0, before - MOST_MENTIONS);
    int end = Math.min(persons.mentions().size(), before + MOST_AHEAD);
    for (int k = 0; k < end - first; k++) {
      // The nearest before the quote first; of those behind it the nearest, too.
      int i = k < before - first ? before - 1 - k : first + k;
      Person person = persons.mentions().get(i).person();
      if (person.search == searches) {
        continue;
      }
      person.search = searches;
      double score =
          Agreement.isOpposite(person.gender, gender) ? 0 : score(person, telling, words);
      boolean sameField =
          score >= SAME_ROLE && isOfSomeone(speaker) && isOnly(speaker, person, heads);
      if (score > bestScore
          && !(sameField ? isOwner(speaker, person) : isAnothers(speaker, person))) {
        bestScore = score;
        best = Optional.of(person);
      }
    }
    return best;
  }

  /**
   * The only one of that gender before {@code at} whose roles are of the same field, far as it is:
   * {@code актриса} in an article on one.
   */
  Optional<Person> onlyOne(Set<String> heads, Speaker speaker, int at, Gender gender) {
    // спикер «Талибана»: of a body that no role of theirs names
    boolean any = isAnyones(heads) && !isSpecific(speaker);
    long fields = fields(heads) & WordClass.CALLINGS;
    return persons.only(
        tokens.from(at),
        MOST_MENTIONS,
        mention ->
            (gender == Gender.UNKNOWN || gender == mention.person().gender)
                && (any || (fields(mention.person().roles().heads) & fields) != 0)
                && !isAnothers(speaker, mention.person()));
  }

  /**
   * {@code депутат отметил}, where the only one who is called so is a woman: the verb agrees with
   * the noun.
   */
  Optional<Person> onlyWoman(Speaker speaker, Set<String> heads, Set<String> words, int at) {
    return persons.only(
        tokens.from(at),
        MOST_MENTIONS,
        mention ->
            mention.person().gender == Gender.FEMININE
                && !Collections.disjoint(heads, mention.person().roles().heads)
                && words.stream()
                    .allMatch(word -> RoleReading.holds(mention.person().roles().words, word))
                && !isAnothers(speaker, mention.person()));
  }

  /**
   * {@code глава Сербии}, {@code сербский лидер}: the only one before {@code at} whom the text
   * gives that country's highest office.
   */
  Optional<Person> headOfState(Speaker speaker, int at, Gender gender) {
    int first = speaker.first();
    if (speaker.end() != first + 2) {
      return Optional.empty();
    }
    boolean behind = tokens.isRole(first);
    int head = behind ? first : first + 1;
    String country = tokens.country(behind ? first + 1 : first);
    boolean leads = tokens.isRole(head) && HEADS.contains(tokens.roleStem(head));
    return !leads || country.isEmpty()
        ? Optional.empty()
        : persons.only(
            tokens.from(at),
            MOST_MENTIONS,
            mention ->
                !Agreement.isOpposite(gender, mention.person().gender)
                    && mention.person().roles().countries.contains(country)
                    && !Collections.disjoint(mention.person().roles().heads, RULERS));
  }

  private static double score(Person person, Set<String> heads, Set<String> words) {
    Set<String> known = person.roles().heads;
    boolean same =
        !known.isEmpty()
            && (isShared(heads, known, words, person)
                || Offices.leadSame(heads, words, known, person.roles().words));
    double score = same ? SAME_ROLE : 0;
    if ((score == 0 && words.size() < FEWEST_WORDS)
        || Offices.areOfOtherFields(heads, words, known, person.roles().words)) {
      return 0;
    }
    for (String word : words) {
      score += RoleReading.holds(person.roles().words, word) ? 1 : 0;
    }
    return score;
  }

  private static boolean isShared(
      Set<String> heads, Set<String> others, Set<String> words, Person person) {
    for (String head : heads) {
      // экономика басшысы is not мемлекет басшысы
      boolean shared =
          others.contains(head)
              && (!WHOSE.contains(head)
                  || words.isEmpty()
                  || holdsAny(person.roles().words, words));
      if (shared) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(Set<String> known, Set<String> words) {
    for (String word : words) {
      if (RoleReading.holds(known, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a known role speaks against the one sought: {@code прокурор}, {@code сотталушы}. */
  boolean isAgainst(Person person, SoughtRole role) {
    Roles own = person.roles();
    return conflicts.are(
        role.speaker(), role.heads(), role.words(), classes(role.heads()), own, classes(own.heads));
  }

  /** Whether no office that the text gives one speaks against another that he would hold. */
  boolean mayHold(Person person, SoughtRole role) {
    Set<String> known = person.roles().heads;
    return !isAgainst(person, role)
        && !isSolelyAnothers(person, role.heads(), role.words())
        && !Ranks.areOfOtherPowers(role.heads(), known)
        && !Ranks.areOfOtherOffices(role.heads(), known);
  }

  /** A person of another known role is not meant, unless the two roles go together. */
  boolean fits(Resolution last, Set<String> heads, Set<String> words, Speaker speaker) {
    if (last.person().isEmpty()) {
      // начальник штаба is no unnamed источник
      boolean named = last.who().map(who -> Chars.isUpper(who.name().charAt(0))).orElse(false);
      return !isSpecific(speaker) && (named || words.isEmpty());
    }
    return fits(last.person().get(), heads, words, speaker);
  }

  /** Whether a person may be meant: of no other known role, unless the two go together. */
  boolean fits(Person person, Set<String> heads, Set<String> words, Speaker speaker) {
    Roles known = person.roles();
    if (conflicts.are(speaker, heads, words, classes(heads), known, classes(known.heads))
        || isSolelyAnothers(person, heads, words)
        || Ranks.areOfOtherPowers(heads, person.roles().heads)
        || Ranks.areOfOtherOffices(heads, person.roles().heads)
        || Offices.areOfOtherParts(heads, person.roles().heads)
        || Offices.areOfOtherFields(heads, words, person.roles().heads, person.roles().words)
        || isOwner(speaker, person)
        || isOfAnotherCountry(speaker, person)) {
      return false;
    }
    if (isSpecific(speaker) && !person.roles().heads.isEmpty()) {
      return words.stream().allMatch(word -> RoleReading.holds(person.roles().words, word));
    }
    return person.roles().heads.isEmpty()
        || words.stream().anyMatch(word -> RoleReading.holds(person.roles().words, word))
        || (words.size() <= 2 && shareField(heads, person.roles().heads))
        || (words.isEmpty() && isCalling(heads, person, speaker))
        || (words.isEmpty() && isDegree(heads, person));
  }

  /** Whether one holder at most has the role, and the person has another. */
  private static boolean isSolelyAnothers(Person person, Set<String> heads, Set<String> words) {
    Set<String> held = person.roles().heads;
    if (held.isEmpty() || heads.stream().noneMatch(RoleSynonyms.SOLE::contains)) {
      return false;
    }
    return Collections.disjoint(held, RoleSynonyms.telling(heads, words));
  }

  /** {@code кафедра меңгерушісі …} and {@code дәрігер}: what is led says nothing of the calling. */
  private boolean isCalling(Set<String> heads, Person person, Speaker speaker) {
    return fields(person.roles().heads) == 0
        && (fields(heads) & WordClass.LEARNING.bit()) != 0
        && tokens.isAmidKazakh(speaker.first());
  }

  /**
   * {@code директор института …} and {@code академик}: who heads a place of learning has a degree.
   */
  private static boolean isDegree(Set<String> heads, Person person) {
    return DEGREES.containsAll(heads) && !Collections.disjoint(person.roles().heads, HEADS_LEARNED);
  }

  /** Whether two roles may be one person's: a minister is also a politician. */
  private boolean shareField(Set<String> heads, Set<String> others) {
    long fields = fields(heads);
    return (fields & WordClass.ANY.bit()) != 0 || (fields & fields(others)) != 0;
  }

  /** Whether one does something before {@code at}, and is not only met or spoken of. */
  boolean isSubject(Person person, int at) {
    int end = tokens.from(at);
    return person.mentions.stream()
        .limit(MOST_MENTIONS)
        .anyMatch(mention -> mention.subject() && mention.firstToken() < end);
  }

  /** Whether the text gives anyone one of the roles. */
  boolean isHeld(Set<String> heads) {
    return persons.mentions().stream()
        .limit(MOST_MENTIONS)
        .anyMatch(mention -> !Collections.disjoint(mention.person().roles().heads, heads));
  }

  /** The fields of life that role nouns belong to. */
  long fields(Set<String> heads) {
    return classes(heads) & (WordClass.FIELDS | WordClass.ANY.bit());
  }

  /** Whether a role may be anyone's: {@code спикер} at a briefing. */
  boolean isAnyones(Set<String> heads) {
    return (fields(heads) & WordClass.ANY.bit()) != 0;
  }

  /** Whether the text gives one an office of state, of the law or of the forces. */
  boolean holdsOffice(Person person) {
    long his = classes(person.roles().heads);
    return (his & WordClass.OFFICES) != 0 && (his & WordClass.SPORT.bit()) == 0;
  }

  /** The classes of role nouns together. */
  long classes(Set<String> heads) {
    long classes = 0;
    for (String head : heads) {
      char[] letters = head.toCharArray();
      int part = head.lastIndexOf('-') + 1;
      int whole = lexicon.roles.find(letters, 0, letters.length);
      classes |=
          lexicon.roles.classes(
              whole != 0 ? whole : lexicon.roles.find(letters, part, letters.length));
    }
    return classes;
  }

  /** {@code глава правительства Армении}: a proper name says whose leader is meant. */
  boolean isSpecific(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      if (isProper(speaker, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code помощник Анны Котовой по внешним делам}: a name, and more, says whom he serves. */
  private boolean isOfSomeone(Speaker speaker) {
    return persons
        .lastWithin(speaker.first() + 1, speaker.end())
        .filter(name -> name.endToken() < speaker.end())
        .isPresent();
  }

  /** Whether the text gives no one else one of the roles. */
  private boolean isOnly(Speaker speaker, Person person, Set<String> heads) {
    return persons.mentions().stream()
        .limit(MOST_MENTIONS)
        .allMatch(mention ->
            mention.person() == person
                || isOwner(speaker, mention.person())
                || Collections.disjoint(mention.person().roles().heads, heads));
  }

  /** {@code представитель Шувалова}: the one whom the phrase names is not the one it means. */
  boolean isOwner(Speaker speaker, Person person) {
    Optional<Mention> name = persons.lastWithin(speaker.first(), speaker.end());
    return name.isPresent()
        && name.get().person() == person
        && name.get().firstToken() > speaker.first();
  }

  /** Whether a proper name in the role stands in no role that the person is known by. */
  private boolean isAnothers(Speaker speaker, Person person) {
    if (isOwner(speaker, person)) {
      return true;
    }
    for (int i = speaker.first(); i < speaker.end(); i++) {
      if (isProper(speaker, i)
          && tokens.country(i).isEmpty()
          && (!tokens.isAllCaps(i) || isIndefinite(speaker))
          && !person.roles().words.isEmpty()
          && !isHeld(person.roles().words, i)) {
        return true;
      }
    }
    return isOfAnotherCountry(speaker, person);
  }

  /** {@code сотрудник ГРЧЦ}: there are many, and it says of which body. */
  private boolean isIndefinite(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      if (tokens.isRole(i)) {
        return lexicon.is(WordClass.INDEFINITE, tokens.roleStem(i));
      }
    }
    return false;
  }

  /** Whether one of the words may be the same; of {@code Гры} only two letters stay the same. */
  private boolean isHeld(Set<String> words, int i) {
    String word = RoleReading.shared(tokens, i);
    boolean shortest = word.length() == SHORTEST_NAME && tokens.endsWith(i, "ы");
    return RoleReading.holds(words, word)
        || (shortest && words.contains(word.substring(0, SHORTEST_NAME - 1) + "а"));
  }

  /** {@code турецкий лидер} is no one of whom only a role in another country is known. */
  private boolean isOfAnotherCountry(Speaker speaker, Person person) {
    for (int i = speaker.first(); i < speaker.end() && !person.roles().countries.isEmpty(); i++) {
      String country = tokens.country(i);
      if (!country.isEmpty() && !person.roles().countries.contains(country)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a role is a proper name; the first may be capital for its place alone. */
  private boolean isProper(Speaker speaker, int i) {
    boolean first = i == speaker.first() && !tokens.hasKazakhLetter(speaker.end() - 1);
    boolean ministry = tokens.length(i) > SHORTEST_MINISTRY && tokens.startsWith(i, "мин");
    return !first
        && tokens.isCapitalized(i)
        && !(ministry && !tokens.isPlace(i))
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0;
  }
}
