// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An article whose keys, fingerprints and n-grams are computed, for {@link
 * ParagraphDeduplicator#decide}. Immutable.
 */
public final class PreparedUnits {
  private final DedupeArticle article;
  private final List<Unit> units;
  private final List<byte[]> words;
  private final DedupeOptions options;

  PreparedUnits(
      DedupeArticle article, List<Unit> units, List<byte[]> words, DedupeOptions options) {
    this.article = article;
    this.units = units;
    this.words = words;
    this.options = options;
  }

  /** The article; without its text if that came in UTF-8. */
  public DedupeArticle article() {
    return article;
  }

  /** The same in less memory, without the text. */
  PreparedUnits withoutText() {
    return new PreparedUnits(article.withoutText(), map(Unit::notPacked), words, options);
  }

  /** The same, with as much done ahead as can be. */
  PreparedUnits packedAhead() {
    return new PreparedUnits(article, map(Unit::packedAhead), words, options);
  }

  private List<Unit> map(UnaryOperator<Unit> how) {
    List<Unit> mapped = new ArrayList<>(units.size());
    for (Unit unit : units) {
      mapped.add(how.apply(unit));
    }
    return mapped;
  }

  /** The packed words of a unit, if they count and it has n-grams. */
  byte[] words(int i) {
    return words.isEmpty() ? KeyWords.NONE : words.get(i);
  }

  List<Unit> units() {
    return units;
  }

  @SuppressWarnings("ReferenceEquality") // Options hold functions, which have no equality.
  boolean isFor(DedupeOptions others) {
    return options == others;
  }
}
