// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.List;

/**
 * An article after the second phase of an {@link ArticlePipeline}: it is known which of its
 * paragraphs go. Immutable, may be handed from thread to thread.
 */
public final class FilteredArticle {
  private final PreparedArticle prepared;
  private final List<RemovedParagraph> removed;

  /**
   * Checks the filter's answer.
   *
   * @throws IllegalStateException if it names what it was not given, or out of order
   */
  FilteredArticle(PreparedArticle prepared, List<RemovedParagraph> removed) {
    this.prepared = prepared;
    this.removed = List.copyOf(removed);
    int last = -1;
    for (RemovedParagraph one : this.removed) {
      int index = one.paragraph().index();
      if (index <= last
          || index >= prepared.paragraphs().size()
          || !prepared.paragraphs().get(index).equals(one.paragraph())) {
        throw new IllegalStateException(
            "the filter must name paragraphs that it was given, in order and once, got "
                + one.paragraph()
                + " in article "
                + prepared.id());
      }
      last = index;
    }
  }

  /** The article's name. */
  public String id() {
    return prepared.id();
  }

  PreparedArticle prepared() {
    return prepared;
  }

  List<RemovedParagraph> removed() {
    return removed;
  }
}
