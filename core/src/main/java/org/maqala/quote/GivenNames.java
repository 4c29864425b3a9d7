// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names by their case forms. */
final class GivenNames {
  private static final int SHORTEST_IN_KAZAKH = 2;
  private static final String VOWELS = "аәеёиоөуүұыэюя";
  private static final Endings MASCULINE = Endings.of("given-masculine", Folding.NAMES);
  private static final Endings VOWEL = Endings.of("given-vowel", Folding.NAMES);
  private static final Endings SHORT_I = Endings.of("given-short-i", Folding.NAMES);
  private static final Endings SOFT = Endings.of("given-soft", Folding.NAMES);
  private static final Endings KAZAKH = Endings.of("given-kk", Folding.NAMES);

  /**
   * A given name.
   *
   * @param nominative as it stands in the table
   * @param key the nominative as {@link Folding#NAMES} spells it
   * @param feminine whether it is a woman's
   */
  record Given(String nominative, String key, boolean feminine) {}

  private static final GivenNames INSTANCE = new GivenNames();

  private final WordTable forms = new WordTable(Folding.NAMES);
  private final List<Optional<Given>> names = new ArrayList<>(List.of(Optional.empty()));

  /** The men whose genitive is a woman's name in the nominative: {@code Александра}. */
  private final Map<String, Given> men = new HashMap<>();

  private GivenNames() {
    List<List<String>> rows = Table.read("given-names.tsv", 3);
    // The nominative of one name goes before a case form of another.
    rows.forEach(row -> add(Folding.NAMES.fold(row.get(0)), given(row)));
    rows.forEach(row -> addCases(given(row), row.get(2)));
    // Kazakh in Latin letters spells Аида and Айда alike: Aıda.
    for (List<String> row : rows) {
      String latin = withShortI(row.get(0));
      if (!latin.equals(row.get(0))) {
        Given given = new Given(latin, Folding.NAMES.fold(latin), row.get(1).equals("f"));
        add(given.key(), given);
        addCases(given, "");
      }
      // It has no soft sign, either, and no Russian case: Olga, Donald.
      String hard = latin.replace("ь", "");
      if (!hard.equals(latin)) {
        addKazakh(new Given(hard, Folding.NAMES.fold(hard), row.get(1).equals("f")));
      }
    }
  }

  private void addKazakh(Given given) {
    add(given.key(), given);
    KAZAKH.list().forEach(ending -> add(given.key() + ending, given));
  }

  private void addCases(Given given, String stem) {
    String key = given.key();
    String rest = stem.isEmpty() ? stem(key, given.feminine()) : stem;
    endings(key, given.feminine()).forEach(ending -> addCase(rest + ending, given));
    // Лига is no case form of Ли
    if (key.length() > SHORTEST_IN_KAZAKH) {
      KAZAKH.list().forEach(ending -> add(key + ending, given));
    }
  }

  /** {@code Аида} as {@code Айда}: й for each и behind a vowel. */
  private static String withShortI(String name) {
    StringBuilder result = new StringBuilder(name);
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) == 'и' && VOWELS.indexOf(Character.toLowerCase(name.charAt(i - 1))) >= 0) {
        result.setCharAt(i, 'й');
      }
    }
    return result.toString();
  }

  private static Given given(List<String> row) {
    return new Given(row.get(0), Folding.NAMES.fold(row.get(0)), row.get(1).equals("f"));
  }

  private void add(String form, Given given) {
    if (forms.add(form) == names.size()) {
      names.add(Optional.of(given));
    }
  }

  private void addCase(String form, Given given) {
    Optional<Given> other = names.get(forms.find(form.toCharArray(), 0, form.length()));
    boolean hers = other.isPresent() && other.get().feminine() && other.get().key().equals(form);
    if (hers && !given.feminine()) {
      men.putIfAbsent(form, given);
    }
    add(form, given);
  }

  private static String stem(String key, boolean feminine) {
    char last = key.charAt(key.length() - 1);
    boolean cut = last == 'а' || last == 'я' || last == 'й' || (last == 'ь');
    return cut && !(feminine && last == 'й') ? key.substring(0, key.length() - 1) : key;
  }

  private static List<String> endings(String key, boolean feminine) {
    char last = key.charAt(key.length() - 1);
    if (last == 'а' || last == 'я') {
      return VOWEL.list();
    }
    if (last == 'й') {
      return feminine ? List.of() : SHORT_I.list();
    }
    if (feminine) {
      return last == 'ь' ? SOFT.list() : List.of();
    }
    return "оеиуы".indexOf(last) >= 0 ? List.of() : MASCULINE.list();
  }

  /** The given name that a word, in any letter case, is a form of. */
  static Optional<Given> of(char[] text, int from, int to) {
    return INSTANCE.names.get(number(text, from, to));
  }

  static Optional<Given> of(Tokens tokens, int i) {
    return INSTANCE.names.get(tokens.givenName(i));
  }

  /** The given name that a token is in the nominative; empty if it is none, or in a case. */
  static Optional<Given> inNominative(Tokens tokens, int i) {
    return of(tokens, i).filter(name -> name.key().equals(NameForms.fold(tokens.key(i))));
  }

  /** The number of the form that a word is; 0 if it is no form of a given name. */
  static int number(char[] text, int from, int to) {
    return INSTANCE.forms.find(text, from, to);
  }

  /** The man whose name, in the genitive, a woman's name in the nominative looks like. */
  static Optional<Given> man(Given woman) {
    return Optional.ofNullable(INSTANCE.men.get(woman.key()));
  }
}
