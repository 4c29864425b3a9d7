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

  /** Letters that no ы stands behind. */
  private static final String SPELLED_WITH_I = "гкхжчшщ";

  private static final Endings MASCULINE = Endings.of("masculine-case", Folding.NAMES);

  private Nominative() {}

  /** The name in the tokens given; as written where its gender isn't known. */
  static String of(Tokens tokens, int first, int end, Gender gender) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean gap = i > first && tokens.start(i) > tokens.end(i - 1);
      String word = word(tokens, i, end - first, gender);
      boolean plain = i == end - 1 && i > first && word.equals(tokens.surface(i));
      name.append(gap ? " " : "").append(plain ? agreed(tokens, first, i) : word);
    }
    return name.toString();
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
      boolean genitive = surface.endsWith("а") && surface.length() > SHORTEST_SURNAME + 1;
      return genitive && isGoverned(tokens, first)
          ? surface.substring(0, surface.length() - 1)
          : surface;
    }
    for (String ending : MASCULINE.list()) {
      boolean same = isInCase(form, key, ending) && Folding.NAMES.fold(surface).endsWith(ending);
      if (same && surface.length() - ending.length() >= SHORTEST_SURNAME) {
        return surface.substring(0, surface.length() - ending.length());
      }
    }
    return surface;
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
    boolean spelledWithI = SPELLED_WITH_I.indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return stem + (spelledWithI ? "ий" : "ый");
  }

  /** {@code Олафа}, {@code Евгения}: the name in the case that {@code ending} speaks for. */
  private static boolean isInCase(String form, String key, String ending) {
    boolean soft = key.endsWith("й");
    String stem = soft ? key.substring(0, key.length() - 1) : key;
    return form.equals(stem + (soft ? SOFT.getOrDefault(ending, ending) : ending));
  }

  /** {@code президента Джо | Байдена}, {@code слова Джо | Байдена}: the given name has no cases. */
  private static boolean isGoverned(Tokens tokens, int name) {
    int role = RoleReading.roleStart(tokens, name, false);
    boolean oblique = role < name && !RoleReading.isNominative(tokens, role);
    return oblique || (name > 0 && tokens.is(name - 1, WordClass.CITED));
  }

  private static String word(Tokens tokens, int i, int words, Gender gender) {
    String surface = tokens.surface(i);
    Optional<Given> given = NamesInCase.of(tokens, i);
    if (given.isPresent() && words > 1) {
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
    boolean kazakh = tokens.endsWith(i, "ң") && surname && stem.length() < surface.length();
    if (kazakh && gender == Gender.UNKNOWN) {
      // Рахат-би Әбдісағиннің: the ending only follows the name.
      return surface.substring(0, stem.length());
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
    String stem = NameForms.stem(letters, start, start + surface.length());
    boolean adjective = stem.endsWith("ск") || stem.endsWith("цк");
    // Мдинарадзе, Самойленко; a woman's name in a consonant that is no -ов or -ин: Савчук.
    if (NameForms.isFixed(stem, gender == Gender.FEMININE)) {
      return surface.substring(0, stem.length());
    }
    String ending = gender == Gender.FEMININE ? (adjective ? "ая" : "а") : adjective ? "ий" : "";
    return surface.substring(0, stem.length()) + ending;
  }
}
