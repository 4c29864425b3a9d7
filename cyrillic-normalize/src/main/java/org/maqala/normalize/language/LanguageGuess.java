// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A language and how sure it is.
 *
 * @param language the likeliest language
 * @param confidence how likely it is, in whole hundredths from 0 to 1; 0 where there was nothing to
 *     judge by
 */
public record LanguageGuess(Language language, double confidence) {
  private static final int STEPS = 100;
  private static final Map<Language, List<LanguageGuess>> ALL = all();

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the confidence is not from 0 to 1
   */
  public LanguageGuess {
    requireNonNull(language, "language");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence: " + confidence + " is not from 0 to 1");
    }
  }

  private static Map<Language, List<LanguageGuess>> all() {
    Map<Language, List<LanguageGuess>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(
          language,
          IntStream.rangeClosed(0, STEPS)
              .mapToObj(step -> new LanguageGuess(language, (double) step / STEPS))
              .toList());
    }
    return Collections.unmodifiableMap(all);
  }

  /** The guess from a table of all, so that asking for every word of a text allocates nothing. */
  static LanguageGuess of(Language language, double confidence) {
    int step = (int) Math.round(Math.max(0, Math.min(1, confidence)) * STEPS);
    return requireNonNull(ALL.get(language)).get(step);
  }
}
