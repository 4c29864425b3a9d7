// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.Objects;
import org.maqala.text.Paragraph;

/**
 * A paragraph that a {@link ParagraphFilter} took out, and why. Immutable.
 *
 * @param paragraph the paragraph, its span in the text that was filtered
 * @param kind how it repeats its match
 * @param similarity the true similarity to the match by the measure of {@code kind}, above 0 and at
 *     most 1; 1 for {@link Kind#EXACT} and {@link Kind#FOLDED}
 * @param match the kept paragraph that it repeats
 */
public record RemovedParagraph(Paragraph paragraph, Kind kind, double similarity, Match match) {
  /** How a removed paragraph repeats its match. */
  public enum Kind {
    /** The same characters. */
    EXACT,
    /** The same after folding what never tells paragraphs apart (case, spaces, dashes, quotes). */
    FOLDED,
    /** A Jaccard similarity of word shingles at or above the threshold. */
    NEAR,
    /** A share of its word shingles at or above the threshold stands in the match. */
    CONTAINED,
    /** It and its repeats stand in more articles than allowed; the match may be removed too. */
    BOILERPLATE
  }

  /**
   * A kept paragraph of this or an earlier article.
   *
   * @param articleId the article it stands in
   * @param paragraph its index among that article's paragraphs, removed ones counted
   */
  public record Match(String articleId, int paragraph) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code paragraph} is negative
     */
    public Match {
      Objects.requireNonNull(articleId, "articleId");
      if (paragraph < 0) {
        throw new IllegalArgumentException("paragraph must not be negative, got " + paragraph);
      }
    }
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if {@code similarity} is not above 0 and at most 1
   */
  public RemovedParagraph {
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(match, "match");
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException(
          "similarity must be above 0 and at most 1, got " + similarity);
    }
  }
}
