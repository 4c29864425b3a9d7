// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Classes of Russian letters that the endings of words depend on. */
final class Spelling {
  static final String VOWELS = "аеёиоуыэюя";
  static final String VELAR = "гкх";
  static final String SIBILANT = "жчшщ";

  private Spelling() {}

  /** Whether no ы stands behind the letter. */
  static boolean hasIBehind(char letter) {
    return VELAR.indexOf(letter) >= 0 || SIBILANT.indexOf(letter) >= 0;
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  static boolean isVelar(char letter) {
    return VELAR.indexOf(letter) >= 0;
  }
}
