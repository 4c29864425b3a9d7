// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Given names by their case forms. */
final class GivenNames {
  private static final List<String> MASCULINE = List.of("", "а", "у", "ом", "е", "я", "ю", "ем");
  private static final List<String> VOWEL = List.of("а", "ы", "е", "у", "ой", "я", "и", "ю", "ей");
  private static final List<String> SOFT = List.of("ь", "и", "ью");
  private static final List<String> KAZAKH =
      List.of("ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "ды", "ді", "ты");

  /**
   * A given name.
   *
   * @param nominative as it stands in the table
   * @param feminine whether it is a woman's
   */
  record Given(String nominative, boolean feminine) {}

  private static final Map<String, Given> FORMS = forms();

  private GivenNames() {}

  private static Map<String, Given> forms() {
    Map<String, Given> forms = new HashMap<>();
    for (List<String> row : Table.read("given-names.tsv", 2)) {
      String name = row.get(0);
      String key = NameForms.fold(name.toLowerCase(Locale.ROOT));
      Given given = new Given(name, row.get(1).equals("f"));
      for (String ending : endings(key, given.feminine())) {
        forms.putIfAbsent(stem(key, given.feminine()) + ending, given);
      }
      for (String ending : KAZAKH) {
        forms.putIfAbsent(key + NameForms.fold(ending), given);
      }
      forms.put(key, given);
    }
    return forms;
  }

  private static String stem(String key, boolean feminine) {
    char last = key.charAt(key.length() - 1);
    boolean cut = last == 'а' || last == 'я' || last == 'й' || (last == 'ь');
    return cut && !(feminine && last == 'й') ? key.substring(0, key.length() - 1) : key;
  }

  private static List<String> endings(String key, boolean feminine) {
    char last = key.charAt(key.length() - 1);
    if (last == 'а' || last == 'я') {
      return VOWEL;
    }
    if (feminine) {
      return last == 'ь' ? SOFT : List.of();
    }
    return "оеиуы".indexOf(last) >= 0 ? List.of() : MASCULINE;
  }

  /** The given name that {@code key}, a word in small letters, is a form of. */
  static Optional<Given> of(String key) {
    return Optional.ofNullable(FORMS.get(NameForms.fold(key)));
  }
}
