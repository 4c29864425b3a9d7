// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.List;

/**
 * An article whose keys, fingerprints and n-grams are computed, for {@link
 * ParagraphDeduplicator#decide}. Immutable.
 */
public final class PreparedUnits {
  private final DedupeArticle article;
  private final List<Unit> units;
  private final DedupeOptions options;

  PreparedUnits(DedupeArticle article, List<Unit> units, DedupeOptions options) {
    this.article = article;
    this.units = units;
    this.options = options;
  }

  /** The article; without its text if that came in UTF-8. */
  public DedupeArticle article() {
    return article;
  }

  List<Unit> units() {
    return units;
  }

  @SuppressWarnings("ReferenceEquality") // Options hold functions, which have no equality.
  boolean isFor(DedupeOptions others) {
    return options == others;
  }
}
