// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.io.Serializable;

/**
 * A paragraph that repeats an earlier one.
 *
 * @param article the place of its article in the corpus, from 0
 * @param paragraph its place in the article, from 0
 * @param matchArticle the place of the article that has the paragraph it repeats
 * @param matchParagraph the place of that one
 */
public record Removal(long article, int paragraph, long matchArticle, int matchParagraph)
    implements Serializable {
  static Removal of(Place place, Place match) {
    return new Removal(place.article(), place.paragraph(), match.article(), match.paragraph());
  }

  Place place() {
    return new Place(article, paragraph);
  }
}
