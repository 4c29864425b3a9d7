// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.List;
import java.util.Objects;
import org.maqala.article.RemovedParagraph;

/**
 * What became of an article's units: those that are in neither list are kept and repeat nothing.
 * Immutable.
 *
 * @param articleId the article
 * @param removed the units that go, in order, each with what it repeats
 * @param spared the units that repeat one and stay, in order
 */
public record DedupeResult(
    String articleId, List<RemovedParagraph> removed, List<SparedUnit> spared) {
  /** Checks the components and copies the lists. */
  public DedupeResult {
    Objects.requireNonNull(articleId, "articleId");
    removed = List.copyOf(removed);
    spared = List.copyOf(spared);
  }
}
