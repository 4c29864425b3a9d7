// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.List;
import org.maqala.text.Paragraph;

/**
 * The pipeline's seam for deduplication: decides which paragraphs of an article are removed. An
 * implementation may remember the articles it has seen; it then says in its own documentation how
 * it may be shared, and its answers depend on the order of the calls.
 */
@FunctionalInterface
public interface ParagraphFilter {
  /**
   * Names the paragraphs of one article that are to go.
   *
   * @param articleId the article's name, used in later matches
   * @param text the article's text, normalized
   * @param paragraphs its paragraphs, in order
   * @return the removed ones in order, each with what it repeats; the others are kept
   */
  List<RemovedParagraph> filter(String articleId, String text, List<Paragraph> paragraphs);

  /** The filter that keeps everything. */
  static ParagraphFilter none() {
    return (articleId, text, paragraphs) -> List.of();
  }
}
