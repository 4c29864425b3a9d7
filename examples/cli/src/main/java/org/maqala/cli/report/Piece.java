// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.util.List;

/**
 * A stretch of an article's source that looks the same from end to end.
 *
 * @param before what stood there
 * @param after what stands there now; equal to {@code before} where nothing was edited
 * @param rule the rule of the edit; empty where nothing was edited
 * @param style how it is marked: {@code speech}, {@code name}, {@code term}, {@code other}, {@code
 *     date}, {@code refused}, {@code cut} or empty
 * @param notes the numbers of the notes that begin here
 */
public record Piece(String before, String after, String rule, String style, List<Integer> notes) {
  /** Copies the list. */
  public Piece {
    notes = List.copyOf(notes);
  }

  /** Whether an edit made it. */
  public boolean isEdit() {
    return !rule.isEmpty();
  }
}
