// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.List;
import org.maqala.date.HeaderDates;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;

/**
 * An article after the first phase of an {@link ArticlePipeline}: normalized and dated. Immutable,
 * may be handed from thread to thread.
 */
public final class PreparedArticle {
  private final String id;
  private final AlignedText normalized;
  private final AlignedText stripped;
  private final HeaderDates dates;
  private final List<Paragraph> paragraphs;

  PreparedArticle(
      String id,
      AlignedText normalized,
      AlignedText stripped,
      HeaderDates dates,
      List<Paragraph> paragraphs) {
    this.id = id;
    this.normalized = normalized;
    this.stripped = stripped;
    this.dates = dates;
    this.paragraphs = paragraphs;
  }

  /** The article's name. */
  public String id() {
    return id;
  }

  /** The body: the normalized text without its header; what the filter is asked about. */
  public String body() {
    return stripped.text();
  }

  /** The paragraphs of the body, or the units that stand in for them, in order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  AlignedText normalized() {
    return normalized;
  }

  AlignedText stripped() {
    return stripped;
  }

  HeaderDates dates() {
    return dates;
  }
}
