// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import java.util.Objects;

/**
 * A language and how sure it is.
 *
 * @param language the likeliest language
 * @param confidence how likely it is, in whole hundredths from 0 to 1; 0 where there was nothing to
 *     judge by
 */
public record LanguageGuess(Language language, double confidence) {
  private static final int STEPS = 100;
  private static final LanguageGuess[] ALL = all();

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the confidence is not from 0 to 1
   */
  public LanguageGuess {
    Objects.requireNonNull(language, "language");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence: " + confidence + " is not from 0 to 1");
    }
  }

  private static LanguageGuess[] all() {
    LanguageGuess[] all = new LanguageGuess[Language.values().length * (STEPS + 1)];
    for (Language language : Language.values()) {
      for (int step = 0; step <= STEPS; step++) {
        all[language.ordinal() * (STEPS + 1) + step] =
            new LanguageGuess(language, (double) step / STEPS);
      }
    }
    return all;
  }

  /** The guess from a table of all, so that asking for every word of a text allocates nothing. */
  static LanguageGuess of(Language language, double confidence) {
    int step = (int) Math.round(Math.max(0, Math.min(1, confidence)) * STEPS);
    return ALL[language.ordinal() * (STEPS + 1) + step];
  }
}
