// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.util.List;

/**
 * A paragraph of an article's source as the report shows it.
 *
 * @param anchor what links lead to; empty if nothing can
 * @param moreAnchors those of other units on its line
 * @param state {@code kept}, {@code removed} or {@code header}
 * @param pieces its text
 * @param notes what stands beside it
 */
public record ShownParagraph(
    String anchor, List<String> moreAnchors, String state, List<Piece> pieces, List<Note> notes) {
  /** Copies the lists. */
  public ShownParagraph {
    moreAnchors = List.copyOf(moreAnchors);
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }
}
