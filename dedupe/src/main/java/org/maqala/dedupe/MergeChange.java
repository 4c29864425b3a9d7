// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Objects;
import java.util.Optional;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;

/**
 * A unit whose answer {@linkplain ParagraphDeduplicator#merge a merge} has changed. Copies with an
 * equal key share its answer and are not listed. Immutable.
 *
 * @param unit the unit: its article, and its index there
 * @param kept whether it is kept now, having been removed; else it was kept and is removed now
 * @param kind how it repeats its match, if it is removed now
 * @param similarity how similar they are; 0 if it is kept
 * @param match the kept unit that it repeats, if it is removed now
 */
public record MergeChange(
    Match unit, boolean kept, Optional<Kind> kind, double similarity, Optional<Match> match) {
  /** Checks the components. */
  public MergeChange {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(match, "match");
  }
}
