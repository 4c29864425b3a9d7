// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the forms of a Russian verb that a reporting clause uses: past, and present third person.
 */
final class RussianVerbs {
  private RussianVerbs() {}

  /** The four past forms of a verb in -ть or -ться; none of another. */
  static List<String> past(String lemma) {
    List<String> forms = new ArrayList<>();
    if (lemma.endsWith("ться")) {
      String stem = lemma.substring(0, lemma.length() - 4);
      for (String ending : List.of("лся", "лась", "лось", "лись")) {
        forms.add(stem + ending);
      }
    } else if (lemma.endsWith("ть")) {
      String stem = lemma.substring(0, lemma.length() - 2);
      for (String ending : List.of("л", "ла", "ло", "ли")) {
        forms.add(stem + ending);
      }
    }
    return forms;
  }

  /** Third person present, singular and plural, of a regular imperfective verb. */
  static List<String> present(String lemma) {
    boolean reflexive = lemma.endsWith("ся");
    String active = reflexive ? lemma.substring(0, lemma.length() - 2) : lemma;
    String tail = reflexive ? "ся" : "";
    if (active.endsWith("овать") || active.endsWith("евать")) {
      return with(active, 5, "ует", "уют", tail);
    }
    if (active.endsWith("авать") && active.length() > 6) {
      return with(active, 4, "ет", "ют", tail);
    }
    if (active.endsWith("ать")) {
      return with(active, 3, "ает", "ают", tail);
    }
    if (active.endsWith("ять")) {
      return with(active, 3, "яет", "яют", tail);
    }
    return active.endsWith("ить") ? with(active, 3, "ит", "ят", tail) : List.of();
  }

  /** The gender that a past form agrees with; unknown for other forms. */
  static Person.Gender gender(String form) {
    if (form.endsWith("ла") || form.endsWith("лась") || form.endsWith("ена")) {
      return Person.Gender.FEMININE;
    }
    return form.endsWith("л") || form.endsWith("лся") || form.endsWith("ен")
        ? Person.Gender.MASCULINE
        : Person.Gender.UNKNOWN;
  }

  private static List<String> with(String verb, int cut, String one, String many, String tail) {
    String stem = verb.substring(0, verb.length() - cut);
    return List.of(stem + one + tail, stem + many + tail);
  }
}
