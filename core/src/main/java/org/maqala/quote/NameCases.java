// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.NameForms.Form;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/** Tells whether a person's name stands in the nominative, by its words and earlier mentions. */
final class NameCases {
  private static final int SHORTEST_GERUND = 5;
  private static final Endings GERUND = Endings.of("gerund", Folding.WORDS);

  /** Given names that end so are alike in all cases: {@code Джо}. */
  private static final Endings INDECLINABLE = Endings.of("indeclinable", Folding.WORDS);

  private static final Endings INSTRUMENTAL = Endings.of("instrumental-m", Folding.WORDS);

  private static final Endings IN_A = Endings.of("in-a", Folding.WORDS);

  private final String text;
  private final Tokens tokens;

  NameCases(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Whether a surname is spelled as in the person's full name, which is in the nominative. */
  private boolean isAsInNominative(Person person, int surname) {
    return person.nameIsNominative && !person.isInitialOnly() && endsName(person, surname);
  }

  /** Whether a full name stands in the nominative, as far as its words tell. */
  boolean isNominative(Person person, int givenToken, int surnameToken) {
    int first = Math.min(givenToken, surnameToken);
    int end = Math.max(givenToken, surnameToken) + 1;
    Optional<Boolean> signed = NameSigns.isNominative(tokens, first, end);
    if (signed.isPresent() && end - first > 1) {
      return signed.get();
    }
    if (end - first == 2
        && tokens.endsIn(first, INSTRUMENTAL)
        && tokens.endsIn(end - 1, INSTRUMENTAL)) {
      // с Сабриэлем Матиасом
      return false;
    }
    Form form = NameForms.form(tokens, surnameToken);
    boolean initial = tokens.length(givenToken) == 1;
    Optional<Given> given =
        givenToken == surnameToken || initial
            ? Optional.empty()
            : NamesInCase.of(tokens, givenToken);
    boolean oblique =
        given.isPresent()
            && !NameForms.is(tokens, givenToken, given.get().key())
            && !isLikeKazakh(givenToken);
    boolean man =
        given.isPresent()
            && !given.get().feminine()
            && !oblique
            && !tokens.endsIn(givenToken, INDECLINABLE);
    if (man && tokens.endsWith(surnameToken, "ой")) {
      // Алексей Гребенской: a man's given name in the nominative
      return true;
    }
    // Рафаэль Корреа: a man's name in the nominative has no surname in the genitive beside it.
    boolean foreign =
        (man || (initial && isBesideVerb(first, end)) || NameFinder.endsBare(tokens, givenToken))
            && !NameForms.isSurname(tokens, surnameToken);
    if (!oblique && isBehindRole(givenToken, surnameToken)) {
      return true;
    }
    if (initial && isAsInNominative(person, surnameToken)) {
      // Игорь Лепеха … | И. Лепеха
      return true;
    }
    if (form == Form.IN_A && person.gender != Gender.FEMININE && !foreign) {
      return false;
    }
    // Дон Манчини, Анна Кини, Мирча Луческу: beside a name in the nominative that is no case.
    boolean fixed =
        (given.isPresent()
                && (!given.get().feminine() || tokens.endsIn(givenToken, IN_A))
                && tokens.endsWith(surnameToken, "и"))
            || (man && tokens.endsWith(surnameToken, "у"));
    return (form != Form.OBLIQUE || fixed) && !oblique;
  }

  /** {@code Марика}: in Russian no dative, as it would be in Kazakh, of {@code Мари}. */
  private boolean isLikeKazakh(int given) {
    return (tokens.endsWith(given, "ка") || tokens.endsWith(given, "ке"))
        && !tokens.isAmidKazakh(given)
        && GivenNames.of(tokens, given)
            .filter(name -> name.key().length() == tokens.length(given) - 2)
            .isPresent();
  }

  /** {@code Ю. Чайка | заверил}, {@code сказал | Ю. Чайка}: no {@code Ю. Вебера} stands so. */
  private boolean isBesideVerb(int first, int end) {
    boolean behind =
        end < tokens.size()
            && !tokens.isCapitalized(end)
            && (tokens.is(end, WordClass.CUE)
                || RussianVerbs.gender(tokens.key(end)) != Gender.UNKNOWN);
    return behind || (first > 0 && tokens.is(first - 1, WordClass.CUE));
  }

  /** {@code с | Ли}, but not {@code Ramber & Co | Ли}. */
  boolean isGoverned(int first) {
    return isMet(first) || (NounPhrases.isGoverned(tokens, first, 0) && !tokens.isLatin(first - 1));
  }

  /** {@code Омаров, встретив | Мински, сказал}: a gerund behind a comma has its object next. */
  private boolean isMet(int first) {
    return first > 1
        && tokens.is(first - 2, ',')
        && !tokens.isCapitalized(first - 1)
        && tokens.length(first - 1) > SHORTEST_GERUND
        && tokens.endsIn(first - 1, GERUND);
  }

  /** {@code министр | Фумио Кисида}: behind a role in the nominative, a name with no cases. */
  private boolean isBehindRole(int given, int surname) {
    boolean fixed =
        surname == given + 1
            && tokens.endsIn(given, INDECLINABLE)
            && (NameForms.form(tokens, surname) == Form.IN_A || tokens.endsWith(surname, "и"));
    int role = fixed ? RoleReading.roleStart(tokens, given, true) : given;
    return role < given
        && RoleReading.roleStart(tokens, given, false) == role
        && !Owners.isOfSomeone(tokens.roleStem(role));
  }

  /** {@code Евгений Мещеряков}, where {@code Евгения Мещерякова} before was taken for a woman. */
  boolean isMansNominative(Person person, int first, int end) {
    if (person.gender != Gender.FEMININE || end - first == 1) {
      return false;
    }
    Optional<Given> given = GivenNames.of(tokens, first);
    return !isGivenAsBefore(person, first)
        && given.isPresent()
        && !given.get().feminine()
        && NameForms.is(tokens, first, given.get().key())
        && NameFinder.endsBare(tokens, end - 1)
        && NameForms.form(tokens, end - 1) == Form.BARE;
  }

  /** {@code сказала Чарли Веллер}, and by the same given name further on. */
  private boolean isGivenAsBefore(Person person, int first) {
    int start = person.nameSpan.start();
    int end = start + tokens.length(first);
    return text.regionMatches(start, text, tokens.start(first), tokens.length(first))
        && end < text.length()
        && !Character.isLetter(text.charAt(end));
  }

  /** {@code Ю. Чайка}, but not where the name was {@code Ю. Чайке}, the dative of that. */
  boolean endsLike(Person person, int i) {
    char last = text.charAt(person.nameSpan.end() - 1);
    return (last != 'е' && last != 'у') || tokens.endsWith(i, String.valueOf(last));
  }

  /** Whether the word is the last of the name in the nominative. */
  boolean endsName(Person person, int i) {
    int end = person.nameSpan.end();
    int start = end - tokens.length(i);
    return start >= person.nameSpan.start()
        && text.regionMatches(start, text, tokens.start(i), tokens.length(i));
  }

  /** {@code Дуда}, where the name was {@code Анджея Дуды}; {@code Мостовой}. */
  boolean isMadeNominative(Person person, int i, Form form) {
    boolean may =
        person.gender == Gender.MASCULINE
            && (form == Form.IN_A || tokens.endsWith(i, "ой"))
            && !person.mentions.isEmpty();
    if (!may) {
      return false;
    }
    Mention first = person.mentions.get(0);
    String made = Nominative.of(tokens, first.firstToken(), first.endToken(), person.gender);
    return made.endsWith(tokens.surface(i));
  }

  /** {@code Нейману}, where the name was {@code Джон фон Нейман}: the rest is a case ending. */
  boolean extendsName(Person person, int i) {
    int end = person.nameSpan.end();
    int start = end;
    while (start > person.nameSpan.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = end - start;
    return person.nameIsNominative
        && length < tokens.length(i)
        && text.regionMatches(start, text, tokens.start(i), length);
  }
}
