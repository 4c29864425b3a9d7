// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/** The endings of surnames and patronymics: which word is one, in what case, and of what gender. */
final class NameForms {
  /** What an ending says of the case. */
  enum Form {
    /** {@code Ашимбаев}: a man, nominative. */
    BARE,
    /** {@code -ова}: a woman, nominative, or a man, genitive. */
    IN_A,
    OBLIQUE
  }

  private static final List<String> ENDINGS =
      List.of(
          "ого", "ому", "ыми", "ими", "ный", "ый", "ий", "ой", "ая", "ую", "ым", "им", "ом", "ем",
          "ых", "ей", "ою", "а", "у", "е", "ы", "я", "ю", "и");
  private static final List<String> CORES =
      List.of("ов", "ев", "ин", "ын", "ск", "цк", "енк", "улы", "кызы");
  private static final List<String> KAZAKH =
      List.of(
          "тын", "тин", "нын", "нин", "дын", "дин", "ка", "ке", "га", "ге", "ты", "ти", "ды", "ди",
          "ны", "ни", "тан", "тен", "дан", "ден", "пен", "мен", "бен", "та", "те", "да", "де");

  private NameForms() {}

  /**
   * One spelling for the Kazakh and the Russian way to write a name: {@code Тоқаев}, {@code
   * Токаев}.
   */
  static String fold(String key) {
    StringBuilder folded = null;
    for (int i = 0; i < key.length(); i++) {
      int at = "әғқңөұүһіё".indexOf(key.charAt(i));
      if (at >= 0) {
        folded = folded == null ? new StringBuilder(key) : folded;
        folded.setCharAt(i, "агкноууxие".charAt(at));
      }
    }
    return folded == null ? key : folded.toString();
  }

  /** What all case forms of a surname share. */
  static String stem(String key) {
    String folded = fold(key);
    for (String ending : KAZAKH) {
      String stem = cut(folded, ending);
      if (!stem.equals(folded) && (hasCore(stem) || (stem.endsWith("а") && hasCore(chop(stem))))) {
        return stem.endsWith("а") ? chop(stem) : stem;
      }
    }
    for (String ending : ENDINGS) {
      String stem = cut(folded, ending);
      if (!stem.equals(folded)) {
        return stem;
      }
    }
    return folded;
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static String cut(String word, String ending) {
    return word.endsWith(ending) && word.length() - ending.length() >= 3
        ? word.substring(0, word.length() - ending.length())
        : word;
  }

  private static boolean hasCore(String stem) {
    return CORES.stream().anyMatch(stem::endsWith);
  }

  /** Whether a word, in small letters, ends like a surname of the region. */
  static boolean isSurname(String key) {
    if (key.length() < 4 || key.length() > 40) {
      return false;
    }
    String folded = fold(key);
    // A Kazakh genitive ends like -ин and -ын: Республикасының.
    if (key.endsWith("ң")) {
      return hasCore(stem(key)) && !stem(key).equals(folded);
    }
    return hasCore(folded) || (hasCore(stem(key)) && !folded.endsWith("ие"));
  }

  /** Whether a word is a patronymic: {@code Кемелевич}, {@code Нұрланұлы}. */
  static boolean isPatronymic(String key) {
    String stem = stem(key);
    return key.length() > 5
        && (stem.endsWith("ович")
            || stem.endsWith("евич")
            || stem.endsWith("овн")
            || stem.endsWith("евн")
            || stem.endsWith("улы")
            || stem.endsWith("кызы")
            || fold(key).endsWith("кызы")
            || fold(key).endsWith("улы"));
  }

  /** Whether a patronymic is a woman's. */
  static boolean isFemininePatronymic(String key) {
    String folded = fold(key);
    return stem(key).endsWith("вн") || folded.contains("кызы");
  }

  /** The case that the ending of a surname speaks for. */
  static Form form(String key) {
    String folded = fold(key);
    String stem = stem(key);
    String ending = folded.startsWith(stem) ? folded.substring(stem.length()) : "";
    if (ending.isEmpty() || ending.equals("ий") || ending.equals("ый") || ending.equals("ный")) {
      return Form.BARE;
    }
    if (ending.equals("а") || ending.equals("ая")) {
      return Form.IN_A;
    }
    // An -и, -о or -е at the end of a name of no known pattern is part of it: Бадалбейли.
    return hasCore(stem) ? Form.OBLIQUE : Form.BARE;
  }
}
