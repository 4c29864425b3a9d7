// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Map;
import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;

/** Puts a name that only stands in other cases into the nominative. */
final class Nominative {
  private static final int SHORTEST_SURNAME = 3;

  /** Last letters of given names that have one form for all cases. */
  private static final String FIXED = "оеиуы";

  /** The endings of a soft stem for those of a hard one. */
  private static final Map<String, String> SOFT = Map.of("а", "я", "у", "ю", "ом", "ем");

  /** The length of -ого and -ому. */
  private static final int ADJECTIVE_CASE = 3;

  private static final Endings GENITIVE = Endings.of("in-a", Folding.WORDS);
  private static final Endings IN_YY = Endings.of("genitive-of-a", Folding.WORDS);
  private static final Endings FIXED_WORD = Endings.of("indeclinable", Folding.WORDS);
  private static final Endings FIXED_SURNAME = Endings.of("surname-fixed", Folding.NAMES);
  private static final Endings MASCULINE = Endings.of("masculine-case", Folding.NAMES);

  private Nominative() {}

  /** The name in the tokens given; as written where its gender isn't known. */
  static String of(Tokens tokens, int first, int end, Gender gender) {
    if (isUnlistedMan(tokens, first, end)) {
      return ofUnlistedMan(tokens, first, end);
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean gap = i > first && tokens.start(i) > tokens.end(i - 1);
      String word = word(tokens, first, i, end - first, gender);
      boolean plain = i > first && word.equals(tokens.surface(i));
      boolean middle = i < end - 1 && !isGenitive(tokens, i);
      name.append(gap ? " " : "").append(plain && !middle ? agreed(tokens, first, i) : word);
    }
    return name.toString();
  }

  /**
   * {@code слова Такера Карлсона}, {@code лидера КНДР Ким Чен Ына}: where a genitive is asked for,
   * words that no table lists and that end like one; a woman's surname in -а would have -ы or -ой.
   */
  static boolean isUnlistedMan(Tokens tokens, int first, int end) {
    int last = end - 1;
    if (last == first || !(isGenitive(tokens, last) || tokens.endsIn(last, IN_YY))) {
      return false;
    }
    boolean bare = end - first > 2;
    boolean inCase = !tokens.endsIn(last, IN_YY);
    for (int i = first; i < last; i++) {
      boolean consonant = NameFinder.endsBare(tokens, i) && !NameForms.isPatronymic(tokens, i);
      bare &= consonant;
      inCase &= isGenitive(tokens, i) || (i > first && consonant);
    }
    boolean fixed = end - first == 2 && tokens.endsIn(first, FIXED_WORD);
    boolean listed = NamesInCase.of(tokens, first).isPresent() && !bare;
    return (bare || inCase || fixed)
        && !listed
        && !NameForms.isPatronymic(tokens, last)
        && NamesInCase.isGoverned(tokens, first);
  }

  private static boolean isGenitive(Tokens tokens, int i) {
    return tokens.length(i) > 2 && tokens.endsIn(i, GENITIVE) && !tokens.hasKazakhLetter(i);
  }

