// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.maqala.quote.NameForms.Form;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;
import org.maqala.text.Span;

/**
 * The people that a text names. A name is a given name and a surname (with a patronymic or an
 * initial), and its case forms are one person; a surname alone is the person of that surname.
 */
final class PersonIndex {
  private static final int MOST_NAMESAKES = 64;
  private static final int FEWEST_LETTERS = 3;
  private static final int HASHES = 1 << 10;

  private final String text;
  private final Tokens tokens;
  private final NameFinder names;
  private final DoubtfulCases doubts;
  private final NameCases cases;
  private final CalledByPatronymic patronymics;
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final PersonNames byName = new PersonNames(bySurname);

  /** How the surnames above begin; most words with a capital are ruled out here. */
  private final BitSet beginnings = new BitSet(HASHES);

  /** The last tokens of all full names in the nominative. */
  private final BitSet named = new BitSet();

  private boolean isRead;
  private final List<Mention> mentions = new ArrayList<>();

  /** Where the mentions start, in order. */
  private final Offsets firstTokens = new Offsets(16);

  private PersonIndex(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.names = new NameFinder(text, tokens);
    this.doubts = new DoubtfulCases(tokens);
    this.cases = new NameCases(text, tokens);
    this.patronymics = new CalledByPatronymic(tokens);
  }

  /** The people of a text, who are looked for when they are first asked for. */
  static PersonIndex of(String text, Tokens tokens) {
    return new PersonIndex(text, tokens);
  }

