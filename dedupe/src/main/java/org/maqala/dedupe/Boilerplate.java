// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * What becomes of boilerplate: of a unit and its repeats if they stand in more than so many
 * articles. Formulas, which are otherwise compared in their article only, are counted by their
 * keys; marks (numbers, dialogue, labels) are never boilerplate. Immutable.
 *
 * @param articles how many articles are not too many, at least 1
 * @param action what becomes of it
 */
public record Boilerplate(int articles, Action action) {
  /** What becomes of boilerplate. */
  public enum Action {
    /** All of it goes, the unit that would be kept too. */
    REMOVE,
    /** All of it stays: repeats are reported as spared. */
    KEEP,
    /** The first one in each article stays. */
    ONCE_PER_ARTICLE
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if {@code articles} is below 1
   */
  public Boilerplate {
    checkArgument(articles >= 1, "articles must be at least 1, got %s", articles);
    Objects.requireNonNull(action, "action");
  }
}
