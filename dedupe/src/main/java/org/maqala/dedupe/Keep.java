// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.List;
import java.util.Objects;

/**
 * Which of several units that repeat each other is kept by a {@link CorpusDeduplicator}: the first
 * one in an order, of which the order of the input is the last resort. Immutable.
 *
 * @param rule what comes first
 * @param sources for {@link Rule#PREFERRED}, the sources from the best on; else empty
 */
public record Keep(Rule rule, List<String> sources) {
  /** What comes first. */
  public enum Rule {
    /** What comes first in the input. */
    FIRST,
    /** What stands in the article with the earliest date; articles without one come last. */
    EARLIEST,
    /** The longest unit, in code units: with containment, a full lead before its cut copies. */
    LONGEST,
    /** What stands in an article of the best source. */
    PREFERRED
  }

  /** What comes first in the input. */
  public static final Keep FIRST = new Keep(Rule.FIRST, List.of());

  /** What stands in the article with the earliest date. */
  public static final Keep EARLIEST = new Keep(Rule.EARLIEST, List.of());

  /** The longest unit. */
  public static final Keep LONGEST = new Keep(Rule.LONGEST, List.of());

  /** Checks the components and copies the list. */
  public Keep {
    Objects.requireNonNull(rule, "rule");
    sources = List.copyOf(sources);
  }

  /**
   * What stands in an article of the best source; sources that are not named come last.
   *
   * @param sources the sources from the best on
   */
  public static Keep preferring(List<String> sources) {
    return new Keep(Rule.PREFERRED, sources);
  }

  boolean isFirst() {
    return rule == Rule.FIRST;
  }

  /** The place of a unit in the order, but for the order of the input: the lower comes first. */
  long rank(DedupeArticle article, int unitLength) {
    return switch (rule) {
      case FIRST -> 0;
      case EARLIEST -> article.date().map(date -> date.toEpochDay()).orElse(Long.MAX_VALUE);
      case LONGEST -> -unitLength;
      case PREFERRED -> {
        int index = sources.indexOf(article.source());
        yield index < 0 ? sources.size() : index;
      }
    };
  }
}
