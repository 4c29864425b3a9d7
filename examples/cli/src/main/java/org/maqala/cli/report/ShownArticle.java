// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.util.List;

/**
 * An article as the report shows it.
 *
 * @param anchor what links lead to
 * @param id its id
 * @param title its first words
 * @param date its date in EDTF; empty if it has none
 * @param edits how many edits it took
 * @param removed how many of its paragraphs were removed
 * @param quotes how many quotes were found
 * @param paragraphs its paragraphs
 */
public record ShownArticle(
    String anchor,
    String id,
    String title,
    String date,
    int edits,
    int removed,
    int quotes,
    List<ShownParagraph> paragraphs) {
  /** Copies the list. */
  public ShownArticle {
    paragraphs = List.copyOf(paragraphs);
  }
}
