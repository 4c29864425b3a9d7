// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/** Guesses by its ending whether a word is a finite verb; names seldom hold one. */
final class FiniteVerbs {
  private static final List<String> ENDINGS =
      List.of(
          "ал", "ил", "ает", "яет", "ует", "ают", "яют", "уют", "ется", "ются", "ится", "ятся",
          "али", "или", "яли", "ила", "ело", "ось", "лся", "лась", "лись", "уем", "аем", "ите",
          "ете", "ишь", "мын", "мін", "мыз", "міз", "сыз", "сіз", "ады", "еді", "йды", "йді", "дық",
          "дік");

  private FiniteVerbs() {}

  /** Whether a word may be a Kazakh verb in the third person: {@code күлді}, {@code айтады}. */
  static boolean isKazakhPast(String key) {
    return key.length() > 4
        && (key.endsWith("ді")
            || key.endsWith("ды")
            || key.endsWith("ті")
            || key.endsWith("ты")
            || key.endsWith("ған")
            || key.endsWith("ген")
            || key.endsWith("қан")
            || key.endsWith("кен"));
  }

  static boolean isOne(String key) {
    return key.length() > 4 && ENDINGS.stream().anyMatch(key::endsWith);
  }
}
