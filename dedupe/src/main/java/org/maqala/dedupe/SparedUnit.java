// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Objects;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.text.Paragraph;

/**
 * A unit that repeats a kept one and stays nevertheless, because the {@link DedupeOptions options}
 * say so. Immutable.
 *
 * @param unit the unit, its span in the text that was given
 * @param reason why it stays
 * @param kind how it repeats its match
 * @param similarity the true similarity by the measure of {@code kind}, from 0 to 1; below the
 *     threshold only for {@link Reason#NUMBERS}
 * @param match the kept unit that it repeats
 */
public record SparedUnit(Paragraph unit, Reason reason, Kind kind, double similarity, Match match) {
  /** Why a repeat stays. */
  public enum Reason {
    /** It differs from its match in numbers only: {@link DedupeOptions.Builder#numberGuard}. */
    NUMBERS,
    /**
     * It has other words than its match at some place: {@link
     * DedupeOptions.Builder#substitutionGuard}.
     */
    SUBSTITUTION,
    /** It is speech that another source quotes too: {@link DedupeOptions.Builder#tagQuotes}. */
    QUOTED,
    /** The caller protects it: {@link DedupeOptions.Builder#protect}. */
    PROTECTED,
    /** It is boilerplate that is kept: {@link Boilerplate}. */
    BOILERPLATE
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if {@code similarity} is not from 0 to 1
   */
  public SparedUnit {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(match, "match");
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity must be 0 to 1, got " + similarity);
    }
  }

  static SparedUnit of(RemovedParagraph repeat, Reason reason) {
    return new SparedUnit(
        repeat.paragraph(), reason, repeat.kind(), repeat.similarity(), repeat.match());
  }
}