  private static String ofUnlistedMan(Tokens tokens, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean gap = i > first && tokens.start(i) > tokens.end(i - 1);
      boolean surname = i == end - 1 && NameForms.isSurname(tokens, i);
      String surface = tokens.surface(i);
      name.append(gap ? " " : "")
          .append(
              surname
                  ? surname(tokens.letters(), tokens.start(i), surface, Gender.MASCULINE)
                  : isGenitive(tokens, i)
                      ? withoutGenitive(surface)
                      : i == end - 1 ? inGenitive(surface) : surface);
    }
    return name.toString();
  }

  /** {@code Карлсона}, {@code Бондаря}, {@code Боранбая}: of a stem in a consonant. */
  private static String withoutGenitive(String surface) {
    int end = surface.length() - 1;
    String stem = surface.substring(0, end);
    // Кравца, Немца, but Шульца
    boolean dropped = stem.endsWith("ц") && "бвмп".indexOf(surface.charAt(end - 2)) >= 0;
    return surface.endsWith("я")
        ? stem + softEnd(stem)
        : dropped ? stem.substring(0, end - 1) + "ец" : stem;
  }

  private static String softEnd(String stem) {
    return Spelling.isVowel(stem.charAt(stem.length() - 1)) ? "й" : "ь";
  }

  /** {@code Олафа Шольца}: a surname of no known pattern in the case of the given name. */
  private static String agreed(Tokens tokens, int first, int last) {
    String surface = tokens.surface(last);
    Optional<Given> given = NamesInCase.of(tokens, first);
    boolean pattern = NameForms.isSurname(tokens, last) || NameForms.isPatronymic(tokens, last);
    if (given.isEmpty() || given.get().feminine() || pattern) {
      return surface;
    }
    String form = Folding.NAMES.fold(tokens.surface(first));
    String key = given.get().key();
    if (FIXED.indexOf(key.charAt(key.length() - 1)) >= 0) {
      return surface.length() > SHORTEST_SURNAME + 1 && NamesInCase.isGoverned(tokens, first)
          ? inGenitive(surface)
          : surface;
    }
    if (isInCase(form, key, "а")) {
      return inGenitive(surface);
    }
    if (isInCase(form, key, "ом") && surface.endsWith("ем")) {
      return withoutInstrumental(surface);
    }
    for (String ending : MASCULINE.list()) {
      boolean same = isInCase(form, key, ending) && Folding.NAMES.fold(surface).endsWith(ending);
      if (same && surface.length() - ending.length() >= SHORTEST_SURNAME) {
        return surface.substring(0, surface.length() - ending.length());
      }
    }
    return surface;
  }

  /** A man's surname of no known pattern, in the genitive: {@code Маркива}, {@code Чайки}. */
  private static String inGenitive(String surface) {
    int stem = surface.length() - 1;
    if (stem < SHORTEST_SURNAME) {
      return surface;
    }
    char last = surface.charAt(stem);
    char before = surface.charAt(stem - 1);
    boolean adjective = surface.endsWith("ого") && stem - 2 >= SHORTEST_SURNAME;
    if (adjective) {
      return withAdjective(surface.substring(0, stem - 2));
    }
    boolean softened = last == 'я' && before != 'ь' && before != 'и';
    if (last == 'а' || softened) {
      return withoutGenitive(surface);
    }
    // Юрия Чайки, Анджея Дуды, but Лионеля Месси
    boolean inA = last == 'ы' || (last == 'и' && Spelling.isVelar(before));
    return inA ? surface.substring(0, stem) + "а" : surface;
  }

  /** {@code Лефро|ем}, {@code Кугел|ем}, {@code Кшич|ем}: of a stem in a soft consonant. */
  private static String withoutInstrumental(String surface) {
    String stem = surface.substring(0, surface.length() - 2);
    char last = stem.charAt(stem.length() - 1);
    boolean hard = last == 'ц' || Spelling.SIBILANT.indexOf(last) >= 0;
    return hard || stem.length() < SHORTEST_SURNAME ? stem : stem + softEnd(stem);
  }

  /** {@code Толст|ого}, {@code Крут|ого}, but {@code Бел|ого}, {@code Богат|ого}. */
  private static String withAdjective(String stem) {
    char last = stem.charAt(stem.length() - 1);
    boolean stressed =
        "гхж".indexOf(last) >= 0
            || stem.endsWith("ст")
            || stem.endsWith("от")
            || stem.endsWith("ут");
    return stem + (stressed ? "ой" : last == 'к' ? "ий" : "ый");
  }

  /** {@code Печёного}, {@code Печёному}: a case of an adjective whose ё has the stress. */
  static boolean isStressedOnStem(String surname) {
    boolean adjective = surname.endsWith("го") || surname.endsWith("му");
    int stem = surname.length() - ADJECTIVE_CASE;
    int yo = surname.indexOf('ё');
    return adjective && yo > 0 && yo < stem;
  }

  /** Such a surname ends in -ый or -ий, not in -ой, which has the stress. */
  static String unstressed(String surname) {
    String stem = surname.substring(0, surname.length() - ADJECTIVE_CASE);
    boolean spelledWithI = Spelling.hasIBehind(stem.charAt(stem.length() - 1));
    return stem + (spelledWithI ? "ий" : "ый");
  }

  /** {@code Олафа}, {@code Евгения}: the name in the case that {@code ending} speaks for. */
  private static boolean isInCase(String form, String key, String ending) {
    if (key.endsWith("а")) {
      // Мусы Джалиля, Мусой Джалилем
      String rest = key.substring(0, key.length() - 1);
      boolean genitive =
          form.equals(rest + "ы") || form.equals(rest + "и") || form.equals(rest + "у");
      return (ending.equals("а") && genitive) || (ending.equals("ом") && form.equals(rest + "ой"));
    }
    boolean soft = key.endsWith("й") || key.endsWith("ь");
    String stem = soft ? key.substring(0, key.length() - 1) : key;
    return form.equals(stem + (soft ? SOFT.getOrDefault(ending, ending) : ending));
  }

  private static String word(Tokens tokens, int first, int i, int words, Gender gender) {
    String surface = tokens.surface(i);
    Optional<Given> given = NamesInCase.of(tokens, i);
    if (gender == Gender.MASCULINE && given.filter(Given::feminine).isPresent()) {
      // Александра Невского, Евгения Максимовича
      given = given.flatMap(GivenNames::man).or(() -> NamesInCase.of(tokens, i));
    }
    // Ерлана | Карина: behind a given name it is the surname.
    boolean behind =
        i > first
            && NameForms.isSurname(tokens, i)
            && gender == Gender.MASCULINE
            && NamesInCase.of(tokens, first).isPresent();
    // Тамима бен Хамада Аль | Тани
    boolean joined = i > first && tokens.is(i - 1, WordClass.PARTICLE);
    if (given.isPresent() && words > 1 && !behind && !joined) {
      // Қасым-Жомарттың: the name keeps the spelling of the text where the ending only follows it.
      String key = given.get().key();
      boolean prefix = Folding.NAMES.fold(surface).startsWith(key);
      return prefix ? surface.substring(0, key.length()) : given.get().nominative();
    }
    int hyphen = surface.indexOf('-');
    int start = tokens.start(i);
    if (hyphen > 2
        && gender != Gender.UNKNOWN
        && NameForms.isSurname(tokens.letters(), start, start + hyphen)
        && NameForms.isSurname(tokens, i)) {
      // Римским-Корсаковым
      return surname(tokens.letters(), start, surface.substring(0, hyphen), gender)
          + "-"
          + surname(tokens.letters(), start + hyphen + 1, surface.substring(hyphen + 1), gender);
    }
    String stem = NameForms.stem(tokens.letters(), start, tokens.end(i));
    boolean surname = NameForms.isSurname(tokens, i) || NameForms.isPatronymic(tokens, i);
    int kazakh = NameForms.withoutKazakhCase(tokens.letters(), start, tokens.end(i)) - start;
    if (gender == Gender.UNKNOWN && surname && kazakh < surface.length()) {
      // Рахат-би Әбдісағиннің, Ердоған Омаровпен: the ending only follows the name.
      return surface.substring(0, kazakh);
    }
    if (!surname && words > 1) {
      int end = NameForms.kazakhEnd(tokens.letters(), tokens.start(i), tokens.end(i));
      return surface.substring(0, end - tokens.start(i));
    }
    return !surname || gender == Gender.UNKNOWN || stem.length() > surface.length()
        ? surface
        : surname(tokens.letters(), start, surface, gender);
  }

  private static String surname(char[] letters, int start, String surface, Gender gender) {
    if (FIXED_SURNAME.fit(surface.toCharArray(), 0, surface.length())) {
      // Чхеидзе, Саакашвили, Полански, Фриске, Муссолини: the vowel is no case
      return surface;
    }
    String stem = NameForms.stem(letters, start, start + surface.length());
    boolean adjective = stem.endsWith("ск") || stem.endsWith("цк");
    // Мдинарадзе, Самойленко; a woman's name in a consonant that is no -ов or -ин: Савчук.
    if (NameForms.isFixed(stem, gender == Gender.FEMININE)) {
      return surface.substring(0, stem.length());
    }
    String end = surface.substring(stem.length());
    if (gender == Gender.MASCULINE && end.equals("ого") && !adjective) {
      // Мостового: a surname in -ов has Мостова.
      return surface.substring(0, stem.length()) + "ой";
    }
    boolean noun = adjective && gender == Gender.MASCULINE && (end.equals("а") || end.equals("у"));
    String ending =
        gender == Gender.FEMININE ? (adjective ? "ая" : "а") : adjective && !noun ? "ий" : "";
    return surface.substring(0, stem.length()) + ending;
  }
}
