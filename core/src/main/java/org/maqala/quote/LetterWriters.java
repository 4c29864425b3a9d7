// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells whose letter or paper a Kazakh phrase cites, by the genitive before it. */
final class LetterWriters {
  private static final ReportWords LETTERS = ReportWords.of("letter");

  private LetterWriters() {}

  /** {@code Иран Президентінің | жеделхатында}: whose letter it is. */
  static Speaker of(Tokens tokens, PersonIndex persons, Speaker speaker) {
    int letter = speaker.end() - 1;
    boolean own = letter > speaker.first() && LETTERS.hold(tokens, letter);
    boolean paper = letter > speaker.first() && tokens.is(letter, WordClass.DOCUMENT);
    if ((!own && !paper) || !KazakhForms.isGenitive(tokens, letter - 1)) {
      return speaker;
    }
    boolean name =
        persons
            .lastWithin(speaker.first(), letter)
            .filter(whose -> own || whose.endToken() == letter)
            .isPresent();
    if (!own && !name) {
      return speaker;
    }
    return name ? Speaker.oblique(speaker.first(), letter) : Speaker.of(speaker.first(), letter);
  }
}