  private void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    BitSet taken = new BitSet(tokens.size());
    int next = 0;
    for (int c = 0; c < tokens.capitals.size(); c++) {
      int i = tokens.capitals.get(c);
      if (i >= next) {
        next = fullName(i, taken);
      }
    }
    for (int c = 0; c < tokens.capitals.size() && !bySurname.isEmpty(); c++) {
      int i = tokens.capitals.get(c);
      if (!taken.get(i)) {
        surnameAlone(i, taken);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::firstToken));
    for (Mention mention : mentions) {
      firstTokens.add(mention.firstToken());
    }
    firstTokens.done(tokens.size());
  }

  /** Everyone who is named. */
  List<Person> people() {
    read();
    return bySurname.values().stream()
        .flatMap(List::stream)
        .filter(person -> !person.mentions.isEmpty())
        .toList();
  }

  /** Who answers to a name. */
  PersonNames byName() {
    read();
    return byName;
  }

  /** All mentions in order. */
  List<Mention> mentions() {
    read();
    return mentions;
  }

  /** The last mention that ends within the tokens {@code from} to {@code to}. */
  Optional<Mention> lastWithin(int from, int to) {
    for (int i = indexBefore(to) - 1; i >= 0 && mentions.get(i).firstToken() >= from; i--) {
      if (mentions.get(i).endToken() <= to) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The only person of whom {@code may} accepts a mention, among the last {@code most} mentions
   * before {@code token}; empty if it accepts several people, or none.
   */
  Optional<Person> only(int token, int most, Predicate<Mention> may) {
    int before = indexBefore(token);
    Optional<Person> only = Optional.empty();
    for (int i = before - 1; i >= Math.max(0, before - most); i--) {
      Person person = mentions.get(i).person();
      boolean known = only.isPresent() && only.get() == person;
      if (!known && may.test(mentions.get(i))) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(person);
      }
    }
    return only;
  }

  /** How many mentions start before the token {@code token}. */
  int indexBefore(int token) {
    read();
    return firstTokens.countBefore(token);
  }

  /** The token after the name that starts at token {@code token}; 0 if none does. */
  int nameEnd(int token) {
    int next = indexBefore(token);
    boolean starts = next < mentions().size() && mentions().get(next).firstToken() == token;
    return starts ? mentions().get(next).endToken() : 0;
  }

  /** Records the full name that starts at token {@code i}; returns the token after it, or 0. */
  private int fullName(int i, BitSet taken) {
    if (tokens.isAllCaps(i)) {
      return 0;
    }
    int end = names.end(i);
    if (end == 0 || (end == i + 2 && areTwoPeople(i))) {
      return 0;
    }
    taken.set(i, end);
    add(i, end);
    return end;
  }

  /** {@code Омаров | Ерланға}, where the text has Серік Омаров before: two people. */
  private boolean areTwoPeople(int surname) {
    if (!KazakhNames.isSurnameFirst(tokens, surname)) {
      return false;
    }
    List<Person> namesakes =
        bySurname.getOrDefault(
            NameForms.stem(tokens.letters(), tokens.start(surname), tokens.end(surname)),
            List.of());
    int given = surname + 1;
    String name = Folding.NAMES.fold(tokens.letters(), tokens.start(given), tokens.end(given));
    return !namesakes.isEmpty() && namesakes.stream().noneMatch(one -> one.answersTo(name));
  }

  private void add(int first, int end) {
    int last = end - 1;
    Optional<Person> known = patronymics.known(first, end, mentions);
    if (known.isPresent()) {
      record(known.get(), first, end, cases.isNominative(known.get(), first, last));
      return;
    }
    boolean surnameFirst =
        end - first > 1
            && GivenNames.of(tokens, first).isEmpty()
            && GivenNames.of(tokens, last).isPresent()
            && NameForms.isSurname(tokens, first);
    boolean patronymicLast = end - first == 3 && NameFinder.isSurnameFirst(tokens, first);
    int givenToken = patronymicLast ? first + 1 : surnameFirst ? last : first;
    int surnameToken = surnameFirst || patronymicLast ? first : last;
    String given =
        Folding.NAMES.fold(tokens.letters(), tokens.start(givenToken), tokens.end(givenToken));
    String surname =
        NameForms.stem(tokens.letters(), tokens.start(surnameToken), tokens.end(surnameToken));
    if (first == last) {
      int cut = names.innerCapital(first);
      given = given.substring(0, cut);
      surname = NameForms.stem(tokens.letters(), tokens.start(first) + cut, tokens.end(first));
    } else if (givenToken == first && names.innerCapital(first) > 0) {
      // ГерманииОлаф Шольц: the word before is glued to the name.
      given = given.substring(names.innerCapital(first));
    }
    int ending = last > first && surnameToken == last ? doubts.caseEnding(first, last) : 0;
    ending = Math.max(ending, EastAsianNames.caseEnding(tokens, first, end));
    if (ending > 0) {
      surname = NameForms.stem(tokens.letters(), tokens.start(last), tokens.end(last) - ending);
    }
    Person person = person(given, surname, first, end, givenToken, surnameToken);
    if (ending > 0 && person.mentions.isEmpty()) {
      person.ending = ending;
    }
    // Сапарова Динара Маратовна, not Сапаров Динар
    boolean daughter =
        patronymicLast
            && NameForms.isFemininePatronymic(tokens, last)
            && NameForms.form(tokens, first) == Form.IN_A;
    boolean woman =
        person.mentions.isEmpty()
            && (daughter || KazakhNames.isWoman(tokens, givenToken, surnameToken));
    if (woman
        || (person.gender == Gender.UNKNOWN
            && NameForms.form(tokens, surnameToken) == Form.IN_A
            && tokens.isAmidKazakh(surnameToken))) {
      // Наркенже Серікбаева: Kazakh knows no genitive in -а.
      person.gender = Gender.FEMININE;
    }
    boolean governed = end - first > 2 && Nominative.isUnlistedMan(tokens, first, end);
    // Фролов Алексей | Федоровичтің: the case ending stands behind the whole name
    boolean inCase = patronymicLast && NameForms.form(tokens, last) == Form.OBLIQUE;
    boolean nominative = ending == 0 && !inCase && !governed;
    // Сапарова Динара|ның: the case stands behind the given name
    boolean hers =
        woman
            && NameForms.form(tokens, surnameToken) == Form.IN_A
            && (givenToken < last || GivenNames.inNominative(tokens, last).isPresent());
    boolean stands = hers || cases.isNominative(person, givenToken, surnameToken);
    mention(person, first, end, nominative && stands);
  }

  private Person person(
      String given, String surname, int first, int end, int givenToken, int surnameToken) {
    List<Person> namesakes = bySurname.computeIfAbsent(surname, stem -> new ArrayList<>());
    for (Person person : namesakes) {
      if (person.answersTo(given)) {
        if (person.gender == Gender.UNKNOWN) {
          person.gender = NameReading.gender(tokens, givenToken, surnameToken);
        }
        return person;
      }
    }
    if (namesakes.size() == MOST_NAMESAKES) {
      return namesakes.get(0);
    }
    Span span = span(first, end);
    Gender gender = NameReading.gender(tokens, givenToken, surnameToken);
    Person person = new Person(text, tokens, named, given, surname, span, gender);
    namesakes.add(person);
    if (surname.length() >= FEWEST_LETTERS) {
      beginnings.set(beginning(surname.toCharArray(), 0));
    }
    return person;
  }

  /** The name in the tokens given, without a word that is glued to its front. */
  private Span span(int first, int end) {
    int glued = end - first > 1 ? names.innerCapital(first) : 0;
    return new Span(tokens.start(first) + glued, tokens.end(end - 1));
  }

  /** A number for the first letters of a surname. */
  private static int beginning(char[] letters, int from) {
    int hash = 0;
    for (int i = from; i < from + FEWEST_LETTERS; i++) {
      hash = WordTable.next(hash, Folding.NAMES.fold(letters[i]));
    }
    return hash & (HASHES - 1);
  }

  private void surnameAlone(int i, BitSet taken) {
    if (!names.isNameWord(i)) {
      return;
    }
    int start = tokens.start(i);
    if (tokens.length(i) < FEWEST_LETTERS || !beginnings.get(beginning(tokens.letters(), start))) {
      return;
    }
    int stemEnd = NameForms.stemEnd(tokens.letters(), start, tokens.end(i));
    if (stemEnd - start < FEWEST_LETTERS) {
      return;
    }
    List<Person> namesakes = bySurname.get(NameForms.stem(tokens.letters(), start, tokens.end(i)));
    if (namesakes == null) {
      return;
    }
    Form form = NameForms.form(tokens, i);
    if (form == Form.BARE && i > 0 && !taken.get(i - 1) && names.isUnlistedGiven(i - 1)) {
      taken.set(i - 1);
      add(i - 1, i + 1);
      return;
    }
    if (i > 0 && !taken.get(i - 1) && isKnownGiven(namesakes, i - 1)) {
      taken.set(i - 1);
      add(i - 1, i + 1);
      return;
    }
    Person person = byVerb(namesakes, i);
    boolean bare =
        form == Form.BARE && person.gender != Gender.FEMININE && !cases.extendsName(person, i);
    if (form == Form.BARE && person.gender == Gender.UNKNOWN) {
      person.gender = Gender.MASCULINE;
    }
    // с Анной Ким: a woman's surname that ends so is alike in all cases
    boolean fixed = form == Form.BARE && person.gender == Gender.FEMININE;
    // Дана Нұржігіттің … Нұржігіт: no Kazakh case leaves a name as it is
    boolean kazakh = fixed && !person.nameIsNominative && tokens.isAmidKazakh(i);
    boolean same =
        (person.nameIsNominative || fixed)
            ? kazakh || cases.endsName(person, i)
            : cases.isMadeNominative(person, i, form);
    int first = names.particlesBefore(i);
    mention(
        person,
        first,
        i + 1,
        bare || same || (form == Form.IN_A && person.gender == Gender.FEMININE));
  }

  /** {@code | Клинтон | заявила}: of several with that surname the first whom the verb allows. */
  private Person byVerb(List<Person> namesakes, int i) {
    if (namesakes.size() > 1) {
      Gender gender = NameReading.bySaying(tokens, i);
      for (Person person : namesakes) {
        if (!Agreement.isOpposite(gender, person.gender)) {
          return person;
        }
      }
    }
    return namesakes.get(0);
  }

  /**
   * {@code Хуа | Чуньин}: by that name, which no table lists, the text named one in full before.
   */
  private boolean isKnownGiven(List<Person> namesakes, int i) {
    int gap = tokens.start(i + 1) - tokens.end(i);
    if (gap != 1 || !names.isNameWord(i) || tokens.endsLine(i)) {
      return false;
    }
    String given = Folding.NAMES.fold(tokens.letters(), tokens.start(i), tokens.end(i));
    for (Person person : namesakes) {
      if (person.given.equals(given)) {
        return true;
      }
    }
    return false;
  }

  private void mention(Person person, int first, int end, boolean nominative) {
    Span span = span(first, end);
    boolean full = (end - first > 1 && tokens.isCapitalized(first)) || person.mentions.isEmpty();
    boolean initial = tokens.length(first) == 1 && !person.mentions.isEmpty();
    boolean better = nominative && cases.isMansNominative(person, first, end);
    if (better) {
      person.gender = Gender.MASCULINE;
    }
    boolean only = person.isInitialOnly();
    boolean fuller = only && (!initial || !cases.endsLike(person, end - 1));
    boolean names = better || fuller || (!initial && !person.nameIsNominative);
    if (nominative && full && names) {
      person.nameSpan = span;
      person.nameIsNominative = true;
    }
    record(person, first, end, nominative);
  }

  private void record(Person person, int first, int end, boolean nominative) {
    Span span = span(first, end);
    boolean subject =
        nominative
            && !cases.isGoverned(first)
            && !RoleReading.isCredit(tokens, first)
            && !JoinedNames.areInCase(tokens, end)
            && !Namesakes.follow(tokens, end, end - first > 1)
            && !NamedAsExamples.is(tokens, first);
    Mention mention = new Mention(person, span, first, end, nominative, subject);
    named.set(end - 1, nominative);
    person.mentions.add(mention);
    mentions.add(mention);
  }
}
